import { describe, expect, it } from 'vitest';
import { compareLinks, linksIn, readLink } from '#graph/evaluate/links.ts';
import { akn, numbered } from '../akn/file.ts';
import { citation, extraction, KEY, shown } from './key.ts';

describe('a link', () => {
	it.each<[href: string, anchor: string, targets: string[]]>([
		['https://undocs.org/ch/A/RES/77/228', '77/228', ['A/RES/77/228']],
		['https://undocs.org/A/78/511', 'A/78/511', ['A/78/511']],
		['https://www.undocs.org/ru/S/2023/1', 'S/2023/1', ['S/2023/1']],
		// as editors write them
		['https://undocs.org/ch/A/hrc/RES/S-35/1', 'S-35/1', ['A/HRC/RES/S-35/1']],
		['https://undocs.org/ch/CH/A/RES/76/84a-b', '76/84', ['A/RES/76/84A', 'A/RES/76/84B']],
		['https://undocs.org/en//en/A/RES/217 (III)', '217 A (III)', ['A/RES/217A(III)']],
		[
			'https://undocs.org/en/A/CONF.157/24%20(Part%20I)',
			'A/CONF.157/24 (Part I)',
			['A/CONF.157/24(PARTI)']
		],
		['https://undocs.org/fr/A//78/511', 'A//78/511', ['A/78/511']],
		['https://undocs.org/en/A/48/42(supp)', 'A/48/42', ['A/48/42']],
		// the letter that is printed, and one that the address has already
		['https://undocs.org/en/A/RES/2200(XXI)', '2200 A (XXI)', ['A/RES/2200A(XXI)']],
		['https://undocs.org/en/A/RES/3211B(XXIX)', '3211 B', ['A/RES/3211B(XXIX)']],
		['https://undocs.org/en/A/RES/1514(XV)', '1514 (XV)', ['A/RES/1514(XV)']],
		// one document of two organs
		['https://undocs.org/en/A/69/926', 'A/69/926-S/2015/446', ['A/69/926', 'S/2015/446']],
		// no symbols
		['https://www.un.org/en/about-us', 'www.un.org', []],
		['https://undocs.org/en/', 'undocs.org', []],
		['https://undocs.org/en/46/152', '46/152', []],
		['mailto:https//undocs.org/ch/A/RES/169(II)', '169 (II)', []],
		['https://undocs.org/en/%E0%A4%A', 'damaged', []],
		['', '', []]
	])('%s under %s leads to %j', (href, anchor, targets) => {
		expect(readLink(href, anchor)).toEqual(targets);
	});

	it('reads a long address in no time to speak of', () => {
		const long = `https://undocs.org/${'ch/'.repeat(20_000)}A/${'1('.repeat(20_000)}`;
		expect(readLink(long, 'A-'.repeat(20_000))).toHaveLength(1);
	});
});

const link = (symbol: string, anchor: string): string =>
	`<a href="https://undocs.org/ch/${symbol}">${anchor}</a>`;

/** One operative paragraph, and in it a footnote. */
const document = (words: string) => akn({ body: numbered('1.', words) });

/** A find on the words of the file. */
function on(text: string, words: string, target: string, paragraph = 'op1') {
	const start = text.indexOf(words);
	return citation(paragraph, target, start, start + words.length);
}

const WORDS = `回顾第${link('A/RES/77/228', '77/228')}号决议和理事会第${link('A/HRC/RES/52/27', '52/27')}号决议`;

it('knows where each link of a file stands', () => {
	const { source } = document(WORDS);
	const said = linksIn(document(WORDS)).map(({ targets, start, end }) => [
		targets.join(),
		source.text.slice(start, end)
	]);
	expect(said).toEqual([
		['A/RES/77/228', link('A/RES/77/228', '77/228')],
		['A/HRC/RES/52/27', link('A/HRC/RES/52/27', '52/27')]
	]);
});

describe('citations against links', () => {
	const held = (words: string, finds: [words: string, target: string, paragraph?: string][]) => {
		const text = document(words);
		const citations = finds.map(([quote, target, paragraph]) =>
			on(text.source.text, quote, target, paragraph)
		);
		return compareLinks(KEY, text, extraction({ citations })).flatMap(shown);
	};

	it.each<[why: string, words: string, finds: [string, string, string?][], expected: string[]]>([
		[
			'agree paragraph by paragraph',
			WORDS,
			[
				['77/228</a>', 'A/RES/77/228'],
				['52/27</a>', 'A/HRC/RES/52/27']
			],
			['citations 2/0/0', 'body 2/0/0']
		],
		[
			'miss what is not found',
			WORDS,
			[['77/228</a>', 'A/RES/77/228']],
			['citations 1/1/0', 'missed op1 A/HRC/RES/52/27', 'body 1/0/0']
		],
		[
			'give a number to another body',
			WORDS,
			[
				['77/228</a>', 'A/RES/77/228'],
				['52/27</a>', 'A/RES/52/27']
			],
			[
				'citations 1/1/1',
				'missed op1 A/HRC/RES/52/27',
				'extra op1 A/RES/52/27',
				'body 1/1/1',
				'missed op1 52/27 HRC',
				'extra op1 52/27 GA'
			]
		],
		[
			'are not judged where no link stands',
			WORDS,
			[
				['77/228</a>', 'A/RES/77/228'],
				['52/27</a>', 'A/HRC/RES/52/27'],
				['回顾', 'A/RES/1/1']
			],
			['citations 2/0/0', 'body 2/0/0']
		],
		[
			'meet a link to the whole with a part',
			`第${link('A/RES/75/290', '75/290')}号决议`,
			[['75/290</a>', 'A/RES/75/290A']],
			['citations 1/0/0', 'body 1/0/0']
		],
		[
			'must find the part that the link names',
			`第${link('A/RES/75/290b', '75/290')}号决议`,
			[['75/290</a>', 'A/RES/75/290']],
			['citations 0/1/1', 'missed op1 A/RES/75/290B', 'extra op1 A/RES/75/290', 'body 1/0/0']
		],
		[
			'stand in a footnote of their paragraph',
			`任务<authorialNote marker="1"><p>${link('A/78/511', 'A/78/511')}。</p></authorialNote>`,
			[['A/78/511</a>', 'A/78/511']],
			['citations 1/0/0', 'body 0/0/0']
		]
	])('%s', (_, words, finds, expected) => {
		expect(held(words, finds)).toEqual(expected);
	});

	it('count the finds that no link judges', () => {
		const text = document(WORDS);
		const citations = [on(text.source.text, '回顾', 'A/RES/1/1')];
		const [first] = compareLinks(KEY, text, extraction({ citations }));
		expect(first?.unjudged).toHaveLength(1);
	});

	it('are not compared in a file without links', () => {
		expect(compareLinks(KEY, document('决定'), extraction())).toEqual([]);
	});
});
