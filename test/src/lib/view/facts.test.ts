import { expect, it } from 'vitest';
import type { Evidence } from '#graph/model.ts';
import { factsOf } from '#lib/view/facts.ts';
import { words } from '#lib/words/words.ts';

const tell = (facts: Evidence['facts'], language: 'zh' | 'en' = 'zh') =>
	factsOf(facts, { language, words: words(language).explorer }).map(
		({ name, value }) => `${name} ${value}`
	);

it.each<[facts: Evidence['facts'], told: string[]]>([
	[{}, []],
	[{ date: '2007-06-18', resolvedBy: 'explicit' }, ['日期 2007年6月18日']],
	[{ pinpoint: ['7', '8'] }, ['具体条款 7, 8']],
	[{ act: 'extend', months: 24 }, ['任务 延长', '期限 24 个月']],
	[{ until: 'HRC-66' }, ['任期至 HRC 66']],
	[{ until: 'open-ended' }, ['任期至 无限期']],
	[{ product: 'report', to: 'HRC', session: 51 }, ['产出 报告', '提交至 HRC 51']],
	// a word nobody translated stands as it is
	[{ periodicity: 'triennial' }, ['周期 triennial']],
	[{ vote: 'against' }, ['表决 反对']]
])('%j tells %j', (facts, told) => {
	expect(tell(facts)).toEqual(told);
});

it('speaks English', () => {
	expect(tell({ act: 'extend', months: 24 }, 'en')).toEqual(['Decision extends', 'Term 24 months']);
});
