import { flat } from '../../flat.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { FoundName } from '../name-finder.ts';
import type { SharedNames } from '../words/instruments.ts';

/** Rarotonga, of which an and is no part; an Arabic one may have its and written together with it. */
const ITEM = ranged(
	/(?<![\p{L}\p{N}'-])\p{Lu}[\p{L}\p{M}'-]*(?: (?!(?:and|et|y) )\p{L}[\p{L}\p{M}'-]*){0,3}(?![\p{L}\p{N}])|(?<=(?:^| )و?)(?!و)[\u0621-\u064a]{3,30}/gu
);

/**
 * Names that share a word: the treaties of Tlatelolco, Rarotonga and Bangkok → Treaty of Tlatelolco …
 * Each pattern's first group is the list; the name has * for an item's own word, which may stand behind another name
 * only: the group `own` is what stands for it then. Only what is known counts.
 */
export function findShared<Value>(
	text: string,
	shared: readonly SharedNames[],
	known: (name: string) => Value | undefined
): FoundName<Value>[] {
	const found: FoundName<Value>[] = [];
	for (const [pattern, name] of shared)
		for (const match of matchesOf(text, pattern)) found.push(...findItems(match, name, known));
	return found;
}

function findItems<Value>(
	{ 0: whole, 1: list = '', groups: { own: first } = {}, index }: RegExpExecArray,
	name: string,
	known: (name: string) => Value | undefined
): FoundName<Value>[] {
	const from = index + whole.indexOf(list);
	// in London Convention and Protocol the second has only its own word, in Convention et Protocole de Londres the first
	const own = whole.endsWith(name.replace('*', '')) ? name.length - '* '.length : 0;
	return flat(matchesOf(list, ITEM), ({ 0: item, index: at }): FoundName<Value>[] => {
		const value = known(name.replace('*', item));
		const start = own > 0 ? index + whole.length - own : from + at;
		if (value === undefined) return [];
		return first
			? [{ start: index, end: index + first.length, value }]
			: [{ start, end: start + (own || item.length), value }];
	});
}
