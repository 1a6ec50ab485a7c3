import type { VerbName } from './verb-phrases.ts';
import type { StructureWords } from './words.ts';

/** As many letters tell most words that begin a verb from those that do not. */
const STEM = 3;

/** More printed forms than this are not remembered. */
const MOST_REMEMBERED = 2000;

/** So many characters show a modifier or another word before a verb. */
const LOOK = 24;

/** A quick look at the first letters of a clause: most clauses have no verb of the act. */
export function openingTest(words: StructureWords, names: readonly VerbName[]) {
	const length = words.after.length > 0 ? STEM : 1;
	const stemOf = (word: string): string => word.slice(0, length).trimEnd().toLowerCase();
	const stems = new Set(names.map(({ verb }) => stemOf(verb)));
	const known = new Map<string, boolean>();

	function isStem(printed: string): boolean {
		const said = known.get(printed);
		if (said !== undefined) return said;
		const is = stems.has(stemOf(printed));
		if (known.size < MOST_REMEMBERED) known.set(printed, is);
		return is;
	}

	return (text: string, at: number): boolean =>
		isStem(text.slice(at, at + length)) || words.opens.test(text.slice(at, at + LOOK));
}
