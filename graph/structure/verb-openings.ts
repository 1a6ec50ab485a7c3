import { fold } from './verb-fold.ts';
import type { VerbName } from './verb-phrases.ts';
import type { StructureWords } from './words.ts';

/** As many letters tell most words that begin a verb from those that do not. */
const STEM = 3;

/** So many characters show a modifier or another word before a verb. */
const LOOK = 24;

/** A quick look at the first letters of a clause in a folded text: most clauses have no verb of the act. */
export function openingTest(words: StructureWords, names: readonly VerbName[]) {
	const length = words.after.length > 0 ? STEM : 1;
	const stemOf = (word: string): string => word.slice(0, length).trimEnd();
	const stems = new Set(names.map(({ verb }) => stemOf(fold(verb, words).text)));
	return (text: string, at: number): boolean =>
		stems.has(stemOf(text.slice(at, at + length))) || words.opens.test(text.slice(at, at + LOOK));
}
