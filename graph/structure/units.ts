import {
	beginsAnnexParagraph,
	beginsParagraph,
	looksLikeHeading,
	opensParagraph,
	type BoundaryReading
} from './boundary.ts';
import type { Closing } from './closing.ts';
import type { Line } from './lines.ts';
import type { ParagraphKind } from '../model.ts';
import { nextItems, readStart, type Start } from './starts.ts';

/** One unit of the text: which lines it takes, and what its id is made of. */
export interface Unit {
	kind: ParagraphKind;
	lines: Line[];
	/** Length of number or letter at the head of the first line. */
	prefix: number;
	/** Of a numbered paragraph. */
	number?: number;
	/** Labels of the sub-items it is within: ['a', 'ii']. */
	items: string[];
	/** 0 in the main text. */
	annex: number;
	/** 0 before the first section. */
	section: number;
	/** The numbering of its paragraphs leaves something out. */
	gap?: boolean;
}

type Mode = 'preamble' | 'operative' | 'annex';

interface State {
	units: Unit[];
	mode: Mode;
	number: number;
	items: string[];
	annex: number;
	section: number;
	/** Nothing but headings since the last section began. */
	headed: boolean;
	closed: boolean;
}

export interface UnitReading extends BoundaryReading {
	closings: readonly Closing[];
}

/** The lines below the enacting formula, as units in order. */
export function findUnits(lines: readonly Line[], reading: UnitReading): Unit[] {
	const state: State = {
		units: [],
		mode: 'preamble',
		number: 0,
		items: [],
		annex: 0,
		section: 0,
		headed: false,
		closed: false
	};
	const closings = new Map(reading.closings.map((closing) => [closing.first, closing]));
	for (let i = 0; i < lines.length; i++) {
		const closing = closings.get(i);
		if (!closing) i += place(state, { lines, i, reading }) - 1;
		else {
			open(state, 'closing', lines.slice(i, closing.last + 1));
			state.closed = true;
			i = closing.last;
		}
	}
	return withUnnumbered(state.units, reading);
}

interface Here {
	lines: readonly Line[];
	i: number;
	reading: UnitReading;
}

function open(state: State, kind: ParagraphKind, lines: Line[], more: Partial<Unit> = {}): void {
	const { annex, section } = state;
	state.units.push({ kind, lines, prefix: 0, items: [], annex, section, ...more });
	state.headed = kind === 'heading';
}

/** Gives the next line its place; returns how many lines it took. */
function place(state: State, here: Here): number {
	const line = here.lines[here.i];
	if (!line) return 1;
	const start = readStart(line, here.reading.words);
	const placed =
		(start.kind === 'number' && placeNumber(state, line, start, here)) ||
		(start.kind === 'item' && placeItem(state, line, start)) ||
		(isBetween(state, here) && placeDivision(state, line, start));
	return placed ? 1 : placeText(state, line, here);
}

/** Divisions stand between paragraphs, never within one. */
function isBetween({ units }: State, { reading }: Here): boolean {
	const last = units.at(-1);
	if (!last || last.kind === 'heading' || last.kind === 'closing') return true;
	return reading.words.paragraphEnd.test(last.lines.at(-1)?.text ?? '');
}

/** Numbers rise by one; they start anew after a heading, a second preamble or in an annex. */
function placeNumber(
	state: State,
	line: Line,
	{ number, length }: Extract<Start, { kind: 'number' }>,
	{ reading }: Here
): boolean {
	const step = number - state.number;
	const isNew = number === 1 && (state.headed || state.mode !== 'operative');
	const skips = step > 1 && step <= 3 && reading.verbs.opening(line.text.slice(length)) !== null;
	if (step !== 1 && !isNew && !skips) return false;
	if (isNew && state.number > 0 && !startedSection(state)) state.section++;
	const kind = state.mode === 'annex' ? 'annex' : 'operative';
	open(state, kind, [line], {
		prefix: length,
		number,
		...(skips && { gap: true })
	});
	Object.assign(state, { mode: state.annex ? 'annex' : 'operative', number, items: [] });
	return true;
}

/** Did this section begin after the last numbered paragraph? Then it has not been numbered yet. */
function startedSection({ units, section, annex }: State): boolean {
	const last = units.findLast((unit) => unit.number !== undefined);
	return last === undefined || last.section !== section || last.annex !== annex;
}

function placeItem(
	state: State,
	line: Line,
	{ label, length }: Extract<Start, { kind: 'item' }>
): boolean {
	const items = nextItems(state.items, label);
	const last = state.units.at(-1);
	if (!items || !last || last.kind === 'heading' || last.kind === 'closing') return false;
	const { kind, number } = last;
	state.items = items;
	open(state, kind, [line], { prefix: length, items, ...(number !== undefined && { number }) });
	return true;
}

function placeDivision(state: State, line: Line, start: Start): boolean {
	if (start.kind === 'annex') {
		Object.assign(state, { annex: state.annex + 1, section: 0, number: 0, mode: 'annex' });
	} else if (start.kind === 'section') {
		state.section = start.number > state.section ? start.number : state.section + 1;
		if (state.mode === 'operative') state.mode = 'preamble';
	} else if (start.kind === 'formula') {
		if (!state.headed) state.section++;
		Object.assign(state, { mode: 'preamble', annex: 0, closed: false });
	} else return false;
	state.items = [];
	open(state, 'heading', [line]);
	return true;
}

function placeText(state: State, line: Line, here: Here): number {
	const last = state.units.at(-1);
	const before = last?.lines.at(-1);
	const heading = headingLength(state, here);
	if (heading > 0) {
		state.items = [];
		open(state, 'heading', here.lines.slice(here.i, here.i + heading));
	} else if (!last || !before || last.kind === 'heading' || last.kind === 'closing')
		openText(state, line);
	else if (begins(state.mode, before, line, here.reading)) openText(state, line);
	else last.lines.push(line);
	return Math.max(1, heading);
}

function openText(state: State, line: Line): void {
	// what follows the closing lines without a title is an annex all the same
	if (state.closed && state.mode !== 'annex' && !state.headed)
		Object.assign(state, { annex: state.annex + 1, section: 0, number: 0, mode: 'annex' });
	if (state.mode === 'operative') state.mode = 'preamble';
	state.items = [];
	open(state, state.mode === 'annex' ? 'annex' : 'preambular', [line]);
}

/** In the operative part only numbers begin paragraphs. */
function begins(mode: Mode, before: Line, line: Line, reading: UnitReading): boolean {
	if (mode === 'preamble') return beginsParagraph(before, line, reading);
	return mode === 'annex' && beginsAnnexParagraph(before, line, reading);
}

const LONGEST_HEADING = 3;

/** A heading stands between two paragraphs, and something begins after it: how many lines, or 0. */
function headingLength(state: State, here: Here): number {
	const { reading, lines, i } = here;
	const line = lines[i];
	if (!line || !isBetween(state, here)) return 0;
	const verb = reading.verbs.opening(line.text);
	// a weak verb may open a title: 支持最不发达国家
	if (verb && !state.headed && (verb.linked || !verb.weak)) return 0;
	const isPlain = (one: Line) => readStart(one, reading.words).kind === 'text';
	const following = lines.slice(i, i + LONGEST_HEADING);
	const last = following.findIndex((one) => looksLikeHeading(one, reading));
	if (last < 0 || !following.slice(0, last + 1).every(isPlain)) return 0;
	if (following.slice(0, last).some((one) => endsClause(one, reading))) return 0;
	const next = lines
		.slice(i + last + 1, i + last + 4)
		.find((one) => !isPlain(one) || !looksLikeHeading(one, reading));
	return next && beginsAfterHeading(state, next, reading) ? last + 1 : 0;
}

const endsClause = ({ text }: Line, { words }: UnitReading): boolean =>
	words.paragraphEnd.test(text);

function beginsAfterHeading(state: State, next: Line, reading: UnitReading): boolean {
	const start = readStart(next, reading.words);
	if (start.kind === 'number') return start.number === state.number + 1 || start.number === 1;
	if (start.kind === 'section' || start.kind === 'annex' || start.kind === 'formula') return true;
	return state.mode === 'annex' || (start.kind === 'text' && opensParagraph(next, reading));
}

/**
 * A part without numbers: its operative paragraphs are those after the last one that ends with a
 * comma, as preambular paragraphs do.
 */
function withUnnumbered(units: Unit[], { words }: UnitReading): Unit[] {
	const parts = new Map<string, Unit[]>();
	for (const unit of units) {
		const key = `${unit.annex} ${unit.section}`;
		const part = parts.get(key);
		if (part) part.push(unit);
		else parts.set(key, [unit]);
	}
	for (const part of parts.values()) {
		if (part.some(({ kind }) => kind === 'operative')) continue;
		const own = part.filter(({ kind }) => kind === 'preambular');
		const isPreamble = (unit: Unit) => words.preambleEnd.test(unit.lines.at(-1)?.text ?? '');
		const operative = own.slice(own.findLastIndex(isPreamble) + 1);
		let number = 0;
		for (const unit of operative) {
			if (unit.items.length === 0) number++;
			Object.assign(unit, { kind: 'operative', number });
		}
	}
	return units;
}
