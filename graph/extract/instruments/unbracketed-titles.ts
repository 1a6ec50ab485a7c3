import { flat } from '../../flat.ts';
import type { FoundName } from '../name-finder.ts';
import type { NamedTitle } from './named-titles.ts';
import type { Unit } from '../rule.ts';
import type { Meaning } from './short-titles.ts';
import { only, placeOf, unlessContradicted } from './short-titles.ts';
import { isShortFor, ownNamesOf, shortTitlesOf, tellingsOf } from './text-titles.ts';
import type { Reading } from './title-readings.ts';
import { readingsIn } from './title-readings.ts';
import type { InstrumentWords, UnbracketedTitles } from '../words/instruments.ts';

/** Titles that only their words tell, and what they name: of the registry, short ones, unknown ones. */
export function readUnbracketedTitles(
	unit: Unit,
	words: InstrumentWords,
	titles: UnbracketedTitles
): NamedTitle[] {
	const { text } = unit.flow;
	const own = ownNamesOf(unit.document)(text);
	const readings = withOwn(readingsIn(unit), own);
	return flat(readings, (reading, i): NamedTitle[] => {
		const { start, end, id, law = false, silent, short, candidates } = reading;
		if (silent || (short && isItself(unit, start, titles))) return [];
		const meaning = short
			? meaningOf(readings, i, unit, titles)
			: { ids: id ? [id] : [], ...(candidates && { candidates }) };
		return [{ start, end, title: text.slice(start, end), law, ...meaning }];
	});
}

/** This Convention, in an annex, is the annex: a text that speaks of itself cites nothing. */
const isItself = (unit: Unit, start: number, titles: UnbracketedTitles): boolean =>
	unit.paragraph.id.startsWith('annex') && isOwn(unit, start, titles);

/** Whether right before it stands: this. */
const isOwn = ({ flow }: Unit, start: number, { own }: UnbracketedTitles): boolean =>
	own?.test(flow.text.slice(Math.max(0, start - 20), start)) ?? false;

/** So many titles before are asked what a short one means; a text of nothing but titles takes no longer. */
const LOOKING_BACK = 50;

/**
 * That Convention is the one that the paragraph named last, or one without a name that no other stands for; else what
 * the text settles, unless the paragraph names only others of the kind; else the only one before in the paragraph.
 */
function meaningOf(readings: Reading[], i: number, unit: Unit, titles: UnbracketedTitles): Meaning {
	const { document, paragraph } = unit;
	const { kind = '', start = 0, pointing } = readings[i] ?? {};
	const nearest = flat(readings.slice(Math.max(0, i - LOOKING_BACK), i), tellingsOf).filter(
		({ title }) => isShortFor(kind, title)
	);
	const last = nearest.at(-1);
	if (pointing && last) return { ids: last.ids };
	const meaning = shortTitlesOf(document)(kind, { place: placeOf(document, paragraph), start });
	const usual = usualOf(kind, unit.flow.text.slice(0, start), titles);
	const near = only(nearest);
	if (pointing && !usual && !isOwn(unit, start, titles)) return { ...meaning, ids: [] };
	if (usual && (near || !meaning.candidates || meaning.candidates.includes(usual)))
		return { ids: near ?? (meaning.ids.length > 0 ? meaning.ids : [usual]) };
	if (!usual && meaning.ids.join() === titles.usual[kind] && !near) return { ...meaning, ids: [] };
	if (meaning.ids.length === 0) return { ...meaning, ids: near ?? [] };
	return meaning.presumed && near ? { ids: near } : unlessContradicted(meaning, nearest);
}

/** What a kind means where the text names no other, unless the words before it say that another is meant. */
const usualOf = (kind: string, before: string, titles: UnbracketedTitles): string | undefined =>
	titles.notUsual?.test(before.slice(-BEFORE_USUAL)) ? undefined : titles.usual[kind];

const BEFORE_USUAL = 120;

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
