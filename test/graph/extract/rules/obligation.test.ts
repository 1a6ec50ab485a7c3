import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { obligation } from '#graph/extract/rules/obligation.ts';
import { ASSEMBLY, ENGLISH, find, findAll, said } from '../said.ts';

/** `by to-session product periodicity from due`, what is not said left out. */
const owed = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => {
		if (one.kind !== 'obligation') return [];
		const { by, holder, to, session, due: time, product, periodicity, from } = one;
		const due = session === undefined ? to : `${to}-${session}`;
		return [[by ?? `(${holder})`, due, product, periodicity, from, time].filter(Boolean).join(' ')];
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
		// a decision binds as a request does
		[
			'决定专家机制应每年向人权理事会报告其工作，专家机制即土著人民权利专家机制；',
			['emrip HRC report annual']
		],
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
		// the request goes on behind a clause with a verb of its own, A/RES/78/44
		[
			'请秘书长加紧努力，继续鼓励会员国召开一次国际会议，并就此向大会第七十九届会议提出报告；',
			['secretary-general GA-79 report']
		],
		// a series that begins is told from the time since
		[
			'请秘书长自大会第八十届会议起每年向大会提交报告；',
			['secretary-general GA-80 report annual GA-80']
		],
		[
			'请秘书长向大会第七十九届会议提交报告，审查自大会第六十二届会议以来提交的资料；',
			['secretary-general GA-79 report']
		],
		// between the preposition and the Assembly stands another house, A/RES/76/84
		[
			'请秘书长就执行情况向新闻委员会第四十四届会议和大会第七十七届会议提出报告；',
			['secretary-general GA-77 report']
		],
		['请秘书长就此向第七十七届联合国大会提交报告；', ['secretary-general GA-77 report']],
		// A/RES/78/245: an information is a report; to keep informed is none
		['又请秘书长继续努力，并向大会今后届会通报这方面的努力；', ['secretary-general GA report']],
		['请秘书长随时向大会通报事态发展；', []],
		// A/RES/77/335: a working group receives
		['请秘书处向第七十九届会议特设工作组通报情况；', []],
		// the President is asked, not the Assembly
		['请联合国大会第七十八届会议主席任命主持人，并向大会第七十八届会议报告；', []],
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

describe('in an English text of the Council', () => {
	it.each([
		// A/HRC/RES/48/23
		[
			'Decides to extend the mandate, and requests the Special Rapporteur to report on the implementation of his mandate to the Human Rights Council at its fifty-first and fifty-fourth sessions, including to make recommendations on technical assistance, and to provide the Council with a one-time oral update at its forty-ninth session, without setting a precedent;',
			[
				'(special-rapporteur) HRC-51 report',
				'(special-rapporteur) HRC-54 report',
				'(special-rapporteur) HRC-49 oral-update'
			]
		],
		[
			'Requests the Secretary-General to report to the Human Rights Council at its fifty-first and fifty-fourth sessions on the role and achievements of the Office of the High Commissioner;',
			['secretary-general HRC-51 report', 'secretary-general HRC-54 report']
		],
		// A/HRC/RES/45/19: the product behind each recipient
		[
			'Requests the High Commissioner to present to the Human Rights Council, at its forty-ninth session, an oral update on the situation, to be followed by an interactive dialogue, and also requests the High Commissioner to present to the Council, at its fifty-first session, and to the General Assembly, at its seventy-seventh session, a comprehensive written report;',
			[
				'high-commissioner HRC-49 oral-update',
				'high-commissioner HRC-51 report',
				'high-commissioner GA-77 report'
			]
		],
		// A/HRC/RES/46/20
		[
			'Requests the Office of the High Commissioner to present an interim oral update to the Human Rights Council at its forty-ninth session, and a comprehensive written report at its fiftieth session;',
			['ohchr HRC-49 oral-update', 'ohchr HRC-50 report']
		],
		// A/HRC/RES/35/32: it is what was asked for before
		[
			'Requests the Advisory Committee to prepare a study that could help States, and to present it to the Human Rights Council at its fiftieth session;',
			['advisory-committee HRC-50 study']
		],
		// A/HRC/RES/43/1: what the update is about is not owed
		[
			'Requests the High Commissioner to provide an oral update on the preparation of her report to the Human Rights Council at its forty-ninth session;',
			['high-commissioner HRC-49 oral-update']
		],
		// A/HRC/RES/33/9, A/HRC/RES/32/2
		[
			'Requests the Special Rapporteur to submit an annual report to the Human Rights Council and to the General Assembly covering all activities;',
			['(special-rapporteur) HRC report annual', '(special-rapporteur) GA report annual']
		],
		[
			'Requests the Independent Expert to report annually to the Human Rights Council, starting from its fiftieth session, and to the General Assembly, starting from its seventy-seventh session;',
			[
				'(independent-expert) HRC-50 report annual HRC-50',
				'(independent-expert) GA-77 report annual GA-77'
			]
		],
		// A/HRC/RES/44/20
		[
			'Requests the Office of the United Nations High Commissioner for Human Rights to liaise with States, and to prepare a report on the outcome of the panel discussion, to be submitted to the Human Rights Council at its fiftieth session;',
			['ohchr HRC-50 report']
		],
		// A/HRC/RES/14/5, A/HRC/RES/35/32: what is in substance a report
		[
			'Requests the Office of the High Commissioner to convene a workshop, and to present a summary of the workshop proceedings to the Council at its fiftieth session;',
			['ohchr HRC-50 report']
		],
		[
			'Requests the Office of the High Commissioner to prepare a compilation of good practices, and to submit it to the Human Rights Council at its fiftieth session;',
			['ohchr HRC-50 report']
		],
		// A/HRC/RES/36/9
		[
			'Requests the Office of the High Commissioner to take sufficient measures, and to provide regular updates to the Human Rights Council in this regard;',
			['ohchr HRC oral-update']
		],
		// A/HRC/RES/45/20: what the updates are given through
		[
			'Requests the High Commissioner to continue to monitor, report on and provide technical cooperation, including through the presentation of oral updates to the Human Rights Council at its fiftieth and fifty-first sessions;',
			['high-commissioner HRC-50 oral-update', 'high-commissioner HRC-51 oral-update']
		],
		[
			'Welcomes the reports of the High Commissioner, and requests the High Commissioner to present them to the General Assembly at its seventy-eighth session;',
			['high-commissioner GA-78 report']
		],
		// A/HRC/RES/46/21
		[
			'Requests the Special Rapporteur to submit a written report to the Third Committee of the General Assembly at its seventy-eighth session and to the Council at its fiftieth session;',
			['(special-rapporteur) GA-78 report', '(special-rapporteur) HRC-50 report']
		],
		// A/HRC/RES/28/16: each session its own body
		[
			'Requests the Special Rapporteur to submit an annual report to the Human Rights Council and to the General Assembly, starting at the fiftieth session and the seventy-eighth session respectively;',
			['(special-rapporteur) HRC-50 report annual', '(special-rapporteur) GA-78 report annual']
		],
		// A/HRC/RES/34/3
		[
			'Takes note of the progress report of the Advisory Committee, and requests the Committee to present a final report to the Human Rights Council at its fiftieth session;',
			['advisory-committee HRC-50 report']
		],
		// a decision binds as a request does, A/HRC/RES/33/25, A/HRC/RES/21/18
		[
			'Further decides that the Expert Mechanism on the Rights of Indigenous Peoples shall report at least once a year to the Human Rights Council on its work;',
			['emrip HRC report annual']
		],
		[
			'Decides to grant the Advisory Committee further time to allow it to submit an interim report to the Human Rights Council at its fiftieth session and the final study at its fifty-first session.',
			['advisory-committee HRC-50 report', 'advisory-committee HRC-51 study']
		],
		// A/HRC/RES/44/6: recommendations are no report, though a report is named before
		[
			'Requests the Special Rapporteur to follow up and report on progress made, and to make recommendations to the Human Rights Council in this regard;',
			[]
		],
		// A/RES/77/224: what is discussed at a session is not owed to it
		[
			'Requests the President of the Human Rights Council to hold, during the fiftieth session, a panel and to prepare a summary for all States;',
			[]
		],
		// a panel and a dialogue are no reports
		[
			'Requests the High Commissioner to organize a panel discussion at its fiftieth session, and to submit a report on the panel discussion to the Council at its fifty-second session;',
			['high-commissioner HRC-52 report']
		],
		[
			'Decides to hold a panel discussion at its fiftieth session, and requests the High Commissioner to facilitate the participation of experts in the fiftieth session;',
			[]
		],
		[
			'Requests the Secretary-General and the High Commissioner to submit a report to the Council at its fiftieth session;',
			['secretary-general HRC-50 report', 'high-commissioner HRC-50 report']
		],
		// an invitation, an encouragement, a recommendation, a welcome
		[
			'Invites the Special Rapporteur to report to the General Assembly at its seventy-eighth session;',
			[]
		],
		[
			'Encourages the High Commissioner to submit a report to the Council at its fiftieth session;',
			[]
		],
		[
			'Welcomes the report submitted by the Secretary-General to the Human Rights Council at its fiftieth session;',
			[]
		],
		// States
		[
			'Requests all States to submit a report to the Human Rights Council at its fiftieth session;',
			[]
		],
		// what was delivered before, A/HRC/RES/39/5
		[
			'Requests the High Commissioner to take into account the proposal that the Special Rapporteur drafted in his report submitted to the Commission on Human Rights at its sixtieth session;',
			[]
		],
		[
			'Requests the Secretary-General to bring to the attention of the General Assembly the reports of the Human Rights Council;',
			[]
		],
		// every committee meets at sessions
		[
			'Requests the High Commissioner to report to the Commission on the Status of Women at its sixty-sixth session;',
			[]
		]
	])('%s', (text, expected) => {
		expect(owed(find(obligation, text, ENGLISH))).toEqual(expected);
	});
});

describe('in an English text of the Assembly', () => {
	const texts = { ...ASSEMBLY, ...ENGLISH };

	it.each([
		[
			'Requests the Secretary-General to submit to the General Assembly at its seventy-ninth session a report on the implementation of the present resolution;',
			['secretary-general GA-79 report']
		],
		// A/RES/78/253
		[
			'Requests the Secretary-General to redouble his efforts, and to report thereon to the General Assembly at the main part of its seventy-ninth session;',
			['secretary-general GA-79 report']
		],
		// A/RES/78/74, A/RES/78/245
		[
			'Reiterates its request to the Secretary-General to report to the Assembly at its seventy-ninth session;',
			['secretary-general GA-79 report']
		],
		// the session is the Assembly's; the Council's is not said
		[
			'Requests the Secretary-General to submit a report to the Human Rights Council and the General Assembly at its seventy-eighth session;',
			['secretary-general HRC report', 'secretary-general GA-78 report']
		],
		// A/RES/78/257: the topic in between
		[
			'Also requests the Secretary-General to report to the General Assembly, including on projected needs, at its eighty-fourth session.',
			['secretary-general GA-84 report']
		],
		// A/RES/78/174
		[
			'Decides to include the item in the provisional agenda of its seventy-ninth session, and requests the Secretary-General to submit a report to the General Assembly at that session.',
			['secretary-general GA-79 report']
		],
		// A/RES/78/222
		[
			'Requests the International, Impartial and Independent Mechanism to submit an annual report to the General Assembly, starting at its eightieth session;',
			['iiim-syria GA-80 report annual GA-80']
		],
		// A/RES/78/217: each session its own body
		[
			'Requests the Secretary-General to submit to the General Assembly and the Human Rights Council at their eightieth and sixty-first sessions, respectively, a comprehensive report;',
			['secretary-general GA-80 report', 'secretary-general HRC-61 report']
		],
		// A/RES/76/264, A/RES/76/237; to keep informed is none
		[
			'Requests the Secretary-General to brief the General Assembly on a regular basis on the implementation of the present resolution.',
			['secretary-general GA oral-update']
		],
		[
			'Requests the Secretary-General to inform the General Assembly at its eightieth session of efforts in this regard;',
			['secretary-general GA-80 report']
		],
		['Requests the Secretary-General to keep the General Assembly informed of developments;', []],
		// A/RES/76/188: the one named before
		[
			'Takes note of the report of the Secretary-General, and requests that he submit to the General Assembly at its seventy-ninth session a report on the implementation of the present resolution.',
			['secretary-general GA-79 report']
		],
		// A/RES/78/232: the session is the President's
		[
			'Requests the President of the General Assembly at its seventy-eighth session to appoint two co-facilitators to consider the report;',
			[]
		],
		// the same name, another committee
		[
			'Requests the Advisory Committee to report thereon at its eighty-second session;',
			['acabq GA-82 report']
		],
		// an annual report that exists is not asked for, A/RES/78/202
		[
			'Requests the High Commissioner to give priority to the present resolution in his annual report to the General Assembly;',
			[]
		]
	])('%s', (text, expected) => {
		expect(owed(find(obligation, text, texts))).toEqual(expected);
	});

	it.each([
		['Requests the Secretary-General:', 'secretary-general GA-79 report'],
		// A/HRC/RES/39/2, A/HRC/RES/33/12
		[
			'Decides that the Expert Mechanism on the Rights of Indigenous Peoples shall:',
			'emrip GA-79 report'
		],
		[
			'Decides to extend the mandate of the Special Rapporteur on the right to food for a period of three years:',
			'sr-right-to-food GA-79 report'
		],
		['Encourages the Secretary-General:', undefined]
	])('asks in (a) whom the lead asks or binds: %s', (lead, expected) => {
		const list = [
			said(lead, { id: 'op5' }, 'en'),
			said(
				'To submit to the General Assembly, at its seventy-ninth session, a report;',
				{ id: 'op5.a' },
				'en'
			)
		];
		expect(owed(findAll(obligation, list, texts)).at(0)).toBe(expected);
	});

	it('asks in (a) whom the item itself names', () => {
		const list = [
			said('Decides:', { id: 'op66' }, 'en'),
			said(
				'To request the Secretary-General to submit a report to the General Assembly at its seventy-ninth session;',
				{ id: 'op66.a' },
				'en'
			)
		];
		expect(owed(findAll(obligation, list, texts))).toEqual(['secretary-general GA-79 report']);
	});
});

describe('a time instead of a session', () => {
	it.each([
		// S/RES/2444(2018)
		[
			'Requests the Secretary-General to report to the Security Council no later than 15 February 2019 and every six months thereafter;',
			['secretary-general SC report semiannual 2019-02-15']
		],
		// S/RES/2746(2024): before the recipient
		[
			'Requests the Secretary-General to report by 15 November 2024 to the Security Council on its activities;',
			['secretary-general SC report 2024-11-15']
		],
		// S/RES/2419(2018): only a month
		[
			'Requests the Secretary-General to submit, no later than May 2020, a report to the Security Council;',
			['secretary-general SC report 2020-05']
		],
		// A/RES/73/2
		[
			'Requests the Secretary-General to submit to the General Assembly, by the end of 2024, a report on progress;',
			['secretary-general GA report 2024-12-31']
		],
		// S/RES/2512(2020)
		[
			'Requests the Secretary-General to submit a report to the Security Council within five months of the adoption of this resolution;',
			['secretary-general SC report P5M']
		],
		[
			'Requests the Secretary-General to report within 30 days of the date of this resolution to the Security Council;',
			['secretary-general SC report P30D']
		],
		// S/RES/2684(2023): two times are not one
		[
			'Requests the Secretary-General to report to the Security Council within six months and eleven months of the adoption of this resolution;',
			['secretary-general SC report']
		],
		// a session counts; the day belongs to what is reported on
		[
			'Requests the High Commissioner to report to the Human Rights Council at its fifty-fourth session on measures taken by 30 June 2023;',
			['high-commissioner HRC-54 report']
		],
		[
			'Requests the Secretary-General to report to the Security Council on the withdrawal to be completed by 31 December 2024;',
			['secretary-general SC report']
		],
		// an executive board's session has no number here
		[
			'Requests the Secretary-General to report to the executive boards at the first regular session of 2026;',
			[]
		]
	])('in English: %s', (text, expected) => {
		expect(owed(find(obligation, text, ENGLISH))).toEqual(expected);
	});

	it.each([
		['请秘书长在2023年2月28日之前向大会提交报告；', ['secretary-general GA report 2023-02-28']],
		['请秘书长至迟于2025年6月30日向大会提交报告；', ['secretary-general GA report 2025-06-30']],
		['请秘书长在六个月内向大会提交报告；', ['secretary-general GA report P6M']],
		['请秘书长在2025年底前向大会提交报告；', ['secretary-general GA report 2025-12-31']],
		// since when, not by when
		['请秘书长就2025年6月30日通过的宣言向大会提交报告；', ['secretary-general GA report']],
		['请秘书长在2025年6月30日向大会提交报告；', ['secretary-general GA report']],
		// a session counts; what is left out of it, A/RES/77/262
		['请秘书长至迟于大会第七十八届主要会期提交报告；', ['secretary-general GA-78 report']]
	])('in an Assembly text: %s', (text, expected) => {
		expect(owed(find(obligation, text, ASSEMBLY))).toEqual(expected);
	});
});

it('reads what a declaration in an annex asks for, and its lettered items', () => {
	const list = [
		// A/RES/78/3
		said('请秘书长与世界卫生组织协商，在大会第七十九届会议期间提交一份报告。', {
			id: 'annex1.op77',
			kind: 'annex'
		}),
		said('请秘书长：', { id: 'annex1.op78', kind: 'annex' }),
		said('向大会第八十届会议提交报告；', { id: 'annex1.op78.a', kind: 'annex' }),
		// a preamble and a heading ask nothing
		said('请秘书长向大会第八十一届会议提交报告，', { id: 'pp1', kind: 'preambular' }),
		said('请秘书长向大会第八十二届会议提交报告', { id: 'annex1.h1', kind: 'heading' })
	];
	expect(owed(findAll(obligation, list, ASSEMBLY))).toEqual([
		'secretary-general GA-79 report',
		'secretary-general GA-80 report'
	]);
});
