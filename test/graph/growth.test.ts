import { beforeAll, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { readGraph } from '#graph/pipeline.ts';
import { file, numbered } from './akn/file.ts';
import { LANGUAGES, OPENINGS, SIGNS, wordsOf } from './fuzz-texts.ts';

/**
 * Twice the text takes about twice the work, whatever stands in it. Work is measured as processor
 * time of this process, the best of several readings, and judged only as growth from one size to
 * four times that size: linear reading grows 4 times, quadratic 16.
 */

type Text = (size: number) => string;

/** Half way, by doublings, between what linear and what quadratic reading grows. */
const MOST = 8;

/** So clearly linear that one reading is enough. */
const CLEAR = 6;

/** Below this, in milliseconds at the full size, nothing can be said of growth, and no harm is done. */
const NOTHING = 60;

const SIZE = 10_000;
const TRIES = 3;

/** For the many: every word and sign that texts are made of; longer than any sentence that is shown. */
const SMALL = 4_000;

function work(text: string): number {
	const format = text.startsWith('<') ? 'akn' : 'text';
	const before = process.cpuUsage();
	try {
		readGraph({ path: 'growth', sha256: 'growth', format, encoding: 'utf-8', text });
	} catch (error) {
		if (!(error instanceof BadTextError)) throw error;
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** How many times the work grows when the text grows four times; more readings only while it looks bad. */
function growth(text: Text, size = SIZE): number {
	const [small, large] = [text(size), text(4 * size)];
	let [least, most] = [Infinity, Infinity];
	for (let i = 0; i < TRIES; i++) {
		most = Math.min(most, work(large));
		if (most < NOTHING) return 0;
		least = Math.min(least, work(small));
		if (most / least <= CLEAR) break;
	}
	return most / least;
}

const repeated =
	(unit: string, before = '', after = ''): Text =>
	(size) =>
		before + unit.repeat(Math.ceil(size / unit.length)) + after;

const counted =
	(unit: (i: number) => string, before = '', after = ''): Text =>
	(size) =>
		before + Array.from({ length: size / unit(1).length }, (_, i) => unit(i + 1)).join('') + after;

const ZH = OPENINGS.zh;
const EN = OPENINGS.en;
const END = '。\n\n2021年10月11日\n第45次会议\n';

const PLAIN: [shape: string, text: Text][] = [
	['one endless number', repeated('1', `${ZH}1. 决定`, END)],
	['one endless line', repeated('回', `${ZH}1. 决定`, END)],
	['lines of one digit', repeated('1\n', ZH, END)],
	['blank lines', repeated(' \n', ZH, END)],
	['paragraphs', counted((i) => `${i}. 决定遵循第5/1号决议；\n`, ZH, END)],
	['English paragraphs', counted((i) => `${i}. Decides to recall resolution 5/1;\n\n`, EN)],
	['items', repeated('(a) 报告；\n(b) 报告；\n', `${ZH}1. 请：\n`, END)],
	['a preamble', repeated('回顾大会第60/251号决议，\n\n', ZH, `1. 决定${END}`)],
	['headings', repeated('1. 决定；\n一般性问题\n', ZH, END)],
	['sections', repeated('一\n回顾，\n1. 决定；\n', ZH, END)],
	['enacting formulas', repeated('人权理事会，\n', ZH, END)],
	['annexes', repeated('\n附件\n甲\n', `${ZH}1. 决定${END}`)],
	['page breaks', repeated('1. 决定\f\n 2 \n', ZH, END)],
	['a header that does not end', repeated('甲\n', '', `48/23. 援助\n${ZH}1. 决定${END}`)],
	['a title that does not end', repeated('援助\n', '48/23. ', `人权理事会，\n1. 决定${END}`)],
	[
		'dates of a session',
		repeated('2021年9月13日至10月11日和', '人权理事会\n第四十八届会议\n', `\n${ZH}`)
	],
	['bare marks', repeated('报告，3 ', `${ZH}1. 决定`, '\n3 A/1/1。')],
	['raised marks', repeated('报告¹', `${ZH}1. 决定`, `。\n\n¹ A/HRC/1/1${END}`)],
	['notes of one number', repeated('¹ 同上，附件二。\n', ZH, END)],
	['notes', counted((i) => `${i} A/HRC/1/${i}。\n`, `${ZH}1. 决定报告1，\n`, END)],
	['stars', repeated('* 决议\n', ZH, END)],
	[
		'brackets in brackets',
		(n) => `${ZH}1. 决定第5/1号决议${'(a'.repeat(n / 4)}${')'.repeat(n / 4)}${END}`
	],
	['titles in titles', (n) => `${ZH}1. 决定${'《甲'.repeat(n / 4)}${'》'.repeat(n / 4)}${END}`],
	['quotations never closed', repeated('题为“', `${ZH}1. 回顾`, END)],
	['English quotations never closed', repeated('entitled “', `${EN}1. Recalls resolution 5/1, `)],
	['addenda', repeated('和Add.1', `${ZH}1. 决定A/HRC/1/1`, END)],
	['a symbol that does not end', repeated('/1', `${ZH}1. 决定A/HRC`, END)],
	[
		'voters',
		repeated(
			'Angola, ',
			`${EN}1. Decides.\n\n[Adopted by a recorded vote of 32 to 14, with no abstentions. The voting was as follows:\n\nIn favour:\n\n`,
			']'
		)
	],
	['votes', repeated('赞成：', `${ZH}1. 决定。\n[经记录表决，`)],
	['mandates', repeated('柬埔寨人权状况特别报告员', `${ZH}1. 欢迎`, END)],
	['holders', repeated('，欢迎特别报告员', `${ZH}1. 欢迎柬埔寨人权状况特别报告员`, END)],
	['verbs', repeated('欢迎第5/1号决议；', `${ZH}1. `, END)],
	['dated acts', repeated('大会2006年3月15日第60/251号决议，', `${ZH}1. 回顾`, END)],
	[
		'English mandates',
		repeated('the Special Rapporteur on the right to food, ', `${EN}1. Welcomes `)
	],
	[
		'English requests',
		repeated('requests the Secretary-General to report to the ', `${EN}1. Decides, `)
	],
	['pairs of surrogates', repeated('😀', `${ZH}1. 决定`, END)]
];

const p = (words: string): string => `<container name="回顾"><p>${words}</p></container>`;
const inXml =
	(unit: string, close = ''): Text =>
	(size) => {
		const times = Math.ceil(size / (unit.length + close.length));
		return file({ preamble: p(unit.repeat(times) + close.repeat(times)) });
	};
const inBody =
	(unit: string, close = ''): Text =>
	(size) => {
		const times = Math.ceil(size / (unit.length + close.length));
		return file({ body: unit.repeat(times) + close.repeat(times) });
	};

const XML: [shape: string, text: Text][] = [
	['sections in sections', inBody('<section>', '</section>')],
	['paragraphs in paragraphs', inBody('<paragraph><content>', '</content></paragraph>')],
	['spans in spans', inXml('<span>', '</span>')],
	['notes in notes', inXml('<authorialNote marker="1"><p>', '</p></authorialNote>')],
	['elements never closed', inBody('<p>')],
	['angle brackets', inBody('<')],
	['paragraphs', inBody(numbered('1.', '决定遵循第5/1号决议。'))],
	['numbers', inBody('<num>1.</num>')],
	[
		'points',
		(n) =>
			file({
				body: numbered(
					'1.',
					'请：',
					`<list>${'<point><num>(a)</num><content><p>甲；</p></content></point>'.repeat(n / 50)}</list>`
				)
			})
	],
	['spans', inXml('<span>回</span>')],
	['links', inXml('<a href="x">5/1</a>')],
	['entities', inXml('&amp;')],
	['entities by number', inXml('&#x4e00;')],
	['raw sections', inXml('<![CDATA[甲]]>乙')],
	['comments', inXml('<!-- -->甲')],
	['notes', inXml('甲<authorialNote marker="1"><p>同上。</p></authorialNote>')],
	[
		'one endless attribute',
		(n) => file({ preamble: `<container name="${'回'.repeat(n)}"><p>甲</p></container>` })
	],
	[
		'attributes',
		(n) =>
			file({
				preamble: `<container ${Array.from({ length: n / 8 }, (_, i) => `a${i}="1"`).join(' ')}><p>甲</p></container>`
			})
	]
];

beforeAll(() => {
	// what has never run is slow once
	for (const language of LANGUAGES) work(`${OPENINGS[language]}1. ${wordsOf(language).join(' ')}`);
	work(file());
});

const TIMEOUT = 120_000;

it.each(PLAIN)('%s', (_, text) => expect(growth(text)).toBeLessThanOrEqual(MOST), TIMEOUT);

it.each(XML)('in XML: %s', (_, text) => expect(growth(text)).toBeLessThanOrEqual(MOST), TIMEOUT);

it.each(LANGUAGES)(
	'any word of the language over and over, %s',
	(language) => {
		const units = [...wordsOf(language).map((word) => `${word} `), ...SIGNS];
		const grown = units.map((unit): [string, number] => [
			unit,
			growth(repeated(unit, `${OPENINGS[language]}1. `), SMALL)
		]);
		expect(grown.filter(([, times]) => times > MOST)).toEqual([]);
	},
	TIMEOUT
);
