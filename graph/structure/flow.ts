import type { Flow, NoteMark, Span } from '../model.ts';
import { isCjkCode } from './width.ts';

/** A footnote mark where it stands in the text. */
export interface MarkSpan extends Span {
	label: string;
}

/** A stretch of a unit; `apart` keeps it a word apart from the stretch before. */
export interface Stretch extends Span {
	apart?: boolean;
}

/** Running text, and the footnote marks taken out of it. */
export interface Running {
	flow: Flow;
	marks: NoteMark[];
}

const SPACE = 0x20;

/** COVID-⏎19, A/HRC/⏎45/51: nothing stands between these at the end of a line. */
const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** Dashes and curly quotation marks are Chinese beside Chinese characters, and Latin beside Latin. */
const isShared = (code: number): boolean => code >= 0x2014 && code <= 0x2026;

/** Set with spaces, whatever stands beside it; one byte for every code unit. */
const IS_LOOSE = Uint8Array.from({ length: 0x10000 }, (_, code) =>
	Number(code !== SPACE && !isCjkCode(code) && !isShared(code))
);

/** How many shared signs may stand in a row. */
const LONGEST_RUN = 3;

/** Is the character at a place set without spaces? Shared signs go with what is beyond them. */
function isTight(cleaned: string, at: number, step: 1 | -1): boolean {
	for (let i = 0; i <= LONGEST_RUN; i++) {
		const code = cleaned.charCodeAt(at + i * step);
		if (!isShared(code)) return isCjkCode(code);
	}
	return true;
}

/** Running text in the making. Kept plain: every character of every text passes here. */
interface Writer {
	cleaned: string;
	/** Null where nobody asks for the way back. */
	offsets: Uint32Array | null;
	/** Where the offsets of this text begin among those. */
	base: number;
	length: number;
	/** The text so far, but for the run of characters from `from` to `to`. */
	text: string;
	from: number;
	to: number;
	/** White space that was met and not yet taken; below 0 there is none. */
	gap: number;
	isBreak: boolean;
	/** It stays, whatever stands beside it. */
	isKept: boolean;
}

/** Room for the offsets of many texts: taken anew for every one, it costs more than to fill it. */
const ROOM = 0x10000;
let room = new Uint32Array(0);
let taken = 0;

/** A writer that keeps the way back of at most so many characters; of none where nobody asks. */
function writerOf(cleaned: string, capacity: number | null): Writer {
	if (capacity === null) return emptyWriter(cleaned, null, 0);
	if (capacity > ROOM / 4) return emptyWriter(cleaned, new Uint32Array(capacity), 0);
	if (taken + capacity > room.length) [room, taken] = [new Uint32Array(ROOM), 0];
	return emptyWriter(cleaned, room, taken);
}

const emptyWriter = (cleaned: string, offsets: Writer['offsets'], base: number): Writer => ({
	cleaned,
	offsets,
	base,
	length: 0,
	text: '',
	from: 0,
	to: 0,
	gap: -1,
	isBreak: false,
	isKept: false
});

/** Is the white space between the last character and the one at a place part of the text? */
function keepsSpace({ cleaned, to, isBreak, isKept }: Writer, after: number): boolean {
	if (isKept) return true;
	const before = to - 1;
	if (isTight(cleaned, before, -1) || isTight(cleaned, after, 1)) return false;
	const last = cleaned.charCodeAt(before);
	// a dash between spaces is none that ties
	return !(isBreak && (last === SLASH || (last === HYPHEN && cleaned[before - 1] !== ' ')));
}

/** Takes the characters of a run, whose first is no white space. */
function takeRun(writer: Writer, from: number, to: number): void {
	const { gap } = writer;
	const isSpaced = gap >= 0 && writer.length > 0 && keepsSpace(writer, from);
	writer.gap = -1;
	if (isSpaced) append(writer, gap, gap + 1);
	append(writer, from, to);
}

function append(writer: Writer, from: number, to: number): void {
	const { offsets, base } = writer;
	if (from !== writer.to || writer.length === 0) {
		writer.text += writer.cleaned.slice(writer.from, writer.to);
		writer.from = from;
	}
	writer.to = to;
	if (offsets) for (let at = from, i = base + writer.length; at < to; at++) offsets[i++] = at;
	writer.length += to - from;
}

function write(writer: Writer, start: number, end: number): void {
	const { cleaned } = writer;
	for (let at = start; at < end;) {
		const from = at;
		at = endOfRun(cleaned, from, end);
		if (at > from) takeRun(writer, from, at);
		else {
			if (writer.gap < 0) openGap(writer, at, false, false);
			at++;
		}
	}
}

/** A run of characters goes on over single spaces between Latin words: most white space is such. */
function endOfRun(cleaned: string, from: number, end: number): number {
	let at = from;
	for (let isLoose = false; at < end; at++) {
		const code = cleaned.charCodeAt(at);
		if (code !== SPACE) isLoose = IS_LOOSE[code] === 1;
		else if (!isLoose || at + 1 >= end || IS_LOOSE[cleaned.charCodeAt(at + 1)] === 0) return at;
	}
	return at;
}

/** The white space after a stretch stands for the line break. */
function breakLine(writer: Writer, at: number, isKept: boolean): void {
	if (writer.cleaned.charCodeAt(at) === SPACE) openGap(writer, at, true, isKept);
}

function openGap(writer: Writer, at: number, isBreak: boolean, isKept: boolean): void {
	writer.gap = at;
	writer.isBreak = isBreak;
	writer.isKept = isKept;
}

const written = ({ text, cleaned, from, to }: Writer): string => text + cleaned.slice(from, to);

/**
 * Running text of some stretches: line breaks and marks out, white space only between Latin words
 * and numbers, every character with its place in the text as received. Stretches and marks rise.
 */
export function flowOf(
	cleaned: string,
	stretches: readonly Stretch[],
	marks: readonly MarkSpan[] = []
): Running {
	const writer = writerOf(cleaned, lengthOf(stretches));
	const met: NoteMark[] = [];
	let next = firstMark(marks, stretches[0]?.start ?? 0);
	let before = -1;
	for (const { start, end, apart = false } of stretches) {
		if (before >= 0) breakLine(writer, before, apart);
		let at = start;
		for (let mark = marks[next]; mark && mark.end <= end; mark = marks[++next]) {
			write(writer, at, mark.start);
			met.push({ at: writer.length, label: mark.label });
			at = mark.end;
		}
		write(writer, at, end);
		before = end;
	}
	return { flow: { text: written(writer), offsets: offsetsOf(writer) }, marks: met };
}

/** Running text of one stretch without marks, for those who do not ask where it stands. */
export function wordsOf(cleaned: string, { start, end }: Span): string {
	// most lines are as they stand
	if (cleaned.charCodeAt(start) !== SPACE && endOfRun(cleaned, start, end) === end)
		return cleaned.slice(start, end);
	const writer = writerOf(cleaned, null);
	write(writer, start, end);
	return written(writer);
}

/** What was not filled is there for the next text. */
function offsetsOf({ offsets, base, length }: Writer): Uint32Array {
	if (!offsets) return new Uint32Array(0);
	if (offsets === room) taken = base + length;
	return offsets.subarray(base, base + length);
}

const lengthOf = (stretches: readonly Stretch[]): number =>
	stretches.reduce((sum, { start, end }) => sum + end - start + 1, 0);

/** The first mark at or after a place, by halving. */
function firstMark(marks: readonly MarkSpan[], place: number): number {
	let [low, high] = [0, marks.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((marks[middle]?.start ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The same without its first characters. */
export function flowFrom({ flow, marks }: Running, from: number): Running {
	if (from === 0) return { flow, marks };
	const shifted = marks.map(({ at, label }) => ({ at: Math.max(0, at - from), label }));
	return {
		flow: { text: flow.text.slice(from), offsets: flow.offsets.subarray(from) },
		marks: shifted
	};
}
