import { matchesOf } from '../../patterns/matches.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { readRoman, toRoman } from '../../roman.ts';
import type { CitationWords } from '../words/citations.ts';

/** One number of a list, and whether a range leads to it: II and V to VII, 第二和第四, A至C. */
const LISTED = ranged(
	/(?:(-| to | à | a | по |至)|, (?:and|et|y|и) | (?:and|et|y|и) |, | و (?=\d)|、|以及|和|及)?第?([\p{L}\d.]+?)(?=$|-| |,|、|以及|和|及|至)/gu
);

/** الأول-ألف, الثالث - هاء, الثاني باء: a section of a section, and no range. */
const ARABIC_SECTION = /^([\u0621-\u064a ]+?)(?: ?- ?| )([\u0621-\u064a]{2,4})$/u;

/** The numbers of a list of parts; what a range leaves out stands among them. */
export function numbersOf(written: string, words: CitationWords): string[] {
	const listed = written.trim().replace(/\. (?=[A-Z])/, '.');
	if (!listed) return [];
	// الحادي عشر is one number
	const single = listed.includes(' ') ? words.readOrdinal(listed) : null;
	if (single !== null) return [toRoman(single)];
	const ordinals = listed.split(/ و(?=ال)/).map(words.readOrdinal);
	if (ordinals.length > 1 && ordinals.every((one) => one !== null)) return ordinals.map(toRoman);
	const [, section = '', letter = ''] = ARABIC_SECTION.exec(listed) ?? [];
	if (letter) return [`${ordinal(section, words)}.${ordinal(letter, words)}`];
	const numbers: string[] = [];
	for (const [, range, one = ''] of matchesOf(listed, LISTED)) {
		const number = ordinal(one, words);
		numbers.push(...(range ? between(numbers.at(-1) ?? number, number) : []), number);
	}
	return numbers;
}

/** V, VII → VI; A, C → B; nothing between what does not count alike. */
function between(from: string, to: string): string[] {
	const isRoman = [from, to].every((one) => /^[IVXLC]+$/.test(one));
	if (!isRoman && !/^[A-Z] [A-Z]$/.test(`${from} ${to}`)) return [];
	const [first, last] = isRoman
		? [readRoman(from), readRoman(to)]
		: [from.charCodeAt(0), to.charCodeAt(0)];
	const count = Math.max(0, Math.min(last - first - 1, LONGEST_RANGE));
	const numbers = Array.from({ length: count }, (_, i) => first + 1 + i);
	return numbers.map((one) => (isRoman ? toRoman(one) : String.fromCharCode(one)));
}

/** A range of parts that leaves out more is surely misread. */
const LONGEST_RANGE = 20;

/** V · 五 · fifth → `V`; chapters and sections are counted in roman numbers in most languages. */
function ordinal(written: string, words: CitationWords): string {
	const { readLetter = (same: string) => same } = words;
	const latin = readLetter(written.trim());
	if (!latin || /^[A-Z]+(?:\.[A-Z0-9]+)*$/.test(latin)) return latin;
	// 一.A
	const [whole = '', ...within] = written.trim().split('.');
	const number = words.readOrdinal(whole) ?? Number(whole);
	return number > 0 ? [toRoman(number), ...within.map(readLetter)].join('.') : latin;
}
