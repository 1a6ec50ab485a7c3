import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { country } from '#graph/extract/rules/country.ts';
import { find, findAll, said } from '../said.ts';

const codes = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => (one.kind === 'country' ? [one.code] : []));

it.each([
	['柬埔寨政府和柬埔寨法院特别法庭', ['KHM']],
	['朝鲜民主主义人民共和国和大韩民国', ['PRK', 'KOR']],
	['阿拉伯叙利亚共和国、伊朗(伊斯兰共和国)、多民族玻利维亚国', ['SYR', 'IRN', 'BOL']],
	['土耳其和土尔其', ['TUR']],
	['荷兰(王国)', ['NLD']],
	// the longer name
	['几内亚、几内亚比绍、赤道几内亚和巴布亚新几内亚', ['GIN', 'GNB', 'GNQ', 'PNG']],
	['印度尼西亚', ['IDN']],
	['索马里', ['SOM']],
	['南苏丹', ['SSD']],
	['刚果民主共和国', ['COD']],
	['多米尼克和多米尼加共和国', ['DMA', 'DOM']],
	['尼日尔和尼日利亚', ['NER', 'NGA']],
	['白俄罗斯', ['BLR']],
	// waters, places, lands
	['印度洋、约旦河西岸、几内亚湾、乍得湖流域、墨西哥湾', []],
	['《萨摩亚途径》和萨摩亚途径', []],
	['美属萨摩亚', []],
	['在巴黎、日内瓦和金边', []],
	['撒哈拉以南非洲沿海地区', []],
	['哥伦比亚特区华盛顿', []],
	// words that run together
	['发展中国家、其中国际组织和南美国家', []],
	['立法国家和道德国际', []],
	['中国政府和美国', ['CHN', 'USA']],
	// a title names no country
	['《关于乌克兰加入不扩散核武器条约的安全保证备忘录》', []],
	// an adjective names no State
	['调查以色列定居点、以色列军事行动和叙利亚当局', []],
	['被占领的叙利亚戈兰、巴勒斯坦被占领土和巴勒斯坦平民', []],
	['巴勒斯坦难民、巴勒斯坦问题和巴勒斯坦国', ['PSE']],
	['以色列定居点，以色列的义务', ['ISR']],
	['以色列人权组织和以色列占领国', ['ISR']],
	// inside a mandate's name it is named all the same
	['缅甸人权状况特别报告员', ['MMR']]
])('%s', (text, expected) => {
	expect(codes(find(country, text))).toEqual(expected);
});

it.each([
	["Cambodia and the Lao People's Democratic Republic", ['KHM', 'LAO']],
	['the Islamic Republic of Iran, Iran (Islamic Republic of)', ['IRN']],
	['South Sudan and the Sudan', ['SSD', 'SDN']],
	['Guinea-Bissau, Equatorial Guinea, Papua New Guinea', ['GNB', 'GNQ', 'PNG']],
	['the Democratic Republic of the Congo', ['COD']],
	// waters, places, words that only begin alike
	['the Niger Delta, the Jordan Valley, the Gulf of Guinea, Northern Ireland', []],
	['Nigerien, Chadian and Indian experts', []]
])('in English: %s', (text, expected) => {
	expect(codes(find(country, text, { language: 'en' }))).toEqual(expected);
});

describe('the country that a text is about', () => {
	const header = said('人权理事会第四十八届会议48/23.向柬埔寨提供技术援助人权理事会，', {
		id: 'header',
		kind: 'header'
	});
	const over = {
		header: { body: 'HRC', act: 'resolution', number: '48/23', title: '向柬埔寨提供技术援助' }
	} as const;
	const subjects = (candidates: Candidate[]): string[] =>
		candidates.flatMap((one) =>
			one.kind === 'country' && one.role === 'subject' ? [`${one.paragraph} ${one.code}`] : []
		);

	it('is named in the title', () => {
		const found = findAll(country, [header, said('欢迎柬埔寨和泰国', { id: 'op1' })], over);
		expect(subjects(found)).toEqual(['header KHM']);
		expect(found[0]?.quote).toBe('柬埔寨');
	});

	it('is named in the greater part of the operative paragraphs', () => {
		const texts = ['欢迎', '促请缅甸', '又促请缅甸和泰国', '请缅甸'];
		const found = findAll(
			country,
			texts.map((text, i) => said(text, { id: `op${i + 1}` }))
		);
		expect(subjects(found)).toEqual(['op2 MMR']);
	});

	it('is not one that half of them name, or a text of two paragraphs', () => {
		const half = ['促请缅甸', '请缅甸', '欢迎', '鼓励'];
		const two = ['促请缅甸', '请缅甸'];
		for (const texts of [half, two]) {
			const found = findAll(
				country,
				texts.map((text, i) => said(text, { id: `op${i + 1}` }))
			);
			expect(subjects(found)).toEqual([]);
		}
	});
});
