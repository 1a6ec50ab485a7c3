import { describe, expect, it } from 'vitest';
import { plainItem } from '#graph/structure/items.ts';
import { nextItems, readLabel } from '#graph/structure/labels.ts';

describe('reads labels of items as the nth Latin letter', () => {
	it.each([
		['a', ['a']],
		['iv', ['iv']],
		['12', ['12']],
		['أ', ['a']],
		['هـ', ['e']],
		['أ أ', ['aa']],
		['㈡', ['ii']],
		['三', ['iii']],
		['②', ['2']],
		['丑', ['b']],
		['乙', ['b']],
		// typed like Latin c, and the 17th letter
		['с', ['c', 'q']],
		['г', ['d']],
		['ж', ['g']],
		['？', []]
	])('%s', (written, labels) => {
		expect(readLabel(written)).toEqual(labels);
	});
});

describe('takes an item in its turn', () => {
	it.each([
		[[], ['a'], ['a']],
		[['a'], ['b'], ['b']],
		[['b'], ['c', 'q'], ['c']],
		[['p'], ['c', 'q'], ['q']],
		[['a'], ['i'], ['a', 'i']],
		[['h'], ['i'], ['i']],
		[['a', 'ii'], ['b'], ['b']],
		[['z'], ['aa'], ['aa']],
		// out of turn
		[['a'], ['d'], null],
		[[], ['b'], null]
	])('after %j comes %j', (open, labels, items) => {
		expect(nextItems(open, labels)).toEqual(items);
	});
});

describe('writes items of an agenda alike in all languages', () => {
	it.each([
		['71(c)', '71 (c)'],
		['16 a)', '16 (a)'],
		['16 а)', '16 (a)'],
		['16 (أ)', '16 (a)'],
		// after the last letter lists go on with two of them
		['99 (أ أ)', '99 (aa)'],
		['99 (ه ه)', '99 (ee)'],
		// two letters that differ are none
		['99 (أ ب)', '99 (أ ب)'],
		['13和75(a)', '13 and 75 (a)'],
		['13 et 117', '13 and 117'],
		['13 и 117', '13 and 117'],
		['13 و 117', '13 and 117']
	])('%s', (written, item) => {
		expect(plainItem(written)).toBe(item);
	});
});
