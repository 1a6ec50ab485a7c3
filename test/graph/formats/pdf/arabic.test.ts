import { describe, expect, it } from 'vitest';
import { linesOfPage } from '#graph/formats/pdf/lines.ts';
import { isArabicText } from '#graph/formats/pdf/order.ts';
import type { Piece } from '#graph/formats/pdf/page.ts';
import { withVowels } from '#graph/formats/pdf/vowels.ts';

/** Words from the left, as a page has them; `raised` are small and stand higher. */
type Shown = [x: number, width: number, text: string, raised?: boolean];

const ARABIC = /[\u0621-\u064a]/;

const pieceOf = ([x, width, text, raised = false]: Shown): Piece => ({
	text,
	x,
	y: raised ? 196 : 200,
	width,
	size: raised ? 6 : 10,
	rightToLeft: ARABIC.test(text)
});

describe('reads an Arabic line from the right', () => {
	it.each<[string, Shown[], string]>([
		[
			'numbers within it from the left',
			[
				[80, 40, 'المؤرخ'],
				[123, 25, '70/1'],
				[151, 40, 'قرارها']
			],
			'قرارها 70/1 المؤرخ'
		],
		[
			'brackets as they are meant, not as they look',
			[
				[80, 5, '['],
				[85, 5, '('],
				[90, 50, 'A/78/L.11'],
				[140, 5, ')'],
				[148, 60, 'لجنة رئيسية'],
				[208, 5, ']']
			],
			'[لجنة رئيسية (A/78/L.11)'.concat(']')
		],
		[
			'signs drawn together with a number behind it',
			[
				[80, 30, '،“2030'],
				[113, 30, 'لعام']
			],
			'لعام 2030“،'
		],
		[
			'years with a hyphen the other way round',
			[
				[80, 50, '2030-2015'],
				[133, 30, 'للفترة']
			],
			'للفترة 2015-2030'
		],
		// no Arabic word stands before it
		['but not on a line without Arabic words', [[80, 50, '21-19113']], '21-19113'],
		[
			'a mark behind the year that it touches',
			[
				[80, 20, '2030'],
				[100, 6, '10', true],
				[106, 25, '-2015'],
				[134, 40, 'للفترة']
			],
			'للفترة 2015-2030¹⁰'
		],
		[
			'year, comma and mark as one number',
			[
				[80, 24, '2003،'],
				[104, 4, '2', true],
				[111, 30, 'فبراير']
			],
			'فبراير 2003،²'
		],
		[
			'the mark before a footnote that begins with a Latin word',
			[
				[80, 45, '.A/78/311'],
				[128, 4, '3', true]
			],
			'³ A/78/311.'
		],
		[
			'the number of a paragraph first',
			[
				[80, 40, 'تقرر'],
				[123, 4, '-'],
				[130, 6, '1']
			],
			'1 - تقرر'
		],
		[
			'Latin words from the left',
			[
				[80, 30, 'United'],
				[113, 30, 'Nations'],
				[146, 20, 'انظر']
			],
			'انظر United Nations'
		]
	])('%s', (_, shown, read) => {
		expect(linesOfPage(shown.map(pieceOf), true).map(({ text }) => text)).toEqual([read]);
	});

	it('but a Latin text with an Arabic word in it from the left', () => {
		const shown: Shown[] = [
			[80, 30, 'called'],
			[113, 30, 'تقرر'],
			[146, 30, '(2015)'],
			[180, 30, 'in Arabic']
		];
		expect(linesOfPage(shown.map(pieceOf)).map(({ text }) => text)).toEqual([
			'called تقرر (2015) in Arabic'
		]);
	});
});

it.each<[string, Shown[], boolean]>([
	[
		'Arabic words',
		[
			[80, 40, 'تقرر'],
			[123, 6, '1'],
			[130, 6, '2']
		],
		true
	],
	[
		'Latin words',
		[
			[80, 40, 'Decides'],
			[123, 40, 'تقرر'],
			[170, 40, 'that']
		],
		false
	],
	['numbers', [[80, 40, '2030']], false]
])('tells by its words whether a text is Arabic: %s', (_, shown, isArabic) => {
	expect(isArabicText(shown.map(pieceOf))).toBe(isArabic);
});

describe('joins vowels to the letter that is drawn next', () => {
	it.each<[string, Shown[], string[]]>([
		[
			'a vowel',
			[
				[80, 40, 'ز'],
				[120, 0, '\u0651'],
				[121, 6, 'ك']
			],
			['ز', 'ك\u0651']
		],
		[
			'one with white space before it',
			[
				[96, 0, ' \u064d'],
				[96, 5, 'د']
			],
			['د\u064d']
		],
		[
			'nothing that takes no room',
			[
				[96, 0, '\u0000'],
				[96, 5, 'د']
			],
			['د']
		],
		// it stands on no letter
		[
			'no vowel from elsewhere',
			[
				[200, 0, '\u0651'],
				[96, 5, 'د']
			],
			['\u0651', 'د']
		],
		[
			'none to a Latin letter',
			[
				[96, 0, '\u0301'],
				[96, 5, 'e']
			],
			['\u0301', 'e']
		]
	])('%s', (_, shown, read) => {
		expect(withVowels(shown.map(pieceOf)).map(({ text }) => text)).toEqual(read);
	});
});
