import { describe, expect, it } from 'vitest';
import { createEvaluation, evaluateText } from '#graph/evaluate/evaluation.ts';
import { figuresOf, readFigures } from '#graph/evaluate/figures.ts';
import { addTruth, noTruths } from '#graph/evaluate/truths.ts';
import { readGraph } from '#graph/pipeline.ts';
import { file, numbered, source } from '../akn/file.ts';

const LINK = '<a href="https://undocs.org/ch/A/RES/77/228">77/228</a>';
const reading = (words: string) =>
	readGraph(source(file({ body: numbered('1.', `回顾其第${words}号决议；`) })));

const RECORD = JSON.stringify({
	...{ symbol: 'A/RES/78/220', adoption_meeting: '50th', adoption_date: '20 December 2023' }
});

function evaluation(words: string, before = null as Parameters<Finish>[2]) {
	const truths = noTruths();
	addTruth(truths, 'a.json', RECORD);
	const evaluating = createEvaluation([]);
	evaluating.add(evaluateText(reading(words), truths));
	return evaluating.finish('2026-11-21T10:00:00Z', [], before);
}
type Finish = ReturnType<typeof createEvaluation>['finish'];

describe('an evaluation', () => {
	it('has a row for each class with something to compare', () => {
		const { rows, texts } = evaluation(LINK);
		expect(texts).toEqual([{ language: 'zh', body: 'GA', texts: 1 }]);
		expect(rows.map((row) => [row.source, row.class, row.raw])).toEqual([
			['header data', 'header: adopted', { hit: 0, missed: 1, extra: 1 }],
			['header data', 'header: meeting', { hit: 1, missed: 0, extra: 0 }],
			['links', 'citations', { hit: 1, missed: 0, extra: 0 }],
			['links', 'body', { hit: 1, missed: 0, extra: 0 }]
		]);
	});

	it('counts finds by rule', () => {
		expect(evaluation(LINK).rules).toMatchObject({ 'numbered-act': 1 });
	});

	it('says what changed since the last', () => {
		const wrong = LINK.replace('ch/A/RES/77', 'ch/A/RES/76');
		const { run } = evaluation(wrong);
		const { changes } = evaluation(LINK, run);
		expect(changes?.gains.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
			'missed op1 A/RES/76/228',
			'extra op1 A/RES/77/228'
		]);
		expect(changes?.losses).toEqual([]);
	});

	it('counts a text that comes twice once', () => {
		const evaluating = createEvaluation([]);
		for (const words of [LINK, LINK]) evaluating.add(evaluateText(reading(words), noTruths()));
		expect(evaluating.finish('', [], null).run.texts).toEqual(['A/RES/78/220@zh']);
	});
});

describe('published figures', () => {
	it('are read as they were written', () => {
		const figures = figuresOf(evaluation(LINK));
		expect(figures.rows[1]).toEqual({
			...{ source: 'header data', class: 'header: meeting', language: 'zh', reviewed: 0 },
			precision: { n: 1, value: 1, low: 0.2065, high: 1 },
			recall: { n: 1, value: 1, low: 0.2065, high: 1 }
		});
		expect(readFigures(JSON.parse(JSON.stringify(figures)))).toEqual(figures);
	});

	it.each([
		['nothing', null],
		['an empty object', {}],
		['other things', { rows: 'x', texts: 3, parity: { identical: 1 }, date: 7 }],
		['rows of no known kind', { rows: [null, { source: 'x' }, { source: 'gold', class: 3 }] }]
	])('are empty where there is %s', (_, published) => {
		expect(readFigures(published)).toEqual({ date: '', texts: [], rows: [], parity: null });
	});

	it.each([
		['how many of the others have a reason', { explained: 1 }, 1],
		['none where an older version does not say', {}, 0]
	])('tell %s', (_, said, explained) => {
		const identical = { n: 2, value: 0.5, low: 0.0945, high: 0.9055 };
		const parity = { languages: ['zh', 'en'], identical, ...said };
		expect(readFigures({ parity }).parity).toEqual({ ...parity, explained });
	});

	it('keep what can be read of a row', () => {
		const row = { source: 'links', class: 'new', language: 'zh', precision: 'x' };
		expect(readFigures({ rows: [row] }).rows).toEqual([
			{ ...row, precision: null, recall: null, reviewed: 0 }
		]);
	});
});
