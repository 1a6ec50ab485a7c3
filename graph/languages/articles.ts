import type { ArticleWords } from '../extract/words/instruments.ts';

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** 12 · XII; null for anything else. */
function readNumeral(written: string): number | null {
	if (/^\d{1,3}$/.test(written)) return Number(written);
	if (!/^[IVXLC]+$/.test(written)) return null;
	const values = [...written].map((letter) => ROMAN[letter] ?? 0);
	return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}

/** Words with which a language that sets words apart names articles; sources without groups. */
export interface ArticleNouns {
	/** article, articles, art. */
	noun: string;
	/** A paragraph within an article, and several. */
	paragraph: string;
	paragraphs: string;
	/** Between two items, and between the ends of a range, blanks included. */
	and: string;
	to: string;
	/** Between the articles and the name, blanks included: of the. */
	of: string;
	/** Behind articles of something else: of the. Absent where nothing stands there. */
	ofElse?: string;
	/** Between the name and its articles, blanks included: , in particular its. */
	lead: string;
	/** Behind articles of the text named before them: thereof. */
	thereof?: string;
	/** Between two names, where the articles before the first are of both. */
	alsoOf?: RegExp;
	/** A part of a paragraph: subparagraph. */
	letter?: string;
	/** Numerals in words: premier, الثالثة; a source, and how it is read. */
	inWords?: { numeral: string; read(written: string): number | null };
}

const NUMBER = '(?:\\d{1,3}|[IVXLC]{1,7})(?![\\p{L}\\d])(?!/\\d)';
const LETTERS =
	'(?:\\.\\d{1,2}(?![\\d.]))?(?: ?\\([\\p{L}\\d]{1,4}\\)| ?[a-zа-я]\\)| (?:bis|ter|[a-e](?! ?\\d)(?![\\p{L}]))){0,4}';

/** 7, 8 and 9 · 2, paragraph 1, and 5 · 19 to 22 · VI */
export function articleWords({
	noun,
	paragraph,
	paragraphs,
	and,
	to,
	of,
	ofElse,
	lead,
	thereof,
	alsoOf,
	letter,
	inWords
}: ArticleNouns): ArticleWords {
	const number = inWords ? `(?:${inWords.numeral}|${NUMBER})` : NUMBER;
	const one = '\\d{1,2}(?: ?\\(?[a-zа-я]\\)){0,4}';
	const inner = `(?:,? ?\\(?(?:${paragraphs} ${one}(?:(?:${and}|${to})${one}){0,9}|${paragraph} ${one}${letter ? `|${letter} \\([a-z]\\)` : ''})\\)?,?)?`;
	const item = `${number}${LETTERS}${inner}`;
	const list = `${item}(?:(?:${to}|${and})(?:${noun} )?${item}){0,40}`;
	return {
		// articles 7 and 8 of something else belong to that
		behind: `${lead}${noun} (${list})(?!\\d|${and}\\d|${to}\\d|${ofElse ?? '(?!)'})`,
		before: `(?<!\\p{L})${noun} (${list})${of}`,
		one: `(${to})?(?<![\\d.])(${number})()${LETTERS}${inner}`,
		...(thereof && { back: `(?<!\\p{L})()${noun} (${list}),? ${thereof}(?!\\p{L})` }),
		...(alsoOf && { alsoOf }),
		closedByNoun: false,
		readNumeral: (written) => readNumeral(written) ?? inWords?.read(written) ?? null
	};
}
