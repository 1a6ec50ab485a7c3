import { ARTICLES, ONE_ARTICLE } from '../languages/zh/instruments.ts';
import { readNumeral, upTo } from '../languages/zh/numerals.ts';
import { readPinpoint } from './pinpoint.ts';

/**
 * The articles or parts named right after an instrument: 第七、第八、第九条 → 7, 8, 9; 第三至第五条 → 3,
 * 4, 5; 第2条第1款 → 2; 第五章 → chapter V. `end` is where the reading stopped.
 */
export function readArticles(text: string, from: number): { pinpoints: string[]; end: number } {
	ARTICLES.lastIndex = from;
	const list = ARTICLES.exec(text)?.[1];
	const read = list ? articlesIn(list) : null;
	if (list && read)
		return { pinpoints: read.articles, end: ARTICLES.lastIndex - list.length + read.length };
	const { pinpoint, end } = readPinpoint(text, from);
	return { pinpoints: pinpoint, end };
}

/** The items up to the last that says 条; a list without it counts something else. */
function articlesIn(list: string): { articles: string[]; length: number } | null {
	const items = [...list.matchAll(ONE_ARTICLE)];
	const last = items.findLastIndex(([, , , noun]) => noun);
	const closing = items[last];
	if (!closing) return null;
	const numbers: number[] = [];
	for (const [, to, numeral = ''] of items.slice(0, last + 1)) {
		const number = readNumeral(numeral);
		if (number !== null) numbers.push(...(to ? upTo(numbers.at(-1), number) : [number]));
	}
	const articles = [...new Set(numbers)].map(String);
	return { articles, length: closing.index + closing[0].length };
}
