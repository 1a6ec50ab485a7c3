import { BadTextError } from '../errors.ts';
import { decodeByte, guessLegacy } from './legacy.ts';

/** Text, and the encoding that it was in, by its WHATWG name. */
export interface Decoded {
	encoding: string;
	text: string;
}

const REMEDY = 'Save it again as plain text in UTF-8.';

/** Byte order marks, longest claim first. */
const MARKS: [bytes: number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xff, 0xfe], 'utf-16le'],
	[[0xfe, 0xff], 'utf-16be']
];

/**
 * Bytes → text: by their mark, by what the file declares of itself where its bytes bear that out,
 * else by the bytes alone. Throws BadTextError for what is damaged or no text.
 */
export function decode(path: string, bytes: Uint8Array, declared: string | null = null): Decoded {
	const marked = MARKS.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
	const encoding = marked?.[1] ?? guessWide(bytes);
	if (encoding) return { encoding, text: decodeAs(encoding, path, bytes) };
	const own = declared === null ? null : attempt(declared, bytes);
	if (declared !== null && own !== null) return { encoding: declared, text: own };
	const utf8 = attempt('utf-8', bytes);
	if (utf8 !== null) return { encoding: 'utf-8', text: utf8 };
	return decodeLegacy(path, bytes);
}

/**
 * UTF-16 without a mark: line breaks, spaces and digits of any text have a NUL as one half of them.
 * Chinese has few of those, hence a low bar; NULs in both halves alike are a binary file.
 */
function guessWide(bytes: Uint8Array): string | null {
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
		if (encoding === 'windows-1252') return decodeByte(encoding, bytes);
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

function decodeAs(encoding: string, path: string, bytes: Uint8Array): string {
	const text = attempt(encoding, bytes);
	if (text === null)
		throw new BadTextError(
			`${path} breaks off or is damaged at byte ${damage(encoding, bytes)}: expected ${encoding} text throughout. ${REMEDY}`
		);
	return text;
}

/**
 * Bytes that are not UTF-8 are of an older encoding, but for a text that is sound UTF-8 to within its
 * last character: that one was cut off, even where its bytes happen to make sense otherwise.
 */
function decodeLegacy(path: string, bytes: Uint8Array): Decoded {
	if (bytes.includes(0)) throw binary(path, `byte ${bytes.indexOf(0)}`);
	const sound = damage('utf-8', bytes);
	const isCutOff =
		sound >= bytes.length - 3 && bytes.subarray(0, sound).some((byte) => byte >= 0x80);
	const encoding = isCutOff ? 'utf-8' : guessLegacy(bytes);
	return { encoding, text: decodeAs(encoding, path, bytes) };
}

/** The byte at which decoding fails, found by halving: everything before it decodes. */
function damage(encoding: string, bytes: Uint8Array): number {
	let [sound, broken] = [0, bytes.length];
	while (broken - sound > 1) {
		const middle = (sound + broken) >> 1;
		if (decodesSoFar(encoding, bytes.subarray(0, middle))) sound = middle;
		else broken = middle;
	}
	return sound;
}

/** `stream` lets the last character be unfinished, so only real damage counts. */
function decodesSoFar(encoding: string, bytes: Uint8Array): boolean {
	try {
		new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
		return true;
	} catch {
		return false;
	}
}

export const binary = (path: string, place: string): BadTextError =>
	new BadTextError(`${path} is a binary file (${place}): expected plain text. ${REMEDY}`);
