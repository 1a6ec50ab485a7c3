import type { Document, Paragraph } from '../model.ts';
import type { Openings } from './openings.ts';
import { openingsIn } from './openings.ts';
import { findNames, instrumentsByTitle } from './instrument-names.ts';
import type { NamedTitle } from './named-titles.ts';
import type { Unit } from './rule.ts';
import type { Meaning, Naming, ShortTitles } from './short-titles.ts';
import { createShortTitles, only } from './short-titles.ts';
import type { Title } from './titles.ts';
import { readTitles, titleKey, withoutTitles } from './titles.ts';
import type { BracketedTitles, InstrumentWords } from './words/instruments.ts';

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/** Titles in 《》 and what they name; where acts are printed, 《大会正式记录》, is no title of an act. */
export function readBracketedTitles(
	text: string,
	unit: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] {
	const all = readTitles(text);
	const named = all.map((title, i) =>
		nameTitle([title, all.slice(Math.max(0, i - LOOKING_BACK), i)], unit, words, titles)
	);
	return [
		...named.filter(({ ids, title }) => ids.length > 0 || !titles.publication.test(title)),
		...bareShortTitles(text, unit, words, titles)
	];
}

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
function nameTitle(
	[title, before]: [Title, Title[]],
	{ document, paragraph, flow: { text } }: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle {
	const law = titles.law.test(title.title) && !titles.international.test(title.title);
	const named = (meaning: Meaning): NamedTitle => ({ ...title, ...meaning, law });
	const protocol = titles.protocol.exec(text.slice(title.end, title.end + 60));
	const ids = protocol ? instrumentsByTitle(title.title + protocol[1], words) : [];
	if (protocol && ids.length > 0) return { ...named({ ids }), end: title.end + protocol[0].length };
	const own = instrumentsByTitle(title.title, words);
	if (own.length > 0) return named({ ids: own });
	const full = before.filter((one) => isShortFor(title.title, one.title, titles));
	const last = full.at(-1);
	if (last && text.slice(0, title.start).endsWith(titles.pointing))
		return named({ ids: instrumentsByTitle(last.title, words) });
	const short = shortTitlesOf(document, words, titles);
	const meaning = short(title.title, { place: placeOf(document, paragraph), start: title.start });
	// what the paragraph itself has just named in full is meant, whatever the text calls so elsewhere
	const near = only(full.map((one) => namingOf(one, 0, words)));
	return named(near ? { ids: near } : meaning);
}

/** 公约 is short for 儿童权利公约. */
const isShortFor = (short: string, title: string, { generic }: BracketedTitles): boolean =>
	generic.test(short) && short !== title && isKindIn(short, titleKey(title));

/** 宣言 is short for 宣言和行动纲领, too, whose key has no 和. */
const isKindIn = (short: string, key: string): boolean =>
	key.endsWith(short) || key.endsWith(`${short}行动纲领`);

const namingOf = ({ title, start }: Title, place: number, words: InstrumentWords): Naming => ({
	place,
	start,
	title,
	ids: instrumentsByTitle(title, words)
});

/** 公约缔约国会议, in a text in which the short title is settled. */
function bareShortTitles(
	text: string,
	{ document, paragraph }: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] {
	const short = shortTitlesOf(document, words, titles);
	return [...text.matchAll(titles.bareShort)].flatMap(({ 0: title, index: start }) => {
		const { ids } = short(title, { place: placeOf(document, paragraph), start });
		return ids.length > 0 ? [{ start, end: start + title.length, title, ids, law: false }] : [];
	});
}

const places = new WeakMap<Document, Map<Paragraph, number>>();

function placeOf(document: Document, paragraph: Paragraph): number {
	const known = places.get(document) ?? new Map(document.paragraphs.map((one, i) => [one, i]));
	places.set(document, known);
	return known.get(paragraph) ?? 0;
}

const shortTitles = new WeakMap<Document, ShortTitles>();

function shortTitlesOf(
	document: Document,
	words: InstrumentWords,
	titles: BracketedTitles
): ShortTitles {
	const known = shortTitles.get(document) ?? readShortTitles(document, words, titles);
	shortTitles.set(document, known);
	return known;
}

function readShortTitles(
	{ paragraphs, header }: Document,
	words: InstrumentWords,
	titles: BracketedTitles
): ShortTitles {
	const texts = paragraphs.map(({ flow }) => flow.text);
	return createShortTitles({
		titled: titlesIn({ text: header.title ?? '', place: 0 }, words),
		defined: new Map(texts.flatMap((text) => definitionsIn(text, words, titles))),
		namings: paragraphs.flatMap(({ flow }, place) =>
			titlesIn({ text: flow.text, place }, words, openingsIn(flow, words.language))
		),
		isShortFor: (short, { title }) => isShortFor(short, title, titles)
	});
}

/** In brackets, and such as need none. */
const titlesIn = (
	{ text, place }: { text: string; place: number },
	words: InstrumentWords,
	given?: Openings
): Naming[] =>
	[
		...readTitles(text).map((title) => namingOf(title, place, words)),
		...findNames(withoutTitles(text), words, given).map(({ start, end, value }): Naming => ({
			place,
			start,
			title: text.slice(start, end),
			ids: [value]
		}))
	].sort((a, b) => a.start - b.start);

/** 《联合国海洋法公约》(《公约》), 《…行动纲领》(下称《行动纲领》). */
function definitionsIn(
	text: string,
	words: InstrumentWords,
	{ defines }: BracketedTitles
): [string, string[]][] {
	const titles = readTitles(text);
	const isNew = ({ title }: Title): boolean => instrumentsByTitle(title, words).length === 0;
	return titles.flatMap((full, i): [string, string[]][] => {
		const short = titles[i + 1];
		if (!short || !defines.test(text.slice(full.end, short.start)) || text[short.end] !== ')')
			return [];
		const ids = instrumentsByTitle(full.title, words);
		return ids.length > 0 && isNew(short) ? [[short.title, ids]] : [];
	});
}
