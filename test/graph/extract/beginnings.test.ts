import { expect, it } from 'vitest';
import { beginningsOf } from '#graph/extract/beginnings.ts';

it.each([
	['Council', ['Counc']],
	['(?:General )?Assembly', ['Assem', 'Gener']],
	['[Ii]ts?', ['It', 'it']],
	['No\\. ?5', ['No. 5', 'No.5']],
	// what stands around takes no character
	['(?<!\\p{L})Its(?= own)', ['Its']],
	['^Ibid\\b', ['Ibid']],
	// any number of times: what follows the first is not known
	['a+b', ['a']],
	['a*b', ['a', 'b']],
	['(?:ab){0,3}c', ['ab', 'c']],
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
