import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { consider } from '#graph/extract/rules/consider.ts';
import { ASSEMBLY, ENGLISH, find } from '../said.ts';

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
	// A/RES/76/178, A/RES/76/304; a committee in the item's title is none
	[
		'决定在大会第七十七届会议题为“促进和保护人权”的项目下继续审查伊朗伊斯兰共和国的人权状况。',
		['GA-77']
	],
	['决定在大会第七十九届会议题为“国际合作”的项目下，继续审议这一问题。', ['GA-79']],
	['决定将题为“东道国关系委员会的报告”的项目列入其第七十七届会议临时议程。', ['GA-77']],
	// A/RES/76/119, A/RES/78/299
	['又决定工作组将在大会第七十九届会议上向第六委员会报告审议结果；', []],
	['又决定在报告中列入最新资料，供大会第七十九届会议审议；', []],
	['决定在大会第七十八、七十九和八十届会议上审议秘书长的报告', ['GA-78', 'GA-79', 'GA-80']]
])('in an Assembly text: %s', (text, expected) => {
	expect(considered(find(consider, text, ASSEMBLY))).toEqual(expected);
});

it('points at the session', () => {
	const [found] = find(consider, '决定在理事会第五十四届会议上继续审议这一问题。');
	expect(found?.quote).toBe('理事会第五十四届会议');
});

it.each([
	// A/HRC/RES/48/23
	[
		'Decides to continue its consideration of the situation of human rights in Cambodia at its fifty-fourth session.',
		['HRC-54']
	],
	[
		'Decides to continue its consideration of the issue as a matter of high priority, in conformity with its programme of work, at its fiftieth session.',
		['HRC-50']
	],
	[
		'Decides to consider this issue at its fifty-second session in accordance with its programme of work.',
		['HRC-52']
	],
	// an event at a session is no consideration
	['Decides to hold a dialogue at its fiftieth session, to assess the changes in the country;', []],
	[
		'Decides that its next annual interactive debate will be held at its fiftieth session and will focus on participation;',
		[]
	],
	// a session that only says since when, A/HRC/PRST/OS/12/1
	[
		'Decides to assess the impact of the implementation of the measures after its forty-second session;',
		[]
	],
	// asked or recalled, not decided; no session named
	[
		'Requests the Secretary-General to submit a report at its fiftieth session for consideration;',
		[]
	],
	['Decides to remain seized of the matter.', []],
	[
		'Decides to continue its consideration of this question in conformity with its programme of work.',
		[]
	],
	['Decides to continue consideration of this important matter at a future session.', []]
])('in English: %s', (text, expected) => {
	expect(considered(find(consider, text, ENGLISH))).toEqual(expected);
});

it.each([
	[
		'Decides to include in the provisional agenda of its seventy-ninth session the item entitled “University for Peace”.',
		['GA-79']
	],
	[
		'Requests the Secretary-General to submit a report, and decides to consider the matter at its seventy-eighth and eightieth sessions.',
		['GA-78', 'GA-80']
	],
	// A/RES/76/229
	[
		'Decides to continue, in the competent Main Committee during the seventy-seventh session of the General Assembly, its consideration of travel assistance;',
		['GA-77']
	]
])('in an English text of the Assembly: %s', (text, expected) => {
	expect(considered(find(consider, text, { ...ASSEMBLY, ...ENGLISH }))).toEqual(expected);
});
