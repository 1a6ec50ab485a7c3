import type { Document, Flow, Paragraph } from '../model.ts';
import { findNames, isPartOfName, protocolsTo } from './instrument-names.ts';
import { madeOnce } from './made-once.ts';
import type { FoundName, NameFinder } from './name-finder.ts';
import { createNameFinder } from './name-finder.ts';
import type { NamedTitle } from './named-titles.ts';
import type { Unit } from './rule.ts';
import { findShared } from './shared-names.ts';
import type { Meaning, Naming, ShortTitles } from './short-titles.ts';
import { createShortTitles, only } from './short-titles.ts';
import type { InstrumentWords, UnbracketedTitles } from './words/instruments.ts';

/** Official titles are shorter, on either side of the word that says their kind. */
const BEFORE = 100;
const BEHIND = 200;

/** So far before a name another is looked for that it may be part of. */
const WITHIN = 400;

/** What kind of text a word says, and whether that is a law of a country. */
interface Kind {
	kind: string;
	law: boolean;
}

/** A title or a short one in a text, before it is known what it means. */
interface Reading {
	start: number;
	end: number;
	/** One that the registry knows. */
	id?: string;
	kind?: string;
	law?: boolean;
	/** The kind alone: the Convention. */
	short?: boolean;
	/** A short title that points to the one named last: that Convention. */
	pointing?: boolean;
	/** Part of the name of something else, and no citation: the Special Committee on the Charter. */
	silent?: boolean;
	/** What an unknown title may be. */
	candidates?: string[];
}

const kindsOf = madeOnce((words: InstrumentWords) => {
	const { titles, language } = words;
	if (titles.set === 'in-brackets') return () => [];
	const kinds = titles.kinds.map((kind): [string, Kind] => [kind, { kind, law: false }]);
	const laws = titles.laws.map((kind): [string, Kind] => [kind, { kind, law: true }]);
	return createNameFinder<Kind>([...kinds, ...laws], language);
});

/** Titles that only their words tell, and what they name: of the registry, short ones, unknown ones. */
export function readUnbracketedTitles(
	unit: Unit,
	words: InstrumentWords,
	titles: UnbracketedTitles
): NamedTitle[] {
	const { text } = unit.flow;
	const { ownNames } = textOf(unit.document, words, titles);
	const readings = withOwn(readingsIn(unit.flow, words, titles), ownNames?.(text) ?? []);
	return readings.flatMap((reading, i): NamedTitle[] => {
		const { start, end, id, law = false, silent, short, candidates } = reading;
		if (silent) return [];
		const meaning = short
			? meaningOf(readings, i, unit, words, titles)
			: { ids: id ? [id] : [], ...(candidates && { candidates }) };
		return [{ start, end, title: text.slice(start, end), ...meaning, law }];
	});
}

const kept = new WeakMap<Flow, Reading[]>();

function readingsIn(flow: Flow, words: InstrumentWords, titles: UnbracketedTitles): Reading[] {
	const known = kept.get(flow);
	if (known) return known;
	const readings = readTitles(flow.text.replace(words.agendaItem, blot), words, titles);
	kept.set(flow, readings);
	return readings;
}

const blot = (words: string): string => '□'.repeat(words.length);

function readTitles(text: string, words: InstrumentWords, titles: UnbracketedTitles): Reading[] {
	const names = withShared(text, words, titles);
	const protocols = protocolsIn(text, names, titles);
	const known = names.map(({ start, end, value }, i): Reading => ({
		start,
		end,
		id: value,
		kind: kindIn(text.slice(start, end), words),
		silent:
			isPartOfName(text, [start, end], words) ||
			protocols.some((protocol) => protocol.end === end) ||
			titles.within.test(text.slice(Math.max(names[i - 1]?.start ?? start, start - WITHIN), start))
	}));
	const rest = without(text, [...names, ...protocols]);
	const others = kindsOf(words)(rest).flatMap((kind) => shortOrUnknown(rest, kind, titles));
	return [...known, ...protocols, ...others].sort((a, b) => a.start - b.start);
}

/** The names, and those that share a word with others: the treaties of Tlatelolco and Rarotonga. */
function withShared(
	text: string,
	words: InstrumentWords,
	{ shared = [] }: UnbracketedTitles
): FoundName<string>[] {
	const names = findNames(text, words);
	const others = findShared(text, shared, (name) => findNames(name, words)[0]?.value);
	if (others.length === 0) return names;
	const isFree = ({ start, end }: FoundName<string>) =>
		!names.some((name) => start < name.end && end > name.start);
	return [...names, ...others.filter(isFree)].sort((a, b) => a.start - b.start);
}

/** The Protocol to the African Charter: of which protocol it is only the treaty is told. */
function protocolsIn(
	text: string,
	names: readonly FoundName<string>[],
	{ protocolTo }: UnbracketedTitles
): Reading[] {
	if (!protocolTo) return [];
	return names.flatMap(({ start, end, value }, i): Reading[] => {
		const from = Math.max(names[i - 1]?.end ?? 0, start - BEFORE);
		const match = protocolTo.exec(text.slice(from, start));
		const candidates = protocolsTo(value);
		return match ? [{ start: from + match.index, end, candidates }] : [];
	});
}

/** Of which kind a name says that it is; in the middle of a name a kind may be written small. */
const kindIn = (name: string, words: InstrumentWords): string =>
	smallKindsOf(words)(name)[0]?.value ?? '';

const smallKindsOf = madeOnce(({ titles, language }: InstrumentWords) =>
	createNameFinder(
		titles.set === 'by-words'
			? titles.kinds.flatMap((kind): [string, string][] => [
					[kind.toLowerCase(), kind],
					[titles.withinName?.(kind) ?? kind.toLowerCase(), kind]
				])
			: [],
		language
	)
);

/** The text with these names blotted out, every character in its place. */
function without(text: string, names: readonly { start: number; end: number }[]): string {
	let [bare, from] = ['', 0];
	for (const { start, end } of names) {
		bare += text.slice(from, start) + '□'.repeat(end - start);
		from = end;
	}
	return bare + text.slice(from);
}

/** The Convention; or a title of which only the kind is known: Lusaka Convention on … */
function shortOrUnknown(
	text: string,
	{ start, end, value }: FoundName<Kind>,
	titles: UnbracketedTitles
): Reading[] {
	const before = text.slice(Math.max(0, start - BEFORE), start);
	const behind = text.slice(end, end + BEHIND);
	const from = start - (titles.titleBefore.exec(before)?.[0].length ?? 0);
	const to = end + (titles.titleBehind.exec(behind)?.[0].length ?? 0);
	if (from === start && to === end) {
		const short = !value.law && titles.beforeShort.test(before) && !titles.goesOn.test(behind);
		const pointing = titles.pointing?.test(before) ?? false;
		return short ? [{ start, end, kind: value.kind, short, pointing }] : [];
	}
	if (titles.notTitle.test(text.slice(from, to))) return [];
	return [{ start: from, end: to, ...value }];
}

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/** That Convention is the one named last; else what the text settles; else the only one before in the paragraph. */
function meaningOf(
	readings: Reading[],
	i: number,
	{ document, paragraph }: Unit,
	words: InstrumentWords,
	titles: UnbracketedTitles
): Meaning {
	const { kind = '', start = 0, pointing } = readings[i] ?? {};
	const nearest = readings
		.slice(Math.max(0, i - LOOKING_BACK), i)
		.flatMap((reading) => namingsOf(reading, 0))
		.filter(({ title }) => isShortFor(kind, title));
	const last = nearest.at(-1);
	if (pointing && last) return { ids: last.ids };
	const { places, short } = textOf(document, words, titles);
	const meaning = short(kind, { place: places.get(paragraph) ?? 0, start });
	const usual = titles.usual[kind];
	const near = only(nearest);
	if (usual && (near || !meaning.candidates || meaning.candidates.includes(usual)))
		return { ids: near ?? (meaning.ids.length > 0 ? meaning.ids : [usual]) };
	return meaning.ids.length > 0 ? meaning : { ...meaning, ids: near ?? [] };
}

/** A kind is short for itself with a word before it, and for itself and another. */
const isShortFor = (short: string, kind: string): boolean =>
	kind === short || kind.endsWith(` ${short}`) || kind.startsWith(`${short} and `);

const namingsOf = ({ start, kind, id, short, silent }: Reading, place: number): Naming[] =>
	short || !kind || (silent && !id) ? [] : [{ place, start, title: kind, ids: id ? [id] : [] }];

/** What one text says of titles. */
interface TextTitles {
	places: ReadonlyMap<Paragraph, number>;
	short: ShortTitles;
	/** Names that the text gives: Agreement to Promote Compliance … (the Compliance Agreement). */
	ownNames: NameFinder<string> | null;
}

const texts = new WeakMap<Document, TextTitles>();

function textOf(document: Document, words: InstrumentWords, titles: UnbracketedTitles): TextTitles {
	const known = texts.get(document);
	if (known) return known;
	const read = readText(document, words, titles);
	texts.set(document, read);
	return read;
}

function readText(
	{ paragraphs, header }: Document,
	words: InstrumentWords,
	titles: UnbracketedTitles
): TextTitles {
	const readings = paragraphs.map(({ flow }) => readingsIn(flow, words, titles));
	const defined = paragraphs.flatMap(({ flow }, i) =>
		definitionsIn(flow.text, readings[i] ?? [], words, titles)
	);
	const own = defined.filter(([short]) => !titles.kinds.includes(short));
	return {
		places: new Map(paragraphs.map((paragraph, i) => [paragraph, i])),
		ownNames: own.length > 0 ? createNameFinder(own, words.language) : null,
		short: createShortTitles({
			titled: readTitles(header.title ?? '', words, titles).flatMap((one) => namingsOf(one, 0)),
			defined: new Map(defined.map(([short, id]) => [short, [id]])),
			namings: readings.flatMap((some, place) => some.flatMap((one) => namingsOf(one, place))),
			isShortFor: (short, { title }) => isShortFor(short, title)
		})
	};
}

/** No definition is longer, with what may stand before it. */
const DEFINITION = 160;

/** Convention on the Law of the Sea (the Convention), Code of Conduct … (the Code): words of the full name. */
function definitionsIn(
	text: string,
	readings: readonly Reading[],
	words: InstrumentWords,
	{ defines }: UnbracketedTitles
): [short: string, id: string][] {
	return readings.flatMap(({ start, end, id }): [string, string][] => {
		const short = id ? defines.exec(text.slice(end, end + DEFINITION))?.[1] : undefined;
		if (!id || !short || kindsOf(words)(short).length === 0) return [];
		const name = text.slice(start, end);
		const own = short.split(' ').every((word) => name.includes(word) || !CAPITAL.test(word));
		return own || text[end + 1] === '(' ? [[short, id]] : [];
	});
}

const CAPITAL = /^\p{Lu}/u;

/** Names that the text gives itself stand before what their words alone would say. */
function withOwn(readings: Reading[], own: readonly FoundName<string>[]): Reading[] {
	const free = own.filter(
		({ start, end }) => !readings.some((one) => one.id && one.start < end && one.end > start)
	);
	if (free.length === 0) return readings;
	const rest = readings.filter(
		({ start, end }) => !free.some((name) => start < name.end && end > name.start)
	);
	const named = free.map(({ start, end, value }): Reading => ({ start, end, id: value }));
	return [...rest, ...named].sort((a, b) => a.start - b.start);
}
