import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import type { Document } from '../../model.ts';
import { findNames, instrumentsByTitle, protocolsTo } from './instrument-names.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { NamedTitle } from './named-titles.ts';
import type { FoundName } from '../name-finder.ts';
import { openingsIn } from '../openings.ts';
import type { Unit } from '../rule.ts';
import { paragraphUnits } from '../rule.ts';
import type { Meaning, Naming, ShortTitles } from './short-titles.ts';
import { createShortTitles, only, placeOf, unlessContradicted } from './short-titles.ts';
import type { Title } from './titles.ts';
import { bareTextOf, bracketedTitles, readTitles, titleKey, withoutTitles } from './titles.ts';
import { withinUnknown } from './titles-within.ts';
import type { BracketedTitles, InstrumentWords } from '../words/instruments.ts';

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/** Titles in 《》 and what they name; where acts are printed, 《大会正式记录》, is no title of an act. */
export function readBracketedTitles(
	text: string,
	unit: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] {
	const all = titlesOf(unit);
	let before = 0;
	const named = readTitles(text).map((title) => {
		while ((all[before]?.start ?? Infinity) < title.start) before++;
		return nameTitle(
			[title, all.slice(Math.max(0, before - LOOKING_BACK), before)],
			unit,
			words,
			titles
		);
	});
	return [
		...flat(named, (title) => (title.ids.length > 0 ? title : withinUnknown(title, words, titles))),
		...bareShortTitles(text, unit, words, titles)
	];
}

/** In brackets, and names that need none, in the order of the text. */
const titlesOf = madePerUnit((unit): Title[] => {
	const words = instrumentWords[unit.document.language];
	return words ? inOrder(bracketedTitles(unit), unit.flow.text, namesOutside(unit)) : [];
});

/** Names that stand in no brackets. */
export const namesOutside = madePerUnit((unit): FoundName<string>[] => {
	const words = instrumentWords[unit.document.language];
	return words ? findNames(bareTextOf(unit), words, openingsIn(unit)) : [];
});

const inOrder = (titles: readonly Title[], text: string, names: FoundName<string>[]): Title[] =>
	[
		...titles,
		...names.map(({ start, end }) => ({ start, end, title: text.slice(start, end) }))
	].sort((a, b) => a.start - b.start);

const titlesIn = (text: string, words: InstrumentWords): Title[] =>
	inOrder(readTitles(text), text, findNames(withoutTitles(text), words));

/** 《儿童权利公约》关于设定来文程序的任择议定书 is the protocol, not the Convention. */
function nameTitle(
	[title, before]: [Title, Title[]],
	{ document, paragraph, flow: { text } }: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle {
	const law = titles.law.test(title.title) && !titles.international.test(title.title);
	const named = ({ ids, candidates }: Meaning): NamedTitle => ({
		ids,
		law,
		...title,
		...(candidates && { candidates })
	});
	const protocol = titles.protocol.exec(text.slice(title.end, title.end + 60));
	const ids = protocol ? instrumentsByTitle(title.title + protocol[1], words) : [];
	if (protocol && ids.length > 0) return { ...named({ ids }), end: title.end + protocol[0].length };
	const full = before.filter((one) => isShortFor(title.title, one.title, titles));
	const last = full.at(-1);
	if (last && text.slice(0, title.start).endsWith(titles.pointing))
		return named({ ids: namingIn(document, words)(last).ids });
	const own = instrumentsByTitle(title.title, words);
	const treaty = titles.numbered.test(title.title) ? treatyBefore(title, before, text) : undefined;
	if (treaty) return named(protocolOf(treaty, own, words));
	if (own.length > 0) return named({ ids: own });
	const short = shortTitlesOf(document);
	const meaning = short(title.title, { place: placeOf(document, paragraph), start: title.start });
	const told = titles.told.test(text.slice(Math.max(0, title.start - 20), title.end - 1));
	if (told && !meaning.settled) return named({ ids: [] });
	return named(inParagraph(meaning, full.map(namingIn(document, words))));
}

/** 《特拉特洛尔科条约》《第一附加议定书》和《第二附加议定书》: the title that numbered protocols stand right behind. */
function treatyBefore(title: Title, before: readonly Title[], text: string): Title | undefined {
	const treaty = before.findLast((one) => !one.title.endsWith('附加议定书'));
	const between = treaty && text.slice(treaty.end, title.start);
	return between !== undefined && NUMBERED_BETWEEN.test(between) ? treaty : undefined;
}

const NUMBERED_BETWEEN = /^的?(?:《第[一二三]附加议定书》(?:和|与|及|以及|、)?){0,2}$/;

/** The numbered protocol where it is one of the treaty, else a doubt. */
function protocolOf({ title }: Title, own: string[], words: InstrumentWords): Meaning {
	const candidates = flat(instrumentsByTitle(title, words), protocolsTo);
	return own.some((id) => candidates.includes(id)) ? { ids: own } : { ids: [], candidates };
}

/** What the paragraph itself has named in full is meant, unless the text settles what it calls so. */
function inParagraph(meaning: Meaning, full: readonly Naming[]): Meaning {
	const near = only(full);
	return near && !meaning.settled ? { ids: near } : unlessContradicted(meaning, full);
}

/** A title in a paragraph; one that the text defines is known. */
const namingIn =
	(document: Document, words: InstrumentWords) =>
	(title: Title): Naming => {
		const naming = namingOf(title, 0, words);
		if (naming.ids.length > 0) return naming;
		return { ...naming, ids: shortTitlesOf(document)(title.title, naming).ids };
	};

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
	unit: Unit,
	words: InstrumentWords,
	titles: BracketedTitles
): NamedTitle[] {
	const finds = matchesOf(text, titles.bareShort);
	if (finds.length === 0) return [];
	const { document, paragraph } = unit;
	const short = shortTitlesOf(document);
	const all = titlesOf(unit);
	return flat(finds, ({ 0: title, index: start }) => {
		const full = all.filter((one) => one.end <= start && isShortFor(title, one.title, titles));
		const last = text.endsWith(titles.pointing, start) ? full.at(-1) : undefined;
		const near = (last ? [last] : full.slice(-LOOKING_BACK)).map(namingIn(document, words));
		const meaning = short(title, { place: placeOf(document, paragraph), start });
		const { ids } = last ? { ids: only(near) ?? [] } : inParagraph(meaning, near);
		return ids.length > 0 ? [{ start, end: start + title.length, title, ids, law: false }] : [];
	});
}

const shortTitlesOf = madeOnce((document: Document): ShortTitles => {
	const words = instrumentWords[document.language];
	return words?.titles.set === 'in-brackets'
		? readShortTitles(document, words, words.titles)
		: () => ({ ids: [] });
});

function readShortTitles(
	document: Document,
	words: InstrumentWords,
	titles: BracketedTitles
): ShortTitles {
	const { paragraphs, header } = document;
	const texts = paragraphs.map(({ flow }) => flow.text);
	return createShortTitles({
		titled: titlesIn(header.title ?? '', words).map((title) => namingOf(title, 0, words)),
		defined: new Map(flat(texts, (text) => definitionsIn(text, words, titles))),
		namings: flat(paragraphUnits(document), (unit, place) =>
			titlesOf(unit).map((title) => namingOf(title, place, words))
		),
		uses: flat(texts, (text, place) => usesIn(text, place, words, titles)),
		isShortFor: (short, { title }) => isShortFor(short, title, titles)
	});
}

/** Short titles where they stand: 《公约》. */
const usesIn = (
	text: string,
	place: number,
	words: InstrumentWords,
	{ generic }: BracketedTitles
): Naming[] =>
	readTitles(text)
		.filter(({ title }) => generic.test(title))
		.map((title) => namingOf(title, place, words));

/** 《联合国海洋法公约》(《公约》), 《…行动纲领》(下称《行动纲领》). */
function definitionsIn(
	text: string,
	words: InstrumentWords,
	{ defines, several }: BracketedTitles
): [string, string[]][] {
	const titles = readTitles(text);
	const isNew = ({ title }: Title): boolean => instrumentsByTitle(title, words).length === 0;
	return flat(titles, (full, i): [string, string[]][] => {
		const short = titles[i + 1];
		if (!short || !defines.test(text.slice(full.end, short.start)) || text[short.end] !== ')')
			return [];
		const ids = instrumentsByTitle(full.title, words);
		const isOne = isNew(short) && !several.test(short.title);
		return ids.length > 0 && isOne ? [[short.title, ids]] : [];
	});
}
