import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { BadTextError } from './errors.ts';
import type { Source } from './model.ts';

/** The largest text that is read, in bytes; the longest resolutions have about half a million. */
export const LARGEST = 5_000_000;

type Encoding = Source['encoding'];

const REMEDY = 'Save it again as plain text in UTF-8.';

/** Byte order marks, longest claim first. */
const MARKS: [bytes: number[], encoding: Encoding][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be']
];

/** Reads one text file. Nothing of a file that is too large is ever read. */
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
	return decodeSource(path, bytes);
}

/** Bytes → text, in whichever of the four encodings they are; throws BadTextError for anything else. */
export function decodeSource(path: string, bytes: Uint8Array): Source {
	refuseLarge(path, bytes.length);
	const { encoding, text } = decode(path, bytes);
	refuseControls(path, text);
	if (!text.trim())
		throw new BadTextError(
			`${path} is empty: expected the text of a resolution; check that it was saved.`
		);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { path, sha256, format: formatOf(text), encoding, text };
}

/** By its content, never by its name: no text of a resolution begins with a tag. */
const formatOf = (text: string): Source['format'] =>
	/^\s*<[?!A-Za-z]/.test(text) ? 'akn' : 'text';

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

function decode(path: string, bytes: Uint8Array): { encoding: Encoding; text: string } {
	const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
	const encoding = marked?.[1] ?? guessWide(bytes);
	if (encoding) return { encoding, text: decodeAs(encoding, path, bytes) };
	const utf8 = attempt('utf-8', bytes);
	if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
	return decodeLegacy(path, bytes);
}

/**
 * UTF-16 without a mark: line breaks, spaces and digits of any text have a NUL as one half of them.
 * Chinese has few of those, hence a low bar; NULs in both halves alike are a binary file.
 */
function guessWide(bytes: Uint8Array): Encoding | null {
	const head = bytes.subarray(0, 4096);
	const nuls = [0, 0];
	head.forEach((byte, i) => {
		if (byte === 0) nuls[i % 2] = (nuls[i % 2] ?? 0) + 1;
	});
	const [even = 0, odd = 0] = nuls;
	const few = Math.max(2, head.length / 100);
	// 一 (U+4E00) has its NUL in the other half
	if (odd >= few && odd > 4 * even) return 'utf-16le';
	return even >= few && even > 4 * odd ? 'utf-16be' : null;
}

function attempt(encoding: string, bytes: Uint8Array): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function decodeAs(encoding: Encoding, path: string, bytes: Uint8Array): string {
	const text = attempt(encoding, bytes);
	if (text === null)
		throw new BadTextError(
			`${path} breaks off or is damaged at byte ${damage(encoding, bytes)}: expected ${encoding} text throughout. ${REMEDY}`
		);
	return text;
}

/**
 * Bytes that are not UTF-8 are GB18030, but for a text that is sound UTF-8 to within its last
 * character: that one was cut off, even where its bytes happen to make sense in GB18030.
 */
function decodeLegacy(path: string, bytes: Uint8Array): { encoding: Encoding; text: string } {
	if (bytes.includes(0)) throw binary(path, `byte ${bytes.indexOf(0)}`);
	const sound = damage('utf-8', bytes);
	const isCutOff =
		sound >= bytes.length - 3 && bytes.subarray(0, sound).some((byte) => byte >= 0x80);
	const encoding = isCutOff ? 'utf-8' : 'gb18030';
	return { encoding, text: decodeAs(encoding, path, bytes) };
}

/** The byte at which decoding fails, found by halving: everything before it decodes. */
function damage(encoding: Encoding, bytes: Uint8Array): number {
	let [sound, broken] = [0, bytes.length];
	while (broken - sound > 1) {
		const middle = (sound + broken) >> 1;
		if (decodesSoFar(encoding, bytes.subarray(0, middle))) sound = middle;
		else broken = middle;
	}
	return sound;
}

/** `stream` lets the last character be unfinished, so only real damage counts. */
function decodesSoFar(encoding: Encoding, bytes: Uint8Array): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

const binary = (path: string, place: string): BadTextError =>
	new BadTextError(`${path} is a binary file (${place}): expected plain text. ${REMEDY}`);

/** Control characters that no plain text has: not white space, not the end-of-line of old mainframes. */
const CONTROL = /(?![\s\u0085])\p{Cc}/u;

function refuseControls(path: string, text: string): void {
	const control = CONTROL.exec(text);
	if (control) throw binary(path, `character ${control.index}`);
}
