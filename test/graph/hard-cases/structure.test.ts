import { describe, expect, it } from 'vitest';
import { file, meta, cover, FORMULA, CONCLUSIONS, wrap } from '../akn/file.ts';
import {
	ASSEMBLY,
	citations,
	COUNCIL,
	doubts,
	english,
	idsOf,
	marked,
	paragraphOf,
	read,
	readPlain,
	readXml,
	seed,
	textOf,
	verbs
} from './text.ts';

/** Header and structure. Each row carries the number of its case and the symbol of the text it is from. */

describe('1. number and title alone on their lines, the date at the end', () => {
	it('A/HRC/RES/21/21', async () => {
		const { document, extraction } = await seed('A/HRC/RES/21/21');
		expect(document.symbol).toBe('A/HRC/RES/21/21');
		expect(document.header).toMatchObject({
			adopted: '2012-09-27',
			meeting: 37,
			title: '加强人权领域的技术合作和能力建设'
		});
		// the note with a star says where the text is published; it is no paragraph and parts none
		expect(citations(extraction, 'header')).toEqual(['A/HRC/21/2 chapter I published-in']);
		expect(paragraphOf(document, 'pp5')).toMatch(/^回顾人权理事会所负.*各项规定，$/);
		expect(paragraphOf(document, 'pp6')).toMatch(/^重申为人权领域.*第2004\/81号决议，$/);
		expect(document.paragraphs.filter(({ flow }) => flow.text.includes('将载于'))).toEqual([]);
	});
});

describe('2. an agenda title over two lines, with dashes', () => {
	it('A/HRC/RES/56/3', async () => {
		const { document } = await seed('A/HRC/RES/56/3');
		expect(document.header).toMatchObject({
			agendaItem: '3',
			agendaTitle: '促进和保护所有人权――公民权利、政治权利、经济、社会及文化权利，包括发展权',
			sessionStart: '2024-06-18',
			sessionEnd: '2024-07-12',
			adopted: '2024-07-10'
		});
	});
});

const head = (session: string, dates: string): string =>
	`人权理事会\n${session}\n${dates}\n议程项目9\n种族主义\n人权理事会2020年6月22日通过的决议\n43/36. 任务\n人权理事会，\n\n回顾宪章，\n\n1. 决定继续审议。\n\n2020年6月22日\n第44次会议\n`;

describe('3. a session in two parts', () => {
	it.each([
		// A/HRC/RES/43/36, and the English of the same session
		[head('第四十三届会议', '2020年2月24日至3月13日和6月15日至23日')],
		[
			'Human Rights Council\n\nForty-third session\n\n24 February–13 March and 15–23 June 2020\n\nAgenda item 9\n\nRacism\n\nResolution adopted by the Human Rights Council\non 22 June 2020\n\n43/36.\tMandate\n\nThe Human Rights Council,\n\nRecalling the Charter,\n\n1. Decides to remain seized of the matter.\n\n44th meeting\n22 June 2020\n'
		]
	])('A/HRC/RES/43/36: %s', (text) => {
		expect(readPlain(text).document.header).toMatchObject({
			sessionStart: '2020-02-24',
			sessionEnd: '2020-06-23'
		});
	});
});

describe('4. no header at all', () => {
	it('A/RES/59/190', async () => {
		const { document } = await seed('A/RES/59/190');
		expect(document.symbol).toBe('A/RES/59/190');
		expect(document.header).toEqual({
			body: 'GA',
			act: 'resolution',
			number: '59/190',
			session: 59,
			adopted: '2004-12-20',
			meeting: 74,
			title: '促进国际合作并重视非选择性、公正性和客观性以加强联合国在人权领域的行动'
		});
	});
});

const voted = (closing: string): ReturnType<typeof read> =>
	readPlain(`${textOf(COUNCIL, ['回顾宪章，', '1. 决定继续审议。'])}\n${closing}\n`);

const COUNTED = {
	inFavour: 3,
	against: 2,
	abstaining: 1,
	countries: { inFavour: ['BIH', 'CHN', 'CUB'], against: ['FRA', 'GBR'], abstaining: ['BRA'] }
};

describe('5. how it was adopted', () => {
	it.each(['A/HRC/RES/56/3', 'A/HRC/RES/48/23'] as const)('%s: without a vote', async (symbol) => {
		expect((await seed(symbol)).document.header).toMatchObject({ adoption: 'without-vote' });
	});

	it.each([
		[
			'the house style',
			'[经记录表决，以3票对2票、1票弃权获得通过。表决情况如下：\n赞成：\n波斯尼亚和黑塞哥维那、中国、古巴\n反对：\n法国、大不列颠及北爱尔兰联合王国\n弃权：\n巴西]'
		],
		[
			'counts with their words',
			'[经记录表决，以3票赞成、2票反对、1票弃权获得通过。表决情况如下：\n赞成：波斯尼亚和黑塞哥维那、中国和古巴\n反对：法国和大不列颠及北爱尔兰联合王国\n弃权：巴西]'
		]
	])('recorded vote, %s', (_, closing) => {
		const { extraction } = voted(closing);
		expect(extraction.header).toMatchObject({ adoption: 'recorded-vote', vote: COUNTED });
	});

	it('a list that is shorter than its count is told', () => {
		const { extraction } = voted(
			'[经记录表决，以3票对1票、零票弃权获得通过。表决情况如下：\n赞成：\n中国、古巴\n反对：\n法国]'
		);
		expect(doubts(extraction).join()).toContain('vote-miscounted');
	});

	it('A/HRC/RES/17/22: names with "and" in them, no abstentions', () => {
		const text = `${textOf(english({ body: 'HRC', number: '17/22', adopted: '2011-06-17' }), ['Recalling the Charter,', '1. Decides to remain seized of the matter.'])}

[Adopted by a recorded vote of 32 to 14, with no abstentions. The voting was as follows:

In favour:

Angola, Argentina, Bahrain, Bangladesh, Brazil, Burkina Faso, Cameroon, Chile, China, Cuba,

Djibouti, Ecuador, Gabon, Ghana, Guatemala, Jordan, Kyrgyzstan, Malaysia, Maldives,

Mauritania, Mauritius, Mexico, Nigeria, Pakistan, Qatar, Russian Federation, Saudi Arabia,

Senegal, Thailand, Uganda, Uruguay, Zambia

Against:

Belgium, France, Hungary, Japan, Norway, Poland, Republic of Korea, Republic of Moldova, Slovakia, Spain, Switzerland, Ukraine, United Kingdom of Great Britain and Northern Ireland, United States of America]
`;
		const { extraction } = readPlain(text);
		expect(extraction.header.vote).toMatchObject({ inFavour: 32, against: 14, abstaining: 0 });
		expect(extraction.header.vote?.countries?.against).toHaveLength(14);
		expect(extraction.header.vote?.countries?.inFavour).toHaveLength(32);
		expect(doubts(extraction)).toEqual([]);
	});
});

describe('6. paragraphs that end in a comma, even a half-width one', () => {
	it('A/HRC/RES/56/3', async () => {
		const { document } = await seed('A/HRC/RES/56/3');
		const after = idsOf(document).indexOf('pp15') + 1;
		expect(paragraphOf(document, 'pp15')).toMatch(/可持续发展目标5,$/);
		expect(document.paragraphs[after]?.flow.text).toMatch(/^强调必须建立一个法律框架/);
		expect(paragraphOf(document, 'op12')).toMatch(/结论性意见和决定，$/);
		expect(paragraphOf(document, 'op13')).toMatch(/^鼓励各国采取措施/);
		expect(paragraphOf(document, 'op15')).toMatch(/提高认识方案，$/);
		expect(paragraphOf(document, 'op16')).toMatch(/^促请所有国家的政府/);
	});
});

describe('7. a heading between numbered paragraphs', () => {
	it('A/HRC/RES/21/21', async () => {
		const { document } = await seed('A/HRC/RES/21/21');
		expect(verbs(document).slice(18, 21)).toEqual(['op9 欢迎', 'h1', 'op10 确认']);
		expect(paragraphOf(document, 'h1')).toBe('技术合作和普遍定期审议');
		expect(paragraphOf(document, 'op9')).toMatch(/建设性对话；$/);
	});
});

describe('8. a list across a page break', () => {
	it('A/HRC/RES/48/23', async () => {
		const { document } = await seed('A/HRC/RES/48/23');
		const children = ['op31.a', 'op31.b', 'op31.c', 'op31.d', 'op31.e'];
		const ids = idsOf(document);
		expect(ids.slice(ids.indexOf('op31'), ids.indexOf('op33'))).toEqual([
			'op31',
			...children,
			'op32'
		]);
		expect(paragraphOf(document, 'op31')).toMatch(/能力建设的请求：$/);
	});
});

describe('9. a footnote between the stem of a list and its first item', () => {
	it('A/HRC/RES/54/24', async () => {
		const { document } = await seed('A/HRC/RES/54/24');
		const ids = idsOf(document);
		expect(ids.slice(ids.indexOf('op4'), ids.indexOf('op5'))).toEqual([
			'op4',
			'op4.a',
			'op4.b',
			'op4.c',
			'op4.d'
		]);
		expect(paragraphOf(document, 'op4')).toMatch(/任何恐吓或报复行为：$/);
	});
});

describe('10. a paragraph broken by a page and its footnote', () => {
	it('A/HRC/RES/54/24', async () => {
		const { document } = await seed('A/HRC/RES/54/24');
		const [broken] = document.paragraphs.filter(({ flow }) => flow.text.includes('酌情协助采取'));
		expect(broken?.flow.text).toContain('包括酌情协助采取后续行动并促进落实');
		expect(document.notes.map(({ label, flow }) => `${label} ${flow.text}`)).toEqual([
			'1 A/HRC/54/61.',
			'2 A/HRC/45/36.'
		]);
	});
});

describe('11. what is a footnote mark and what a number', () => {
	it.each([
		['op28', '近6,000家，'],
		['op25', '83.02%的高投票率'],
		['op25', '8.5%的无效票'],
		['op16', '近620万项土地'],
		['op8', '可持续发展目标16的'],
		['op4', '大部分建议[2]，并欢迎'],
		['op5', '特别报告员的报告[3]及其中'],
		['op25', '结论和建议[5]，同时']
	])('A/HRC/RES/48/23 %s: %s', async (id, words) => {
		const { document } = await seed('A/HRC/RES/48/23');
		expect(marked(document, id)).toContain(words);
	});

	it('A/HRC/RES/56/3: a goal that is needed, 16所必不可少', async () => {
		const { document } = await seed('A/HRC/RES/56/3');
		expect(marked(document, 'pp8')).toContain('可持续发展目标16所必不可少的要素');
	});
});

describe('12. a stray word in Latin letters', () => {
	it('A/HRC/RES/54/24', async () => {
		const { document } = await seed('A/HRC/RES/54/24');
		expect(document.language).toBe('zh');
		expect(paragraphOf(document, 'op2')).toMatch(/线上 ?and ?线下/);
	});
});

const SECTIONS = {
	zh: [
		'回顾其2001年12月24日第56/253号决议，',
		'一\n一般性问题',
		'审议了秘书长的报告，',
		'1. 表示注意到秘书长的报告；',
		'2. 核可行预咨委会的结论；',
		'二\n人力资源',
		'又审议了秘书长关于人力资源的报告，',
		'1. 重申其第60/251号决议；',
		'2. 请秘书长提出报告。'
	],
	en: [
		'Recalling its resolution 56/253 of 24 December 2001,',
		'I\nGeneral matters',
		'Having considered the report of the Secretary-General,',
		'1. Takes note of the report of the Secretary-General;',
		'2. Endorses the conclusions of the Advisory Committee;',
		'II\nHuman resources',
		'Having also considered the report of the Secretary-General on human resources,',
		'1. Reaffirms its resolution 60/251;',
		'2. Requests the Secretary-General to report thereon.'
	]
};

describe('13. sections with preambles of their own, each numbered anew', () => {
	const act = { ...ASSEMBLY, number: '78/253', adopted: '2023-12-22' };
	it.each([
		['zh', read(act, SECTIONS.zh)],
		['en', read(english(act), SECTIONS.en)]
	])('in the manner of A/RES/78/253, %s', (_, { document }) => {
		expect(idsOf(document).filter((id) => /[po]p/.test(id))).toEqual([
			'pp1',
			's1.pp1',
			's1.op1',
			's1.op2',
			's2.pp1',
			's2.op1',
			's2.op2'
		]);
	});

	it('in the manner of A/RES/78/253, XML', () => {
		const section = (num: string, verb: string): string =>
			`<section><num>${num}</num><heading>问题</heading><crossHeading refersTo="#preamble"><container name="${verb}"><p>${verb}报告，</p></container></crossHeading><paragraph><num>1.</num><content><p>重申其决议；</p></content></paragraph></section>`;
		const { document } = readXml(
			file({ body: section('一', '审议了') + section('二', '又审议了') })
		);
		expect(idsOf(document).filter((id) => /[po]p/.test(id))).toEqual([
			'pp1',
			's1.pp1',
			's1.op1',
			's2.pp1',
			's2.op1'
		]);
	});
});

describe('14. two parts of one number in one file', () => {
	const part = (letter: string, words: string): string =>
		`<component><statement name="resolution">${meta(`/akn/un/statement/deliberation/unga/2021-12-09/76-84${letter}/`)}<preface><p><docNumber>${letter}</docNumber></p></preface><preamble>${FORMULA}<container name="回顾"><p>回顾${words}，</p></container></preamble><mainBody><paragraph><num>1.</num><content><p>敦促${words}。</p></content></paragraph></mainBody>${CONCLUSIONS}</statement></component>`;
	const { document, extraction } = readXml(
		wrap(
			`<documentCollection>${meta('/akn/un/statement/deliberation/unga/2021-12-09/76-84A-B/')}${cover('A/RES/76/84 A-B')}</documentCollection><components>${part('A', '大会第75/101 A和B号决议')}${part('B', '大会第60/251号决议')}</components>`
		)
	);

	it('A/RES/76/84 A-B: each keeps its paragraphs', () => {
		expect(idsOf(document).filter((id) => /[po]p/.test(id))).toEqual([
			's1.pp1',
			's1.op1',
			's2.pp1',
			's2.op1'
		]);
		expect(citations(extraction, 's1.pp1')).toEqual(['A/RES/75/101A', 'A/RES/75/101B']);
		expect(citations(extraction, 's2.pp1')).toEqual(['A/RES/60/251']);
	});

	it('A/RES/76/84 A-B: the reader is told that the file holds two', () => {
		expect(extraction.doubts).toMatchObject([
			{ reason: 'several-parts', candidates: ['A/RES/76/84A', 'A/RES/76/84B'] }
		]);
	});
});
