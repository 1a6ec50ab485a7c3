import { describe, expect, it } from 'vitest';
import type { Header } from '#graph/model.ts';
import { structure } from '#graph/structure/structure.ts';
import { CLOSING, HEADER, source } from './resolution.ts';

const read = (text: string) => structure(source(text));
const BODY = '回顾其决议，\n1. 决定继续审议。\n';

const COVER = `联合国
A/RES/78/220
大会
Distr.: General
22 December 2023
第七十八届会议
议程项目71 (c)
促进和保护人权：人权状况及
特别报告员和代表的报告
2023年12月19日大会决议
[根据第三委员会的报告（A/78/481/Add.3，第33段）]
`;

describe('reads what a text says of itself', () => {
	const TEXTS: [name: string, text: string, symbol: string, header: Partial<Header>][] = [
		[
			'a resolution of the Council',
			HEADER + BODY + CLOSING,
			'A/HRC/RES/48/23',
			{
				body: 'HRC',
				act: 'resolution',
				number: '48/23',
				session: 48,
				sessionStart: '2021-09-13',
				sessionEnd: '2021-10-11',
				agendaItem: '10',
				agendaTitle: '技术援助和能力建设',
				title: '向柬埔寨提供咨询服务和技术援助',
				adopted: '2021-10-11',
				meeting: 45,
				adoption: 'without-vote'
			}
		],
		[
			'number alone on its line, date in the closing lines, a star',
			`人权理事会\n第二十一届会议\n人权理事会通过的决议*\n21/21\n加强技术合作\n和能力建设\n人权理事会，\n${BODY}2012 年 9 月 27 日\n第 37 次会议\n[未经表决通过]\n* 决议载于报告(A/HRC/21/2)，第一章。`,
			'A/HRC/RES/21/21',
			{
				title: '加强技术合作和能力建设',
				adopted: '2012-09-27',
				meeting: 37,
				adoption: 'without-vote'
			}
		],
		[
			'no header at all: body from the formula, session from the number',
			`59/190. 促进国际合作以加\n强联合国的行动\n大会，\n${BODY}2004 年 12 月 20 日\n第 74 次全体会议`,
			'A/RES/59/190',
			{ body: 'GA', session: 59, title: '促进国际合作以加强联合国的行动', adopted: '2004-12-20' }
		],
		[
			'the cover of the General Assembly',
			`${COVER}78/220. 伊朗伊斯兰共和国的人权状况\n大会，\n${BODY}2023年12月19日\n第50次全体会议（续会）`,
			'A/RES/78/220',
			{
				session: 78,
				agendaItem: '71 (c)',
				agendaTitle: '促进和保护人权：人权状况及特别报告员和代表的报告',
				title: '伊朗伊斯兰共和国的人权状况',
				adopted: '2023-12-19',
				meeting: 50
			}
		],
		[
			'a part of a resolution, its letter below the title',
			`第七十六届会议\n76/235. 审计委员会的报告\nB\n大会，\n${BODY}`,
			'A/RES/76/235B',
			{ number: '76/235 B', title: '审计委员会的报告' }
		],
		[
			'a special session',
			`人权理事会\n第三十五届特别会议\n人权理事会2022年11月24日通过的决议\nS-35/1. 人权状况的恶化\n人权理事会，\n${BODY}`,
			'A/HRC/RES/S-35/1',
			{ number: 'S-35/1', adopted: '2022-11-24', title: '人权状况的恶化' }
		],
		[
			'the Security Council',
			`第1325（2000）号决议\n安全理事会2000年10月31日第4213次会议通过\n安全理事会，\n${BODY}`,
			'S/RES/1325(2000)',
			{ body: 'SC', adopted: '2000-10-31', meeting: 4213 }
		],
		[
			'a decision',
			`人权理事会\n第四十八届会议\n人权理事会2021年10月1日通过的决定\n48/101. 审议的结果\n人权理事会，\n通过审议的结果。\n`,
			'A/HRC/DEC/48/101',
			{ act: 'decision' }
		],
		[
			'the formula and the first paragraph on one line',
			`48/23. 标题\n人权理事会，回顾其决议，\n1. 决定继续审议。\n`,
			'A/HRC/RES/48/23',
			{ title: '标题' }
		]
	];

	it.each(TEXTS)('%s', (_, text, symbol, header) => {
		const document = read(text);
		expect(document.symbol).toBe(symbol);
		expect(document.header).toMatchObject(header);
	});
});

it('reads a decision, whose text stands in quotation marks', () => {
	const text = `${HEADER.split('\n').slice(0, 4).join('\n')}
48/115. 关于国际人权学习十年的小组讨论会
人权理事会在2021年10月8日举行的第43次会议上决定通过如下案文：
“人权理事会，
${BODY}`;
	const { symbol, header } = read(text);
	expect(symbol).toBe('A/HRC/DEC/48/115');
	expect(header).toMatchObject({
		act: 'decision',
		title: '关于国际人权学习十年的小组讨论会',
		adopted: '2021-10-08',
		meeting: 43
	});
});

it('reads on to the bracket that closes a vote', () => {
	const vote = `[经记录表决，以2票对1票、1票弃权获得通过。表决情况如下：
赞成：
阿根廷、玻利维亚(多民族国)
反对：
中国
弃权：
印度]`;
	const { paragraphs } = read(`${HEADER}${BODY}2021年10月11日\n第45次会议\n${vote}\n`);
	expect(paragraphs.map(({ kind }) => kind)).not.toContain('annex');
	expect(paragraphs.at(-1)?.flow.text).toContain('印度]');
});

describe('reads recorded votes', () => {
	it.each([
		[
			'[经记录表决，以23票对12票、12票弃权获得通过。表决情况如下：\n赞成：甲、乙\n反对：丙]',
			23,
			12,
			12
		],
		['[经记录表决，以 30 票赞成、15 票反对、2 票弃权获得通过。]', 30, 15, 2],
		['[经记录表决，以47票对零票、无弃权获得通过。]', 47, 0, 0]
	])('%s', (vote, inFavour, against, abstaining) => {
		const { header } = read(`${HEADER}${BODY}2021年10月11日\n第45次会议\n${vote}\n`);
		expect(header).toMatchObject({
			adoption: 'recorded-vote',
			vote: { inFavour, against, abstaining }
		});
	});
});

it('leaves out what the text does not say', () => {
	expect(read(`48/23. 标题\n人权理事会，\n${BODY}`).header).toEqual({
		body: 'HRC',
		act: 'resolution',
		number: '48/23',
		session: 48,
		title: '标题'
	});
});

it('says where each field was read', () => {
	const text = HEADER + BODY + CLOSING;
	const { at } = read(text);
	const said = Object.fromEntries(
		Object.entries(at).map(([key, { start, end }]) => [key, text.slice(start, end)])
	);
	expect(said).toMatchObject({
		number: '48/23. 向柬埔寨提供咨询服务和技术援助',
		session: '第四十八届会议',
		agendaTitle: '技术援助和能力建设',
		adopted: '人权理事会2021年10月11日通过的决议',
		meeting: '第45次会议',
		body: '人权理事会，'
	});
});

it('keeps the header lines as the first unit, a wrapped title in one piece', () => {
	const [first] = read(`第五十九届会议\n59/190. 促进合作以加\n强行动\n大会，\n${BODY}`).paragraphs;
	expect(first).toMatchObject({ id: 'header', kind: 'header' });
	expect(first!.flow.text).toBe('第五十九届会议 59/190.促进合作以加强行动 大会，');
});

it('a hyphen at the end of a line ties a title together', () => {
	const text =
		'48/23. Treaty on the Non-\nProliferation of Weapons\nThe Human Rights Council,\nRecalling its resolutions,\n1. Decides to meet.\n';
	expect(read(text).header.title).toBe('Treaty on the Non-Proliferation of Weapons');
});

describe('a letter at the end of a title', () => {
	const head = (title: string) =>
		read(`${title}\nThe General Assembly,\nRecalling its resolutions,\n1. Decides to meet.\n`)
			.header;

	it.each([
		['56/210. International Conference on Financing for Development B', '56/210 B'],
		['66/253. The situation in the Syrian Arab Republic B*', '66/253 B'],
		// the number of another act, and words that take a letter
		['54/244. Review of the implementation of General Assembly resolution 48/218 B', '54/244'],
		['54/245. Elimination of hepatitis B', '54/245'],
		['54/246. Report on annex A', '54/246']
	])('%s: %s', (title, number) => {
		expect(head(title).number).toBe(number);
	});
});
