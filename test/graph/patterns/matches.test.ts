import { expect, it } from 'vitest';
import { matchesOf } from '#graph/patterns/matches.ts';

it.each([
	['one 22 three 4', /\d+/g],
	['one', /\d+/g],
	// a match of nothing does not stand still
	['ab', /x*/g],
	['', /x*/g],
	['ab😀', /(?<here>.)(?=.)/gu]
])('finds in %s what matchAll finds', (text, pattern) => {
	expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
	// the pattern begins anew
	expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
});

it('refuses a pattern that would find its first match for ever', () => {
	expect(() => matchesOf('one 22', /\d+/)).toThrow('needs the flag g');
});
