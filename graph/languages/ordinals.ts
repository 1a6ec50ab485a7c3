import { ranged } from '../patterns/alphabets.ts';

/** How a language composes its ordinals. */
export interface OrdinalWords {
	/** The words of an ordinal, largest first, as `inner` and `last` know them. */
	split(written: string): string[];
	/** The value of a word that others follow: forty- */
	inner(word: string): number | undefined;
	/** The value of the last word: -eighth */
	last(word: string): number | undefined;
	/** The largest number that may follow a value: 9 after forty, 19 after soixante. */
	room(value: number): number;
}

/** 48 · 48th · 48-я · 48ª · 48e */
const DIGITS = /^(\d{1,3}) ?(?:st|nd|rd|th|er|re|ère|e|ème|º|ª|°|[oa]|-?[а-я]{1,3})?\.?$/i;

/** The longest ordinal up to 199 in any language, in characters. */
const LONGEST = 60;

/** One ordinal, in words or digits; null for anything else. Up to 199 in words. */
export function readOrdinalWith(words: OrdinalWords): (written: string) => number | null {
	return (written) => {
		const text = written.trim();
		const digits = DIGITS.exec(text)?.[1];
		if (digits) return Number(digits) || null;
		return text.length > LONGEST ? null : sum(words.split(text), words);
	};
}

function sum(parts: readonly string[], { inner, last, room }: OrdinalWords): number | null {
	let [total, left] = [0, Infinity];
	for (const [i, part] of parts.entries()) {
		const value = i === parts.length - 1 ? last(part) : inner(part);
		if (value === undefined || value > left) return null;
		total += value;
		left = room(value);
	}
	return total || null;
}

/** 99 after a hundred, 9 after a ten from twenty on. */
export function room(value: number): number {
	if (value >= 100) return 99;
	return value >= 20 ? 9 : 0;
}

const ACCENTS = ranged(/\p{M}/gu);

/** Lower case, without accents: Cuadragésimo → cuadragesimo. */
export const fold = (written: string): string =>
	written.normalize('NFD').replace(ACCENTS, '').toLowerCase();

/** Word → place in the list, counted from `from` in steps. */
export const counted = (words: string, { from = 1, step = 1 } = {}): Map<string, number> =>
	new Map(words.split(' ').map((word, i) => [word, from + i * step]));
