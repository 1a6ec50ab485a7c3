import type { VerbGroup } from '../schema.ts';
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

/** The group of a verb as folded, from the list of verbs or the phrase made by rule that it is. */
export function groupReader(
	words: StructureWords,
	sorted: readonly VerbName[]
): (printed: string, phrase: VerbGroup | null) => Grouped {
	const byName = new Map(sorted.map((name) => [words.plain(name.verb)[0] ?? '', name]));
	const isApart = words.after.length > 0;
	const known = new Map<string, VerbName | undefined>();

	// where words are not set apart, modifiers end where the verb begins
	const read = (printed: string): VerbName | undefined =>
		isApart
			? firstOf(words.plain(printed), byName)
			: sorted.find(({ verb }) => printed.endsWith(verb));

	return (printed, phrase) => {
		const name = known.has(printed) ? known.get(printed) : read(printed);
		if (known.size < MOST_REMEMBERED) known.set(printed, name);
		const group = isApart ? (phrase ?? name?.group) : (name?.group ?? phrase);
		return { group: group ?? 'other', name };
	};
}
