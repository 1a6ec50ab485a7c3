import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { consider } from '#graph/extract/rules/consider.ts';
import { ASSEMBLY, find } from '../said.ts';

const considered = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => (one.kind === 'consider' ? [`${one.body}-${one.session}`] : []));

it.each([
	['决定在理事会第五十四届会议上继续审议柬埔寨的人权状况。', ['HRC-54']],
	['决定在其第五十七届会议上继续处理此事。', ['HRC-57']],
	// an event at a session is no consideration
	['决定在理事会第五十七届会议期间举行一次小组讨论会，审议这一问题；', []],
	['决定将于理事会第二十二届会议期间在议程项目10下举行的年度专题小组讨论的主题为“法治”；', []],
	// asked or recalled, not decided
	['请秘书长向理事会第五十四届会议提出报告，供其审议；', []],
	['回顾理事会决定在第五十四届会议上审议这一问题；', []],
	['决定继续处理此案。', []]
])('%s', (text, expected) => {
	expect(considered(find(consider, text))).toEqual(expected);
});

it.each([
	['决定在第六十一届会议题为“人权问题”的项目下审议这一事项。', ['GA-61']],
	['决定将题为“和平大学”的项目列入大会第七十九届会议临时议程。', ['GA-79']],
	['决定在大会第七十七届会议临时议程题为“社会发展”的项目下，列入题为“老龄问题”的分项。', ['GA-77']],
	['请秘书长提交报告，并决定在大会第七十八届会议上审议秘书长的报告。', ['GA-78']],
	['决定在大会第七十八、七十九和八十届会议上审议秘书长的报告', ['GA-78', 'GA-79', 'GA-80']]
])('in an Assembly text: %s', (text, expected) => {
	expect(considered(find(consider, text, ASSEMBLY))).toEqual(expected);
});

it('points at the session', () => {
	const [found] = find(consider, '决定在理事会第五十四届会议上继续审议这一问题。');
	expect(found?.quote).toBe('理事会第五十四届会议');
});
