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

it('tells names apart that begin alike, the longest first', () => {
	const names = ['联合', '联合国', '联合国宪章', '联合国海洋法公约'];
	const find = createNameFinder(names.map((name): [string, string] => [name, name]));
	const text = '联合国海洋法公约、联合国宪章、联合国海域、联合声明、联合';
	expect(find(text).map(({ value }) => value)).toEqual([
		'联合国海洋法公约',
		'联合国宪章',
		'联合国',
		'联合',
		'联合'
	]);
});
