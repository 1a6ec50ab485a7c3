import { instrumentsByTitle } from './instrument-names.ts';
import type { NamedTitle } from './named-titles.ts';
import type { Unit } from './rule.ts';
import { instrumentsByShortTitle } from './short-titles.ts';
import type { Title } from './titles.ts';
import { readTitles, titleKey } from './titles.ts';
import type { BracketedTitles, InstrumentWords } from './words/instruments.ts';

/** Titles in 《》 and what they name; where acts are printed, 《大会正式记录》, is no title of an act. */
export const readBracketedTitles = (
	text: string,
	unit: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] =>
	readTitles(text)
		.map((title) => nameTitle(title, unit, words, titles))
		.filter(({ ids, title }) => ids.length > 0 || !titles.publication.test(title));

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
function nameTitle(
	title: Title,
	{ document, flow: { text } }: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle {
	const law = titles.law.test(title.title) && !titles.international.test(title.title);
	const named = (ids: string[]): NamedTitle => ({ ...title, ids, law });
	const protocol = titles.protocol.exec(text.slice(title.end, title.end + 60));
	const ids = protocol ? instrumentsByTitle(title.title + protocol[1], words) : [];
	if (protocol && ids.length > 0) return { ...named(ids), end: title.end + protocol[0].length };
	const own = instrumentsByTitle(title.title, words);
	if (own.length > 0) return named(own);
	if (text.slice(0, title.start).endsWith(titles.pointing))
		return named(lastOfThatName(text, title, words));
	const meant = instrumentsByShortTitle(document, title.title, words);
	return named(meant.length > 0 ? meant : onlyOneBefore(text, title, words, titles));
}

/** 《联合国反腐败公约》缔约国…《公约》第五章: the only one of that kind that was named before. */
function onlyOneBefore(
	text: string,
	{ start, title }: Title,
	words: InstrumentWords,
	{ generic }: BracketedTitles
): string[] {
	if (!generic.test(title)) return [];
	const before = readTitles(text.slice(0, start)).map((one) => titleKey(one.title));
	const full = new Set(before.filter((one) => one !== title && one.endsWith(title)));
	const [only] = full;
	return only && full.size === 1 ? instrumentsByTitle(only, words) : [];
}

/** 《2006年海事劳工公约》…执行该《公约》: the one named last before. */
function lastOfThatName(text: string, { start, title }: Title, words: InstrumentWords): string[] {
	const last = readTitles(text.slice(0, start)).findLast(
		(one) => one.title !== title && titleKey(one.title).endsWith(title)
	);
	return last ? instrumentsByTitle(last.title, words) : [];
}
