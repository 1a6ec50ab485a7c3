import type { Act as Kind } from '../../symbol.ts';
import { numberPattern, numbersUpTo, readNumbers } from './act-numbers.ts';
import type { Said } from '../alternatives.ts';
import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after } from '../../patterns/matches.ts';
import type { NounLastWords } from '../words/citations.ts';

interface Token {
	start: number;
	/** After the number and its 号. */
	end: number;
	numbers: string[];
	/** The end of a range that runs from another session: what lies between is not known. */
	open?: boolean;
}

/** A numbered act where it stands in the text. */
export interface Act extends Token {
	act: Kind;
	/** Tokens of one list share body and noun. */
	list: number;
	/** After the noun, where pinpoints stand; only the last of a list has it. */
	after: number | null;
}

const patterns = madeOnce((words: NounLastWords) => ({
	token: new RegExp(
		`(?:${words.announced})(${numberPattern(words)})(?! ?\\d)${words.numberNoun}`,
		'g'
	),
	more: new RegExp(
		`(${words.connector}|${words.range})(${numberPattern(words)})${words.numberNoun}`,
		'y'
	),
	toNoun: new RegExp(`${words.vagueRest}(?=${words.acts.map(([noun]) => noun).join('|')})`, 'y'),
	nouns: createAlternatives(words.acts)
}));

function readTokens(text: string, words: NounLastWords): Token[] {
	const { token, more } = patterns(words);
	const tokens: Token[] = [];
	token.lastIndex = 0;
	for (let match = token.exec(text); match; match = token.exec(text)) {
		const [, first = ''] = match;
		tokens.push({
			start: match.index,
			end: token.lastIndex,
			numbers: readNumbers(words, first)
		});
		more.lastIndex = token.lastIndex;
		for (let next = more.exec(text); next; next = more.exec(text)) {
			const [, joint = '', number = ''] = next;
			const start = next.index + joint.length;
			tokens.push({ start, end: more.lastIndex, numbers: readNumbers(words, number) });
			token.lastIndex = more.lastIndex;
		}
	}
	return tokens.map((one, i) => withRange(text, words, tokens[i - 1], one));
}

/** 第46/4至46/8号: what lies between is meant too. */
function withRange(
	text: string,
	words: NounLastWords,
	before: Token | undefined,
	one: Token
): Token {
	if (!before || text.slice(before.end, one.start) !== words.range) return one;
	const numbers = numbersUpTo(before.numbers.at(-1), one.numbers[0]);
	return numbers ? { ...one, numbers } : { ...one, open: true };
}

function nounAfter(text: string, words: NounLastWords, from: number): Said<Kind> | null {
	const { toNoun, nouns } = patterns(words);
	const place = after(toNoun, text, from);
	return place === null ? null : nouns.at(text, place);
}

/** Keeps the tokens whose list ends in 决议, 决定 or 主席声明; 第5/2号法令 is none of ours. */
function closed(text: string, words: NounLastWords, tokens: Token[]): Act[] {
	const acts: Act[] = [];
	let open: Token[] = [];
	let list = 0;
	for (const [i, one] of tokens.entries()) {
		open.push(one);
		const noun = nounAfter(text, words, one.end);
		if (noun) {
			for (const part of open) acts.push({ act: noun.value, list, after: null, ...part });
			Object.assign(acts.at(-1) ?? {}, { after: noun.end });
		}
		const gap = text.slice(one.end, tokens[i + 1]?.start ?? one.end);
		if (noun || words.listBreak.test(gap)) {
			open = [];
			list++;
		}
	}
	return acts;
}

/** The numbered acts of a text in order, lists closed by their noun. */
export const readActs = (text: string, words: NounLastWords): Act[] =>
	closed(text, words, readTokens(text, words));
