import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { glueOf, wordsOf } from '#graph/formats/pdf/joining.ts';
import { readPdf } from '#graph/formats/pdf/pdf.server.ts';
import { withoutRadicals } from '#graph/formats/pdf/radicals.ts';
import { sheets, type Set } from './sheet.ts';

const linesOf = async (...pages: Set[][]): Promise<string[]> =>
	(await readPdf('a.pdf', sheets(pages)))
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

/** Lines of running text, 16 points apart. */
const text = (from: number, ...lines: string[]): Set[] =>
	lines.map((line, i): Set => [80, from + 16 * i, 10, line]);

describe('reads lines as the page shows them', () => {
	it.each<[string, Set[], string[]]>([
		[
			'from the top, however the file has them',
			[...text(300, '决定'), ...text(200, '回顾')],
			['回顾', '决定']
		],
		[
			'words from the left',
			[
				[120, 200, 10, '决定'],
				[80, 200, 10, '大会']
			],
			['大会 决定']
		],
		[
			'words that touch',
			[
				[80, 200, 10, '回顾'],
				[100, 200, 10, '决议']
			],
			['回顾决议']
		],
		[
			'raised digits',
			[
				[80, 200, 10, '报告，'],
				[110, 196, 6, '12'],
				[117, 200, 10, '和']
			],
			['报告，¹²和']
		],
		[
			'Arabic letters as they are drawn',
			[[80, 200, 10, '\ufee2\ufee3\ufef7\ufe8e']],
			['\u0627\u0644\u0623\u0645\u0645']
		],
		[
			'the space that French sets before a semicolon',
			[
				[80, 200, 10, 'rapport'],
				[116, 196, 6, '5'],
				[123, 200, 10, ';']
			],
			['rapport⁵ ;']
		],
		['brackets that a letter reaches out of', [[80, 200, 10, '( j) 人权']], ['(j) 人权']],
		// small digits that are not raised are text
		[
			'low digits',
			[
				[80, 200, 10, 'CO'],
				[90, 202, 6, '2']
			],
			['CO2']
		],
		[
			'far apart, two lines',
			[
				[80, 200, 10, '联合国'],
				[400, 200, 10, 'A/RES/78/220']
			],
			['联合国', 'A/RES/78/220']
		],
		[
			'two columns one after the other',
			['阿富汗', '阿根廷', '亚美尼亚'].flatMap((name, i): Set[] => [
				[80, 200 + 16 * i, 10, name],
				[300, 200 + 16 * i, 10, `${name}二`]
			]),
			['阿富汗', '阿根廷', '亚美尼亚', '阿富汗二', '阿根廷二', '亚美尼亚二']
		]
	])('%s', async (_, page, lines) => {
		expect(await linesOf(page)).toEqual(lines);
	});

	it('set in as they are, and apart where they stand apart', async () => {
		const page: Set[] = [
			...text(200, '大会，', '回顾', '决定', '通过'),
			[100, 290, 10, '(a) 延长'],
			...text(306, '任期')
		];
		expect(await readPdf('a.pdf', sheets([page]))).toBe(
			'大会，\n回顾\n决定\n通过\n\n    (a) 延长\n任期\n'
		);
	});
});

/** Full lines are 440 points wide: 44 characters of 10 points. */
const full = (text: string): string => text.padEnd(44, '的');

/** Lines at heights of their own. */
const at = (...lines: [y: number, text: string, x?: number, size?: number][]): Set[] =>
	lines.map(([y, text, x = 80, size = 10]): Set => [x, y, size, text]);

describe('sets a paragraph on one line where paragraphs stand apart', () => {
	/** What teaches the habit: lines 16 points apart, paragraphs 24. */
	const usual = (from: number): Set[] =>
		at(
			[from, full('回顾甲')],
			[from + 16, full('')],
			[from + 32, '乙，'],
			[from + 56, full('重申丙')],
			[from + 72, '丁，'],
			[from + 96, full('又重申戊')],
			[from + 112, '己，'],
			[from + 136, '决定：']
		);
	const USUAL = [
		`${full('回顾甲')}${full('')}乙，`,
		`${full('重申丙')}丁，`,
		`${full('又重申戊')}己，`,
		'决定：'
	];

	it.each<[string, Set[][], string[]]>([
		['full lines', [usual(200)], USUAL],
		[
			'a full line that ends no clause, over a page',
			[[...usual(200), ...at([360, full('庚')])], at([200, '辛；'])],
			[...USUAL, `${full('庚')}辛；`]
		],
		[
			'but one that does only as its words will have it',
			[[...usual(200), ...at([360, full('庚').slice(0, 43) + '，'])], at([200, '辛；'])],
			[...USUAL, `${full('庚').slice(0, 43)}，`, '- 1 -', '辛；']
		],
		[
			'and none that ends early',
			[[...usual(200), ...at([360, '庚'])], at([200, '辛；'])],
			[...USUAL, '庚', '辛；']
		],
		[
			'nor a title that fills its line in a header that stands close',
			[
				[
					...at([100, '大会'], [116, '第七十八届会议'], [132, full('庚')], [148, '大会，']),
					...usual(200)
				]
			],
			['大会', '第七十八届会议', full('庚'), '大会，', ...USUAL]
		],
		[
			'nor letters of two sizes',
			[[...usual(200), ...at([360, full('庚')], [376, '辛', 80, 12])]],
			[...USUAL, full('庚'), '辛']
		]
	])('%s', async (_, pages, lines) => {
		expect(await linesOf(...pages)).toEqual(lines);
	});

	const line = (words: string) => ({ text: words, x: 80, y: 200, right: 520, size: 10 });

	it.each([
		['the', 'act', 'the act'],
		['人权', '理事会', '人权理事会'],
		['COVID-', '19', 'COVID-19'],
		['A/HRC/', '45/51', 'A/HRC/45/51'],
		// it stands for a word that comes later
		['medium-', 'to long-term', 'medium- to long-term'],
		// of the break alone
		['multi\u00ad', 'lateral', 'multilateral']
	])('%s and %s are %s', (before, after, joined) => {
		const [one, other] = [line(before), line(after)];
		expect(wordsOf(one) + glueOf(one, other) + wordsOf(other)).toBe(joined);
	});

	it('but leaves the lines of a text that sets nothing apart', async () => {
		const lines = [
			full('回顾'),
			'甲，',
			full('重申'),
			'乙，',
			full('决定'),
			'丙，',
			full('请'),
			'丁。'
		];
		expect(await linesOf(text(200, ...lines))).toEqual(lines);
	});
});

it.each([
	['⼈权⻚', '人权页'],
	['账⼾', '账户'],
	['两个国家⸺以色列', '两个国家——以色列'],
	['\u2329议程\u232a', '〈议程〉'],
	['人权', '人权']
])('reads %s as %s', (shapes, characters) => {
	expect(withoutRadicals(shapes)).toBe(characters);
});

describe('takes off what stands on pages besides the text', () => {
	const page = (number: number, ...lines: string[]): Set[] => [
		[80, 40, 9, 'A/RES/78/220'],
		[450, 40, 9, '人权状况'],
		...text(200, ...lines),
		[80, 800, 9, `${number}/3`],
		[450, 800, 9, `23-2514${number}`]
	];

	it('running headers, footers and page numbers', async () => {
		expect(await linesOf(page(1, '回顾，'), page(2, '决定；'), page(3, '通过。'))).toEqual([
			'回顾，',
			'- 1 -',
			'决定；',
			'- 2 -',
			'通过。'
		]);
	});

	it('page and job number of a single page', async () => {
		const lines: Set[] = [...text(200, '回顾，'), [80, 800, 9, '1/1'], [450, 800, 9, '21-19113']];
		expect(await linesOf(lines)).toEqual(['回顾，']);
	});

	describe('the running header of a text of two pages', () => {
		const first: Set[] = [
			[80, 60, 10, 'A/RES/78/23'],
			[80, 100, 10, '78/23. 裁军与发展之间的关系'],
			...text(200, '回顾')
		];

		it.each<[string, Set[], string[]]>([
			['is its symbol', [[80, 40, 9, 'A/RES/78/23']], ['决定；']],
			[
				'has words of the first page below',
				[
					[80, 40, 9, 'A/RES/78/23'],
					[80, 51, 9, '裁军与发展']
				],
				['决定；']
			],
			[
				'has a page number and words beside it',
				[
					[80, 40, 9, 'A/RES/78/23 裁军与发展'],
					[450, 40, 9, '2/2']
				],
				['决定；']
			],
			// it does not say whose
			['is none without a symbol', [[80, 40, 9, '裁军与发展']], ['裁军与发展', '决定；']],
			// another act's
			['has no other symbol', [[80, 40, 9, 'A/RES/77/45']], ['A/RES/77/45', '决定；']],
			// words that the first page has not
			[
				'has no other words beside it',
				[[80, 40, 9, '见A/RES/78/23和其他决议']],
				['见A/RES/78/23和其他决议', '决定；']
			]
		])('%s', async (_, header, lines) => {
			const read = await linesOf(first, [...header, ...text(120, '决定；')]);
			expect(read.slice(read.indexOf('回顾') + 1)).toEqual(lines);
		});
	});

	it('but no first line of the text that looks like another page’s', async () => {
		const pages = ['准则2', '准则7', '准则9'].map((title) => [
			...text(60, title),
			...text(200, '决定延长任期，')
		]);
		expect((await linesOf(...pages)).filter((line) => line.startsWith('准则'))).toEqual([
			'准则2',
			'准则7',
			'准则9'
		]);
	});

	it('footnotes, which go below the text', async () => {
		const first: Set[] = [
			...text(200, '回顾报告'),
			...text(216, '又回顾大会关于这一问题的各项决议，决定继续审议。'),
			[120, 196, 6, '1'],
			[80, 697, 5, '1'],
			[86, 700, 8, 'A/76/1 和 A/HRC/'],
			[80, 712, 8, '45/51。']
		];
		expect(await linesOf(first, text(200, '决定延长；'))).toEqual([
			'回顾报告¹',
			'又回顾大会关于这一问题的各项决议，决定继续审议。',
			'- 1 -',
			'决定延长；',
			'¹ A/76/1 和 A/HRC/45/51。'
		]);
	});
});

describe('says what is wrong with the file', () => {
	const sound = sheets([text(200, '决定')]);
	const LOCKED =
		'/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -4 >> /ID [<00> <00>] ';
	const bomb = Buffer.concat([
		Buffer.from('%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
		deflateSync(Buffer.alloc(101_000_000)),
		Buffer.from('\nendstream\n%%EOF')
	]);

	it.each([
		['no text', sheets([[], []]), /has no text on its 2 pages, only pictures/],
		['an end that is missing', sound.subarray(0, sound.length - 60), /breaks off or is damaged/],
		['no pages', Buffer.from('%PDF-1.4\nnonsense\n%%EOF'), /breaks off or is damaged/],
		['a password', sheets([text(200, '决定')], LOCKED), /protected by a password/],
		[
			'fonts without letters',
			sheets([text(200, '\ue001\ue002\ue003')]),
			/does not say which characters/
		],
		['a part that unpacks without end', bomb, /unpacks to far more than a page holds/],
		['pages without end', sheets(Array.from({ length: 601 }, () => [])), /has 601 pages/]
	])('%s', async (_, bytes, message) => {
		await expect(readPdf('a.pdf', bytes)).rejects.toThrow(BadTextError);
		await expect(readPdf('a.pdf', bytes)).rejects.toThrow(message);
	});
});
