import { ranged } from '../patterns/alphabets.ts';
import type { ParagraphKind } from '../model.ts';
import { flowFrom, type Running } from '../structure/flow.ts';
import { BULLET, isFirst, nextItems } from '../structure/labels.ts';
import { readStart } from '../structure/starts.ts';
import { isHeading } from './heading-lines.ts';
import {
	asLine,
	beginAnnex,
	beginSection,
	extend,
	open,
	type AknUnit,
	type Head,
	type State,
	type UnitReading
} from './state.ts';
import { joined, runningOf, type Stretches } from './words.ts';

/** Takes the head that stands before these words; one that is neither number nor letter joins them. */
function takeHead(state: State, words: Stretches): { head: Head | null; words: Stretches } {
	const { head } = state;
	state.head = null;
	if (!head || head.number !== undefined || head.item !== undefined || head.decimal)
		return { head, words };
	return { head: null, words: joined(head.words, words) };
}

/** What is marked as a heading and ends in a colon is the beginning of a sentence. */
export function placeMarked(state: State, words: Stretches, reading: UnitReading): void {
	const { flow } = runningOf(reading.cleaned, words);
	if (/[:：]$/.test(flow.text)) placeText(state, words, { style: '', ...reading });
	else placeHeading(state, words, reading);
}

/** A heading; some of them begin an annex or a section. */
export function placeHeading(state: State, words: Stretches, reading: UnitReading): void {
	const { head } = state;
	if (head && isOwnLine(runningOf(reading.cleaned, head.words).flow.text, reading)) {
		state.head = null;
		placeHeading(state, head.words, reading);
	}
	const taken = takeHead(state, words);
	const running = runningOf(reading.cleaned, taken.words);
	const start = readStart(asLine(running.flow.text), reading.words);
	if (start.kind === 'annex' && !(state.unnamed && state.annex > 0)) beginAnnex(state);
	if (start.kind === 'section' && !LETTER.test(running.flow.text)) nameSection(state, start.number);
	state.items = [];
	open(state, 'heading', running, { words: taken.words });
}

/** II and 二 without a full stop stand on a line of their own. */
const isOwnLine = (text: string, { words }: UnitReading): boolean =>
	!/[.、]/.test(text) && !LETTER.test(text) && readStart(asLine(text), words).kind === 'section';

/** A and B under a numeral divide a section; paragraphs go on counting. */
const LETTER = /^[A-H](?![A-Z])/;

/** A numeral names a section that has begun, or announces one. */
function nameSection(state: State, number: number): void {
	const { section, unnamed } = state;
	if (unnamed && section > 0) state.section = Math.max(number, section);
	else state.named = Math.max(number, section + 1);
}

/** A preamble within the operative part begins a section, if no element has begun one. */
export function beginPreamble(state: State): void {
	if (state.named !== null || state.numbered) beginSection(state, state.named ?? undefined);
	state.items = [];
}

/** Some files set a paragraph of the preamble into the body, and go on with the preamble. */
export function resumePreamble(state: State): void {
	if (state.numbered) return;
	const { annex, section } = state;
	for (const unit of state.units)
		if (unit.loose && unit.annex === annex && unit.section === section)
			Object.assign(unit, { kind: 'preambular', loose: false });
}

/** A paragraph, an item, or a heading that is not marked as one. `style` is the name of its layout. */
export function placeText(state: State, words: Stretches, here: TextReading): void {
	// some files set a number beside an empty paragraph, and its words into the next
	if (state.head && isEmpty(words, here)) return;
	const { head, words: own } = takeHead(state, words);
	const running = runningOf(here.cleaned, own);
	const whole = head ? joined(head.words, own) : own;
	const found = head ? null : headOf(state, running, here);
	const rest = found ? flowFrom(running, found.length) : running;
	const { number, item } = head ?? found ?? {};
	if (number !== undefined) placeNumber(state, rest, { number, words: whole });
	else if (item !== undefined) placeItem(state, rest, { item, words: whole });
	else if (head?.decimal) placeDecimal(state, rest, { words: whole, ...head.decimal });
	else placePlain(state, running, { own, ...here });
}

const isEmpty = ({ stretches }: Stretches, { cleaned }: UnitReading): boolean =>
	stretches.every(({ start, end }) => cleaned.slice(start, end).trim() === '');

interface TextReading extends UnitReading {
	style: string;
}

interface PrintedHead {
	number?: number;
	item?: string;
	length: number;
}

/** A number or letter printed with the words, where it is next in turn. */
function headOf(state: State, { flow }: Running, reading: UnitReading): PrintedHead | null {
	const { words } = reading;
	const start = readStart(asLine(flow.text), words);
	if (start.kind === 'number' && [1, state.number + 1].includes(start.number))
		return { number: start.number, length: start.length };
	if (start.kind === 'item' && state.units.length > 0 && nextItems(state.items, start.labels))
		return { item: settle(state, start.labels), length: start.length };
	return bareNumber(state, flow.text, reading);
}

/** 1 Encomia: a number whose full stop was left out; l. Decides: a letter that looks like one. */
const BARE_NUMBER = ranged(/^(\d{1,3}|l\.) (?=\p{Lu})/u);

/** Such a number before a verb. */
function bareNumber(state: State, text: string, { verbs }: UnitReading): PrintedHead | null {
	const [whole, printed] = BARE_NUMBER.exec(text) ?? [];
	const number = printed === 'l.' ? 1 : Number(printed);
	if (!whole || state.annex > 0 || ![1, state.number + 1].includes(number)) return null;
	return verbs.opening(text.slice(whole.length)) ? { number, length: whole.length } : null;
}

function placeNumber(
	state: State,
	running: Running,
	{ number, words }: { number: number; words: Stretches }
): void {
	if (number === 1 && (state.named !== null || state.numbered))
		beginSection(state, state.named ?? undefined);
	state.named = null;
	if (state.annex === 0) state.mode = 'operative';
	const gap = number !== 1 && number !== state.number + 1;
	const kind = state.annex > 0 ? 'annex' : 'operative';
	open(state, kind, running, { words, number, gap });
	state.number = number;
	state.numbered = true;
	state.items = [];
}

/** A number of its own beside those that count the paragraphs. */
function placeDecimal(
	state: State,
	running: Running,
	of: { number: number; items: string[]; words: Stretches }
): void {
	open(state, state.annex > 0 ? 'annex' : 'operative', running, of);
	state.items = of.items;
}

/** Of the labels that a sign may stand for the one in turn. */
export const settle = ({ items }: State, labels: readonly string[]): string =>
	labels.find((label) => nextItems(items, [label])) ?? labels[0] ?? '';

/** Lists say how deep an item is; without one, the order of the letters does. */
function itemsWith({ items, lists, around }: State, label: string): string[] {
	const inTurn = nextItems(items, [label]);
	if (label === BULLET || lists === 0) return inTurn ?? [label];
	const depth = Math.min(around, items.length) + lists;
	// some files open a list anew in the middle of one
	if (inTurn && inTurn.length < depth && !isFirst(label)) return inTurn;
	return [...items.slice(0, depth - 1), label];
}

function placeItem(
	state: State,
	running: Running,
	{ item, words }: { item: string; words: Stretches }
): void {
	const last = state.units.findLast(({ kind }) => kind !== 'heading' && kind !== 'closing');
	const kind = last && last.annex === state.annex ? last.kind : kindOf(state);
	const number = last?.annex === state.annex ? last.number : undefined;
	state.items = itemsWith(state, item);
	if (state.lists === 0) state.around = state.items.length;
	const loose = last?.loose ?? false;
	open(state, kind, running, { words, items: state.items, loose, number });
}

const kindOf = ({ mode }: State): ParagraphKind => (mode === 'annex' ? 'annex' : 'preambular');

/** Words without number or letter. In the operative part they go on with what stands before. */
function placePlain(state: State, running: Running, here: TextReading & { own: Stretches }): void {
	const { own, style } = here;
	const last = state.units.at(-1);
	if (isHeading(state, { text: running.flow.text, words: own, style }, here))
		placeHeading(state, own, here);
	else if (state.mode === 'operative' && state.numbered && last && goesOn(last))
		extend(state, own, here);
	else openPlain(state, running, own);
}

const goesOn = ({ kind }: AknUnit): boolean => kind === 'operative';

export function openPlain(state: State, running: Running, words: Stretches): void {
	if (state.named !== null && state.mode === 'operative') beginSection(state, state.named);
	state.items = [];
	open(state, kindOf(state), running, { words, loose: state.mode === 'operative' });
}
