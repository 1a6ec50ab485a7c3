import { patternOf, ranged } from '../../patterns/alphabets.ts';
import { citationWords } from '../../languages/citations.ts';
import { upTo } from '../../languages/zh/numerals.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after, matchesOf } from '../../patterns/matches.ts';
import { leadsOn, readPinpoint, readPinpointBefore } from '../citations/pinpoint.ts';
import type { ArticleWords, InstrumentWords } from '../words/instruments.ts';

/** Articles or parts beside a name, and how far the words reach that name them. */
export interface Articles {
	pinpoints: string[];
	start: number;
	end: number;
}

/** Official lists of articles before a name are shorter. */
const REACH = 160;

const patterns = madeOnce(({ behind, before, around, one, toParts, andPart }: ArticleWords) => ({
	behind: patternOf(behind, 'uy'),
	before: patternOf(`${before ?? '(?!)'}$`, 'u'),
	around: patternOf(around ?? '(?!)', 'u'),
	toParts: patternOf(toParts ?? '(?!)', 'uy'),
	andPart: patternOf(andPart ?? '(?!)', 'uy'),
	one: patternOf(one, 'gu')
}));

/**
 * The articles or parts of an instrument that is named from `start` to `end`: 《公约》第七、第八条 and
 * articles 7 and 8 of the Convention → 7, 8; 第三至第五条 → 3, 4, 5; chapter V of the Charter → chapter V;
 * article 3 of annex II to the Convention → annex II, 3.
 */
export function readArticles(
	text: string,
	[start, end]: [number, number],
	words: InstrumentWords
): Articles {
	return (
		articlesBehind(text, [start, end], words) ??
		articlesBefore(text, [start, end], words) ??
		withArticles(text, partsBeside(text, [start, end], words), words, end)
	);
}

/** 《宪章》第六章，特别是第三十三条: parts, and articles behind them. */
function withArticles(
	text: string,
	parts: Articles,
	words: InstrumentWords,
	end: number
): Articles {
	if (parts.pinpoints.length === 0 || parts.end === end) return parts;
	const articles = articleList(text, [parts.start, parts.end], words);
	return articles ? { ...articles, pinpoints: within(parts.pinpoints, articles.pinpoints) } : parts;
}

/** An annex numbers its articles for itself; those of a chapter are the whole text's. */
function within(parts: string[], articles: string[]): string[] {
	const part = parts.at(-1) ?? '';
	return part.startsWith('annex')
		? [...parts.slice(0, -1), ...articles.map((article) => `${part}, ${article}`)]
		: [...parts, ...articles];
}

/** Articles behind a name, with an annex beside them, and the chapter that is named before it. */
function articlesBehind(
	text: string,
	[start, end]: [number, number],
	instrumentWords: InstrumentWords
): Articles | null {
	const { articles: words, language } = instrumentWords;
	const articles = articleList(text, [start, end], instrumentWords);
	if (!articles) return null;
	const parts = citationWords[language];
	const before = parts?.order === 'noun-first' ? readPinpointBefore(text, start, parts) : [];
	const { andPart } = patterns(words);
	andPart.lastIndex = articles.end;
	const { pinpoint: annexes, end: behind } = andPart.test(text)
		? readPinpoint(text, andPart.lastIndex, language)
		: { pinpoint: [], end: articles.end };
	return { start, end: behind, pinpoints: [...before, ...articles.pinpoints, ...annexes] };
}

function articleList(
	text: string,
	[start, end]: [number, number],
	{ articles: words, language }: InstrumentWords
): Articles | null {
	const { behind } = patterns(words);
	behind.lastIndex = end;
	const { list, around = '' } = behind.exec(text)?.groups ?? {};
	const read = list ? articlesIn(list, words) : null;
	if (!list || !read) return null;
	const { length } = read;
	const pinpoints = [...readPinpoint(around, 0, language).pinpoint, ...read.pinpoints];
	return { pinpoints, start, end: behind.lastIndex - list.length + length };
}

/** Arabic words may be set wider by strokes: المـادة. */
const STRETCHING = 'ـ';

/** How long the last characters of a text are with the strokes between them. */
function lengthIn(written: string, length: number): number {
	let from = written.length;
	for (let left = length; left > 0; from--) if (written[from - 1] !== STRETCHING) left--;
	return written.length - from;
}

/** The articles that stand right before a name, or before what stands for one: article 4 of the Covenant. */
export function articlesBefore(
	text: string,
	[start, end]: [number, number],
	{ articles: words, language }: InstrumentWords
): Articles | null {
	if (!words.before) return null;
	const written = text.slice(Math.max(0, start - REACH), start);
	const window = written.replaceAll(STRETCHING, '');
	const match = patterns(words).before.exec(window);
	const { list, beside = '', whole = '' } = match?.groups ?? {};
	const read = list ? articlesIn(list, words) : null;
	if (!match || !read) return null;
	const [lead = '', around = ''] = patterns(words).around.exec(window.slice(0, match.index)) ?? [];
	const partsIn = (part: string): string[] => readPinpoint(part, 0, language).pinpoint;
	const own = within(partsIn(whole || around), read.pinpoints);
	const pinpoints = [...own, ...partsIn(beside)];
	const before = lengthIn(written, lead.length + match[0].length);
	return { pinpoints, start: start - before, end };
}

const IN_WORD = ranged(/^\p{L}\p{L}/u);

function partsBeside(
	text: string,
	[start, end]: [number, number],
	{ articles, language }: InstrumentWords
): Articles {
	const words = citationWords[language];
	const { toParts } = patterns(articles);
	const behind = readPinpoint(text, after(toParts, text, end) ?? end, language);
	// annexed is no annex
	const isWord = words?.order !== 'noun-last' && IN_WORD.test(text.slice(behind.end - 1));
	const isOther = isWord || (words && leadsOn(text, behind.end, words));
	if (behind.pinpoint.length > 0 && !isOther)
		return { pinpoints: behind.pinpoint, start, end: behind.end };
	if (words?.order !== 'noun-first') return { pinpoints: [], start, end };
	return { pinpoints: readPinpointBefore(text, start, words), start, end };
}

/** 5-2 is the second paragraph of article 5, where no range runs so. */
const isTurned = (before: number | undefined, to: string | undefined, number: number): boolean =>
	to === '-' && before !== undefined && number <= before;

/** The items of a list; where a noun closes it, what follows the last noun counts something else. */
export function articlesIn(
	list: string,
	words: ArticleWords
): { pinpoints: string[]; length: number } | null {
	const items = matchesOf(list, patterns(words).one);
	const last = words.closedByNoun ? items.findLastIndex(([, , , noun]) => noun) : items.length - 1;
	const closing = items[last];
	if (!closing) return null;
	const numbers: number[] = [];
	for (const [, to, numeral = ''] of items.slice(0, last + 1)) {
		const number = words.readNumeral(numeral);
		if (number === null || isTurned(numbers.at(-1), to, number)) continue;
		numbers.push(...(to ? upTo(numbers.at(-1), number) : [number]));
	}
	const length = words.closedByNoun ? closing.index + closing[0].length : list.length;
	return { pinpoints: [...new Set(numbers)].map(String), length };
}
