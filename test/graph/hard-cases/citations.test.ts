import { describe, expect, it } from 'vitest';
import { file, noteOf } from './xml.ts';
import type { Act, Seed } from './text.ts';
import {
	act,
	ASSEMBLY,
	citations,
	COUNCIL,
	doubts,
	english,
	instruments,
	read,
	readXml,
	seed
} from './text.ts';

/** Citations by their form. Each row: the symbol of the text it is from, the words, what they cite. */

const A_76_121 = act('GA', '76/121', '2021-12-09');
const A_76_237 = act('GA', '76/237', '2021-12-24');
const A_77_223 = act('GA', '77/223', '2022-12-15');
const HRC_40_16 = act('HRC', '40/16', '2019-03-22');

type Row = [from: string, act: Act, words: string, expected: string[]];

const cites = (_: string, one: Act, words: string, expected: string[]): void => {
	expect(citations(read(one, [words, after(one)]).extraction)).toEqual(expected);
};

const after = ({ language }: Act): string =>
	language === 'en' ? '1. Decides to remain seized of the matter.' : '1. 决定继续处理此案。';

describe('in the seeds', () => {
	it.each<[number: number, symbol: Seed, paragraph: string, expected: string[]]>([
		[15, 'A/HRC/RES/48/23', 'pp2', ['A/RES/60/251 2006-03-15']],
		// the Council in the topic of the second is no new body
		[
			16,
			'A/HRC/RES/54/24',
			'pp2',
			['A/RES/60/251 2006-03-15', 'A/HRC/RES/5/1 2007-06-18', 'A/HRC/RES/5/2 2007-06-18']
		],
		[
			17,
			'A/HRC/RES/21/21',
			'pp5',
			['A/HRC/RES/5/1 2007-06-18', 'A/HRC/RES/5/2 2007-06-18', 'A/HRC/RES/16/21 2011-03-25']
		],
		[
			18,
			'A/HRC/RES/21/21',
			'pp6',
			['E/CN.4/RES/1993/87 1993-03-10', 'E/CN.4/RES/2004/81 2004-04-21']
		],
		[25, 'A/HRC/RES/48/23', 'op3', ['A/RES/75/257B 2021-07-07']],
		[26, 'A/RES/59/190', 'pp3', ['A/RES/217A(III)', 'A/RES/2200A(XXI) annex']],
		[30, 'A/HRC/RES/48/23', 'pp5', ['A/HRC/42/31', 'A/HRC/48/79']],
		[30, 'A/HRC/RES/48/23', 'op5', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
		[
			30,
			'A/RES/59/190',
			'pp6',
			['A/CONF.157/24(PartI) chapter III', 'A/CONF.157/24(PartI)/Corr.1']
		],
		// the other relevant resolutions are nobody in particular
		[33, 'A/HRC/RES/48/23', 'pp4', ['A/HRC/RES/42/37 2019-09-27']],
		// the third cycle, articles 7 to 11, years, parts
		[33, 'A/HRC/RES/48/23', 'op15', []],
		[33, 'A/HRC/RES/56/3', 'pp1', []]
	])('%i. %s %s', async (_, symbol, paragraph, expected) => {
		const { extraction } = await seed(symbol);
		expect(citations(extraction, paragraph)).toEqual(expected);
	});
});

describe('16. one date for two, each with its topic', () => {
	it.each<Row>([
		[
			'A/HRC/RES/40/16, English',
			english(HRC_40_16),
			'Recalling Human Rights Council resolutions 5/1, on institution-building of the Council, and 5/2, on the Code of Conduct for Special Procedures Mandate Holders of the Council, of 18 June 2007,',
			['A/HRC/RES/5/1 2007-06-18', 'A/HRC/RES/5/2 2007-06-18']
		]
	])('%s', cites);
});

describe('19. a list of its own with one noun', () => {
	it.each<Row>([
		[
			'A/RES/76/121',
			A_76_121,
			'铭记大会2002年12月18日第57/219号、2003年12月22日第58/187号、2004年12月20日第59/191号、2005年12月16日第60/158号、2006年12月19日第61/171号、2007年12月18日第62/159号决议，',
			[
				'A/RES/57/219 2002-12-18',
				'A/RES/58/187 2003-12-22',
				'A/RES/59/191 2004-12-20',
				'A/RES/60/158 2005-12-16',
				'A/RES/61/171 2006-12-19',
				'A/RES/62/159 2007-12-18'
			]
		],
		[
			'A/RES/76/121, English',
			english(A_76_121),
			'Bearing in mind its resolutions 59/191 of 20 December 2004, 60/158 of 16 December 2005 and 61/171 of 19 December 2006,',
			['A/RES/59/191 2004-12-20', 'A/RES/60/158 2005-12-16', 'A/RES/61/171 2006-12-19']
		],
		[
			'in the manner of A/RES/76/121',
			A_76_121,
			'回顾其2004年12月20日第59/191号、2005年12月16日第60/158号和2006年12月19日第61/171号决议，',
			['A/RES/59/191 2004-12-20', 'A/RES/60/158 2005-12-16', 'A/RES/61/171 2006-12-19']
		]
	])('%s', cites);
});

const NINE = [
	'E/CN.4/RES/2004/87 2004-04-21',
	'E/CN.4/RES/2005/80 2005-04-21',
	'A/RES/59/191 2004-12-20',
	'A/RES/60/158 2005-12-16',
	'A/RES/61/171 2006-12-19',
	'A/HRC/RES/6/28 2007-12-14',
	'A/HRC/RES/15/15 2010-09-24',
	'A/HRC/RES/22/8 2013-03-21',
	'A/HRC/RES/31/3 2016-04-20'
];

describe('20. three bodies in one list, a quoted title before the last', () => {
	it.each<Row>([
		[
			'A/HRC/RES/40/16',
			HRC_40_16,
			'忆及人权委员会2004年4月21日第2004/87号和2005年4月21日第2005/80号决议、大会2004年12月20日第59/191号、2005年12月16日第60/158号和2006年12月19日第61/171号决议，以及人权理事会题为“在打击恐怖主义的同时保护人权和基本自由：反恐中注意增进与保护人权和基本自由特别报告员的任务”的2007年12月14日第6/28号、2010年9月24日第15/15号、2013年3月21日第22/8号和2016年4月20日第31/3号决议，',
			NINE
		],
		[
			'A/HRC/RES/40/16, English',
			english(HRC_40_16),
			'Recalling Commission on Human Rights resolutions 2004/87 of 21 April 2004 and 2005/80 of 21 April 2005, General Assembly resolutions 59/191 of 20 December 2004, 60/158 of 16 December 2005 and 61/171 of 19 December 2006, and Human Rights Council resolutions 6/28 of 14 December 2007, 15/15 of 24 September 2010, 22/8 of 21 March 2013 and 31/3 of 20 April 2016, entitled “Protection of human rights and fundamental freedoms while countering terrorism: mandate of the Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism”,',
			NINE
		]
	])('%s', cites);
});

const POVERTY = [
	'A/HRC/RES/2/2 2006-11-27',
	'A/HRC/RES/7/27 2008-03-28',
	'A/HRC/RES/8/11 2008-06-18',
	'A/HRC/RES/12/19 2009-10-02',
	'A/HRC/RES/15/19 2010-09-30',
	'A/HRC/RES/17/13 2011-06-17',
	'A/HRC/RES/26/3 2014-06-26',
	'A/HRC/RES/35/19 2017-06-22',
	'A/HRC/RES/44/13 2020-07-16'
];

describe('21. the Council in a text of the Assembly, footnote marks in the list', () => {
	it.each<Row>([
		[
			'A/RES/77/223',
			A_77_223,
			'还回顾人权理事会关于人权与极端贫困问题的2006年11月27日第2/2号、2008年3月28日第7/27号、2008年6月18日第8/11号、2009年10月2日第12/19号、2010年9月30日第15/19号、2011年6月17日第17/13号、2014年6月26日第26/3号、2017年6月22日第35/19号和2020年7月16日第44/13号决议，并在这方面着重指出亟需充分有效执行这些决议，',
			POVERTY
		],
		[
			'A/RES/77/223, English',
			english(A_77_223),
			'Recalling further Human Rights Council resolutions 2/2 of 27 November 2006, 7/27 of 28 March 2008, 8/11 of 18 June 2008, 12/19 of 2 October 2009, 15/19 of 30 September 2010, 17/13 of 17 June 2011, 26/3 of 26 June 2014, 35/19 of 22 June 2017 and 44/13 of 16 July 2020 on human rights and extreme poverty, and in this regard underlining the imperative need for their full and effective implementation,',
			POVERTY
		]
	])('%s', cites);

	it('A/RES/77/223, plain text with marks and notes', () => {
		const { extraction } = read(
			A_77_223,
			[
				'还回顾人权理事会2011年6月17日第17/13号、¹ 2014年6月26日第26/3号、² 2017年6月22日第35/19号³ 和2020年7月16日第44/13号决议，⁴ 并在这方面着重指出亟需充分有效执行这些决议，',
				'1. 决定继续处理此案。'
			],
			[
				'¹ 见《大会正式记录，第六十六届会议，补编第53号》(A/66/53)，第三章，A节。',
				'² 同上，《第六十九届会议，补编第53号》(A/69/53)，第五章，A节。',
				'³ 同上，《第七十二届会议，补编第53号》(A/72/53)，第五章，A节。',
				'⁴ 同上，《第七十五届会议，补编第53号》(A/75/53)，第五章，A节。'
			]
		);
		expect(citations(extraction, 'pp1').sort()).toEqual(
			[
				...POVERTY.slice(5),
				'A/66/53 chapter III, section A',
				'A/69/53 chapter V, section A',
				'A/72/53 chapter V, section A',
				'A/75/53 chapter V, section A'
			].sort()
		);
		expect(doubts(extraction)).toEqual([]);
	});

	it('A/RES/77/223, XML in which the official link is wrong', () => {
		const { extraction } = readXml(
			file(
				'A/RES/77/223',
				`还回顾人权理事会2017年6月22日第<a href="https://undocs.org/ch/A/hrc/RES/35/19">35/19</a>号${noteOf('15', '同上，《第七十二届会议，补编第53号》(A/72/53)，第五章，A节。')} 和2020年7月16日第<a href="https://undocs.org/ch/A/RES/44/13">44/13</a>号决议，`
			)
		);
		expect(citations(extraction, 'pp1')).toEqual(expect.arrayContaining(POVERTY.slice(7)));
		expect(citations(extraction).join()).not.toContain('A/RES/44/13');
	});
});

describe('22. who reports to the Council', () => {
	it.each<Row>([
		[
			'in the manner of A/RES/75/187',
			ASSEMBLY,
			'表示注意到秘书长依照第74/166号决议提交人权理事会的报告，',
			['A/RES/74/166']
		],
		[
			'A/RES/76/177',
			act('GA', '76/177', '2021-12-16'),
			'再次赞赏调查委员会的工作并承认其报告的重要性，联合国人权事务高级专员根据第34/24号和第40/20号决议向人权理事会提交的报告证实了这一点，',
			['A/HRC/RES/34/24', 'A/HRC/RES/40/20']
		],
		[
			'A/RES/76/177, English',
			english(act('GA', '76/177', '2021-12-16')),
			'Reiterating its appreciation for the work of the commission of inquiry, which was confirmed by the United Nations High Commissioner for Human Rights in her report to the Human Rights Council submitted pursuant to resolutions 34/24 and 40/20,',
			['A/HRC/RES/34/24', 'A/HRC/RES/40/20']
		]
	])('%s', cites);
});

describe('23. a council that is neither', () => {
	it.each([
		[
			'in the manner of A/RES/74/237',
			ASSEMBLY,
			'回顾人居署理事会关于促进安全的城市的2017年5月12日第26/8号决议，'
		],
		[
			'in the manner of A/RES/71/256, English',
			english(ASSEMBLY),
			'Recalling the guidelines adopted by the Governing Council of the United Nations Human Settlements Programme (UN-Habitat) in its resolutions 21/3 of 20 April 2007 and 22/8 of 3 April 2009,'
		]
	])('%s', (_, one, words) => {
		const { extraction } = read(one, [words, after(one)]);
		expect(citations(extraction)).toEqual([]);
		expect(doubts(extraction).join()).toContain('other-body');
	});
});

describe('24. a citation within a quoted title', () => {
	it.each<Row>([
		[
			'in the manner of A/RES/75/290',
			ASSEMBLY,
			'回顾其2018年7月23日题为“审查大会关于加强经济及社会理事会的第68/1号决议的执行情况”的第72/305号决议，',
			['A/RES/68/1 in-title', 'A/RES/72/305 2018-07-23']
		],
		[
			'in the manner of A/RES/75/290, English',
			english(ASSEMBLY),
			'Recalling its resolution 72/305 of 23 July 2018, entitled “Review of the implementation of General Assembly resolution 68/1 on the strengthening of the Economic and Social Council”,',
			['A/RES/72/305 2018-07-23', 'A/RES/68/1 in-title']
		]
	])('%s', cites);
});

describe('25. letters', () => {
	it.each<Row>([
		[
			'A/RES/76/171',
			act('GA', '76/171', '2021-12-16'),
			'又回顾其2000年11月20日第55/34 B号和2000年12月23日第55/233号决议、2000年12月23日第55/234号决议第三节、2001年12月24日第56/253号和2020年12月31日第75/254 A至C号决议，',
			[
				'A/RES/55/34B 2000-11-20',
				'A/RES/55/233 2000-12-23',
				'A/RES/55/234 2000-12-23 section III',
				'A/RES/56/253 2001-12-24',
				'A/RES/75/254A 2020-12-31',
				'A/RES/75/254B 2020-12-31',
				'A/RES/75/254C 2020-12-31'
			]
		],
		[
			'A/RES/76/171, English',
			english(act('GA', '76/171', '2021-12-16')),
			'Recalling also its resolutions 55/34 B of 20 November 2000 and 55/233 of 23 December 2000, section III of its resolution 55/234 of 23 December 2000, and its resolutions 56/253 of 24 December 2001 and 75/254 A to C of 31 December 2020,',
			[
				'A/RES/55/34B 2000-11-20',
				'A/RES/55/233 2000-12-23',
				'A/RES/55/234 2000-12-23 section III',
				'A/RES/56/253 2001-12-24',
				'A/RES/75/254A 2020-12-31',
				'A/RES/75/254B 2020-12-31',
				'A/RES/75/254C 2020-12-31'
			]
		],
		[
			'A/RES/76/20',
			act('GA', '76/20', '2021-12-06'),
			'回顾其1980年12月12日第35/147号、1981年12月9日第36/87 A和B号、1982年12月9日第37/75号决议，',
			[
				'A/RES/35/147 1980-12-12',
				'A/RES/36/87A 1981-12-09',
				'A/RES/36/87B 1981-12-09',
				'A/RES/37/75 1982-12-09'
			]
		],
		[
			'in house style',
			ASSEMBLY,
			'回顾其第75/253 A至C号和第31/6 A和B号决议，',
			['A/RES/75/253A', 'A/RES/75/253B', 'A/RES/75/253C', 'A/RES/31/6A', 'A/RES/31/6B']
		]
	])('%s', cites);
});

describe('26. Roman sessions, full-width brackets', () => {
	it.each<Row>([
		['in the manner of A/RES/59/190', ASSEMBLY, '回顾第 217 A（III）号决议，', ['A/RES/217A(III)']],
		[
			'in the manner of A/RES/59/190',
			ASSEMBLY,
			'回顾第 2200 A（XXI）号决议，附件，',
			['A/RES/2200A(XXI) annex']
		]
	])('%s', cites);
});

describe('27. old, special and emergency sessions', () => {
	it.each<Row>([
		[
			'A/RES/76/100',
			act('GA', '76/100', '2021-12-09'),
			'确认只要是按照圣赫勒拿人民自由明确表达的意愿并符合大会1960年12月14日第1514(XV)号、1960年12月15日第1541(XV)号决议和大会其他决议明确规定的原则，实现领土自决的所有备选方案均为有效，',
			['A/RES/1514(XV) 1960-12-14', 'A/RES/1541(XV) 1960-12-15']
		],
		[
			'A/RES/76/100, English',
			english(act('GA', '76/100', '2021-12-09')),
			'Recognizing that all available options are in conformity with the clearly defined principles contained in General Assembly resolutions 1514 (XV) of 14 December 1960, 1541 (XV) of 15 December 1960 and other resolutions of the Assembly,',
			['A/RES/1514(XV) 1960-12-14', 'A/RES/1541(XV) 1960-12-15']
		],
		[
			'A/RES/76/237',
			A_76_237,
			'重申其1946年2月1日关于与语文有关议事规则的第2(I)号决议附件第8段，即应以所有六种正式语文提供所有决议和其他重要文件，',
			['A/RES/2(I) 1946-02-01 annex, 8']
		],
		[
			'A/RES/77/174',
			act('GA', '77/174', '2022-12-14'),
			'回顾1974年5月1日大会第六届特别会议通过的第3201(S-VI)和3202(S-VI)号决议分别载有的《建立新的国际经济秩序宣言》和《建立新的国际经济秩序的行动纲领》的各项原则，',
			['A/RES/3201(S-VI) 1974-05-01', 'A/RES/3202(S-VI) 1974-05-01']
		],
		[
			'A/RES/78/316',
			act('GA', '78/316', '2024-07-11'),
			'回顾第ES-11/1、ES-11/2、ES-11/4和ES-11/6号决议，',
			['A/RES/ES-11/1', 'A/RES/ES-11/2', 'A/RES/ES-11/4', 'A/RES/ES-11/6']
		],
		[
			'A/RES/76/133, and in house style',
			ASSEMBLY,
			'回顾其第S-24/2号、第S-10/2号和第3362(S-VII)号决议，',
			['A/RES/S-24/2', 'A/RES/S-10/2', 'A/RES/3362(S-VII)']
		],
		['in house style', ASSEMBLY, '回顾经社理事会第1235(XLII)号决议，', ['E/RES/1235(XLII)']],
		[
			'in the manner of A/HRC/RES/45/3',
			act('HRC', '45/3', '2020-10-06'),
			'回顾人权委员会1980年2月29日第20(XXXVI)号决议，',
			['E/CN.4/RES/20(XXXVI) 1980-02-29']
		],
		[
			'A/HRC/RES/45/3, English',
			english(act('HRC', '45/3', '2020-10-06')),
			'Recalling Commission on Human Rights resolution 20 (XXXVI) of 29 February 1980, in which the Commission decided to establish a working group of five members to serve as experts in their individual capacity,',
			['E/CN.4/RES/20(XXXVI) 1980-02-29']
		]
	])('%s', cites);
});

describe('28. the year of the Security Council', () => {
	const A_77_298 = act('GA', '77/298', '2023-06-22');
	it.each<Row>([
		[
			'A/RES/77/298',
			A_77_298,
			'回顾安全理事会2014年9月24日第2178(2014)号决议、2017年12月21日第2396(2017)号决议，重申在应对外国恐怖主义作战人员不断变化的威胁方面需要加大力度，',
			['S/RES/2178(2014) 2014-09-24', 'S/RES/2396(2017) 2017-12-21']
		],
		[
			'A/RES/77/298, English',
			english(A_77_298),
			'Recalling Security Council resolutions 2178 (2014) of 24 September 2014 and 2396 (2017) of 21 December 2017,',
			['S/RES/2178(2014) 2014-09-24', 'S/RES/2396(2017) 2017-12-21']
		]
	])('%s', cites);

	it.each([
		['zh', ASSEMBLY, '回顾安全理事会2017年12月21日第2396（2016）号决议，'],
		[
			'en, English',
			english(ASSEMBLY),
			'Recalling Security Council resolution 2396 (2016) of 21 December 2017,'
		]
	])('a year that contradicts the date is told, %s', (_, one, words) => {
		expect(doubts(read(one, [words, after(one)]).extraction).join()).toContain(
			'date-contradicts-session'
		);
	});
});

describe('29. a misprinted year', () => {
	it('A/RES/78/220', () => {
		const { extraction } = read(ASSEMBLY, [
			'欢迎人权理事会2002年11月24日第S-35/1号决议，其中理事会决定设立伊朗伊斯兰共和国问题独立国际实况调查团，',
			'1. 决定继续处理此案。'
		]);
		expect(extraction.citations.map(({ target }) => target)).toEqual(['A/HRC/RES/S-35/1']);
		expect(doubts(extraction).join()).toContain('date-contradicts-session');
	});

	it('A/RES/78/220, where the English has it right', () => {
		const { extraction } = read(english(ASSEMBLY), [
			'Welcoming Human Rights Council resolution S-35/1 of 24 November 2022, in which the Council decided to establish the Independent International Fact-Finding Mission on the Islamic Republic of Iran,',
			'1. Decides to remain seized of the matter.'
		]);
		expect(citations(extraction)).toEqual(['A/HRC/RES/S-35/1 2022-11-24']);
		expect(doubts(extraction)).toEqual([]);
	});
});

describe('30. elided bases', () => {
	const noted = (note: string): string[] =>
		citations(
			read(ASSEMBLY, ['回顾各项报告，¹', '1. 决定继续处理此案。'], [`¹ ${note}`]).extraction
		);

	it.each([
		['A/HRC/42/31 和 A/HRC/48/79。', ['A/HRC/42/31', 'A/HRC/48/79']],
		['A/HRC/45/51 和 Add.1。', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
		[
			'A/CONF.157/24（Part I）和 Corr.1，第三章。',
			['A/CONF.157/24(PartI) chapter III', 'A/CONF.157/24(PartI)/Corr.1']
		],
		// A/RES/76/148 prints both
		[
			'A/71/53/Add.1和A/71/53/Add.1/Corr.1，第二章。',
			['A/71/53/Add.1 chapter II', 'A/71/53/Add.1/Corr.1']
		]
	])('%s', (note, expected) => {
		expect(noted(note)).toEqual(expected);
	});
});

describe('31. the same again', () => {
	const notes = (one: Act, list: string[]) =>
		read(
			one,
			[
				...list.map((_, i) =>
					one.language === 'en' ? `Recalling the text,${'¹²³'[i]}` : `回顾该文书，${'¹²³'[i]}`
				),
				after(one)
			],
			list.map((words, i) => `${'¹²³'[i]} ${words}`)
		).extraction;
	const A_76_127 = act('GA', '76/127', '2021-12-10');
	const A_76_107 = act('GA', '76/107', '2021-12-09');

	// the same series of treaties, not the same treaty
	it.each([
		[
			'zh',
			A_76_127,
			['联合国，《条约汇编》，第75卷，第970-973号。', '同上，第2051卷，第35457号。']
		],
		[
			'en, English',
			english(A_76_127),
			['United Nations, Treaty Series, vol. 75, Nos. 970–973.', 'Ibid., vol. 2051, No. 35457.']
		]
	])('A/RES/76/127, %s', (_, one, list) => {
		const extraction = notes(one, list);
		expect(citations(extraction)).toEqual([]);
		expect(instruments(extraction)).toEqual([]);
		expect(doubts(extraction).join()).not.toContain('ibid');
	});

	// the same document, another annex
	it.each([
		[
			'zh',
			A_76_107,
			[
				'《大会正式记录，第三十五届会议，补编第17号》(A/35/17)，第106段。',
				'同上，《第七十三届会议，补编第17号》(A/73/17)，附件一。',
				'同上，附件二。'
			]
		],
		[
			'en, English',
			english(A_76_107),
			[
				'Official Records of the General Assembly, Thirty-fifth Session, Supplement No. 17 (A/35/17), para. 106.',
				'Ibid., Seventy-third Session, Supplement No. 17 (A/73/17), annex I.',
				'Ibid., annex II.'
			]
		]
	])('A/RES/76/107, %s', (_, one, list) => {
		expect(citations(notes(one, list))).toEqual([
			'A/35/17 106',
			'A/73/17 annex I',
			'A/73/17 annex II'
		]);
	});

	// the same series of records, another session
	it('A/RES/76/157', () => {
		const extraction = notes(act('GA', '76/157', '2021-12-16'), [
			'见《大会正式记录，第七十届会议，补编第53号》(A/70/53)，第三章，A节。',
			'同上，《第七十一届会议，补编第53号》(A/71/53)，第五章，A节。'
		]);
		expect(citations(extraction)).toEqual([
			'A/70/53 chapter III, section A',
			'A/71/53 chapter V, section A'
		]);
	});

	it('A/RES/76/126: the very same', () => {
		const extraction = notes(act('GA', '76/126', '2021-12-10'), [
			'见第2200 A (XXI)号决议，附件。',
			'同上。'
		]);
		expect(extraction.citations.map(({ target, paragraph }) => `${paragraph} ${target}`)).toEqual([
			'pp1 A/RES/2200A(XXI)',
			'pp2 A/RES/2200A(XXI)'
		]);
	});

	it.each([
		['what names no source', ['见秘书长的说明。', '同上。']],
		['what names two', ['A/75/169和A/HRC/44/45。', '同上，第3段。']]
	])('after %s nothing is the same', (_, list) => {
		const extraction = notes(ASSEMBLY, list);
		expect(citations(extraction, 'pp2')).toEqual([]);
		expect(doubts(extraction, 'pp2').join()).toContain('ibid-unresolved');
	});
});

describe('32. a number in pieces', () => {
	it('by the end of a line', () => {
		const { extraction } = read(COUNCIL, [
			'回顾大会 2021 年 7 月 7 日第\n75/257 B\n号决议和第 60/\n251 号决议，',
			'1. 决定继续处理此案。'
		]);
		expect(citations(extraction)).toEqual(['A/RES/75/257B 2021-07-07', 'A/RES/60/251']);
	});

	it('by markup', () => {
		const { extraction } = readXml(
			file(
				'A/RES/78/220',
				'回顾其1990年12月21日第4<a href="https://undocs.org/ch/A/RES/5/11">5/11</a>号和第<a href="https://undocs.org/ch/A/RES/39/1">39/1</a><span>1</span>号决议，'
			)
		);
		expect(extraction.citations.map(({ target }) => target)).toEqual([
			'A/RES/45/11',
			'A/RES/39/11'
		]);
	});
});

describe('33. numbers that cite nothing', () => {
	it.each<Row>([
		['third cycle', COUNCIL, '欢迎第三轮普遍定期审议，', []],
		['article', COUNCIL, '回顾《公约》第十四条，', []],
		['part', COUNCIL, '注意到三分之一(1/3)的席位和1/3的预算，', []],
		['years', COUNCIL, '又欢迎五年战略(2019-2023年)，', []],
		['around the clock', COUNCIL, '注意到24/7热线服务，', []],
		['others', COUNCIL, '还回顾人权理事会第42/37号决议和其他有关决议，', ['A/HRC/RES/42/37']],
		['around the clock', english(COUNCIL), 'Noting the 24/7 helpline,', []],
		['part', english(COUNCIL), 'Noting that 1/3 of the seats are vacant,', []],
		[
			'others, English',
			english(COUNCIL),
			'Recalling further Human Rights Council resolution 42/37 of 27 September 2019 and other relevant resolutions,',
			['A/HRC/RES/42/37 2019-09-27']
		]
	])('%s: %s', cites);
});
