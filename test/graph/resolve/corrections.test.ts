import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import type { Source } from '#graph/model.ts';
import { readGraph } from '#graph/pipeline.ts';
import type { Correction } from '#graph/resolve/corrections.ts';
import { readCorrections } from '#graph/resolve/corrections.ts';

const HEAD = 'text\tparagraph\twords\ttarget\twhy';
const ROW = 'A/HRC/RES/60/99@zh\top1\t《人权路线图》\tA/RES/60/251\t标题所指';

describe('a file of corrections', () => {
	it('is five columns under a head, remarks and empty lines left out', () => {
		expect(readCorrections('c.tsv', `${HEAD}\n# a remark\n\n${ROW}\n`)).toEqual([
			{
				text: 'A/HRC/RES/60/99@zh',
				paragraph: 'op1',
				words: '《人权路线图》',
				target: 'A/RES/60/251',
				why: '标题所指'
			}
		]);
	});

	it('may say that nothing is meant', () => {
		expect(readCorrections('c.tsv', ROW.replace('A/RES/60/251', '-'))[0]?.target).toBeNull();
	});

	it.each([
		['a line with too few cells', 'A/RES/1/1@zh\top1', /^c\.tsv, line 1: expected five cells/],
		['an empty cell', ROW.replace('标题所指', ''), /line 1: expected five cells/],
		['a text without a language', ROW.replace('@zh', ''), /A\/HRC\/RES\/60\/99 is no text/],
		['a target that nobody knows', ROW.replace('A/RES/60/251', 'iccprr'), /iccprr is neither/]
	])('with %s is refused, with the line', (_, content, sentence) => {
		expect(() => readCorrections('c.tsv', content)).toThrow(BadTextError);
		expect(() => readCorrections('c.tsv', content)).toThrow(sentence);
	});
});

const TEXT = `人权理事会
第六十届会议
2025年9月8日至10月8日
议程项目3
促进和保护人权
人权理事会2025年10月7日通过的决议
60/99. 路线图
人权理事会，
回顾大会2006年3月15日第60/251号决议，
1. 欢迎《人权路线图》，并请各国¹予以执行；
2. 决定继续处理此案。
2025年10月7日
第40次会议
[未经表决获得通过。]
¹ 《人权行动纲领》，第三章。
`;

const source: Source = {
	path: 'made.txt',
	sha256: 'made',
	format: 'text',
	encoding: 'utf-8',
	text: TEXT
};

const correct = (over: Partial<Correction> = {}) => {
	const given = {
		text: 'A/HRC/RES/60/99@zh',
		paragraph: 'op1',
		words: '《人权路线图》',
		target: 'A/RES/60/251' as string | null,
		why: '标题所指'
	};
	return readGraph(source, [{ ...given, ...over }]);
};

const doubtsOf = ({ extraction }: ReturnType<typeof readGraph>): string[] =>
	extraction.doubts.map(({ text }) => text);

describe('a correction', () => {
	it('of these texts has doubts to settle', () => {
		expect(doubtsOf(readGraph(source))).toEqual(['《人权路线图》', '《人权行动纲领》']);
	});

	it('settles its doubt and no other, and the edge says why', () => {
		const reading = correct();
		expect(doubtsOf(reading)).toEqual(['《人权行动纲领》']);
		const [evidence] = reading.graph.evidence.filter(({ rule }) => rule === 'correction');
		expect(evidence).toMatchObject({
			edge: 'A/HRC/RES/60/99 CITES A/RES/60/251',
			paragraph: 'op1',
			facts: { why: '标题所指', resolvedBy: 'correction' }
		});
		expect(TEXT.slice(evidence!.start, evidence!.end)).toBe('《人权路线图》');
		expect(evidence!.sentence[1]).toBe('《人权路线图》');
	});

	it.each([
		['an instrument', 'iccpr', 'CITES'],
		['a law', 'law:KHM:宪法', 'CITES'],
		['a mandate', 'sr-cambodia', 'MENTIONS'],
		['a document', 'A/HRC/45/51/Add.1', 'CITES']
	])('may mean %s', (_, target, kind) => {
		expect(correct({ target }).graph.edges).toContainEqual(
			expect.objectContaining({ kind, to: target })
		);
	});

	it('may stand in a footnote', () => {
		const reading = correct({ words: '《人权行动纲领》' });
		const [citation] = reading.extraction.citations.filter(({ rule }) => rule === 'correction');
		expect(citation).toMatchObject({ note: '1', via: 'footnote', quote: '《人权行动纲领》' });
	});

	it('that nothing is meant only takes the doubt away', () => {
		const reading = correct({ target: null });
		expect(doubtsOf(reading)).toEqual(['《人权行动纲领》']);
		expect(reading.graph.edges).toEqual(readGraph(source).graph.edges);
	});

	it.each([
		['another text', { text: 'A/HRC/RES/60/98@zh' }],
		['another language', { text: 'A/HRC/RES/60/99@en' }],
		['another paragraph', { paragraph: 'op2' }],
		['other words', { words: '《路线图》' }]
	])('of %s changes nothing', (_, over) => {
		expect(correct(over).extraction).toEqual(readGraph(source).extraction);
	});
});
