import { ranged } from '../patterns/alphabets.ts';
import { BULLET, readLabel, readRomanDigits } from './labels.ts';
import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** What the head of a line may open, by its number or letter. */
export type Start =
	| { kind: 'number'; number: number; length: number }
	| { kind: 'item'; labels: string[]; length: number; loose: boolean }
	| { kind: 'section'; number: number; title: string }
	| { kind: 'annex' }
	| { kind: 'formula' }
	| { kind: 'text' };

/** (a) · (iv) · (1) · (一) · (أ) · a) · ’1‘ · ㈠ · ① · • */
const ITEM = ranged(
	/^(?:\((\p{L}\p{M}{0,2}(?:\p{L}\p{M}{0,2}){0,6}|[\u0621-\u064a] [\u0621-\u064a]|\d{1,2})\)|(\p{L}{1,7})\)|([㈠-㈩]|[①-⑳])|([•●▪◦])|['‘](\d{1,2})['‘])[ .、]?/u
);

/** The first characters that an item may have: most lines begin otherwise, and are not looked at. */
const OPENS_ITEM = ranged(/^[(㈠-㈩①-⑳•●▪◦'‘]|^\p{L}{1,7}\)/u);

/** – a dash · a. · ii. Words of a sentence may stand so, too, where a line breaks off within it. */
const LOOSE_ITEM = ranged(/^(?:([–—-])(?= +\p{L})|(\p{Ll}|[ivx]{2,6})\.(?= )) */u);

export function readStart({ text }: Line, words: StructureWords): Start {
	const number = words.paragraphNumber.exec(text);
	if (number) return { kind: 'number', number: Number(number[1]), length: number[0].length };
	const numeral = words.numeralNumber?.exec(text);
	if (numeral) return inNumerals(numeral, words);
	const item = OPENS_ITEM.test(text) ? ITEM.exec(text) : null;
	if (item) return { kind: 'item', labels: itemLabels(item), length: item[0].length, loose: false };
	const loose = LOOSE_ITEM.exec(text);
	if (loose) return looseItem(loose);
	if (words.formula.test(text)) return { kind: 'formula' };
	if (words.annex.test(text)) return { kind: 'annex' };
	const section = words.section.exec(text);
	if (section) return { kind: 'section', ...sectionOf(section, words) };
	return { kind: 'text' };
}

const inNumerals = ([printed = '', numeral = '']: string[], words: StructureWords): Start => ({
	kind: 'number',
	number: words.readSection(numeral) ?? 0,
	length: printed.length
});

function itemLabels([, inBrackets, before, sign, bullet, quoted]: string[]): string[] {
	if (bullet) return [BULLET];
	if (quoted) return readRomanDigits(quoted);
	return readLabel(inBrackets ?? before ?? sign ?? '');
}

const looseItem = ([printed, dash, letters = '']: string[]): Start => ({
	kind: 'item',
	labels: dash ? [BULLET] : readLabel(letters),
	length: printed?.length ?? 0,
	loose: true
});

const LETTERS = 'ABCDEFGH';

function sectionOf([, numeral, latin, title = '']: string[], words: StructureWords) {
	if (numeral) return { number: words.readSection(numeral) ?? 0, title };
	return { number: latinNumber(latin ?? ''), title };
}

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
const NUMERALS = Array.from(
	{ length: 40 },
	(_, n) => 'X'.repeat(Math.floor(n / 10)) + ONES[n % 10]
);

/** I, II, III as numerals; A, B, C as letters. C and D stand for letters: no act has a hundred sections. */
function latinNumber(latin: string): number {
	const letter = LETTERS.indexOf(latin);
	return letter >= 0 ? letter + 1 : NUMERALS.indexOf(latin);
}
