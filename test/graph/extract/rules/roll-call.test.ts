import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { unitsOf } from '#graph/extract/rule.ts';
import { rollCall } from '#graph/extract/rules/roll-call.ts';
import type { ParagraphKind } from '#graph/model.ts';
import { document, paragraph } from '../../../builders.ts';

const found = (text: string, kind: ParagraphKind = 'closing'): Candidate[] =>
	unitsOf(document({ paragraphs: [paragraph(text, { id: kind, kind })] })).flatMap((unit) =>
		rollCall.find(unit)
	);

const brief = (one: Candidate): string => (one.kind === 'vote' ? `${one.code} ${one.vote}` : '');

it.each<[string, string[]]>([
	[
		'[经记录表决，以2票对1票、1票弃权获得通过。表决情况如下：赞成：阿根廷、古巴反对：日本弃权：印度]',
		['ARG inFavour', 'CUB inFavour', 'JPN against', 'IND abstaining']
	],
	// names that hold 和, and names within names
	[
		'赞成：波斯尼亚和黑塞哥维那、大不列颠及北爱尔兰联合王国、几内亚比绍和印度尼西亚',
		['BIH inFavour', 'GBR inFavour', 'GNB inFavour', 'IDN inFavour']
	],
	// no lists
	['[未经表决获得通过。]', []],
	['[经记录表决，以23票对12票、12票弃权获得通过]', []]
])('%s', (text, votes) => {
	expect(found(text).map(brief)).toEqual(votes);
});

it('reads nothing into the paragraphs', () => {
	expect(found('赞成：阿根廷', 'operative')).toEqual([]);
});

it('reads English lists', () => {
	const text = 'In favour: Argentina, Cuba Against: Japan Abstaining: India';
	const unit = unitsOf(
		document({ language: 'en', paragraphs: [paragraph(text, { id: 'closing', kind: 'closing' })] })
	);
	expect(unit.flatMap((one) => rollCall.find(one)).map(brief)).toEqual([
		'ARG inFavour',
		'CUB inFavour',
		'JPN against',
		'IND abstaining'
	]);
});
