import { stemmer } from 'stemmer';
import { typedWords } from './typed.ts';

/**
 * Words as SQLite's index takes them (sqlite-words.ts), for an index that only parts them at spaces:
 * each Chinese character a word, English words by their stem, accents and capitals gone.
 */

export interface Token {
	word: string;
	/** Where it stands in the text. */
	start: number;
	end: number;
}

const TOKEN = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

/** The ends of longer ones say nothing: they are numbers, links, or no words at all. */
const LONGEST_STEMMED = 64;

const fold = (word: string): string =>
	word
		.toLowerCase()
		.normalize('NFD')
		.replace(/([a-z])\p{M}+/gu, '$1')
		.normalize('NFC');

function wordOf(written: string): string {
	const word = fold(written);
	return /^[a-z\d]+$/.test(word) && word.length <= LONGEST_STEMMED ? stemmer(word) : word;
}

const tokensOf = (text: string): Token[] =>
	[...text.matchAll(TOKEN)].map(({ 0: written, index }) => ({
		word: wordOf(written),
		start: index,
		end: index + written.length
	}));

/** Text → what is indexed; a phrase of the text is a piece of it between spaces. */
export const toWords = (text: string): string =>
	tokensOf(text)
		.map(({ word }) => word)
		.join(' ');

/** Several words that must stand side by side; `begun`: the last of them may go on. */
export interface Phrase {
	words: string[];
	begun: boolean;
}

/** What somebody typed: all of these must be found, the last perhaps only begun. */
export function toPhrases(query: string): Phrase[] {
	const { words, begun } = typedWords(query);
	return words.map((word, i) => ({
		words: tokensOf(word).map((token) => token.word),
		begun: begun && i === words.length - 1
	}));
}

/** Lucene refuses a question of more than 1,024 clauses; what goes beyond is looked for afterwards. */
const MOST_CLAUSES = 500;

/** Words are letters and digits alone, and in quotation marks even `and` has no meaning of its own. */
function toClause({ words, begun }: Phrase): string {
	const last = words.at(-1) ?? '';
	if (!begun) return `+"${words.join(' ')}"`;
	const before = words.length > 1 ? `+"${words.slice(0, -1).join(' ')}" ` : '';
	return `${before}+${last}*`;
}

/** A question to the index, and the pieces that what it finds must hold besides. */
export interface Question {
	lucene: string;
	pieces: string[];
}

/** Null where there is no word to look for. */
export function toQuestion(phrases: Phrase[]): Question | null {
	if (phrases.length === 0) return null;
	const pieceOf = ({ words, begun }: Phrase): string => ` ${words.join(' ')}${begun ? '' : ' '}`;
	// No clause says "beside each other" of a word that is only begun.
	const isUnsaid = (phrase: Phrase, i: number): boolean =>
		i >= MOST_CLAUSES || (phrase.begun && phrase.words.length > 1);
	return {
		lucene: phrases.slice(0, MOST_CLAUSES).map(toClause).join(' '),
		pieces: phrases.filter(isUnsaid).map(pieceOf)
	};
}

const fits = (word: string, token: Token | undefined, begun: boolean): boolean =>
	token !== undefined && (begun ? token.word.startsWith(word) : token.word === word);

function standsAt({ words, begun }: Phrase, tokens: Token[], at: number): boolean {
	return words.every((word, i) => fits(word, tokens[at + i], begun && i === words.length - 1));
}

type Stretch = [first: number, last: number];

/** Phrases that share a word are marked as one stretch. */
function join(stretches: Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const [first, last] of stretches.sort(([a, b], [c, d]) => a - c || b - d)) {
		const before = joined.at(-1);
		if (before && first <= before[1]) before[1] = Math.max(before[1], last);
		else joined.push([first, last]);
	}
	return joined;
}

/** Where the phrases stand in the text. */
export function findPhrases(phrases: Phrase[], text: string): [start: number, end: number][] {
	const tokens = tokensOf(text);
	const stretches = phrases.flatMap((phrase) =>
		tokens.flatMap((_, at): Stretch[] =>
			standsAt(phrase, tokens, at) ? [[at, at + phrase.words.length - 1]] : []
		)
	);
	return join(stretches).map(([first, last]) => [
		tokens[first]?.start ?? 0,
		tokens[last]?.end ?? 0
	]);
}
