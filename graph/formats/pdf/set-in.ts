import type { PrintedLine } from './page.ts';

/** How far first lines are set in, in ems; below 0 the others are. Numbered paragraphs may have a way of their own. */
export interface SetIn {
	plain: number;
	numbered: number;
	/** Where most lines begin that go on, in points. */
	edge: number;
}

/** A first line and the line that goes on below it. */
export interface Opening {
	first: PrintedLine;
	next: PrintedLine;
}

/** Fewer openings than this teach nothing, and so many of them must be alike. */
const ENOUGH = 3;
const MOSTLY = 0.7;

/** In ems: less is no habit, and lines within that begin at one place. */
const DEEP = 0.7;
const NEAR = 0.5;

/** Learnt from first lines that are full, below lines that end early; null where they are not set in. */
export function learnSetIn(openings: readonly Opening[]): SetIn | null {
	const plain = usualDepth(openings.filter(({ first }) => !isNumbered(first)));
	const numbered = usualDepth(openings.filter(({ first }) => isNumbered(first)));
	const known = plain ?? numbered;
	if (known === null) return null;
	const edges = openings.map(({ next }) => next.x).sort((one, other) => one - other);
	return {
		plain: plain ?? known,
		numbered: numbered ?? known,
		edge: edges[edges.length >> 1] ?? 0
	};
}

function usualDepth(openings: readonly Opening[]): number | null {
	const depths = openings.map(({ first, next }) => (first.x - next.x) / first.size);
	const usual = [...depths].sort((one, other) => one - other)[depths.length >> 1] ?? 0;
	const alike = depths.filter((depth) => Math.abs(depth - usual) < NEAR).length;
	const isHabit = depths.length >= ENOUGH && alike >= MOSTLY * depths.length;
	return isHabit && Math.abs(usual) >= DEEP ? usual : null;
}

/** 1. · 12) · (a) · a) · 1 -: what numbered paragraphs and items begin with. */
const NUMBER = /^\s*(?:\(?(?:\p{L}{1,4}|\d{1,3})\)|\d{1,3} ?[.．、-])/u;

export const isNumbered = ({ text }: PrintedLine): boolean => NUMBER.test(text);

/** A paragraph as far as it has been read. */
export interface Begun {
	first: PrintedLine;
	last: PrintedLine;
}

/**
 * Does a line stand where the paragraph above it goes on, or where the next begins? Null where that
 * paragraph is not set in itself, such as the first below a heading, or the line stands elsewhere.
 */
export function placeOf({ first, last }: Begun, after: PrintedLine, setIn: SetIn): Place | null {
	const depth = isNumbered(first) ? setIn.numbered : setIn.plain;
	const edge = first.x - depth * first.size;
	if (last !== first && !isNear(edge, last)) return null;
	if (isNear(after.x, first)) return isNear(setIn.edge, first) ? null : 'first line';
	return isNear(after.x + first.x - edge, first) ? 'edge' : null;
}

type Place = 'edge' | 'first line';

/** Does a line stand in the middle, below another that does, as the last of a long heading? */
export function isCentred(
	{ first, last }: Begun,
	after: PrintedLine,
	{ left, right }: { left: number; right: number }
): boolean {
	const inTheMiddle = [first, last, after].every((line) =>
		isNear((left + right) / 2, { ...line, x: (line.x + line.right) / 2 })
	);
	return inTheMiddle && after.x > left + after.size;
}

const isNear = (x: number, line: PrintedLine): boolean => Math.abs(x - line.x) < NEAR * line.size;
