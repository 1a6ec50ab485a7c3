import { matchesOf } from '../../patterns/matches.ts';
import type { Holder, MandateWords } from '../words/mandates.ts';

/** A mandate by its name. */
export interface NamedMandate {
	start: number;
	end: number;
	id: string;
	holder: Holder;
}

/** What is the same in every way of writing a name, and where each of its characters stands. */
export function readKey(
	text: string,
	words: MandateWords
): { key: string; places: readonly number[] } {
	const places = importantPlaces(text, words);
	return { key: usual(places.map((place) => text[place]).join(''), words), places };
}

/** What is the same in every way of writing a name. */
export const keyOf = (name: string, words: MandateWords): string => readKey(name, words).key;

/** One way of saying it, of the same length. */
const usual = (name: string, { sameWords }: MandateWords): string =>
	sameWords.reduce((said, [words, one]) => said.replace(words, one), name).toLowerCase();

/** Where the characters stand that count in a name. */
function importantPlaces(text: string, { unimportant }: MandateWords): number[] {
	const places: number[] = [];
	let from = 0;
	const until = (to: number) => {
		for (; from < to; from++) places.push(from);
	};
	for (const { 0: words, index } of matchesOf(text, unimportant)) {
		until(index);
		from = index + words.length;
	}
	until(text.length);
	return places;
}
