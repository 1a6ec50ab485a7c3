import { usualSize } from './notes.ts';
import type { PrintedLine } from './page.ts';

/** Two lines, one under the other on a page. */
interface Pair {
	before: PrintedLine;
	after: PrintedLine;
}

/** How a text sets its paragraphs apart, learnt from its own lines. */
export interface Habits {
	/** The right edge of its full lines, in points. */
	right: number;
	/** More than this between two baselines, in sizes of their letters, is a space between paragraphs. */
	apart: number;
}

/** Fewer lines than this teach nothing. */
const ENOUGH = 3;
/** How much wider than other distances, at least, those between paragraphs are. */
const WIDER = 1.12;
/** So many of the full lines must stand close to the next. */
const MOSTLY = 0.8;

/**
 * Paragraphs stand apart where most lines that end early have more space below them than full ones.
 * Null where the space tells nothing: paragraphs that are only set in, double spacing by hand.
 */
export function habitsOf(pages: readonly PrintedLine[][]): Habits | null {
	const lines = pages.flat();
	const size = usualSize(lines);
	const right = rightEdge(lines);
	const pairs = pages
		.flatMap(pairsOf)
		.filter(
			(pair) => Math.max(Math.abs(pair.before.size - size), Math.abs(pair.after.size - size)) < 1
		);
	const full = pairs.filter((pair) => !isEarly(pair, right)).map(stepOf);
	const early = pairs.filter((pair) => isEarly(pair, right)).map(stepOf);
	if (full.length < ENOUGH || early.length < ENOUGH) return null;
	const [within, between] = [median(full), median(early)];
	const apart = (within + between) / 2;
	const close = full.filter((value) => value < apart).length;
	return between >= WIDER * within && close > MOSTLY * full.length ? { right, apart } : null;
}

const pairsOf = (lines: readonly PrintedLine[]): Pair[] =>
	lines.slice(1).flatMap((after, i) => {
		const before = lines[i];
		return before && after.y > before.y ? [{ before, after }] : [];
	});

/** Of two baselines, in sizes of their letters. */
export const stepOf = ({ before, after }: Pair): number =>
	(after.y - before.y) / Math.max(before.size, after.size);

/** In ems: room that is left over in full lines, too, by rules of what may not begin a line. */
const EARLY = 2;

const isEarly = ({ before, after }: Pair, right: number): boolean =>
	hasRoomAfter(before, after, right);

/** Does a line end early: would the first word of the next line have stood on it, too? */
export function hasRoomAfter(before: PrintedLine, after: PrintedLine, right: number): boolean {
	const text = after.text.trim();
	const word = FIRST_WORD.exec(text)?.[0] ?? '';
	const width = ((after.right - after.x) * lengthOf(word)) / Math.max(1, lengthOf(text));
	return right - before.right - width > EARLY * before.size;
}

/** A Chinese character with what may not begin a line, or all up to a space. */
const FIRST_WORD =
	/^(?:[\u2e80-\uffef][、-〃〉》」』】〕！）：；，．？”’]{0,2}|[^\s\u2e80-\uffef]{1,30})/u;

/** In half-widths. */
function lengthOf(text: string): number {
	let length = text.length;
	for (const sign of text) if (sign >= '\u2e80') length++;
	return length;
}

/** Of the lines that run farthest; a table or a long address may run beyond it. */
const FARTHEST = 0.95;

function rightEdge(lines: readonly PrintedLine[]): number {
	const rights = lines.map(({ right }) => right).sort((one, other) => one - other);
	return rights[Math.floor(rights.length * FARTHEST)] ?? 0;
}

const median = (values: readonly number[]): number =>
	[...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
