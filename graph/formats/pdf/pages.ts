import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { brokenPdf, largePdf, lockedPdf, longPdf } from '../refusals.ts';
import type { Page, Piece } from './page.ts';
import { withoutRadicals } from './radicals.ts';

const MOST_PAGES = 600;

/** Characters on all pages. */
const LARGEST = 3_000_000;

const library = (folder: string): string =>
	join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), folder, '/');

/** The words of every page. Nothing is fetched, nothing drawn, no code of the file's run. */
export async function readPages(path: string, bytes: Uint8Array): Promise<Page[]> {
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
	const loading = getDocument({
		// it takes away what it is given
		data: Uint8Array.from(bytes),
		cMapUrl: library('cmaps'),
		cMapPacked: true,
		standardFontDataUrl: library('standard_fonts'),
		disableFontFace: true,
		isEvalSupported: false,
		useSystemFonts: false,
		useWorkerFetch: false,
		enableXfa: false,
		verbosity: VerbosityLevel.ERRORS
	});
	try {
		const document = await loading.promise.catch((cause: unknown) => {
			throw refusalOf(path, cause);
		});
		if (document.numPages > MOST_PAGES) throw longPdf(path, document.numPages, MOST_PAGES);
		return await pagesOf(path, document);
	} finally {
		await loading.destroy();
	}
}

const refusalOf = (path: string, cause: unknown): Error =>
	cause instanceof Error && cause.name === 'PasswordException'
		? lockedPdf(path)
		: brokenPdf(path, cause);

async function pagesOf(path: string, document: PDFDocumentProxy): Promise<Page[]> {
	const pages: Page[] = [];
	const room = { left: LARGEST };
	for (let number = 1; number <= document.numPages; number++) {
		const page = await document.getPage(number).catch((cause: unknown) => {
			throw brokenPdf(path, cause);
		});
		const { width, height } = page.getViewport({ scale: 1 });
		pages.push({ width, height, pieces: await piecesOf(path, page, room) });
		page.cleanup();
	}
	return pages;
}

interface Item {
	str: string;
	dir: string;
	transform: number[];
	width: number;
}

/** Read piece by piece, so that a page without end is left in the middle. */
async function piecesOf(
	path: string,
	page: PDFPageProxy,
	room: { left: number }
): Promise<Piece[]> {
	const pieces: Piece[] = [];
	const { transform } = page.getViewport({ scale: 1 });
	const reader = page.streamTextContent().getReader();
	for (;;) {
		const { done, value } = (await reader.read()) as { done: boolean; value?: { items: Item[] } };
		if (done || !value) return pieces;
		for (const item of value.items) {
			room.left -= item.str?.length ?? 0;
			if (room.left < 0) {
				await reader.cancel(new Error('too many characters'));
				throw largePdf(path, LARGEST);
			}
			const piece = pieceOf(item, transform);
			if (piece) pieces.push(piece);
		}
	}
}

/** Arabic letters as they are drawn at the beginning, in the middle and at the end of words: ﻷ, ﻤ, ﺔ. */
const ARABIC_SHAPES = /[\ufb50-\ufdff\ufe70-\ufefc]+/g;

/** Where an item stands on the page as it is looked at; null for what is turned or says nothing. */
function pieceOf(item: Item, [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[]): Piece | null {
	if (!item.str?.trim()) return null;
	const [ia = 0, ib = 0, ic = 0, id = 0, ie = 0, ig = 0] = item.transform;
	const along = [a * ia + c * ib, b * ia + d * ib] as const;
	const up = [a * ic + c * id, b * ic + d * id] as const;
	if (Math.abs(along[1]) > Math.abs(along[0]) / 4) return null;
	return {
		text: withoutRadicals(item.str).replace(ARABIC_SHAPES, (shapes) => shapes.normalize('NFKC')),
		x: a * ie + c * ig + e,
		y: b * ie + d * ig + f,
		width: item.width,
		size: Math.max(1, Math.hypot(up[0], up[1])),
		// short pieces with one Arabic sign are in the order of reading all the same
		rightToLeft: item.dir === 'rtl' || /[؛؟]/.test(item.str)
	};
}
