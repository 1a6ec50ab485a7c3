import { usualSize } from './notes.ts';
import type { PrintedLine } from './page.ts';
import { learnSetIn, type Opening, type SetIn } from './set-in.ts';

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
	/** Is there such a space? Else it stands around headings at most. */
	spaced: boolean;
	/** How first lines are set in, where they are. */
	setIn: SetIn | null;
	/** Paragraphs begin with small letters, as in Russian. */
	small: boolean;
}

/** Fewer lines than this teach nothing. */
const ENOUGH = 3;
/** How much wider than other distances, at least, those between paragraphs are. */
const WIDER = 1.12;
/** So many of the full lines must stand close to the next. */
const MOSTLY = 0.8;

/** More than this many times the usual distance of two lines is a space, whatever it sets apart. */
const SPACE = 1.3;

/** Null where nothing tells where paragraphs begin. */
export function habitsOf(pages: readonly PrintedLine[][]): Habits | null {
	const lines = pages.flat();
	const size = usualSize(lines);
	const right = rightEdge(lines);
	const isUsual = (line: PrintedLine): boolean => Math.abs(line.size - size) < 1;
	const usual = pages.map((page) => page.filter(isUsual));
	const pairs = usual.flatMap(pairsOf);
	const [full, early] = [true, false].map((isFull) =>
		pairs.filter((pair) => isEarly(pair, right) !== isFull)
	);
	if (!full || !early || full.length < ENOUGH || early.length < ENOUGH) return null;
	const setIn = learnSetIn(usual.flatMap((page) => openingsOn(page, right)));
	const apart = spaceBetween(full.map(stepOf), early.map(stepOf));
	if (apart === null && setIn === null) return null;
	const small = early.filter(({ after }) => SMALL_LETTER.test(after.text)).length;
	return {
		right,
		apart: apart ?? SPACE * median(full.map(stepOf)),
		spaced: apart !== null,
		setIn,
		small: small > OFTEN * early.length
	};
}

/** Of the lines below those that end early. */
const OFTEN = 0.2;
/** `a)` is the letter of an item. */
const SMALL_LETTER = /^\s*\p{Ll}(?!\p{L}{0,4}\))/u;

/** Most lines that end early have more space below them than full ones; null where the space tells nothing. */
function spaceBetween(full: readonly number[], early: readonly number[]): number | null {
	const [within, between] = [median(full), median(early)];
	const apart = (within + between) / 2;
	const close = full.filter((value) => value < apart).length;
	return between >= WIDER * within && close > MOSTLY * full.length ? apart : null;
}

/** Full lines below one that ends early, each with the line that goes on below it. */
const openingsOn = (lines: readonly PrintedLine[], right: number): Opening[] =>
	lines.slice(2).flatMap((next, i) => {
		const [before, first] = [lines[i], lines[i + 1]];
		if (!before || !first || before.y >= first.y || first.y >= next.y) return [];
		const isOpening = hasRoomAfter(before, first, right) && !hasRoomAfter(first, next, right);
		return isOpening ? [{ first, next }] : [];
	});

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
