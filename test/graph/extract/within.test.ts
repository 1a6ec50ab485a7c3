import { describe, expect, it } from 'vitest';
import { outside, within } from '#graph/extract/within.ts';

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

const place = (start: number, end: number) => ({ start, end });

describe('outside', () => {
	it.each([
		['nothing beside nothing', [], [], []],
		['all where there is nothing else', [place(0, 2)], [], [place(0, 2)]],
		['what touches only', [place(0, 2), place(4, 6)], [place(2, 4)], [place(0, 2), place(4, 6)]],
		['nothing that overlaps at one end', [place(0, 3), place(3, 6)], [place(2, 4)], []],
		['nothing within another, or around it', [place(1, 2), place(8, 20)], [place(0, 9)], []],
		[
			'what stands behind a long one that began before a short one',
			[place(6, 7), place(11, 12)],
			[place(4, 5), place(0, 10)],
			[place(11, 12)]
		]
	])('keeps %s', (_, items, others, kept) => {
		expect(outside(items, others)).toEqual(kept);
	});
});
