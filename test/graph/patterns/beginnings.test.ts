import { expect, it } from 'vitest';
import { beginningsOf } from '#graph/patterns/beginnings.ts';

it.each([
	['Council', ['Counc']],
	['(?:General )?Assembly', ['Assem', 'Gener']],
	['[Ii]ts?', ['It', 'it']],
	['No\\. ?5', ['No. 5', 'No.5']],
	// what stands around takes no character
	['(?<!\\p{L})Its(?= own)', ['Its']],
	['^Ibid\\b', ['Ibid']],
	['a+b', ['aaaaa', 'aaaab', 'aaab', 'aab', 'ab']],
	['a{2}b*c', ['aabbb', 'aabbc', 'aabc', 'aac']],
	['(?:ab){0,3}c', ['ababa', 'ababc', 'abc', 'c']],
	['a{9}b', ['aaaaa']],
	['a{0}b', ['b']],
	['\\d/', ['0/', '1/', '2/', '3/', '4/', '5/', '6/', '7/', '8/', '9/']],
	// of two beginnings the shorter says it all
	['ab|abc', ['ab']],
	['ab\\p{L}d|abx', ['ab']],
	// nothing is known
	['\\p{Lu}x', ['']],
	['[^a]', ['']],
	['.', ['']],
	['x?', ['']],
	['x*', ['']],
	// it never fits
	['(?!)|a(?!)', []]
])('%s', (pattern, beginnings) => {
	expect(beginningsOf(pattern).sort()).toEqual(beginnings);
});
