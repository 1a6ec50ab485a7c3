import { describe, expect, it } from 'vitest';
import { structure } from '#graph/structure/structure.ts';
import { CLOSING, HEADER, resolution, source, written } from './resolution.ts';

describe('one paragraph per line', () => {
	it.each([
		[
			'preamble, operative part and sub-items',
			'回顾其以往决议，\n1. 请秘书长：\n(a) 提出报告；\n(b) 提供协助；\n2. 决定继续审议。',
			[
				'pp1 回顾其以往决议，',
				'op1 请秘书长：',
				'op1.a 提出报告；',
				'op1.b 提供协助；',
				'op2 决定继续审议。'
			]
		],
		[
			'a list within a list; (i) after (h) goes on',
			'1. 请秘书长：\n(a) 提出：\n(i) 报告；\n(ii) 研究报告；\n(b) 提供协助；',
			[
				'op1 请秘书长：',
				'op1.a 提出：',
				'op1.a.i 报告；',
				'op1.a.ii 研究报告；',
				'op1.b 提供协助；'
			]
		],
		[
			'a heading between numbered paragraphs',
			'1. 欢迎其报告；\n技术合作和普遍定期审议\n2. 确认其作用。',
			['op1 欢迎其报告；', 'h1 技术合作和普遍定期审议', 'op2 确认其作用。']
		],
		[
			'numbers as 1、 and brackets as（a）',
			'1、请秘书长：\n（a）提出报告；\n2、决定继续审议。',
			['op1 请秘书长：', 'op1.a 提出报告；', 'op2 决定继续审议。']
		],
		[
			'a paragraph that runs over a page',
			'回顾其以往决议，并注意到其报告，\n\n- 1 -\n\n以及该报告所载的建议，\n回顾其宣言，\n1. 决定继续审议。',
			[
				'pp1 回顾其以往决议，并注意到其报告，以及该报告所载的建议，',
				'pp2 回顾其宣言，',
				'op1 决定继续审议。'
			]
		],
		[
			'but not one that ends with its page',
			'回顾其以往决议，\n\n- 1 -\n\n又回顾其宣言，\n1. 决定继续审议。',
			['pp1 回顾其以往决议，', 'pp2 又回顾其宣言，', 'op1 决定继续审议。']
		],
		[
			'an unnumbered operative paragraph',
			'回顾其以往决议，\n核可全权证书委员会的报告。',
			['pp1 回顾其以往决议，', 'op1 核可全权证书委员会的报告。']
		],
		[
			'sections that number anew',
			'一\n会计事务\n回顾其决议，\n1. 核准预算；\n二\n人事\n审议了报告，\n1. 请秘书长报告。',
			[
				'h1 一',
				'h2 会计事务',
				's1.pp1 回顾其决议，',
				's1.op1 核准预算；',
				'h3 二',
				'h4 人事',
				's2.pp1 审议了报告，',
				's2.op1 请秘书长报告。'
			]
		],
		[
			'sections that go on numbering',
			'一\n会计事务\n1. 核准预算；\n二\n人事\n2. 请秘书长报告。',
			['h1 一', 'h2 会计事务', 'op1 核准预算；', 'h3 二', 'h4 人事', 'op2 请秘书长报告。']
		],
		[
			'a paragraph that a page break divides',
			'欢迎区域机制，包括酌情协助采取\n\n后续行动并促进落实，\n1. 决定继续审议。',
			['pp1 欢迎区域机制，包括酌情协助采取后续行动并促进落实，', 'op1 决定继续审议。']
		],
		[
			'a schedule below a paragraph is part of it',
			'1. 决定日程如下：\n6月9日，星期一：上午9时；\n6月10日，星期二：上午10时；\n2. 请秘书长报告。',
			[
				'op1 决定日程如下：6月9日，星期一：上午9时；6月10日，星期二：上午10时；',
				'op2 请秘书长报告。'
			]
		],
		[
			// neither is a paragraph number
			'numbers out of turn within a paragraph',
			'1. 核准修正案，新第四款：\n4. 争议法庭应审理案件。\n2. 请秘书长报告。',
			['op1 核准修正案，新第四款：4.争议法庭应审理案件。', 'op2 请秘书长报告。']
		]
	])('%s', (_, body, paragraphs) => {
		expect(written(resolution(body))).toEqual(paragraphs);
	});
});

/** Wraps at 20 full-width characters, as a page would. */
const wrap = (paragraph: string, first = ''): string =>
	(first + paragraph).match(/.{1,20}[，。；：]?/gu)!.join('\n');

const PARAGRAPHS = [
	'重申所有会员国均有义务促进和保护各项人权和基本自由，这是各国在适用的人权文书下承担的义务所要求的，',
	'回顾大会第60/251号决议，',
	'又回顾人权理事会关于体制建设的第5/1号和第5/2号决议，强调各特别程序任务负责人应根据决议履行职责，',
	'铭记秘书长关于联合国人权事务高级专员办事处在协助柬埔寨政府和人民方面的作用的报告，'
];
const OPERATIVE = [
	'重申柬埔寨法院特别法庭作为一个独立公正的机构所具有的重要性，相信该法庭将推动消除有罪不罚现象；',
	'强调柬埔寨政府和国际社会需向特别法庭提供一切适当援助，并强调特别法庭须可持续地管理资源；',
	'决定继续审议这一问题，请特别报告员向人权理事会第五十一届和第五十四届会议报告其执行情况。'
];

/** The same text in other shapes must give the same paragraphs. */
const SHAPES: [name: string, shape: (paragraph: string) => string][] = [
	['one paragraph per line', (paragraph) => paragraph],
	['wrapped', (paragraph) => wrap(paragraph)],
	['wrapped, first lines set in', (paragraph) => wrap(paragraph, '  ')],
	['wrapped, every line double spaced', (paragraph) => wrap(paragraph).replaceAll('\n', ' \n\n')],
	['wrapped, an empty line between paragraphs', (paragraph) => `${wrap(paragraph)}\n`],
	[
		'wrapped, with form feeds',
		(paragraph) => wrap(paragraph).replace('\n', '\n\fA/HRC/RES/48/23\n\n')
	],
	['Windows line ends', (paragraph) => wrap(paragraph).replaceAll('\n', '\r\n')],
	[
		'running headers and page numbers',
		(paragraph) => wrap(paragraph).replace('\n', '\nGE.21-14880\n2/6\nA/HRC/RES/48/23\n')
	]
];

describe('finds the same paragraphs in every shape of a text', () => {
	const numbered = OPERATIVE.map((paragraph, i) => `${i + 1}. ${paragraph}`);
	const expected = [
		...PARAGRAPHS.map((paragraph, i) => `pp${i + 1} ${paragraph}`),
		...OPERATIVE.map((paragraph, i) => `op${i + 1} ${paragraph}`)
	];
	it.each(SHAPES)('%s', (_, shape) => {
		const body = [...PARAGRAPHS, ...numbered].map(shape).join('\n');
		expect(written(resolution(body))).toEqual(expected);
	});
});

it('keeps annexes apart, and the closing lines last', () => {
	const annex = '附件\n准则\n1. 各国应合作。\n2. 各国应报告。\n';
	const body = `回顾其决议，\n1. 通过附件所载准则。${CLOSING}${annex}`;
	expect(structure(source(HEADER + body)).paragraphs.map(({ id }) => id)).toEqual([
		'header',
		'pp1',
		'op1',
		'annex1.h1',
		'annex1.h2',
		'annex1.op1',
		'annex1.op2',
		'closing'
	]);
});

it('never gives two paragraphs one id', () => {
	const odd = '1. 决定：\n(a) 甲；\n标题\n1. 决定：\n(a) 乙；\n标题\n1. 决定丙。';
	const ids = resolution(odd).paragraphs.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});
