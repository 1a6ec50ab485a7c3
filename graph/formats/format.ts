import type { Source } from '../model.ts';

/** What a file is by its first bytes, whatever its name; null for text of any kind. */
export type Container = 'pdf' | 'zip' | 'ole' | 'rtf';

const OPENINGS: [container: Container, bytes: number[]][] = [
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	// a zip with nothing in it
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	// Word, Excel and PowerPoint before 2007, and today's files under a password
	['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	['rtf', [...'{\\rtf'].map((sign) => sign.charCodeAt(0))]
];

/** Some mailers and servers write a few bytes before a PDF; readers look no further than this. */
const PDF_WITHIN = 1024;

export function containerOf(bytes: Uint8Array): Container | null {
	const [container] =
		OPENINGS.find(([, opening]) => opening.every((byte, i) => bytes[i] === byte)) ?? [];
	if (container) return container;
	return /%PDF-\d/.test(latin(bytes.subarray(0, PDF_WITHIN))) ? 'pdf' : null;
}

/** Byte for byte, as its ASCII part reads in any encoding. */
export const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** What may stand before the first element: declarations and comments, none of which nests. */
const PROLOGUE = /\s*(?:<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>)/iy;

const HTML_ELEMENTS = new Set(
	(
		'html head body title meta link style script base header main article section div p h1 h2 h3 h4 ' +
		'table center font span a b i u em strong ol ul br hr pre blockquote nav aside form img'
	).split(' ')
);

/** By its content: no text of a resolution begins with a tag. HTML may be XML, too, and says so. */
export function formatOf(text: string): Source['format'] {
	if (!/^\s*<[?!A-Za-z]/.test(text)) return 'text';
	PROLOGUE.lastIndex = 0;
	let from = 0;
	while (PROLOGUE.test(text)) {
		if (/<!doctype\s+html/i.test(text.slice(from, PROLOGUE.lastIndex))) return 'html';
		from = PROLOGUE.lastIndex;
	}
	const name = /^\s*<([A-Za-z][\w:]{0,30})/.exec(text.slice(from, from + 200))?.[1];
	if (name) return HTML_ELEMENTS.has(name.toLowerCase()) ? 'html' : 'akn';
	// whoever took a text off its pages may have left remarks in it: <!-- Page 1 -->
	return /^\s*<!--/.test(text) && !/^\s*</.test(text.slice(from, from + 200)) ? 'text' : 'akn';
}
