import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { obligation } from '#graph/extract/rules/obligation.ts';
import { ASSEMBLY, find, findAll, said } from '../said.ts';

/** `by to-session product periodicity from`, what is not said left out. */
const owed = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => {
		if (one.kind !== 'obligation') return [];
		const { by, holder, to, session, product, periodicity, from } = one;
		const due = session === undefined ? to : `${to}-${session}`;
		return [[by ?? `(${holder})`, due, product, periodicity, from].filter(Boolean).join(' ')];
	});

describe('in a Council text', () => {
	it.each([
		[
			'请特别报告员向人权理事会第五十一届和第五十四届会议报告其任务的执行情况，并向理事会第四十九届会议口头介绍最新情况，但仅此一次；',
			[
				'(special-rapporteur) HRC-51 report',
				'(special-rapporteur) HRC-54 report',
				'(special-rapporteur) HRC-49 oral-update'
			]
		],
		[
			'请秘书长向人权理事会第五十一届和第五十四届会议提出报告，说明高级专员办事处的作用；',
			['secretary-general HRC-51 report', 'secretary-general HRC-54 report']
		],
		[
			'请联合国人权事务高级专员办事处编写一份报告，介绍活动情况，将报告提交人权理事会第五十二届会议，作为讨论的基础；',
			['ohchr HRC-52 report']
		],
		[
			'请秘书长将每年提交人权理事会的关于与联合国代表和机制的合作的报告也提交大会，从大会第七十七届会议开始。',
			['secretary-general GA-77 report annual GA-77']
		],
		// the session is the Assembly's; the Council's is not said
		[
			'请秘书长向人权理事会和大会第七十八届会议提交关于本决议执行情况的报告；',
			['secretary-general HRC report', 'secretary-general GA-78 report']
		],
		[
			'请咨询委员会编写一份研究报告，提交理事会第五十四届会议；',
			['advisory-committee HRC-54 study']
		],
		[
			'请特别报告员每年向人权理事会和大会提交报告；',
			['(special-rapporteur) HRC report annual', '(special-rapporteur) GA report annual']
		],
		['请柬埔寨人权状况特别报告员向理事会第五十届会议提交报告；', ['sr-cambodia HRC-50 report']],
		[
			'请秘书长和高级专员向理事会第五十届会议提交报告；',
			['secretary-general HRC-50 report', 'high-commissioner HRC-50 report']
		],
		['请高级专员向理事会下届会议口头汇报情况；', ['high-commissioner HRC-49 oral-update']],
		['请高级专员每两年向理事会提交一份报告；', ['high-commissioner HRC report biennial']],
		[
			'请高级专员继续开展工作，并请其向理事会第五十届会议提交报告；',
			['high-commissioner HRC-50 report']
		],
		// an invitation, an encouragement, a welcome
		['邀请特别报告员向大会第七十八届会议提交报告；', []],
		['鼓励各国酌情向人权理事会第五十届会议提供资料，提交报告；', []],
		['欢迎秘书长向人权理事会第五十届会议提交的报告；', []],
		// nobody that this project knows, or States
		['请各国向人权理事会第五十届会议提交报告；', []],
		['请人权理事会某某问题特别报告员向理事会第五十届会议提交报告；', []],
		// what was delivered before
		['请各国考虑到秘书长提交人权理事会第四十届会议的报告；', []],
		['请秘书长考虑到高级专员提交人权理事会第三十九届会议的报告；', []],
		// somebody does something else
		['请秘书长在人权理事会第五十届会议期间举行一次小组讨论会；', []]
	])('%s', (text, expected) => {
		expect(owed(find(obligation, text))).toEqual(expected);
	});
});

describe('in an Assembly text', () => {
	it.each([
		[
			'注意到秘书长的报告，请秘书长征求建议，并请秘书长向大会第八十届会议提交关于此问题的全面报告；',
			['secretary-general GA-80 report']
		],
		// the topic in between; a report named in a title is none
		[
			'请秘书长向大会第七十八届会议临时议程题为“报告”的项目下提交关于执行情况的报告。',
			['secretary-general GA-78 report']
		],
		['请秘书长在第八十届会议上提出报告；', ['secretary-general GA-80 report']],
		[
			'请秘书长在大会第七十七届会议上就工作进展情况向大会提交最新报告；',
			['secretary-general GA-77 report']
		],
		[
			'请秘书长分别向大会第八十届会议和人权理事会第六十一届会议提交综合报告；',
			['secretary-general GA-80 report', 'secretary-general HRC-61 report']
		],
		// a coming report that shall say something is a report owed
		['请秘书长在其提交大会第七十八届会议的报告中列入信息；', ['secretary-general GA-78 report']],
		['决定审议此事项，并请秘书长向大会该届会议提交报告。', ['secretary-general GA report']],
		[
			'决定在第七十八届会议审议，并请秘书长向大会该届会议提交报告。',
			['secretary-general GA-78 report']
		],
		[
			'请联合国贸易和发展会议和联合国毒品和犯罪问题办公室向大会第七十九届会议报告；',
			['unctad GA-79 report', 'unodc GA-79 report']
		],
		// to another house
		['请秘书长向妇女地位委员会第六十六届会议提出口头报告；', []]
	])('%s', (text, expected) => {
		expect(owed(find(obligation, text, ASSEMBLY))).toEqual(expected);
	});
});

it('asks in (a) whom the paragraph above asks', () => {
	const list = [
		said('请秘书长：', { id: 'op5' }),
		said('向大会第七十八届会议提交报告；', { id: 'op5.a' }),
		said('为此提供资源；', { id: 'op5.b' })
	];
	expect(owed(findAll(obligation, list, ASSEMBLY))).toEqual(['secretary-general GA-78 report']);
});

it.each([
	[
		'给予殖民地国家和人民独立宣言执行情况特别委员会',
		'请特别委员会',
		['special-committee-decolonization GA-77 report']
	],
	// said of so many that the title must name it
	['新闻委员会', '请委员会', []],
	// could be either
	['维持和平行动特别委员会、给予殖民地国家和人民独立宣言执行情况特别委员会', '请特别委员会', []],
	['无', '请特别委员会', []]
])('after %s: %s', (before, asked, expected) => {
	const paragraphs = [
		said(before, { id: 'pp1', kind: 'preambular' }),
		said(`${asked}向大会第七十七届会议提出报告；`)
	];
	expect(owed(findAll(obligation, paragraphs, ASSEMBLY))).toEqual(expected);
});

it('says nothing of a preamble', () => {
	const preamble = said('请秘书长向大会第七十八届会议提交报告，', {
		id: 'pp1',
		kind: 'preambular'
	});
	expect(findAll(obligation, [preamble], ASSEMBLY)).toEqual([]);
});

it('points at the recipient and the product', () => {
	const [found] = find(obligation, '请秘书长向人权理事会第五十一届会议提出报告；');
	expect(found?.quote).toBe('向人权理事会第五十一届会议提出报告');
});
