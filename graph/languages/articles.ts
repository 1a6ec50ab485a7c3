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
	/** What may stand before the noun within a list: the. */
	the?: string;
	/** A paragraph within an article, and several. */
	paragraph: string;
	paragraphs: string;
	/** Between paragraphs and the article that they are of: of. */
	ofArticle: string;
	/** Between two items, and between the ends of a range, blanks included. */
	and: string;
	to: string;
	/** Between the articles and the name, blanks included: of the. */
	of: string;
	/** Behind articles of something else: of the. */
	ofElse: string;
	/** Texts that may have articles, and those that may have parts: statute; resolution. */
	others: ArticleWords['others'];
	/** Between the name and its articles, blanks included: , in particular its. */
	lead: string;
	/** Behind articles of the text named before them, and before them: thereof, its. */
	thereof?: string;
	its?: string;
	/** Between parts and a kind written small, and the kinds: de cet, accord. */
	ofThat?: readonly [of: string, kinds: string];
	/** Right before parts of the text named before: its. */
	own?: string;
	/** Between two names, where the articles before the first are of both. */
	alsoOf?: RegExp;
	/** In the words around the articles and in those between two names, where the articles are common to both. */
	common?: readonly [word: RegExp, between: RegExp];
	/** An annex or a part of the text; what joins it to the articles before it, and what says that they are its own. */
	part: string;
	andPart: string;
	/** Between a name and its parts: in particular. */
	toParts?: string;
	ofPart: string;
	/** What articles are said to be about before the text is named: on, concerning. */
	about?: string;
	/** A part of a paragraph: subparagraph; what stands between it and the paragraph that it is of, where it comes first. */
	letter?: string;
	ofParagraph?: string;
	/** Numerals in words: premier, الثالثة; a source, and how it is read. */
	inWords?: { numeral: string; read(written: string): number | null };
}

const NUMBER = '(?:\\d{1,3}|[IVXLC]{1,7})(?![\\p{L}\\d])(?!/\\d)';
const LETTERS =
	'(?:(?:\\.\\d{1,2}){1,2}(?![\\d.]))?(?: ?\\([\\p{L}\\d]{1,4}\\)| ?\\d?[a-zа-я]\\)| (?:bis|ter|[a-eа-е](?! ?\\d)(?![\\p{L}]))| \\d\\)){0,4}';
/** What a name is called besides, and where it is printed: (Protocol II) (United Nations, Treaty Series, vol. 1125, No. 17513). */
const PUBLISHED = '(?: \\([^()\\d]{1,40}\\))?(?:\\)? \\([^()]{1,70}[ °.]\\d{3,6}\\)(?=,|،))?';

/** 7, 8 and 9 · 2, paragraph 1, and 5 · 3 and paragraphs 4 and 5 of article 4 · 19 to 22 · VI */
export function articleWords(words: ArticleNouns): ArticleWords {
	const { noun, and, to, of, ofElse, lead, alsoOf, common, inWords } = words;
	const about = words.about ? `(?:, (?:${words.about}) [^,;:.()«»“”]{1,100},(?= ))?` : '';
	const number = inWords ? `(?:${inWords.numeral}|${NUMBER})` : NUMBER;
	const places = placesOf(words);
	const inner = `(?:,? ?\\(?(?:${places}${words.letter ? `|${words.letter} \\([a-z]\\)` : ''})\\)?,?)?`;
	const item = `${number}${LETTERS}${inner}`;
	const named = `(?:(?:${places}${words.ofArticle})?${noun} )`;
	const list = `${item}(?:(?:${to}|${and})(?:(?:${words.the ?? ''})?${named})?${item}){0,40}`;
	const parts = `(?:${words.andPart}(?<beside>${words.part}))?(?:${words.ofPart}(?<whole>${words.part}))?`;
	return {
		// articles 7 and 8 of something else belong to that
		behind: `${PUBLISHED}${lead}${named}(?<list>${list})(?!\\d|${and}\\d|${to}\\d|${ofElse})`,
		around: `(?<!\\p{L})(${words.part}), $`,
		before: `(?<!\\p{L})(?<list>${noun} ${list})${about}${parts}${of}`,
		one: `(${to})?${named}?(?<![\\d.])(${number})()${LETTERS}${inner}`,
		...backOf(words, list),
		...(alsoOf && { alsoOf }),
		...(words.toParts && { toParts: words.toParts }),
		...(common && { common }),
		closedByNoun: false,
		readNumeral: (written) => readNumeral(written) ?? inWords?.read(written) ?? null
	};
}

/** paragraph 3 · paragraphs 3, 4 and 11 · alinéa b) du paragraphe 3 */
function placesOf(words: ArticleNouns): string {
	const { paragraph, paragraphs, letter, ofParagraph, and, to } = words;
	const one = '\\d{1,2}(?:\\.\\d{1,2})?(?: ?\\(?[a-zа-я]\\)| \\([\\p{L}]{1,3}\\)){0,4}';
	const within = ofParagraph
		? `(?:${letter} \\(?[a-zа-я]\\)(?=${ofParagraph}|${words.ofArticle}))`
		: '';
	const several = `${paragraphs} ${one}(?:(?:${and}|${to})${one}){0,9}`;
	const places = `(?:${within && `(?:${within}${ofParagraph})?`}(?:${several}|${paragraph} ${one})`;
	return `${places}${within && `|${within}`})`;
}

/** article 14 thereof · its article 14 · article 14; section V thereof · partie 6 de cet accord · su párrafo 48 */
function backOf(
	{ noun, thereof, its, ofThat, own, ofElse, others }: ArticleNouns,
	list: string
): Pick<ArticleWords, 'back' | 'partsBack' | 'ofElse' | 'others'> {
	const behind = thereof ? `(?<thereof>,? (?:${thereof})(?!\\p{L}))?` : '';
	const parts = [
		...(thereof ? [`(?:${thereof})(?!\\p{L})`] : []),
		...(ofThat ? [`(?:${ofThat[0]})(?<kind>${ofThat[1]})(?!\\p{L})`] : []),
		...(own ? [`(?<own>${own})`] : [])
	];
	return {
		back: `(?<!\\p{L})(?<its>${its ?? '(?!)'})?${noun} (?<list>${list})${behind}`,
		ofElse: `\\.\\p{Lu}|${ofElse}`,
		partsBack: `(?<!\\p{L})(?:${parts.join('|')})`,
		others
	};
}
