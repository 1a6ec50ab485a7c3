import type { Page, PrintedLine } from './page.ts';

/** The lines of one page, and its height. */
export interface PrintedPage extends Pick<Page, 'height' | 'width'> {
	lines: PrintedLine[];
}

/** Parts of the height in which running headers and footers stand. */
const MARGIN = 0.16;
/** No header or footer has more lines. */
const DEEPEST = 4;

/** 2 · 2/5 · - 2 - · 第2页 · Page 2 of 5 */
const PAGE_NUMBER =
	/^(?:[-–—\s]*\d{1,3}[-–—\s]*|\d{1,3} ?[/|] ?\d{1,3}|第 ?\d{1,3} ?页.{0,10}|[Pp]age \d{1,3}( of \d{1,3})?)$/;

/**
 * The pages without what repeats on them at the same height above or below the text, and without page
 * numbers: from the edge inwards, up to the first line that is neither.
 */
export function withoutFurniture(pages: readonly PrintedPage[]): PrintedPage[] {
	const counts = new Map<string, number>();
	for (const page of pages)
		for (const key of new Set(outer(page).flatMap((line) => keysOf(line, page))))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	return pages.map((page) => {
		const isFurniture = (line: PrintedLine): boolean => {
			const [same = '', alike = ''] = keysOf(line, page);
			const isAlike = (counts.get(alike) ?? 0) >= Math.max(2, pages.length / 2);
			return isAlike || (counts.get(same) ?? 0) > 1 || PAGE_NUMBER.test(line.text.trim());
		};
		const edge = new Set(outer(page));
		const inner = page.lines.map((line) => !edge.has(line) || !isFurniture(line));
		return { ...page, lines: page.lines.slice(inner.indexOf(true), inner.lastIndexOf(true) + 1) };
	});
}

/** The first lines and the last, as far as they stand in the margins. */
function outer({ lines, height }: PrintedPage): PrintedLine[] {
	const above = lines.slice(0, DEEPEST).filter(({ y }) => y < MARGIN * height);
	const below = lines.slice(-DEEPEST).filter(({ y }) => y > (1 - MARGIN) * height);
	return [...above, ...below];
}

/** Points by which a line's height may differ from page to page. */
const STEP = 4;

/** A line at its height; and the same with any numbers, which most pages must share. */
function keysOf({ text, y }: PrintedLine, { height }: PrintedPage): [same: string, alike: string] {
	const place = Math.round((y < height / 2 ? y : y - height) / STEP);
	const words = text.replace(/\s/g, '');
	return [`${place} ${words}`, `${place} #${words.replace(/\d+/g, '#')}`];
}
