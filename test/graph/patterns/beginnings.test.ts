import { expect, it } from 'vitest';
import { beginningsOf, beginningTest } from '#graph/patterns/beginnings.ts';

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

it.each([
	['(?:Annex|[Cc]hapter) \\d', 'see chapter 2', 4, true],
	// two characters tell, not more
	['(?:Annex|[Cc]hapter) \\d', 'and', 0, false],
	['(?:Annex|[Cc]hapter) \\d', 'chance', 0, true],
	// one character is all that is known of a beginning
	['第\\p{L}|附件', '第', 0, true],
	['第\\p{L}|附件', '次', 0, false],
	// nothing is known
	['\\p{Lu}|annex', 'x', 0, true],
	// behind the end
	['annex', 'annex', 5, false]
])('%s may begin in %s at %i: %s', (pattern, text, at, may) => {
	expect(beginningTest(pattern)(text, at)).toBe(may);
});

it('folds the words of the pattern as the text is folded', () => {
	expect(beginningTest('Annex')('annex', 0)).toBe(false);
	expect(beginningTest('Annex', (words) => words.toLowerCase())('annex', 0)).toBe(true);
});
