import type { Stretch } from './flow.ts';
import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** A footnote's body: its label and the lines it takes. */
export interface NoteLines {
	label: string;
	/** First and last line, by index. */
	first: number;
	last: number;
	/** Its words, line by line, after the label. */
	stretches: Stretch[];
}

/** How a line that may open a footnote begins. */
interface Opening {
	label: string;
	shape: 'superscript' | 'star' | 'digits' | 'alone';
	/** Length of label and white space. */
	length: number;
	body: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹² → 12 */
export const plainDigits = (superscripts: string): string =>
	[...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');

/** ` 1  A/HRC/53/31.` · `¹ A/HRC/54/61.` · `* 人权理事会…` · `1` alone, the body on the next line */
const OPENING =
	/^(?:(?<stars>\*{1,3})|(?<raised>[⁰¹²³⁴-⁹]{1,3})|(?<digits>\d{1,3})(?![\d.．)/%:-])) *(?<body>.*)$/su;

/** How many lines a footnote may have. */
const LONGEST = 30;

export interface NoteReading {
	words: StructureWords;
	cleaned: string;
	/** Does a text open with a drafting verb? */
	opensWithVerb(text: string): boolean;
	/** The line ends early, as a paragraph's last line does. */
	isShort(line: Line): boolean;
}

function readOpening(lines: readonly Line[], i: number, cleaned: string): Opening | null {
	const line = lines[i];
	if (!line) return null;
	const groups = OPENING.exec(cleaned.slice(line.start, line.end))?.groups;
	if (!groups) return null;
	const { stars, raised, digits = '', body = '' } = groups;
	const length = line.end - line.start - body.length;
	if (stars) return body ? { label: stars, shape: 'star', length, body } : null;
	if (raised) return { label: plainDigits(raised), shape: 'superscript', length, body };
	if (body) return { label: digits, shape: 'digits', length, body };
	return { label: digits, shape: 'alone', length, body: lines[i + 1]?.text ?? '' };
}

/**
 * How much a line looks like the first of a footnote: its words open like one (a symbol, 见, 同上,
 * 第…号决议), it stands after the end of a sentence or another footnote, apart from the text.
 * A number of the running text that begins a wrapped line has none of these.
 */
function likeness(
	{ lines, i, afterNote }: { lines: readonly Line[]; i: number; afterNote: boolean },
	{ shape, body }: Opening,
	{ words, opensWithVerb }: NoteReading
): number {
	const before = lines[i - 1];
	const line = lines[i];
	const shapes = { superscript: 3, star: 3, digits: 0, alone: 0 };
	const claims: [boolean, number][] = [
		[words.noteOpening.test(body), 3],
		[words.noteEnd.test(body.trimEnd()), 1],
		[before !== undefined && words.paragraphEnd.test(before.text), 1],
		[afterNote, 2],
		[(line?.gap ?? 0) > (lines[i + 1]?.gap ?? 0), 1],
		[shape !== 'star' && opensWithVerb(body), -3],
		[shape === 'digits' && words.afterNumber.test(body), -5]
	];
	return claims.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), shapes[shape]);
}

const LIKELY = 4;
const CERTAIN = 6;

/** The bodies of the footnotes, wherever they stand. Numbers rise by one throughout a text. */
export function findNotes(lines: readonly Line[], reading: NoteReading): NoteLines[] {
	const notes: NoteLines[] = [];
	let expected = 1;
	for (let i = 0; i < lines.length; i++) {
		const opening = readOpening(lines, i, reading.cleaned);
		if (!opening) continue;
		const afterNote = notes.at(-1)?.last === i - 1;
		const needed = required(opening, expected, afterNote);
		if (likeness({ lines, i, afterNote }, opening, reading) < needed) continue;
		const note = noteAt(lines, i, { opening, expected, reading });
		notes.push(note);
		if (opening.shape !== 'star') expected = Number(opening.label) + 1;
		i = note.last;
	}
	return notes;
}

/** How like a footnote it must be: a number out of turn only when nothing speaks against it. */
function required({ label, shape }: Opening, expected: number, afterNote: boolean): number {
	if (shape === 'star') return LIKELY;
	const skipped = Number(label) - expected;
	if (skipped === 0) return afterNote ? LIKELY - 1 : LIKELY;
	return skipped > 0 && skipped <= 3 ? CERTAIN : Infinity;
}

function noteAt(
	lines: readonly Line[],
	first: number,
	{ opening, expected, reading }: { opening: Opening; expected: number; reading: NoteReading }
): NoteLines {
	const isAlone = opening.shape === 'alone' && opening.body !== '';
	const bodyFirst = isAlone ? first + 1 : first;
	const last = lastLine(lines, bodyFirst, { next: String(expected + 1), reading });
	const own = lines.slice(bodyFirst, last + 1).map(({ start, end }) => ({ start, end }));
	const [head, ...rest] = own;
	const start = (head?.start ?? 0) + (isAlone ? 0 : opening.length);
	const stretches = head ? [{ start, end: head.end }, ...rest] : [];
	return { label: opening.label, first, last, stretches };
}

/** A footnote ends with its sentence, with a short line, or where the next begins. */
function lastLine(
	lines: readonly Line[],
	first: number,
	{ next, reading }: { next: string; reading: NoteReading }
): number {
	const stop = Math.min(first + LONGEST, lines.length - 1);
	for (let i = first; i < stop; i++) {
		const line = lines[i];
		if (!line || reading.words.noteEnd.test(line.text) || reading.isShort(line)) return i;
		if (readOpening(lines, i + 1, reading.cleaned)?.label === next) return i;
	}
	return stop;
}
