import type { PrintedLine } from './page.ts';

/** So many lines side by side are columns; fewer may be a heading or a table. */
const FEWEST = 3;

/**
 * Lines that stand in two columns, as roll-calls do: all of the left one, then all of the right one.
 * Only lines that are wide apart have been parted, so this never parts a line of running text.
 */
export function withColumns(lines: readonly PrintedLine[]): PrintedLine[] {
	const ordered: PrintedLine[] = [];
	for (let i = 0; i < lines.length;) {
		const end = columnsEnd(lines, i);
		const block = lines.slice(i, Math.max(end, i + 1));
		const gutter = end > i ? gutterOf(block) : Infinity;
		const left = block.filter(({ x }) => x < gutter);
		const right = block.filter(({ x }) => x >= gutter);
		// what the right column is set in by says nothing of its paragraphs
		const shift = edgeOf(right) - edgeOf(left);
		ordered.push(...left, ...right.map((line) => ({ ...line, x: line.x - shift })));
		i += block.length;
	}
	return ordered;
}

/** Where a run of lines side by side ends that begins here; the same place where none does. */
function columnsEnd(lines: readonly PrintedLine[], from: number): number {
	let [end, pairs] = [from, 0];
	let [left, right] = [-Infinity, Infinity];
	while (end < lines.length) {
		const [one, other] = [lines[end], lines[end + 1]];
		if (!one || !other || Math.abs(one.y - other.y) > 1) break;
		left = Math.max(left, one.right);
		right = Math.min(right, other.x);
		if (left >= right) break;
		pairs++;
		end += 2;
	}
	return pairs >= FEWEST ? end : from;
}

const edgeOf = (lines: readonly PrintedLine[]): number => Math.min(...lines.map(({ x }) => x));

const gutterOf = (block: readonly PrintedLine[]): number =>
	Math.min(...block.filter((_, i) => i % 2 === 1).map(({ x }) => x));
