import { expect, it } from 'vitest';
import { unitsOf } from '#graph/extract/rule.ts';
import { document, paragraph } from '../../../builders.ts';
import {
	blotted,
	readTitles,
	titleKey,
	withoutQuotations,
	withoutTitles
} from '#graph/extract/instruments/titles.ts';

it.each([
	['《宪章》和《世界人权宣言》', ['宪章', '世界人权宣言']],
	// the outermost only
	['《根据《公约》编写的报告》和《公约》', ['根据《公约》编写的报告', '公约']],
	// never opened, never closed
	['宪章》和《世界人权宣言》', ['世界人权宣言']],
	['《宪章》和《世界人权', ['宪章']],
	['没有书名', []]
])('%s', (text, titles) => {
	expect(readTitles(text).map(({ title }) => title)).toEqual(titles);
});

it('blots titles and quotations out in their places', () => {
	expect(withoutTitles('根据《宪章》，')).toBe('根据□□□□，');
	const [unit] = unitsOf(document({ paragraphs: [paragraph('题为“报告”的《报告》')] }));
	expect(unit && withoutQuotations(unit)).toBe('题为□□□□的□□□□');
});

it.each([
	[[[1, 3]], 'a□□def'],
	[
		[
			[0, 1],
			[4, 6]
		],
		'□bcd□□'
	],
	// every character keeps its place where two overlap, or one stands in another
	[
		[
			[0, 3],
			[2, 4]
		],
		'□□□□ef'
	],
	[
		[
			[0, 4],
			[1, 2],
			[5, 6]
		],
		'□□□□e□'
	],
	[[], 'abcdef']
])('blots %j out', (stretches, expected) => {
	const given = stretches.map(([start = 0, end = 0]) => ({ start, end }));
	expect(blotted('abcdef', given)).toBe(expected);
});

it.each([
	['经济、社会及文化权利国际公约', '经济社会文化权利国际公约'],
	['关于战时保护平民之日内瓦公约', '关于战时保护平民日内瓦公约']
])('%s and %s are one title', (one, other) => {
	expect(titleKey(one)).toBe(titleKey(other));
});
