import { expect, it } from 'vitest';
import type { Evidence } from '#graph/model.ts';
import { factsOf } from '#lib/view/facts.ts';
import { words } from '#lib/words/words.ts';

const LAW = 'A/HRC/RES/48/23 CITES udhr';

const tell = (facts: Evidence['facts'], language: 'zh' | 'en' = 'zh', edge = LAW) =>
	factsOf({ facts, edge }, { language, words: words(language).explorer }).map(
		({ name, value }) => `${name} ${value}`
	);

it.each<[facts: Evidence['facts'], told: string[]]>([
	[{}, []],
	[{ date: '2007-06-18', resolvedBy: 'explicit' }, ['日期 2007年6月18日']],
	[{ pinpoint: ['7', '8'] }, ['具体条款 第 7 条、第 8 条']],
	[{ act: 'extend', months: 24 }, ['对任务的决定 延长', '期限 24 个月']],
	[{ terms: ['A/HRC/RES/24/6', 'A/HRC/RES/6/30'] }, ['所依条件 24/6, 6/30']],
	[{ until: 'HRC-66' }, ['任期至 HRC 66']],
	[{ until: 'open-ended' }, ['任期至 无限期']],
	[{ product: 'report', to: 'HRC', session: 51 }, ['产出 报告', '提交至 HRC 51']],
	[{ to: 'SC', due: '2025-06-30' }, ['提交至 SC 2025年6月30日']],
	[{ to: 'SC', due: 'P30D' }, ['提交至 SC 30 天内']],
	// a word nobody translated stands as it is
	[{ periodicity: 'triennial' }, ['周期 triennial']],
	[{ vote: 'against' }, ['表决 反对']]
])('%j tells %j', (facts, told) => {
	expect(tell(facts)).toEqual(told);
});

it.each<[facts: Evidence['facts'], told: string[]]>([
	[{ act: 'extend', months: 24 }, ['Decision extends', 'Term 24 months']],
	[{ to: 'SC', due: 'P30D' }, ['Due at SC within 30 days']],
	[{ to: 'SC', due: 'P1Y' }, ['Due at SC within 1 year']]
])('in English %j tells %j', (facts, told) => {
	expect(tell(facts, 'en')).toEqual(told);
});

it.each<[to: string, pinpoint: string, zh: string, en: string]>([
	['udhr', '20', '第 20 条', 'art. 20'],
	['law:KHM:刑法', '494', '第 494 条', 'art. 494'],
	['A/HRC/RES/5/1', '20', '第 20 段', 'para. 20'],
	['A/HRC/RES/5/1', '3(a)', '第 3(a) 段', 'para. 3(a)'],
	['A/HRC/RES/5/1', 'annex, 39', '附件 第 39 段', 'annex, para. 39'],
	['A/HRC/RES/5/1', 'annex', '附件', 'annex'],
	['A/HRC/RES/5/1', 'annex II', '附件 II', 'annex II'],
	['A/67/53', 'chapter III, section A', '第 III 章 第 A 节', 'chapter III, section A'],
	// within a section of a declaration numbers count paragraphs
	['vdpa', 'section II, 5', '第 II 节 第 5 段', 'section II, para. 5'],
	['agenda-2030', 'goal 16', '目标 16', 'goal 16'],
	['agenda-2030', 'target 16.4', '具体目标 16.4', 'target 16.4'],
	// what nobody translated stands as it is
	['udhr', 'preamble', 'preamble', 'preamble']
])('of %s the pinpoint %s is %s, %s', (to, pinpoint, zh, en) => {
	const edge = `A/HRC/RES/48/23 CITES ${to}`;
	expect(tell({ pinpoint: [pinpoint] }, 'zh', edge)).toEqual([`具体条款 ${zh}`]);
	expect(tell({ pinpoint: [pinpoint] }, 'en', edge)).toEqual([`Provisions ${en}`]);
});
