import { describe, expect, it } from 'vitest';
import type { Act, Seed } from './text.ts';
import {
	act,
	ASSEMBLY,
	citations,
	COUNCIL,
	doubts,
	english,
	instruments,
	paragraphOf,
	read,
	seed
} from './text.ts';

/** Places in resolutions, and instruments. Each row: the symbol of the text it is from, the words, what is found. */

const A_76_71 = act('GA', '76/71', '2021-12-09');
const A_76_121 = act('GA', '76/121', '2021-12-09');
const A_76_237 = act('GA', '76/237', '2021-12-24');

const operative = ({ language }: Act, words: string): string[] =>
	language === 'en'
		? ['Recalling the report,', `1. ${words};`, '2. Decides to remain seized of the matter.']
		: ['回顾该报告，', `1. ${words}；`, '2. 决定继续处理此案。'];

describe('34. paragraphs of a resolution', () => {
	it.each([
		['op3', ['A/HRC/RES/18/18 3+4']],
		['op5', ['A/HRC/RES/18/18 7+8']]
	])('A/HRC/RES/21/21 %s', async (paragraph, expected) => {
		const { extraction } = await seed('A/HRC/RES/21/21');
		expect(citations(extraction, paragraph)).toEqual(expected);
	});
});

type Places = [from: string, act: Act, words: string, expected: string[]];

const BOTTOM_FISHING = [
	'A/RES/61/105 80+83+84+85+86+87',
	'A/RES/64/72 113+117+119+120+121+122+123+124'
];
const DEEP_SEA = [
	'A/RES/61/105 80+83+84+85+86+87',
	'A/RES/64/72 113+119+120+121+122+123+124',
	'A/RES/66/68 121+129+130+132+133+134',
	'A/RES/71/123 156+171+172+173+174+175+176+177+178+179+180+181+182+183+184+185+186+187+188+219'
];

describe('35. ranges, each of its own resolution', () => {
	it.each<Places>([
		[
			'in the manner of A/RES/76/71',
			A_76_71,
			'欢迎在执行第61/105号决议第80和83至87段，第64/72号决议第113、117和119至124段方面取得重要进展',
			BOTTOM_FISHING
		],
		[
			'A/RES/76/71, English',
			english(A_76_71),
			'Welcomes the important progress made to implement paragraphs 80 and 83 to 87 of resolution 61/105, paragraphs 113, 117 and 119 to 124 of resolution 64/72 and address the impacts of bottom fishing on vulnerable marine ecosystems',
			BOTTOM_FISHING
		],
		[
			'A/RES/76/71, Chinese',
			A_76_71,
			'敦促各国和区域渔业管理组织和安排确保在可持续管理深海渔业以及执行第61/105号决议第80和83至87段、第64/72号决议第113和119至124段、第66/68号决议第121、129、130和132至134段及第71/123号决议第156、171至188和219段的规定方面所采取的行动均符合《准则》',
			DEEP_SEA
		],
		[
			'A/RES/76/71, English',
			english(A_76_71),
			'Urges States and regional fisheries management organizations and arrangements to ensure that their actions in sustainably managing deep-sea fisheries and implementing paragraphs 80 and 83 to 87 of resolution 61/105, paragraphs 113 and 119 to 124 of resolution 64/72, paragraphs 121, 129, 130 and 132 to 134 of resolution 66/68 and paragraphs 156, 171 to 188 and 219 of resolution 71/123 are consistent with the Guidelines',
			DEEP_SEA
		]
	])('%s', (_, one, words, expected) => {
		expect(citations(read(one, operative(one, words)).extraction)).toEqual(expected);
	});
});

const ANNEX = [39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53]
	.map((n) => `annex, ${n}`)
	.join('+');

describe('36. annexes, sections, items', () => {
	it.each<Places>([
		['in house style', COUNCIL, '决定遵循第5/1号决议附件第39至53段', [`A/HRC/RES/5/1 ${ANNEX}`]],
		[
			'in house style, English',
			english(COUNCIL),
			'Decides to follow paragraphs 39 to 53 of the annex to its resolution 5/1',
			[`A/HRC/RES/5/1 ${ANNEX}`]
		],
		[
			'A/RES/76/237',
			A_76_237,
			'再次强调，一如第57/283 B号决议第二节B部分第7段所指出，大会和会议管理部负责实施政策、制定标准和准则',
			['A/RES/57/283B section II, section B, 7']
		],
		[
			'A/RES/76/71, Chinese',
			A_76_71,
			'认识到已经采取了养护和管理措施，包括根据第64/72号决议第119(b)段禁止在某些区域进行底鱼捕捞活动',
			['A/RES/64/72 119(b)']
		],
		[
			'A/RES/76/71, English',
			english(A_76_71),
			'Recognizes the adoption of conservation and management measures, including the closure of areas to bottom fishing in accordance with paragraph 119 (b) of resolution 64/72',
			['A/RES/64/72 119(b)']
		],
		[
			'A/RES/76/121, Chinese',
			A_76_121,
			'再次促请所有国家采取进一步措施防止恐怖主义，并为此目的特别考虑执行大会第51/210号决议第3(a)至(f)段所列的措施',
			['A/RES/51/210 3(a)+3(b)+3(c)+3(d)+3(e)+3(f)']
		],
		[
			'A/RES/76/121, English',
			english(A_76_121),
			'Reiterates its call upon all States to consider, in particular, the implementation of the measures set out in paragraphs 3 (a) to (f) of General Assembly resolution 51/210',
			['A/RES/51/210 3(a)+3(b)+3(c)+3(d)+3(e)+3(f)']
		]
	])('%s', (_, one, words, expected) => {
		expect(citations(read(one, operative(one, words)).extraction)).toEqual(expected);
	});
});

const ARTICLES = ['un-charter', 'udhr 7+8+9+10+11', 'iccpr 2+4+9+14+26', 'cedaw', 'vdpa'];
const PARIS = ['paris-principles'];

describe('in the seeds', () => {
	it.each<[number: number, symbol: Seed, paragraph: string, expected: string[]]>([
		[37, 'A/HRC/RES/56/3', 'pp1', ARTICLES],
		[38, 'A/HRC/RES/48/23', 'pp1', ['un-charter', 'udhr', 'iccpr', 'icescr']],
		[38, 'A/RES/59/190', 'pp3', ['un-charter', 'udhr', 'iccpr', 'icescr']],
		// the names of 1966
		[39, 'A/RES/59/190', 'op3', ['un-charter', 'udhr', 'icescr', 'iccpr']],
		[40, 'A/HRC/RES/48/23', 'op18', PARIS],
		[41, 'A/RES/59/190', 'pp4', ['un-charter']],
		[41, 'A/HRC/RES/48/23', 'op13', ['law:KHM:刑法']],
		[41, 'A/HRC/RES/48/23', 'op21', ['law:KHM:政党法']],
		[41, 'A/HRC/RES/48/23', 'op23', ['law:KHM:社团和非政府组织法', 'law:KHM:政党法']],
		[41, 'A/HRC/RES/48/23', 'op26', ['law:KHM:政党法', 'law:KHM:宪法']],
		[41, 'A/HRC/RES/48/23', 'op28', ['law:KHM:社团和非政府组织法', 'law:KHM:宪法', 'iccpr']],
		[41, 'A/HRC/RES/48/23', 'pp6', ['paris-agreements-cambodia']]
	])('%i. %s %s', async (_, symbol, paragraph, expected) => {
		const { extraction } = await seed(symbol);
		expect(instruments(extraction, paragraph)).toEqual(expected);
	});

	it('39. A/RES/59/190 op3: one note for both covenants', async () => {
		const { document, extraction } = await seed('A/RES/59/190');
		const op3 = document.paragraphs.find(({ id }) => id === 'op3');
		expect(op3?.marks.map(({ label }) => label)).toEqual(['1', '2', '2']);
		expect(citations(extraction, 'op3')).toEqual(['A/RES/217A(III)', 'A/RES/2200A(XXI) annex']);
	});

	it('40. A/HRC/RES/48/23 op18: one instrument, mentioned twice', async () => {
		const { extraction } = await seed('A/HRC/RES/48/23');
		expect(extraction.instruments.filter(({ paragraph }) => paragraph === 'op18')).toHaveLength(2);
	});

	it('41. A/HRC/RES/48/23 pp6: a date and a place are no citations', async () => {
		const { document, extraction } = await seed('A/HRC/RES/48/23');
		expect(paragraphOf(document, 'pp6')).toContain('1991年10月23日在巴黎签署的');
		expect(citations(extraction, 'pp6')).toEqual([]);
	});
});

type Names = [from: string, act: Act, words: string, expected: string[]];

describe('in other texts', () => {
	it.each<Names>([
		[
			'37. A/HRC/RES/56/3, English',
			english(act('HRC', '56/3', '2024-07-10')),
			'Guided by the purposes and principles of the Charter of the United Nations, articles 7, 8, 9, 10 and 11 of the Universal Declaration of Human Rights, articles 2, 4, 9, 14 and 26 of the International Covenant on Civil and Political Rights, and the Convention on the Elimination of All Forms of Discrimination against Women, and bearing in mind the Vienna Declaration and Programme of Action and all relevant human rights instruments,',
			ARTICLES
		],
		[
			'38. A/HRC/RES/48/23, English',
			english(COUNCIL),
			'Reaffirming that all Member States have an obligation to promote and protect human rights and fundamental freedoms as enshrined in the Charter of the United Nations, as reaffirmed in the Universal Declaration of Human Rights and in accordance with their respective obligations under the International Covenants on Human Rights and other applicable human rights instruments,',
			['un-charter', 'udhr', 'iccpr', 'icescr']
		],
		// footnote marks between them
		[
			'38. A/RES/76/174',
			act('GA', '76/174', '2021-12-16'),
			'又遵循《世界人权宣言》、¹ 国际人权两公约² 和其他有关文书，',
			['udhr', 'iccpr', 'icescr']
		],
		[
			'40. A/HRC/RES/45/25',
			english(act('HRC', '45/25', '2020-10-06')),
			'Encouraging the Government to establish an institution that conforms to the principles relating to the status of national institutions for the promotion and protection of human rights (the Paris Principles),',
			PARIS
		],
		// the climate, not the institutions
		[
			'40. A/RES/76/101',
			act('GA', '76/101', '2021-12-09'),
			'又回顾管理国宣布将《联合国气候变化框架公约》和《巴黎协定》的适用领土延伸到托克劳，',
			['unfccc', 'paris-agreement']
		],
		[
			'40. in the manner of A/RES/76/101, English',
			english(act('GA', '76/101', '2021-12-09')),
			'Recalling the Paris Agreement,',
			['paris-agreement']
		],
		[
			'42. A/RES/76/137',
			act('GA', '76/137', '2021-12-16'),
			'重申联合国会议和首脑会议成果，包括《维也纳宣言和行动纲领》、《国际人口与发展会议行动纲领》，',
			['vdpa', 'icpd-programme']
		],
		[
			'42. A/RES/76/217',
			act('GA', '76/217', '2021-12-17'),
			'重申《维也纳行动纲领》的总体目标是以更加协调一致的方式应对内陆发展中国家的特殊发展需要和挑战，',
			['vienna-programme-lldcs']
		],
		[
			'42. in the manner of A/RES/76/217, English',
			english(act('GA', '76/217', '2021-12-17')),
			'Reaffirming the Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024,',
			['vienna-programme-lldcs']
		]
	])('%s', (_, one, words, expected) => {
		const last = one.language === 'en' ? '1. Decides to remain seized.' : '1. 决定继续处理此案。';
		expect(instruments(read(one, [words, last]).extraction)).toEqual(expected);
	});

	it('42. 《维也纳公约》 alone is several: a doubt, and neither declaration nor programme', () => {
		const { extraction } = read(ASSEMBLY, ['回顾《维也纳公约》，', '1. 决定继续处理此案。']);
		expect(instruments(extraction)).toEqual([]);
		expect(doubts(extraction).join()).toContain('title-unknown');
	});

	it('41. the laws of no country in particular are a doubt', () => {
		const { extraction } = read(ASSEMBLY, ['回顾《政党法》，', '1. 决定继续处理此案。']);
		expect(instruments(extraction)).toEqual([]);
		expect(doubts(extraction).join()).toContain('law-without-country');
	});
});
