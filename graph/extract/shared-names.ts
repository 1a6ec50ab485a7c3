import type { FoundName } from './name-finder.ts';
import type { SharedNames } from './words/instruments.ts';

const ITEM =
	/(?<![\p{L}\p{N}'-])(?:\p{Lu}[\p{L}\p{M}'-]*(?: (?!and )\p{L}[\p{L}\p{M}'-]*){0,3})(?![\p{L}\p{N}])/gu;

/**
 * Names that share a word: the treaties of Tlatelolco, Rarotonga and Bangkok → Treaty of Tlatelolco …
 * Each pattern's first group is the list; the name has * for an item's own word. Only what is known counts.
 */
export function findShared<Value>(
	text: string,
	shared: readonly SharedNames[],
	known: (name: string) => Value | undefined
): FoundName<Value>[] {
	const possible = shared.filter(([hint]) => text.includes(hint));
	return possible.flatMap(([, pattern, name]) =>
		[...text.matchAll(pattern)].flatMap((match) => {
			const [whole, list = ''] = match;
			const from = match.index + whole.indexOf(list);
			return [...list.matchAll(ITEM)].flatMap(({ 0: item, index }) => {
				const value = known(name.replace('*', item));
				const start = from + index;
				return value === undefined ? [] : [{ start, end: start + item.length, value }];
			});
		})
	);
}
