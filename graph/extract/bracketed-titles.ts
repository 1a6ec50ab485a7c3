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
		.map((title, i, all) =>
			nameTitle([title, all.slice(Math.max(0, i - LOOKING_BACK), i)], unit, words, titles)
		)
		.filter(({ ids, title }) => ids.length > 0 || !titles.publication.test(title));

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
function nameTitle(
	[title, before]: [Title, Title[]],
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
		return named(lastOfThatName(title, before, words));
	const meant = instrumentsByShortTitle(document, title.title, words);
	return named(meant.length > 0 ? meant : onlyOneBefore(title, before, words, titles));
}

/** 《联合国反腐败公约》缔约国…《公约》第五章: the only one of that kind that was named before. */
function onlyOneBefore(
	{ title }: Title,
	before: Title[],
	words: InstrumentWords,
	{ generic }: BracketedTitles
): string[] {
	if (!generic.test(title)) return [];
	const keys = before.map((one) => titleKey(one.title));
	const full = new Set(keys.filter((one) => one !== title && one.endsWith(title)));
	const [only] = full;
	return only && full.size === 1 ? instrumentsByTitle(only, words) : [];
}

/** 《2006年海事劳工公约》…执行该《公约》: the one named last before. */
function lastOfThatName({ title }: Title, before: Title[], words: InstrumentWords): string[] {
	const last = before.findLast((one) => one.title !== title && titleKey(one.title).endsWith(title));
	return last ? instrumentsByTitle(last.title, words) : [];
}
