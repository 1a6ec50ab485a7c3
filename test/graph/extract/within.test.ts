import { expect, it } from 'vitest';
import { within } from '#graph/extract/within.ts';

const ITEMS = [
	{ start: 0, end: 4 },
	{ start: 5, end: 9 },
	{ start: 5, end: 20 },
	{ start: 12, end: 15 }
];

it.each([
	[0, 30, [0, 5, 5, 12]],
	[1, 30, [5, 5, 12]],
	// what ends later is not inside
	[5, 15, [5, 12]],
	[0, 4, [0]],
	[16, 30, []]
])('from %i to %i', (from, to, starts) => {
	expect(within(ITEMS, from, to).map(({ start }) => start)).toEqual(starts);
});

it('finds nothing among nothing', () => {
	expect(within([], 0, 10)).toEqual([]);
});
