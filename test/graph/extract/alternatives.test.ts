import { describe, expect, it } from 'vitest';
import { createAlternatives } from '#graph/extract/alternatives.ts';

const ROWS: [words: string, value: string][] = [
	['Advisory Council', 'none'],
	['(?:Human Rights )?Council(?! of Europe)', 'council'],
	['Human Rights', 'rights'],
	['(?<!\\p{L})[Ii]ts', 'own'],
	['理事会', 'council']
];

const { all, at } = createAlternatives(ROWS);

describe('what a text says', () => {
	it.each([
		['the Human Rights Council and its Advisory Council', ['council', 'own', 'none']],
		// of several at one place the first row counts, not the longest
		['Human Rights', ['rights']],
		['Its Council, 人权理事会', ['own', 'council', 'council']],
		['CouncilCouncil', ['council', 'council']],
		// within a word, before other words
		['units of the Council of Europe', []],
		['human rights council', []],
		['', []]
	])('%s', (text, values) => {
		expect(all(text).map(({ value }) => value)).toEqual(values);
	});

	it.each([
		['the Human Rights Council, its Council of Europe'],
		['Councils of Human Rights Council of Europe 理事会'],
		['😀its 😀 Its😀']
	])('is what one pattern of all would find: %s', (text) => {
		const one = new RegExp(ROWS.map(([words]) => words).join('|'), 'gu');
		expect(all(text).map(({ start, end }) => text.slice(start, end))).toEqual(text.match(one));
	});

	it('points at the very words', () => {
		expect(all('of its')).toEqual([{ start: 3, end: 6, value: 'own' }]);
	});
});

it.each([
	['the Council', 4, 'council'],
	// it begins before, or further on
	['the Council', 5, undefined],
	['the Council', 0, undefined],
	['the Council', 11, undefined]
])('%s at %i', (text, place, value) => {
	expect(at(text, place)?.value).toBe(value);
});

it('tries a pattern everywhere when it cannot tell how the words begin', () => {
	const finds = createAlternatives([
		['\\p{Lu}', 'capital'],
		['b', 'b']
	]).all('aBbC');
	expect(finds.map(({ value }) => value)).toEqual(['capital', 'b', 'capital']);
});
