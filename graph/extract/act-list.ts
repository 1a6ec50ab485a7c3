import { ACT_NOUNS, ANNOUNCED, CONNECTOR, NUMBER, VAGUE_REST } from '../languages/zh/citations.ts';
import type { Reference } from './rule.ts';

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
	act: Reference['act'];
	/** Tokens of one list share body and noun. */
	list: number;
	/** After the noun, where pinpoints stand; only the last of a list has it. */
	after: number | null;
}

const TOKEN = new RegExp(`(?:${ANNOUNCED})(${NUMBER})号?`, 'g');
const MORE = new RegExp(`(${CONNECTOR}|至)(${NUMBER})号?`, 'y');

function readTokens(text: string): Token[] {
	const tokens: Token[] = [];
	TOKEN.lastIndex = 0;
	for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
		tokens.push(token(match.index, match[0], match[1] ?? ''));
		MORE.lastIndex = TOKEN.lastIndex;
		for (let more = MORE.exec(text); more; more = MORE.exec(text)) {
			const [whole, connector = '', number = ''] = more;
			tokens.push(token(more.index + connector.length, whole.slice(connector.length), number));
			TOKEN.lastIndex = MORE.lastIndex;
		}
	}
	return tokens.map((one, i) => withRange(text, tokens[i - 1], one));
}

/** 第46/4至46/8号: what lies between is meant too. */
function withRange(text: string, before: Token | undefined, one: Token): Token {
	if (!before || text.slice(before.end, one.start) !== '至') return one;
	const [, session, first] = /^(.*\/)(\d+)$/.exec(before.numbers.at(-1) ?? '') ?? [];
	const [, same, last] = /^(.*\/)(\d+)$/.exec(one.numbers[0] ?? '') ?? [];
	const count = Number(last) - Number(first);
	if (session !== same || !(count > 0 && count <= LONGEST_RANGE)) return { ...one, open: true };
	const numbers = Array.from({ length: count }, (_, k) => `${session}${Number(first) + k + 1}`);
	return { ...one, numbers };
}

/** A longer range is surely misread. */
const LONGEST_RANGE = 100;

const token = (start: number, whole: string, number: string): Token => ({
	start,
	end: start + whole.length,
	numbers: expandLetters(number)
});

/** `75/253 A至C` → three numbers; `3411 A和B(XXX)` → two. */
function expandLetters(number: string): string[] {
	const match = /^((?:E?S-)?[^A-Z]*\d) ?([A-Z](?:[、和及与至-] ?[A-Z])*)( ?\(.*\))?$/.exec(number);
	if (!match) return [number.replace(/ ?\(/, ' (')];
	const [, base = '', list = '', tail = ''] = match;
	return expandRange(list).map((letter) => `${base} ${letter}${tail.replace(/ ?\(/, ' (')}`);
}

function expandRange(list: string): string[] {
	const [from = '', to] = list.replace(/\s/g, '').split(/[至-]/);
	if (!to) return from.split(/[、和及与]/);
	const first = from.charCodeAt(0);
	const count = to.charCodeAt(0) - first + 1;
	return Array.from({ length: Math.max(count, 1) }, (_, i) => String.fromCharCode(first + i));
}

const NOUN = new RegExp(`${VAGUE_REST}(${Object.keys(ACT_NOUNS).join('|')})`, 'y');

/** Keeps the tokens whose list ends in 决议, 决定 or 主席声明; 第5/2号法令 is none of ours. */
function closed(text: string, tokens: Token[]): Act[] {
	const acts: Act[] = [];
	let open: Token[] = [];
	let list = 0;
	for (const [i, one] of tokens.entries()) {
		open.push(one);
		NOUN.lastIndex = one.end;
		const noun = NOUN.exec(text)?.[1] as keyof typeof ACT_NOUNS | undefined;
		if (noun) {
			acts.push(...open.map((part) => ({ ...part, act: ACT_NOUNS[noun], list, after: null })));
			Object.assign(acts.at(-1) ?? {}, { after: NOUN.lastIndex });
		}
		const gap = text.slice(one.end, tokens[i + 1]?.start ?? one.end);
		if (noun || /[。；]|号?[^、，和及与以或\d第“《（(]{1,3}法/.test(gap)) {
			open = [];
			list++;
		}
	}
	return acts;
}

/** The numbered acts of a text in order, lists closed by their noun. */
export const readActs = (text: string): Act[] => closed(text, readTokens(text));
