import type { Document, Flow } from '../model.ts';
import { findNames, isPartOfName } from './instrument-names.ts';
import { madeOnce } from './made-once.ts';
import type { FoundName } from './name-finder.ts';
import { createNameFinder } from './name-finder.ts';
import type { NamedTitle } from './named-titles.ts';
import type { Unit } from './rule.ts';
import type { InstrumentWords, UnbracketedTitles } from './words/instruments.ts';

/** Official titles are shorter, on either side of the word that says their kind. */
const BEFORE = 100;
const BEHIND = 200;

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
	/** Part of the name of something else, and no citation: the Special Committee on the Charter. */
	silent?: boolean;
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
	{ document, flow }: Unit,
	words: InstrumentWords,
	titles: UnbracketedTitles
): NamedTitle[] {
	const readings = readingsIn(flow, words, titles);
	return readings.flatMap((reading, i): NamedTitle[] => {
		const { start, end, id, law = false, silent } = reading;
		if (silent) return [];
		const ids = id ? [id] : reading.short ? meaningOf(readings, i, document, words, titles) : [];
		return [{ start, end, title: flow.text.slice(start, end), ids, law }];
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
	const names = findNames(text, words);
	const known = names.map(({ start, end, value }, i) => ({
		start,
		end,
		id: value,
		kind: kindIn(text.slice(start, end), words),
		silent:
			isPartOfName(text, [start, end], words) ||
			titles.within.test(text.slice(names[i - 1]?.end ?? start, start))
	}));
	const rest = without(text, names);
	const others = kindsOf(words)(rest).flatMap((kind) => shortOrUnknown(rest, kind, titles));
	return [...known, ...others].sort((a, b) => a.start - b.start);
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
		return short ? [{ start, end, kind: value.kind, short }] : [];
	}
	if (titles.notTitle.test(text.slice(from, to))) return [];
	return [{ start: from, end: to, ...value }];
}

/** What short titles stand for in one text: as it defines them, or the only one of that kind it names. */
interface Meanings {
	defined: Map<string, string>;
	/** Of each kind the instruments named in full; a title that no registry knows is itself. */
	named: Map<string, Set<string>>;
}

const meanings = new WeakMap<Document, Meanings>();

/** The one that was named last before, where it is the only one in its paragraph, or the text's only one. */
function meaningOf(
	readings: Reading[],
	i: number,
	document: Document,
	words: InstrumentWords,
	titles: UnbracketedTitles
): string[] {
	const kind = readings[i]?.kind ?? '';
	const { defined, named } = meaningsIn(document, words, titles);
	const said = defined.get(kind);
	if (said) return [said];
	const all = named.get(kind) ?? new Set();
	const usual = titles.usual[kind];
	if (usual && (all.size === 0 || all.has(usual))) return [usual];
	const [only, ...more] = all;
	if (only && more.length === 0) return only.startsWith(UNKNOWN) ? [] : [only];
	const before = new Set(
		readings
			.slice(Math.max(0, i - LOOKING_BACK), i)
			.flatMap((one) => (one.kind === kind && !one.short ? (one.id ?? UNKNOWN) : []))
	);
	const [last] = before;
	return last && before.size === 1 && last !== UNKNOWN ? [last] : [];
}

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/** No slug begins so. */
const UNKNOWN = '?';

function meaningsIn(
	document: Document,
	words: InstrumentWords,
	titles: UnbracketedTitles
): Meanings {
	const known = meanings.get(document);
	if (known) return known;
	const read: Meanings = { defined: new Map(), named: new Map() };
	for (const { flow } of document.paragraphs) readMeanings(flow, words, titles, read);
	meanings.set(document, read);
	return read;
}

/** Behind a short title that is being defined. */
const CLOSED = /^ ?["”»]? ?\)/;

function readMeanings(
	flow: Flow,
	words: InstrumentWords,
	titles: UnbracketedTitles,
	{ defined, named }: Meanings
): void {
	const { text } = flow;
	const readings = readingsIn(flow, words, titles);
	for (const [i, { start, end, kind = '', id, short }] of readings.entries()) {
		const full = readings[i - 1];
		const closed = CLOSED.test(text.slice(end, end + 3));
		if (short && full?.id && closed && titles.defines.test(text.slice(full.end, start)))
			defined.set(kind, full.id);
		if (short) continue;
		const all = named.get(kind) ?? new Set();
		named.set(kind, all.add(id ?? UNKNOWN + text.slice(start, end)));
	}
}
