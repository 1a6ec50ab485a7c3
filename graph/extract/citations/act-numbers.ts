import { patternOf } from '../../patterns/alphabets.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { CitationWords } from '../words/citations.ts';

/** A range of numbers or letters is written out only up to this many; a longer one is surely misread. */
const LONGEST_RANGE = 100;

/**
 * The forms of a number: 5/1 · 75/257 B · 75/253 A至C · S-35/1 · ES-11/1 · 217 A(III) · 3362(S-VII) ·
 * 1325(2000) · PRST/43/1 · OS/12/1. 6/2019 and 12/07 are other organizations' numbers.
 */
export function numberPattern({
	letter,
	letterJoin,
	oldSession,
	oldNumber,
	special
}: CitationWords): string {
	const letters = `(?:${letter}(?:${letterJoin}${letter.replace(/^ \?/, '')})*)?`;
	return [
		`(?:(?:19|20)\\d\\d/\\d{1,4}(?!\\d)|(?:PRST[/ ]?)?(?:OS/)?(?:${special})?\\d{1,3}/[1-9]\\d{0,2}(?![\\d/]))${letters}`,
		// the closing bracket may be printed as an opening one where numbers run against the script
		`\\d{1,4}${letters} {0,2}\\((?:${oldSession})[()]`,
		`\\d{1,4} {0,2}\\((?:19|20)\\d\\d[()]`,
		...(oldNumber ? [oldNumber] : [])
	].join('|');
}

/** Most are: 60/251. */
const PLAIN = /^\d+\/\d+$/;

/** `75/253 A至C` → three numbers; `3411 A和B(XXX)` → two. The words are those of the text's language. */
export function readNumbers(words: CitationWords, written: string): string[] {
	if (PLAIN.test(written)) return [written];
	const { readNumber = (same: string) => same } = words;
	const number = written
		.replace(/^PRST[/ ]?/, '')
		.replace(/\($/, ')')
		.trim();
	const split = splitter(words).exec(number);
	if (!split) return [spaced(readNumber(number))];
	const [, base = '', list = '', tail = ''] = split;
	return expandLetters(words, list).map((letter) => {
		return spaced(readNumber(`${base.trim()} ${letter}${tail}`));
	});
}

/** One space before a bracket, none elsewhere but before a letter. */
const spaced = (number: string): string => number.replace(/ *\(/, ' (').replace(/ {2,}/g, ' ');

const splitter = madeOnce(({ letter, letterJoin }: CitationWords) => {
	const one = letter.replace(/^ \?/, '');
	return patternOf(`^([^()]*?\\d) *(${one}(?:${letterJoin}${one})*)( *\\([^()]*\\))?$`, 'u');
});

const letterInList = madeOnce(({ letter, range }: CitationWords) =>
	patternOf(`(${range}|-)? *(${letter})`, 'gu')
);

function expandLetters(words: CitationWords, list: string): string[] {
	const { readLetter = (same: string) => same } = words;
	const letters: string[] = [];
	for (const [, to, written = ''] of matchesOf(list, letterInList(words))) {
		const next = readLetter(written.trim());
		letters.push(...(to ? lettersUpTo(letters.at(-1), next) : [next]));
	}
	return letters;
}

/** What a range adds after its first letter: A to C → B, C. */
function lettersUpTo(from: string | undefined, to: string): string[] {
	const first = (from ?? to).charCodeAt(0);
	const count = to.charCodeAt(0) - first;
	if (!(count > 0 && count <= LONGEST_RANGE)) return [to];
	return Array.from({ length: count }, (_, i) => String.fromCharCode(first + i + 1));
}

/** What a range adds after its first number, 46/4至46/8 → 46/5 … 46/8; null when it runs across sessions. */
export function numbersUpTo(from: string | undefined, to: string | undefined): string[] | null {
	const [, session, first] = /^(.*\/)(\d+)$/.exec(from ?? '') ?? [];
	const [, same, last] = /^(.*\/)(\d+)$/.exec(to ?? '') ?? [];
	const count = Number(last) - Number(first);
	if (session !== same || !(count > 0 && count <= LONGEST_RANGE)) return null;
	return Array.from({ length: count }, (_, k) => `${session}${Number(first) + k + 1}`);
}
