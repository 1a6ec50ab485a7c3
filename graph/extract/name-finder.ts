import { nameWords } from '../languages/names.ts';
import type { Language } from '../schema.ts';
import { pairAt } from '../patterns/code-units.ts';
import { createFinder } from './finder.ts';
import type { Openings, Book } from './openings.ts';
import { createCharacterBook } from './openings.ts';
import { createWordFinder } from './word-finder.ts';

/** A name where it stands in a text, and what it names. */
export interface FoundName<Value> {
	start: number;
	end: number;
	value: Value;
}

/** What the text was before titles were blotted out may have been looked through already. */
export type NameFinder<Value> = (text: string, given?: Openings) => FoundName<Value>[];

/**
 * Finds known names in texts of a language: as whole words in any of their forms where words are set
 * apart, else wherever their characters stand.
 */
export function createNameFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	language: Language = 'zh',
	book?: Book
): NameFinder<Value> {
	const words = nameWords[language];
	return words ? createWordFinder(names, words, book) : createCharacterFinder(names, book);
}

/**
 * Finds known names of two or more characters: at each place the longest, none within another. Time
 * grows with the text alone, because a place is looked at only where some name's first two stand.
 */
function createCharacterFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>,
	book: Book = createCharacterBook()
): NameFinder<Value> {
	const all = [...names].sort(([a], [b]) => b.length - a.length);
	const byPair = grouped(all, ([name]) => pairAt(name, 0));
	// many names begin alike, 联合国…, and the next two characters tell them apart
	const byPairs = new Map(
		[...byPair].map(([pair, some]) => [
			pair,
			{
				long: grouped(some.filter(isLong), ([name]) => pairAt(name, 2)),
				short: some.filter((one) => !isLong(one))
			}
		])
	);
	const mark = book.enter(all.map(([name]) => name));

	function longestAt(text: string, start: number): FoundName<Value> | null {
		const alike = byPairs.get(pairAt(text, start));
		if (!alike) return null;
		const long = alike.long.get(pairAt(text, start + 2)) ?? NONE;
		return nameAt(text, start, long) ?? nameAt(text, start, alike.short);
	}

	return createFinder(book, mark, longestAt);
}

const NONE: readonly never[] = [];

/** The first of the names that stands there. */
function nameAt<Value>(
	text: string,
	start: number,
	names: readonly (readonly [name: string, value: Value])[]
): FoundName<Value> | null {
	for (const [name, value] of names)
		if (text.startsWith(name, start)) return { start, end: start + name.length, value };
	return null;
}

const isLong = ([name]: readonly [name: string, value: unknown]): boolean => name.length >= 4;

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): Map<number, Item[]> {
	const groups = new Map<number, Item[]>();
	for (const item of items) {
		const group = groups.get(keyOf(item));
		if (group) group.push(item);
		else groups.set(keyOf(item), [item]);
	}
	return groups;
}
