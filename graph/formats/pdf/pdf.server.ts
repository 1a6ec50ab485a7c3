import { latin } from '../format.ts';
import { layOut } from '../layout.ts';
import { brokenPdf, scannedPdf, unmappedPdf, unpacksTooLarge } from '../refusals.ts';
import { hasBomb } from './bombs.ts';
import { withColumns } from './columns.ts';
import { withoutFurniture } from './furniture.ts';
import { linesOfPage } from './lines.ts';
import { usualSize, withoutNotes } from './notes.ts';
import { isArabicText } from './order.ts';
import type { PrintedLine } from './page.ts';
import { readPages } from './pages.ts';
import { setText } from './setting.ts';

/**
 * The text of a PDF line by line, as its pages show it: page furniture taken out, columns one after
 * the other, raised digits as such, footnotes below the text. Throws BadTextError.
 */
export async function readPdf(path: string, bytes: Uint8Array): Promise<string> {
	if (!isWhole(bytes)) throw brokenPdf(path, new Error('its end is missing'));
	if (hasBomb(bytes)) throw unpacksTooLarge(path);
	const read = await readPages(path, bytes);
	const isArabic = isArabicText(read.flatMap(({ pieces }) => pieces));
	const pages = read.map((page) => {
		const lines = linesOfPage(page.pieces, isArabic);
		return { ...page, lines: withColumns(isArabic ? fromTheRight(lines, page.width) : lines) };
	});
	const lines = pages.flatMap((page) => page.lines);
	if (lines.length === 0) throw scannedPdf(path, pages.length);
	refuseUnmapped(path, lines.map(({ text }) => text).join(''));
	const size = usualSize(lines);
	const texts = withoutFurniture(pages).map((page) => withoutNotes(page, size));
	return layOut({
		lines: setText(texts.map((page) => page.lines)),
		notes: texts.flatMap(({ notes }) => notes)
	});
}

/** Where lines begin and end, from the edge of the page that an Arabic text is read from. */
const fromTheRight = (lines: readonly PrintedLine[], width: number): PrintedLine[] =>
	lines.map((line) => ({ ...line, x: width - line.right, right: width - line.x }));

/** The last line of a whole file says so; some servers write a little after it. */
const isWhole = (bytes: Uint8Array): boolean => latin(bytes.subarray(-2048)).includes('%%EOF');

/** Characters that stand for no letter: a font that does not say what it shows gives only such. */
const UNMAPPED = /[\ue000-\uf8ff\ufffd]|(?!\s)\p{Cc}/gu;

function refuseUnmapped(path: string, text: string): void {
	const unmapped = text.match(UNMAPPED)?.length ?? 0;
	if (10 * unmapped > text.length) throw unmappedPdf(path);
}
