import { beginsAnnexParagraph, beginsParagraph, type BoundaryReading } from './boundary.ts';
import { endsClause } from './clause-end.ts';
import type { Closing } from './closing.ts';
import { headingLength } from './headings.ts';
import type { Line } from './lines.ts';
import type { ParagraphKind } from '../model.ts';
import { nextItems } from './labels.ts';
import { readStart, type Start } from './starts.ts';
import type { Mode, Unit } from './unit.ts';
import { withUnnumbered } from './unnumbered.ts';

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
	return withUnnumbered(state.units, reading.words);
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
		(start.kind === 'item' &&
			(!start.loose || isBetween(state, here)) &&
			placeItem(state, line, start)) ||
		(isBetween(state, here) && placeDivision(state, line, start));
	return placed ? 1 : placeText(state, line, here);
}

/** Divisions stand between paragraphs, never within one. */
function isBetween({ units }: State, { reading }: Here): boolean {
	const last = units.at(-1);
	if (!last || last.kind === 'heading' || last.kind === 'closing') return true;
	return endsClause(last.lines.at(-1)?.text ?? '', reading.words);
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
	{ labels, length }: Extract<Start, { kind: 'item' }>
): boolean {
	const items = nextItems(state.items, labels);
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
	const heading = isBetween(state, here) ? headingLength(here, state) : 0;
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
