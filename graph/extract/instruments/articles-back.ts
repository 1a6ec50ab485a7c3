import { flat } from '../../flat.ts';
import { citationWords } from '../../languages/citations.ts';
import { patternOf } from '../../patterns/alphabets.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after, matchesOf } from '../../patterns/matches.ts';
import { readPartsBefore, readPinpoint } from '../citations/pinpoint.ts';
import type { Language } from '../../schema.ts';
import type { ArticleWords, InstrumentWords } from '../words/instruments.ts';
import type { Articles } from './articles.ts';
import { articlesBefore, articlesIn } from './articles.ts';

/** Articles or parts of a text that is named before them. */
export interface ArticlesBack extends Articles {
	/** The word for what kind of text it is, where one says so. */
	kind: string;
	/** Nothing says whose they are. */
	bare: boolean;
	what: 'articles' | 'parts';
}

const patterns = madeOnce(({ back, ofElse, partsBack }: ArticleWords) => ({
	back: patternOf(back, 'gu'),
	ofElse: patternOf(ofElse ?? '(?!)', 'uy'),
	partsBack: patternOf(partsBack ?? '(?!)', 'gu')
}));

/**
 * Articles and parts of what was named before them: article 14 thereof, its article 14, 该公约第四条, section V
 * thereof, partie 6 de cet accord; and article 14 where that is all that is said.
 */
export function readArticlesBack(text: string, words: InstrumentWords): ArticlesBack[] {
	const articles = flat(matchesOf(text, patterns(words.articles).back), (match) =>
		articlesOf(text, match, words)
	);
	// thereof that stands behind articles says nothing of the paragraph within them
	const read = new Set(articles.map(({ end }) => end));
	const parts = flat(matchesOf(text, patterns(words.articles).partsBack), (match) =>
		partsOf(text, match, words)
	).filter(({ end }) => !read.has(end));
	return parts.length > 0 ? [...articles, ...parts].sort((a, b) => a.start - b.start) : articles;
}

function articlesOf(
	text: string,
	{ 0: said, groups = {}, index: start }: RegExpExecArray,
	{ articles: words, language }: InstrumentWords
): ArticlesBack[] {
	const { kind = '', its, thereof, list } = groups;
	const end = start + said.length;
	if (!list) return kind ? behindIt(text, { start, end, kind }, language) : [];
	const read = articlesIn(list, words);
	const isSaid = kind !== '' || thereof !== undefined;
	// its article 5 of the Statute is the Statute's
	const isOthers = !isSaid && after(patterns(words).ofElse, text, end) !== null;
	if (!read || isOthers) return [];
	return [
		{
			kind,
			bare: !isSaid && its === undefined,
			what: 'articles',
			pinpoints: read.pinpoints,
			start,
			end
		}
	];
}

function partsOf(
	text: string,
	{ 0: said, groups = {}, index: start }: RegExpExecArray,
	words: InstrumentWords
): ArticlesBack[] {
	const { kind = '', own } = groups;
	const end = start + said.length;
	const to = kind ? end - kind.length : lettersEnd(text, start);
	const articles = kind ? articlesBefore(text, [to, end], words) : null;
	if (articles) return [{ ...articles, kind, bare: false, what: 'articles' }];
	const parts = citationWords[words.language];
	if (!parts) return [];
	const before = readPartsBefore(text, to, parts);
	if (own !== undefined)
		return behindIt(text, { start, end, kind }, words.language).map((one) => nested(before, one));
	const pinpoints = before.pinpoint.filter((one) => kind || NUMBERED.test(one));
	if (pinpoints.length === 0) return [];
	return [{ kind, bare: false, what: 'parts', pinpoints, start: before.start, end }];
}

/** The annexes thereto may be any text's. */
const NUMBERED = /\d|[IVXL]/;

/** section 2 de sa partie VII → section VII, section II. */
const nested = (before: { pinpoint: string[]; start: number }, one: ArticlesBack): ArticlesBack =>
	before.pinpoint.length > 0 && one.pinpoints.length === 1
		? {
				...one,
				pinpoints: before.pinpoint.map((part) => `${one.pinpoints.join()}, ${part}`),
				start: before.start
			}
		: one;

/** Before the blank and comma that may stand before thereof. */
function lettersEnd(text: string, from: number): number {
	let end = from;
	while (/[ ,]/.test(text[end - 1] ?? '')) end--;
	return end;
}

/** Parts that follow what says whose they are: 该公约附件二, its paragraph 48. */
function behindIt(
	text: string,
	{ start, end, kind }: { start: number; end: number; kind: string },
	language: Language
): ArticlesBack[] {
	const { pinpoint: pinpoints, end: behind } = readPinpoint(text, end, language);
	return pinpoints.length > 0
		? [{ kind, bare: false, what: 'parts', pinpoints, start, end: behind }]
		: [];
}
