import { ranged } from '../patterns/alphabets.ts';
import { readLabel } from './labels.ts';

/** Letters of an item, whose bracket may be open or closed: 71 (c) · 16 a) · 16 (أ) · 99 (أ أ) */
const LETTERS = ranged(/\s?(?:\((\p{L}{1,4}|\p{L} \p{L})\)|(?<=[\d\s])(\p{L}{1,4})\))/gu);

/** Between two items, in any language; the English word is kept. */
const AND = /\s*(?:以及|和|及|\b(?:and|et|y|e)\b|(?<=[\s)])[иو](?=\s))\s*(?=[\d(])/gu;

/** An item of an agenda as every language has it: `16 (a)`. */
export const plainItem = (written: string): string =>
	written
		.replace(LETTERS, (_, within?: string, before?: string) => {
			const letter = within ?? before ?? '';
			return ` (${readLabel(letter)[0] ?? letter})`;
		})
		.replace(AND, ' and ')
		.replace(/ ?\(/g, ' (')
		.trim();
