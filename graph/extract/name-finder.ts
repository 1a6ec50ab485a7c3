import { nameWords } from '../languages/names.ts';
import type { Language } from '../schema.ts';
import { createWordFinder } from './word-finder.ts';

/** A name where it stands in a text, and what it names. */
export interface FoundName<Value> {
	start: number;
	end: number;
	value: Value;
}

export type NameFinder<Value> = (text: string) => FoundName<Value>[];

/** Two characters as one number: how every name is looked up. */
const pairAt = (text: string, at: number): number =>
	text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

/**
 * Finds known names in texts of a language: as whole words in any of their forms where words are set
 * apart, else wherever their characters stand.
 */
export function createNameFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	language: Language = 'zh'
): NameFinder<Value> {
	const words = nameWords[language];
	return words ? createWordFinder(names, words) : createCharacterFinder(names);
}

/**
 * Finds known names of two or more characters: at each place the longest, none within another. Time
 * grows with the text alone, because a place is looked at only where some name's first two stand.
 */
function createCharacterFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>
): NameFinder<Value> {
	const byPair = new Map<number, (readonly [name: string, value: Value])[]>();
	// most characters begin no name, and a look into an array tells so at once
	const begins = new Uint8Array(0x10000);
	for (const entry of names) {
		begins[entry[0].charCodeAt(0)] = 1;
		const pair = pairAt(entry[0], 0);
		const some = byPair.get(pair);
		if (some) some.push(entry);
		else byPair.set(pair, [entry]);
	}
	for (const some of byPair.values()) some.sort(([a], [b]) => b.length - a.length);

	return (text) => {
		const finds: FoundName<Value>[] = [];
		for (let start = 0; start < text.length - 1; start++) {
			if (!begins[text.charCodeAt(start)]) continue;
			const longest = byPair
				.get(pairAt(text, start))
				?.find(([name]) => text.startsWith(name, start));
			if (!longest) continue;
			const [name, value] = longest;
			finds.push({ start, end: start + name.length, value });
			start += name.length - 1;
		}
		return finds;
	};
}
