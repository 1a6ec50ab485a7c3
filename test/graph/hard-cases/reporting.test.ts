import { describe, expect, it } from 'vitest';
import type { Extraction } from '#graph/model.ts';
import type { Act, Seed } from './text.ts';
import {
	ASSEMBLY,
	citations,
	considered,
	COUNCIL,
	countries,
	english,
	mandates,
	obligations,
	read,
	seed,
	verbs
} from './text.ts';

/** Reports owed, verbs, actors, countries, languages. Each row: the symbol of the text it is from, what is found. */

const asked = (one: Act, words: string): Extraction =>
	one.language === 'en'
		? read(one, ['Recalling the Charter,', `1. ${words};`, '2. Decides to remain seized.'])
				.extraction
		: read(one, ['回顾宪章，', `1. ${words}；`, '2. 决定继续处理此案。']).extraction;

describe('in the seeds', () => {
	it.each<[number: number, symbol: Seed, paragraph: string, expected: string[]]>([
		// two reports and one update, this once
		[
			51,
			'A/HRC/RES/48/23',
			'op32',
			['sr-cambodia report HRC 51', 'sr-cambodia report HRC 54', 'sr-cambodia oral-update HRC 49']
		],
		[
			51,
			'A/HRC/RES/48/23',
			'op33',
			['secretary-general report HRC 51', 'secretary-general report HRC 54']
		],
		[52, 'A/HRC/RES/21/21', 'op4', ['ohchr report HRC 22']],
		// a panel is an event
		[52, 'A/HRC/RES/21/21', 'op3', []],
		// a report that exists, to one more body from then on
		[53, 'A/HRC/RES/54/24', 'op15', ['secretary-general report GA 77 annual from GA-77']],
		[54, 'A/RES/59/190', 'op11', ['secretary-general report GA 60']],
		// encouraged, not owed
		[56, 'A/HRC/RES/54/24', 'op8', []],
		[56, 'A/HRC/RES/54/24', 'op14', []],
		// reported already
		[57, 'A/HRC/RES/56/3', 'pp4', []]
	])('%i. %s %s', async (_, symbol, paragraph, expected) => {
		expect(obligations((await seed(symbol)).extraction, paragraph)).toEqual(expected);
	});

	it.each<[number: number, symbol: Seed, paragraph: string, expected: string[]]>([
		[51, 'A/HRC/RES/48/23', 'op34', ['HRC 54']],
		[52, 'A/HRC/RES/21/21', 'op3', []],
		[54, 'A/RES/59/190', 'op12', ['GA 61']]
	])('%i. considered again: %s %s', async (_, symbol, paragraph, expected) => {
		expect(considered((await seed(symbol)).extraction, paragraph)).toEqual(expected);
	});

	it('54. A/RES/59/190 op11: three acts in one paragraph', async () => {
		const { document } = await seed('A/RES/59/190');
		const op11 = document.paragraphs.find(({ id }) => id === 'op11');
		expect(op11?.verbs.map(({ text }) => text)).toEqual(['注意到', '请', '请']);
	});

	it('57. A/HRC/RES/56/3 pp4: three reports by their marks, and whose', async () => {
		const { extraction } = await seed('A/HRC/RES/56/3');
		expect(citations(extraction, 'pp4')).toEqual(['A/HRC/53/31', 'A/HRC/56/62', 'A/78/171']);
		expect(mandates(extraction, 'pp4')).toEqual(['sr-independence-of-judges-and-lawyers mention']);
	});
});

describe('reports in other texts', () => {
	it.each<[from: string, act: Act, words: string, expected: string[]]>([
		// the session is the Assembly's, the Council's is not said
		[
			'55. A/RES/76/169, Chinese',
			{ body: 'GA', number: '76/169', adopted: '2021-12-16' },
			'请秘书长向人权理事会和大会第七十八届会议提交关于本决议执行情况的报告',
			['secretary-general report HRC', 'secretary-general report GA 78']
		],
		[
			'55. A/RES/76/169, English',
			english({ body: 'GA', number: '76/169', adopted: '2021-12-16' }),
			'Requests the Secretary-General to submit a report on the implementation of the present resolution to the Human Rights Council and to the General Assembly at its seventy-eighth session',
			['secretary-general report HRC', 'secretary-general report GA 78']
		],
		['56. in house style, invited', COUNCIL, '邀请特别报告员向人权理事会第五十届会议提交报告', []],
		['56. in house style, encouraged', COUNCIL, '鼓励高级专员向人权理事会第五十届会议提交报告', []],
		[
			'56. in house style, requested',
			COUNCIL,
			'请高级专员向人权理事会第五十届会议提交报告',
			['high-commissioner report HRC 50']
		]
	])('%s', (_, one, words, expected) => {
		expect(obligations(asked(one, words), 'op1')).toEqual(expected);
	});
});

describe('58. five acts in one paragraph', () => {
	it('A/HRC/RES/48/23 op22', async () => {
		const { document } = await seed('A/HRC/RES/48/23');
		const op22 = document.paragraphs.find(({ id }) => id === 'op22');
		const verbs = op22?.verbs.map(({ text }) => text) ?? [];
		// "while noting" is said by the way: no act of its own, but what it cites is noted
		const isAside = (verb: string): boolean => verb.startsWith('同时');
		expect(verbs.filter((verb) => !isAside(verb))).toEqual([
			'注意到',
			'大力鼓励',
			'注意到',
			'大力鼓励',
			'大力鼓励'
		]);
		expect(verbs.filter(isAside)).toEqual(['同时注意到']);
	});
});

describe('59. verbs with their modifiers', () => {
	it.each<[symbol: Seed, expected: string[]]>([
		[
			'A/HRC/RES/48/23',
			['op5 又欢迎', 'op6 还欢迎', 'op21 表示严重关切', 'op25 考虑到', 'op26 关切地注意到']
		],
		['A/HRC/RES/56/3', ['op10 谴责', 'op11 深表关切', 'op16 促请', 'op6 又鼓励']]
	])('%s', async (symbol, expected) => {
		expect(verbs((await seed(symbol)).document)).toEqual(expect.arrayContaining(expected));
	});

	it.each<[symbol: Seed, paragraph: string, expected: string[]]>([
		['A/HRC/RES/48/23', 'op21', ['强烈吁请', '吁请', '促请']],
		['A/HRC/RES/48/23', 'op25', ['考虑到', '遗憾', '吁请']],
		['A/HRC/RES/56/3', 'op10', ['谴责', '提醒']],
		['A/HRC/RES/56/3', 'op11', ['深表关切', '吁请']]
	])('%s %s', async (symbol, paragraph, expected) => {
		const { document } = await seed(symbol);
		const one = document.paragraphs.find(({ id }) => id === paragraph);
		expect(one?.kind).toBe('operative');
		expect(one?.verbs.map(({ text }) => text)).toEqual(expect.arrayContaining(expected));
	});
});

describe('60. who is who', () => {
	it.each([
		['联合国人权事务高级专员办事处', ['ohchr report HRC 50']],
		['高级专员办事处', ['ohchr report HRC 50']],
		['人权高专办', ['ohchr report HRC 50']],
		['人权事务委员会', ['human-rights-committee report HRC 50']],
		['人权委员会', ['commission-human-rights report HRC 50']],
		// an office in the field is not the Office
		['高专办驻金边办事处', []]
	])('%s', (who, expected) => {
		const extraction = asked(COUNCIL, `请${who}向人权理事会第五十届会议提交报告`);
		expect(obligations(extraction, 'op1')).toEqual(expected);
	});

	it('A/HRC/RES/21/21 op4: 办事处 is the Office just named', async () => {
		const { extraction } = await seed('A/HRC/RES/21/21');
		expect(obligations(extraction, 'op4')).toEqual(['ohchr report HRC 22']);
	});

	it('A/HRC/RES/48/23: neither the court nor an office is a mandate', async () => {
		const { extraction } = await seed('A/HRC/RES/48/23');
		expect([...new Set(extraction.mandates.map(({ mandate }) => mandate))]).toEqual([
			'sr-cambodia'
		]);
	});
});

describe('61. countries by their longest name, and what only sounds like one', () => {
	it.each([
		['柬埔寨政府和柬埔寨法院特别法庭', ['KHM']],
		['在巴黎、日内瓦和金边举行的会议', []],
		['几内亚、几内亚比绍、赤道几内亚和巴布亚新几内亚', ['GIN', 'GNB', 'GNQ', 'PNG']],
		['巴布亚新几内亚', ['PNG']],
		['刚果', ['COG']],
		['刚果民主共和国', ['COD']],
		['尼日尔', ['NER']],
		['尼日利亚', ['NGA']],
		['南苏丹', ['SSD']],
		['苏丹', ['SDN']],
		['多米尼加', ['DOM']],
		['多米尼加共和国', ['DOM']],
		['多米尼克', ['DMA']],
		['印度尼西亚', ['IDN']],
		['印度洋', []],
		['索马里', ['SOM']],
		['马里', ['MLI']],
		['《小岛屿发展中国家快速行动方式(萨摩亚途径)》', []],
		['阿曼', ['OMN']],
		['约旦河西岸', []],
		['大韩民国', ['KOR']],
		['朝鲜民主主义人民共和国', ['PRK']],
		['土耳其', ['TUR']],
		['土尔其', ['TUR']],
		['荷兰(王国)', ['NLD']],
		['荷兰王国', ['NLD']]
	])('%s', (words, expected) => {
		const extraction = asked(ASSEMBLY, `注意到关于${words}的说明`);
		expect(extraction.countries.map(({ code }) => code)).toEqual(expected);
	});

	it('A/HRC/RES/48/23 is about Cambodia and names no other', async () => {
		const { extraction } = await seed('A/HRC/RES/48/23');
		expect(countries(extraction, 'header')).toEqual(['KHM subject']);
		expect([...new Set(extraction.countries.map(({ code }) => code))]).toEqual(['KHM']);
	});
});

/** Whom and what a paragraph names, decides and asks for. */
const all = (extraction: Extraction, paragraph: string): string[] =>
	[targets, mandates, obligations, considered]
		.flatMap((facts) => facts(extraction, paragraph))
		.sort();

const targets = ({ citations, instruments }: Extraction, within: string): string[] => [
	...new Set(
		[...citations, ...instruments].flatMap(({ target, paragraph }) =>
			paragraph === within ? target : []
		)
	)
];

describe('62. the same paragraph says the same in Chinese and in English', () => {
	const named =
		'Welcoming the work of the Special Rapporteur on the situation of human rights in Cambodia,';

	it.each<[symbol: Seed, paragraph: string, words: string]>([
		['A/HRC/RES/48/23', 'pp2', 'Recalling General Assembly resolution 60/251 of 15 March 2006,'],
		[
			'A/HRC/RES/48/23',
			'pp3',
			'Recalling also Human Rights Council resolutions 5/1 and 5/2 of 18 June 2007, and stressing that special procedure mandate holders shall discharge their duties in accordance with those resolutions and the annexes thereto,'
		],
		[
			'A/HRC/RES/48/23',
			'pp4',
			'Recalling further Human Rights Council resolution 42/37 of 27 September 2019 and other relevant resolutions,'
		],
		[
			'A/HRC/RES/48/23',
			'pp6',
			'Recognizing that the tragic history of Cambodia requires special measures to ensure the protection of human rights and the non-return to the policies and practices of the past, as stipulated in the Agreement on a Comprehensive Political Settlement of the Cambodia Conflict, signed in Paris on 23 October 1991,'
		],
		[
			'A/HRC/RES/56/3',
			'pp1',
			'Guided by the purposes and principles of the Charter of the United Nations, articles 7, 8, 9, 10 and 11 of the Universal Declaration of Human Rights, articles 2, 4, 9, 14 and 26 of the International Covenant on Civil and Political Rights, and the Convention on the Elimination of All Forms of Discrimination against Women, and bearing in mind the Vienna Declaration and Programme of Action and all relevant human rights instruments,'
		],
		[
			'A/HRC/RES/56/3',
			'pp2',
			'Recalling the Basic Principles on the Independence of the Judiciary, the Basic Principles on the Role of Lawyers, the Guidelines on the Role of Prosecutors, the Bangalore Principles of Judicial Conduct and the United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems,'
		]
	])('%s %s', async (symbol, paragraph, words) => {
		const chinese = all((await seed(symbol)).extraction, paragraph);
		const { body, number, adopted } = (await seed(symbol)).document.header;
		expect([body, chinese.length > 0]).toEqual(['HRC', true]);
		const act = english({ body: 'HRC', number, adopted: adopted ?? '' });
		const { extraction } = read(act, [words, '1. Decides to remain seized of the matter.']);
		expect(all(extraction, 'pp1')).toEqual(chinese);
	});

	it.each([
		[
			'op3',
			'Calls upon the Government of Cambodia to transfer the knowledge and share the good practices of the court officials at the Extraordinary Chambers, and in this regard welcomes the adoption by the General Assembly of its resolution 75/257 B on the Extraordinary Chambers in the Courts of Cambodia – residual functions on 7 July 2021, and the signing of the Addendum on the Transitional Arrangements and of the Completion of Work of the Extraordinary Chambers by the representatives of the United Nations and the Government of Cambodia on 11 and 26 August 2021 respectively'
		],
		[
			'op32',
			'Decides to extend for two years the mandate of the Special Rapporteur on the situation of human rights in Cambodia, and requests the Special Rapporteur to report on the implementation of his mandate to the Human Rights Council at its fifty-first and fifty-fourth sessions, including to make recommendations on technical assistance and capacity-building for the protection and promotion of human rights in the country, and to provide the Council with a one-time oral update at its forty-ninth session, without setting a precedent'
		],
		[
			'op33',
			'Requests the Secretary-General to report to the Human Rights Council at its fifty-first and fifty-fourth sessions on the role and achievements of the Office of the High Commissioner in assisting the Government and the people of Cambodia in the promotion and protection of human rights'
		],
		[
			'op34',
			'Decides to continue its consideration of the situation of human rights in Cambodia at its fifty-fourth session'
		]
	])('A/HRC/RES/48/23 %s', async (paragraph, words) => {
		const chinese = all((await seed('A/HRC/RES/48/23')).extraction, paragraph);
		const { extraction } = read(english(COUNCIL), [named, `1. ${words};`, '2. Decides to go on.']);
		expect(chinese.length).toBeGreaterThan(0);
		expect(all(extraction, 'op1')).toEqual(chinese);
	});
});
