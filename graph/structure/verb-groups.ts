import type { VerbGroup } from '../schema.ts';
import { patternOf } from './verb-patterns.ts';
import type { StructureWords } from './words.ts';

/** A verb of the list. */
export interface VerbName {
	verb: string;
	/** Its other forms: recalling, recall. */
	forms?: string[];
	group: VerbGroup;
	/** Within a sentence it is the act's own verb only with an adverb, or never. */
	within?: 'marked' | 'never';
}

export interface Grouped {
	group: VerbGroup;
	name: VerbName | undefined;
}

/** More printed forms than this are not remembered. */
export const MOST_REMEMBERED = 2000;

const firstOf = (keys: readonly string[], byName: ReadonlyMap<string, VerbName>) =>
	keys.map((key) => byName.get(key)).find(Boolean);

/** The group of a verb as printed, from the list of verbs or the phrases made by rule. */
export function groupReader(
	words: StructureWords,
	sorted: readonly VerbName[]
): (printed: string) => Grouped {
	const byName = new Map(sorted.map((name) => [words.plain(name.verb)[0] ?? '', name]));
	const isApart = words.after.length > 0;
	const known = new Map<string, Grouped>();
	const phrases = words.phrases.map(([pattern, group]) => ({
		pattern: patternOf(isApart ? pattern : `${pattern}$`, 'i'),
		group
	}));

	function read(printed: string): Grouped {
		// where words are not set apart, modifiers end where the verb begins
		const name = isApart
			? firstOf(words.plain(printed), byName)
			: sorted.find(({ verb }) => printed.endsWith(verb));
		const phrase = phrases.find(({ pattern }) => pattern.test(printed));
		const group = isApart ? (phrase?.group ?? name?.group) : (name?.group ?? phrase?.group);
		return { group: group ?? 'other', name };
	}

	return (printed) => {
		const found = known.get(printed) ?? read(printed);
		if (known.size < MOST_REMEMBERED) known.set(printed, found);
		return found;
	};
}
