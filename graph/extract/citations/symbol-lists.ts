import { patternOf } from '../../patterns/alphabets.ts';
import { numbersUpTo } from './act-numbers.ts';

/**
 * What lists of symbols leave out: Add.1, 2 and 4; SR.1 and 3; A/RES/71/1-5; A/77/1 to A/77/5. Nothing is
 * taken for a number that a word follows: Add.1 and 2 other reports.
 */

const ENDS = '(?=$|[,;.:)\\]，。；：）])';

/** , 2 and 4 behind Add.1, up to a stop. */
const MORE = new RegExp(
	`(?:(?:, and |, | and | et | y | и |، و|، | و|、|和|及)\\d{1,2}){1,12}${ENDS}`,
	'y'
);

/** Numbered within their document: A/HRC/45/51/Add.1, A/C.5/77/SR.1. */
const NUMBERED = /^(.*\/(?:Add|SR|PV)\.)\d+$/;

interface Elided {
	targets: string[];
	end: number;
}

const NONE: readonly string[] = [];

/** The further documents whose numbers alone stand behind the symbol that ends at `end`. */
export function elidedBehind(text: string, end: number, symbol: string): Elided {
	const stem = NUMBERED.exec(symbol)?.[1];
	MORE.lastIndex = end;
	const said = stem === undefined ? null : MORE.exec(text);
	if (!said) return { targets: [...resolutionsBehind(text, end, symbol)], end };
	const numbers = said[0].match(/\d+/g) ?? [];
	return { targets: numbers.map((number) => `${stem}${number}`), end: end + said[0].length };
}

/** -5 behind A/RES/71/1; to 5, 至5 before a stop. */
const UP_TO = patternOf(`(?:[-–]|(?: to |至)(?=\\d+${ENDS}))(\\d{1,3})(?![\\d/\\p{L}-])`, 'uy');

function resolutionsBehind(text: string, end: number, symbol: string): readonly string[] {
	if (!symbol.startsWith('A/RES/')) return NONE;
	UP_TO.lastIndex = end;
	const last = UP_TO.exec(text)?.[1];
	return last === undefined ? NONE : (numbersUpTo(symbol, symbol.replace(/\d+$/, last)) ?? NONE);
}

/** A/77/5/Add.1-3 → Add.1, Add.2, Add.3; records of meetings, SR.15-19, are one symbol. */
export function writtenOut(symbol: string): string[] {
	const [, stem, from, to] = /^(.*\/(?:Add|Corr)\.)(\d{1,2})-(\d{1,2})$/.exec(symbol) ?? [];
	const count = Number(to) - Number(from);
	if (!stem || !(count > 0)) return [symbol];
	return Array.from({ length: count + 1 }, (_, i) => `${stem}${Number(from) + i}`);
}

const RANGE = /^(?: ?[-–] ?| to | through | à | a | по |至| إلى )$/;

/** What a range leaves out between two symbols with these words between them: A/77/1 to A/77/4. */
export const elidedBetween = (from: string, words: string, to: string): string[] =>
	RANGE.test(words) ? (numbersUpTo(from, to)?.slice(0, -1) ?? []) : [];
