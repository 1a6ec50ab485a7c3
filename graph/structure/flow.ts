import type { Flow, NoteMark, Span } from '../model.ts';

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

/** Chinese characters and the punctuation set among them, first and last code. */
const CJK: [first: number, last: number][] = [
	[0x2014, 0x2015],
	[0x2018, 0x2018],
	[0x201c, 0x201d],
	[0x2026, 0x2026],
	[0x2e80, 0x9fff],
	[0xd800, 0xdfff],
	[0xf900, 0xfaff],
	[0xfe30, 0xfe4f],
	[0xff00, 0xffef]
];

/** One byte for every code unit: this is asked for every character of every text. */
const IS_CJK = new Uint8Array(0x10000);
for (const [first, last] of CJK) IS_CJK.fill(1, first, last + 1);

const isCjkCode = (code: number): boolean => IS_CJK[code] === 1;

export const isCjk = (character: string): boolean => isCjkCode(character.charCodeAt(0));

const SPACE = 0x20;

/** COVID-⏎19, A/HRC/⏎45/51: nothing stands between these at the end of a line. */
const HYPHEN = 0x2d;
const SLASH = 0x2f;

/** White space that was met and not yet taken. */
interface Gap {
	at: number;
	isBreak: boolean;
	kept: boolean;
}

/** Dashes and curly quotation marks are Chinese beside Chinese characters, and Latin beside Latin. */
const isShared = (code: number): boolean => code >= 0x2014 && code <= 0x2026;

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

/** Is the white space between the characters at two places part of the text? */
function keepsSpace(
	{ isBreak, kept }: Gap,
	cleaned: string,
	[before, after]: [number, number]
): boolean {
	if (kept) return true;
	if (isTight(cleaned, before, -1) || isTight(cleaned, after, 1)) return false;
	const last = cleaned.charCodeAt(before);
	// a dash between spaces is none that ties
	return !(isBreak && (last === SLASH || (last === HYPHEN && cleaned[before - 1] !== ' ')));
}

/**
 * Running text of some stretches: line breaks and marks out, white space only between Latin words
 * and numbers, every character with its place in the text as received. Stretches and marks rise.
 */
export function flowOf(
	cleaned: string,
	stretches: readonly Stretch[],
	marks: readonly MarkSpan[] = []
): Running {
	const writer = createWriter(cleaned, lengthOf(stretches));
	let next = firstMark(marks, stretches[0]?.start ?? 0);
	stretches.forEach(({ start, end, apart = false }, i) => {
		if (i > 0) writer.breakLine(stretches[i - 1]?.end ?? 0, apart);
		let at = start;
		for (let mark = marks[next]; mark && mark.end <= end; mark = marks[++next]) {
			writer.write(at, mark.start);
			writer.mark(mark.label);
			at = mark.end;
		}
		writer.write(at, end);
	});
	return writer.finish();
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

function createWriter(cleaned: string, capacity: number) {
	const offsets = new Uint32Array(capacity);
	const marks: NoteMark[] = [];
	let length = 0;
	let gap: Gap | null = null;

	function take(at: number): void {
		if (gap && length > 0) {
			const before = offsets[length - 1] ?? 0;
			if (keepsSpace(gap, cleaned, [before, at])) offsets[length++] = gap.at;
		}
		gap = null;
		offsets[length++] = at;
	}

	return {
		write(start: number, end: number) {
			for (let at = start; at < end; at++) {
				if (cleaned.charCodeAt(at) !== SPACE) take(at);
				else gap ??= { at, isBreak: false, kept: false };
			}
		},
		/** The white space after a stretch stands for the line break. */
		breakLine(at: number, kept: boolean) {
			if (cleaned.charCodeAt(at) === SPACE) gap = { at, isBreak: true, kept };
		},
		mark(label: string) {
			marks.push({ at: length, label });
		},
		finish(): Running {
			const taken = offsets.slice(0, length);
			return { flow: { text: read(cleaned, taken), offsets: taken }, marks };
		}
	};
}

/** The characters at some places; in runs, because most places follow one another. */
function read(cleaned: string, offsets: Uint32Array): string {
	let [text, from] = ['', 0];
	for (let i = 1; i <= offsets.length; i++) {
		const last = offsets[i - 1] ?? 0;
		if (offsets[i] === last + 1) continue;
		text += cleaned.slice(offsets[from], last + 1);
		from = i;
	}
	return text;
}

/** The same without its first characters. */
export function flowFrom({ flow, marks }: Running, from: number): Running {
	const shifted = marks.map(({ at, label }) => ({ at: Math.max(0, at - from), label }));
	return {
		flow: { text: flow.text.slice(from), offsets: flow.offsets.slice(from) },
		marks: shifted
	};
}

/** In half-widths, as a page counts: 人 two, A one. */
export function widthOf(text: string): number {
	let width = text.length;
	for (let i = 0; i < text.length; i++) width += IS_CJK[text.charCodeAt(i)] ?? 0;
	return width;
}
