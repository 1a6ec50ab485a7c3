import { expect, it } from 'vitest';
import { createNameFinder } from '#graph/extract/name-finder.ts';

const find = createNameFinder([
	['几内亚', 'GIN'],
	['几内亚比绍', 'GNB'],
	['赤道几内亚', 'GNQ'],
	['马里', 'MLI'],
	['索马里', 'SOM']
]);

it.each([
	['几内亚和马里', ['GIN', 'MLI']],
	// the longest at a place, and none within another
	['几内亚比绍、赤道几内亚、索马里', ['GNB', 'GNQ', 'SOM']],
	['几内亚几内亚比绍', ['GIN', 'GNB']],
	['几内', []],
	['', []]
])('%s', (text, values) => {
	expect(find(text).map(({ value }) => value)).toEqual(values);
});

it('points at the very words', () => {
	const text = '在索马里境内';
	expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(['索马里']);
});
