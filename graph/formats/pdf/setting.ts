import { habitsOf, type Habits } from './habits.ts';
import { bondsOnPage, glueOf, wordsOf, type Bond } from './joining.ts';
import type { PrintedLine } from './page.ts';
import type { Begun } from './set-in.ts';

/** More than this many times the usual distance of two lines is a space between paragraphs. */
const APART = 1.3;

/** The text as plain text: a paragraph on one line where the pages tell what is one, else line by line. */
export function setText(pages: readonly PrintedLine[][]): string[] {
	const habits = habitsOf(pages);
	return habits ? setParagraphs(pages, habits) : setLines(pages);
}

/** Paragraphs that stand apart, each on one line. */
function setParagraphs(pages: readonly PrintedLine[][], habits: Habits): string[] {
	const left = leftEdge(pages.flat());
	const set: string[] = [];
	let begun: Begun | null = null;
	for (const [page, lines] of pages.entries()) {
		const bonds = bondsOnPage(lines, habits, { before: begun, next: pages[page + 1]?.[0] });
		for (const [i, line] of lines.entries()) {
			const bond = bonds[i] ?? null;
			const goesOn: boolean = begun !== null && bond === 'goes on';
			const before: string = begun && goesOn ? set.pop() + glueOf(begun.last, line) : '';
			if (!goesOn) set.push(...between(bond, page));
			set.push((goesOn ? before : ' '.repeat(indentOf(line, left))) + wordsOf(line));
			begun = { first: begun && goesOn ? begun.first : line, last: line };
		}
	}
	return set;
}

/** What stands before a line; the number of the page before where its last line may go on. */
function between(bond: Bond | null, page: number): string[] {
	if (bond === 'unsettled') return ['', `- ${page} -`, ''];
	return bond === 'apart' ? [''] : [];
}

/** Lines as plain text shows them: set in by spaces, an empty line where paragraphs stand apart. */
function setLines(pages: readonly PrintedLine[][]): string[] {
	const pitch = usualPitch(pages);
	const left = leftEdge(pages.flat());
	const right = pages.flat().reduce((most, line) => Math.max(most, line.right), -Infinity);
	return pages.flatMap((lines, page) => {
		const set = lines.flatMap((line, i) => {
			const before = lines[i - 1];
			const isApart = before !== undefined && line.y - before.y > APART * pitch;
			return [...(isApart ? [''] : []), ' '.repeat(indentOf(line, left)) + line.text.trim()];
		});
		return [...pageBreak(page, pages[page - 1]?.at(-1), right), ...set];
	});
}

/** In ems: a last line with more room than this ends its paragraph. */
const ROOM = 3;

/**
 * How a new page begins: apart, after a line that ends early; after a full line with the number of the
 * page that it was on, so that the space between the two is not taken for one between lines.
 */
function pageBreak(page: number, last: PrintedLine | undefined, right: number): string[] {
	if (!last) return [];
	return last.right < right - ROOM * last.size ? [''] : ['', `- ${page} -`, ''];
}

/** In half-widths; no line is set in by more than this. */
const DEEPEST = 60;

const indentOf = ({ x, size }: PrintedLine, left: number): number =>
	Math.min(DEEPEST, Math.max(0, Math.round((2 * (x - left)) / size)));

/** Where most lines begin; what hangs out to the left of it is not set in either. */
const leftEdge = (lines: readonly PrintedLine[]): number =>
	commonest(
		lines.map(({ x }) => Math.round(x)),
		0
	);

/** The distance of most lines from the one above. */
const usualPitch = (pages: readonly PrintedLine[][]): number =>
	commonest(
		pages.flatMap((lines) =>
			lines.slice(1).flatMap((line, i) => {
				const step = Math.round(line.y - (lines[i]?.y ?? 0));
				return step > 0 ? [step] : [];
			})
		),
		Infinity
	);

function commonest(values: readonly number[], otherwise: number): number {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	const [top = [otherwise, 0]] = [...counts].sort(
		(one, other) => other[1] - one[1] || one[0] - other[0]
	);
	return top[0];
}
