import type { Page, PrintedLine } from './page.ts';
import { runningNames } from './names.ts';

/** The lines of one page, and its height. */
export interface PrintedPage extends Pick<Page, 'height'> {
	lines: PrintedLine[];
}

/** Parts of the height in which running headers and footers stand. */
const MARGIN = 0.16;
/** No header or footer has more lines. */
const DEEPEST = 4;

/** 2 · 2/5 · - 2 - · 第2页 · Page 2 of 5 */
const PAGE_NUMBER =
	/^(?:[-–—\s]*\d{1,3}[-–—\s]*|\d{1,3} ?[/|] ?\d{1,3}|第 ?\d{1,3} ?页.{0,10}|[Pp]age \d{1,3}( of \d{1,3})?)$/;

/** 21-19113 · GE.21-14880(C) · V.09-12345 (E): the number of a print job. */
const JOB = /^(?:[A-Z]{1,3}\.)?\d{2}-\d{5} ?(?:\([A-Z]\))?$/;

/**
 * The pages without what repeats on them at the same height above or below the text, page numbers
 * within it aside, and without the numbers of pages and print jobs: from the edge inwards, up to the first line that is neither.
 */
export function withoutFurniture(pages: readonly PrintedPage[]): PrintedPage[] {
	const named = runningNames(
		pages.map((page) => above(page)),
		pages[0]?.lines ?? []
	);
	const counts = new Map<string, number>();
	const keysOn = pages.map((page, i) => keysOfEdge(page, i));
	for (const key of keysOn.flatMap((keys) => [...new Set([...keys.values()].flat())]))
		counts.set(key, (counts.get(key) ?? 0) + 1);
	return pages.map((page, i) => {
		const isFurniture = (line: PrintedLine): boolean =>
			named.has(line) ||
			(keysOn[i]?.get(line)?.some((key) => (counts.get(key) ?? 0) > 1 || isPageNumber(line)) ??
				false);
		const inner = page.lines.map((line) => !isFurniture(line));
		return { ...page, lines: page.lines.slice(inner.indexOf(true), inner.lastIndexOf(true) + 1) };
	});
}

const isPageNumber = ({ text }: PrintedLine): boolean =>
	PAGE_NUMBER.test(text.trim()) || JOB.test(text.trim());

const above = ({ lines, height }: PrintedPage): PrintedLine[] =>
	lines.slice(0, DEEPEST).filter(({ y }) => y < MARGIN * height);

/** The first lines and the last, as far as they stand in the margins. */
function outer(page: PrintedPage): PrintedLine[] {
	const { lines, height } = page;
	const below = lines.slice(-DEEPEST).filter(({ y }) => y > (1 - MARGIN) * height);
	return [...above(page), ...below];
}

/** Points by which a line's height may differ from page to page. */
const STEP = 4;

/** What the lines at the edges of a page are known by on other pages. */
const keysOfEdge = (page: PrintedPage, index: number): Map<PrintedLine, string[]> =>
	new Map(outer(page).map((line) => [line, keysOf(line, page, index)]));

/** A line at its height: with its numbers, with the first and with the last as counted from this page on. */
function keysOf({ text, y }: PrintedLine, { height }: PrintedPage, index: number): string[] {
	const place = Math.round((y < height / 2 ? y : y - height) / STEP);
	const words = text.replace(/\s/g, '');
	const fromHere = (number: string): string => `#${Number(number) - index}`;
	return [
		`${place} ${words}`,
		`${place} first ${words.replace(/\d{1,6}/, fromHere)}`,
		`${place} last ${words.replace(/\d{1,6}(?=\D{0,40}$)/, fromHere)}`
	];
}
