import { describe, expect, it } from 'vitest';
import type { PrintedLine } from '#graph/formats/pdf/page.ts';
import { setText } from '#graph/formats/pdf/setting.ts';

const RIGHT = 520;

/** Lines of 16 points, each from its place to the right edge, or as far as given. */
type Row = [x: number, text: string, right?: number];

const page = (...rows: Row[]): PrintedLine[] =>
	rows.map(([x, text, right = RIGHT], i) => ({ text, x, right, y: 200 + 16 * i, size: 10 }));

const read = (...pages: PrintedLine[][]): string[] =>
	setText(pages)
		.map((line) => line.trim())
		.filter(Boolean);

/** What teaches the habit: first lines are set in by two ems, and nothing stands apart. */
const USUAL: Row[] = [
	[80, 'The General Assembly,', 200],
	[100, 'Recalling the first'],
	[80, 'act of all,', 200],
	[100, 'Reaffirming the second'],
	[80, 'act of all,', 200],
	[100, 'Noting the third'],
	[80, 'act of all,', 200]
];
const READ = [
	'The General Assembly,',
	'Recalling the first act of all,',
	'Reaffirming the second act of all,',
	'Noting the third act of all,'
];

describe('sets a paragraph on one line where first lines are set in', () => {
	it.each<[string, Row[], string[]]>([
		['full lines', [], []],
		[
			'below a last line that is full',
			[
				[100, 'Aware of the fourth,'],
				[100, 'Mindful of the fifth'],
				[80, 'and of the sixth,', 200]
			],
			['Aware of the fourth,', 'Mindful of the fifth and of the sixth,']
		],
		[
			'items deeper than paragraphs',
			[
				[120, '(a) The seventh'],
				[100, 'act;', 200],
				[120, '(b) The eighth.', 200]
			],
			['(a) The seventh act;', '(b) The eighth.']
		],
		// it stands where the item would go on
		[
			'a number below the full last line of an item',
			[
				[120, '(b) The eighth'],
				[100, 'act;'],
				[100, '21. Decides so.', 200]
			],
			['(b) The eighth act;', '21. Decides so.']
		],
		// the number of a footnote's paragraph begins nothing where numbers are set in
		[
			'numbers at the edge',
			[
				[100, 'See the report, para.'],
				[80, '15. It stands there.', 300]
			],
			['See the report, para. 15. It stands there.']
		],
		[
			'a long heading in the middle',
			[
				[82, 'Action on the eighth act and on all that', 518],
				[250, 'followed', 350],
				[100, 'Decides so.', 200]
			],
			['Action on the eighth act and on all that followed', 'Decides so.']
		],
		// a title, which the header ends with
		[
			'but no lines that are not set in',
			[
				[80, 'Strengthening of the eighth'],
				[80, 'act of all', 200]
			],
			['Strengthening of the eighth', 'act of all']
		],
		[
			'nor the closing lines below a full line',
			[
				[100, '1. Decides to remain seized'],
				[80, 'of the eighth act.'],
				[80, '45th plenary meeting', 200],
				[80, '7 December 2023', 200]
			],
			['1. Decides to remain seized of the eighth act.', '45th plenary meeting', '7 December 2023']
		]
	])('%s', (_, rows, lines) => {
		expect(read(page(...USUAL, ...rows))).toEqual([...READ, ...lines]);
	});

	it.each<[string, Row, string[]]>([
		['goes on at the edge', [80, 'Mindful of it,', 200], ['Aware of the fourth, Mindful of it,']],
		[
			'ends where the next page is set in',
			[100, 'mindful of it,', 200],
			['Aware of the fourth,', 'mindful of it,']
		]
	])('%s, over a page', (_, row, lines) => {
		const pages = [page(...USUAL, [100, 'Aware of the fourth,']), page(row)];
		expect(read(...pages)).toEqual([...READ, ...lines]);
	});

	it('where the other lines are, and numbers hang out', () => {
		const hanging = [1, 2, 3].flatMap((number): Row[] => [
			[80, `${number}. Decides on the`],
			[100, 'act of all;', 200]
		]);
		const last: Row[] = [
			[80, '4. Requests the rest;'],
			[80, '5. Invites all.', 200]
		];
		expect(read(page([80, 'The Assembly,', 150], ...hanging, ...last))).toEqual([
			'The Assembly,',
			'1. Decides on the act of all;',
			'2. Decides on the act of all;',
			'3. Decides on the act of all;',
			'4. Requests the rest;',
			'5. Invites all.'
		]);
	});

	it('but not where each is set in as it likes', () => {
		const rows = [10, 40, 0].flatMap((depth): Row[] => [
			[80 + depth, 'Recalling the'],
			[80, 'act of all,', 200]
		]);
		expect(read(page([80, 'The Assembly,', 150], ...rows))).toHaveLength(7);
	});
});

describe('a small letter at the head of a page', () => {
	/** Paragraphs that stand apart, and begin as given. */
	const pages = (first: string): PrintedLine[][] => {
		const rows = [0, 1, 2, 3].flatMap((i): PrintedLine[] => [
			{ text: first, x: 80, right: RIGHT, y: 200 + 40 * i, size: 10 },
			{ text: 'акт,', x: 80, right: 200, y: 216 + 40 * i, size: 10 }
		]);
		const last = { text: `${first} акт,`, x: 80, right: RIGHT, y: 360, size: 10 };
		return [[...rows, last], page([80, 'будучи убеждена,', 200])];
	};

	it('goes on with the paragraph', () => {
		expect(read(...pages('Ссылаясь на этот и на тот и на иной')).at(-1)).toBe(
			'Ссылаясь на этот и на тот и на иной акт, будучи убеждена,'
		);
	});

	// Russian preambles
	it('says nothing where all paragraphs begin so', () => {
		expect(read(...pages('ссылаясь на этот и на тот и на иной')).slice(-3)).toEqual([
			'ссылаясь на этот и на тот и на иной акт,',
			'- 1 -',
			'будучи убеждена,'
		]);
	});
});
