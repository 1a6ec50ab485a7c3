import { expect, it } from 'vitest';
import { marksIn } from '../../../../src/routes/search/marks.ts';

const FOUND = { text: '《政党法》 (Cambodia)', matches: [[1, 4]] as [number, number][] };

it.each<[text: string, found: typeof FOUND, marked: string[], why: string]>([
	[FOUND.text, FOUND, ['政党法'], 'the very form'],
	['《政党法》（柬埔寨）', FOUND, ['政党法'], 'another form with the same words'],
	['土耳其', { text: '土尔其', matches: [[0, 3]] }, [], 'a form without them'],
	[
		'b a',
		{
			text: 'a b a',
			matches: [
				[0, 1],
				[2, 3],
				[4, 5]
			]
		},
		['b', 'a'],
		'in its own order'
	],
	[
		'a c',
		{
			text: 'a b',
			matches: [
				[0, 1],
				[2, 3]
			]
		},
		[],
		'one word of two'
	],
	['Cambodia', { text: '柬埔寨', matches: [] }, [], 'found by its code']
])('in %s of %j marks %j (%s)', (text, found, marked) => {
	expect(marksIn(text, found).map(([start, end]) => text.slice(start, end))).toEqual(marked);
});
