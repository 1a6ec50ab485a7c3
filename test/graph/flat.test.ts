import { expect, it } from 'vitest';
import { flat } from '#graph/flat.ts';

it.each<[why: string, items: number[], made: (number | number[])[]]>([
	['nothing', [], []],
	['lists one behind the other', [1, 2], [[1, 10], [2]]],
	['an empty list leaves nothing', [1, 2, 3], [[], [2], []]],
	['one thing needs no list', [1, 2], [1, [2]]]
])('%s', (_, items, made) => {
	const make = (_: number, place: number) => made[place] ?? [];
	expect(flat(items, make)).toEqual(items.flatMap(make));
});

it('opens no list within a list', () => {
	expect(flat([1], () => [[2, [3]]])).toEqual([[2, [3]]]);
});
