import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { BadTextError } from './errors.ts';
import { binary, decode } from './formats/decode.ts';
import { readDocx } from './formats/docx/docx.ts';
import { containerOf, formatOf, type Container } from './formats/format.ts';
import { declaredCharset } from './formats/html/charset.ts';
import { readHtml } from './formats/html/html.ts';
import { refuseCompound } from './formats/compound.ts';
import { mailArchive, richText } from './formats/refusals.ts';
import type { Source } from './model.ts';

/** The largest file that is read, in bytes; the longest resolutions have about half a million. */
export const LARGEST = 5_000_000;

/** Reads one file of any format. Nothing of a file that is too large is ever read. */
export async function readSource(path: string): Promise<Source> {
	const file = await stat(path).catch((cause: unknown) => {
		throw unreadable(path, cause);
	});
	if (file.isDirectory())
		throw new BadTextError(`${path} is a folder, not a text; name the files in it.`);
	if (!file.isFile())
		throw new BadTextError(`${path} is not a regular file; name a plain text file.`);
	refuseLarge(path, file.size);
	const bytes = await readFile(path).catch((cause: unknown) => {
		throw unreadable(path, cause);
	});
	return readBytes(path, bytes);
}

/**
 * The bytes of a file of any format → its text; which format is told by its content, never by its
 * name. Throws BadTextError.
 */
export async function readBytes(path: string, bytes: Uint8Array): Promise<Source> {
	refuseLarge(path, bytes.length);
	const container = containerOf(bytes);
	if (!container) return decodeSource(path, bytes);
	const text = await UNPACKED[container](path, bytes);
	return { path, sha256: hashOf(bytes), format: FORMATS[container], encoding: 'utf-8', text };
}

const FORMATS: Record<Container, Source['format']> = {
	zip: 'docx',
	ole: 'docx',
	rtf: 'docx',
	pdf: 'pdf'
};

const UNPACKED: Record<Container, (path: string, bytes: Uint8Array) => Promise<string> | string> = {
	zip: readDocx,
	ole: refuseCompound,
	rtf: (path) => {
		throw richText(path);
	},
	// whoever reads no PDF does not pay for its reader
	pdf: async (path, bytes) => (await import('./formats/pdf/pdf.server.ts')).readPdf(path, bytes)
};

/** Bytes → text, in whichever encoding they are; throws BadTextError for anything else. */
export function decodeSource(path: string, bytes: Uint8Array): Source {
	refuseLarge(path, bytes.length);
	const { encoding, text } = decode(path, bytes, declaredCharset(bytes));
	if (!text.trim())
		throw new BadTextError(
			`${path} is empty: expected the text of a resolution; check that it was saved.`
		);
	const format = formatOf(text);
	const source = { path, sha256: hashOf(bytes), format, encoding };
	if (format === 'html') return { ...source, text: readHtml(path, text) };
	if (MAIL.test(text.slice(0, 1000))) throw mailArchive(path);
	refuseControls(path, text);
	return { ...source, text };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The head of a page that a browser saved as one mail. */
const MAIL =
	/^(?:From|MIME-Version|Snapshot-Content-Location|Subject|Date): [^\n]*\n[\s\S]*Content-Type: multipart\/related/i;

function unreadable(path: string, cause: unknown): BadTextError {
	const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
	return new BadTextError(
		`${path} cannot be read (${code}): expected a text file; check its name and that you may read it.`,
		{ cause }
	);
}

function refuseLarge(path: string, size: number): void {
	if (size > LARGEST)
		throw new BadTextError(
			`${path} has ${size} bytes, more than the ${LARGEST} expected of a resolution at most; split it into one file per resolution.`
		);
}

/** Control characters that no plain text has: not white space, not the end-of-line of old mainframes. */
const CONTROL = /(?![\s\u0085])\p{Cc}/u;

function refuseControls(path: string, text: string): void {
	const control = CONTROL.exec(text);
	if (control) throw binary(path, `character ${control.index}`);
}
