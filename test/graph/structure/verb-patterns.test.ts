import { describe, expect, it } from 'vitest';
import { either, oneOf } from '#graph/structure/verb-patterns.ts';

describe('one pattern for many spellings', () => {
	it.each([
		[['recalling', 'recalls'], 'recall(?:ing|s)'],
		[['take note', 'takes', 'ask'], '(?:take(?: note|s)|ask)'],
		// the shorter one ends where the longer goes on
		[['notes', 'note'], 'note(?:s|)'],
		// a letter that may be left out is no beginning
		[['ab?c', 'abd'], 'a(?:b?c|bd)'],
		// a class and one of its letters: their order counts
		[['[ab]c', 'ac'], '(?:[ab]c|ac)'],
		[['回顾', '回应'], '回(?:顾|应)'],
		[[], '(?!)']
	])('%j', (spellings, pattern) => {
		expect(oneOf(spellings)).toBe(pattern);
	});

	it.each([
		// the first that fits is taken, as in the list
		['request', ['requests', 'request', 'req']],
		['requests', ['req', 'requests']],
		['ac', ['[ab]c', 'a']],
		['welcomes', ['note', 'wel', 'welcomes']],
		['nothing', ['note', 'welcome']]
	])('%s is read as the list is', (text, spellings) => {
		const read = (pattern: string) => new RegExp(`^${pattern}`, 'i').exec(text)?.[0];
		expect(read(oneOf(spellings))).toBe(read(either(spellings)));
	});
});
