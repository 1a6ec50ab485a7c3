import { typedWords } from './typed.ts';

/**
 * SQLite takes a run of Chinese for one word. With a mark between its characters every character
 * is a word and a run is a phrase, so that one, two or more characters are found anywhere.
 */

/** Unit separator: no text has it, and taking it out gives back the words as they were. */
export const SEPARATOR = '\u001f';

/** What SQLite puts around the words it found. */
export const FOUND = { open: '\u0002', close: '\u0003' };

/** Before or after a Chinese character: 第48号 is 第, 48 and 号. */
const SEAM = /(?<=\p{Script=Han})(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])(?=\p{Script=Han})/gu;

/** To look for seams takes long, and most languages have none. */
const HAN = /\p{Script=Han}/u;

const CONTROL = /(?!\s)\p{Cc}/gu;

/** Text → what is indexed, each Chinese character a word. */
export function divide(text: string): string {
	const printable = text.replace(CONTROL, '\ufffd');
	return HAN.test(printable) ? printable.replace(SEAM, SEPARATOR) : printable;
}

/** What is indexed → text. */
export const join = (divided: string): string => divided.replaceAll(SEPARATOR, '');

const quote = (word: string): string => `"${divide(word).replaceAll('"', '""')}"`;

/**
 * What somebody typed → a question to the index that finds all of the words, the last perhaps only
 * begun. Everything is quoted, so no character has a meaning of its own. Without words it finds nothing.
 */
export function toMatch(query: string): string {
	const { words, begun } = typedWords(query);
	if (words.length === 0) return '""';
	return words.map(quote).join(' ') + (begun ? ' *' : '');
}

/** Indexed words with marks around what was found → the text, and where to mark it. */
export function readFound(marked: string): { text: string; matches: [number, number][] } {
	const [first = '', ...pieces] = join(marked).split(FOUND.open);
	let text = first;
	const matches = pieces.map((piece): [number, number] => {
		const [found = '', after = ''] = piece.split(FOUND.close);
		const start = text.length;
		text += found + after;
		return [start, start + found.length];
	});
	return { text, matches };
}
