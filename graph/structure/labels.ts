import { ranged } from '../patterns/alphabets.ts';

/** Labels of items are the same in every language: the nth letter of a list is the nth Latin one. */

const ROMAN_ONES = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/** Up to 39: no list is longer. */
const toRoman = (number: number): string =>
	'x'.repeat(Math.floor(number / 10)) + (ROMAN_ONES[number % 10] ?? '');

const LONGEST = 39;

const ROMANS = Array.from({ length: LONGEST }, (_, i) => toRoman(i + 1));

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** After z come aa and bb. */
const nthLetter = (n: number): string | undefined =>
	n < LATIN.length ? LATIN[n] : LATIN[n - LATIN.length]?.repeat(2);

/** The order in which Arabic lists count: أ ب ج د. */
const ABJAD = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ';
/** Russian lists leave й and ё out. */
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщэюя';
/** Cyrillic letters that look Latin: most Russian lists count a), b), c), some of them typed so. */
const LOOKALIKES: Record<string, string> = {
	...{ а: 'a', в: 'b', с: 'c', е: 'e', і: 'i', к: 'k', м: 'm', о: 'o', р: 'p', т: 't', у: 'y' },
	...{ х: 'x', ѕ: 's', ј: 'j', ԁ: 'd', һ: 'h' }
};

const SIGNS = ranged(/\u0640|\p{M}/gu);

const bareArabic = (written: string): string => written.replace(SIGNS, '').replace(/[أإآٱ]/g, 'ا');

const repeated = (letter: string | undefined, times: number): string[] =>
	letter ? [letter.repeat(times)] : [];

/** After the 26th letter lists go on with أ أ, as English ones do with (aa). */
function fromArabic(written: string): string[] {
	const bare = bareArabic(written).replace(' ', '');
	const [first = ' '] = bare;
	const place = ABJAD.indexOf(first);
	return place < 0 || bare !== first.repeat(bare.length)
		? []
		: repeated(nthLetter(place), bare.length);
}

function fromCyrillic(written: string): string[] {
	const look = [...written].map((letter) => LOOKALIKES[letter] ?? letter).join('');
	const place = CYRILLIC.indexOf(written[0] ?? ' ');
	return [
		...(/^[a-z]+$/.test(look) ? [look] : []),
		...(place < 0 ? [] : repeated(nthLetter(place), written.length))
	];
}

const CHINESE = '一二三四五六七八九十';

/** 一 … 三十九 */
function fromChinese(written: string): string[] {
	const [, tens, ten, ones] = /^([二三])?(十)?([一二三四五六七八九])?$/.exec(written) ?? [];
	const number =
		(ten ? 10 * (tens ? CHINESE.indexOf(tens) + 1 : 1) : 0) +
		(ones ? CHINESE.indexOf(ones) + 1 : 0) +
		(tens && !ten ? CHINESE.indexOf(tens) + 1 : 0);
	return number > 0 ? [toRoman(number)] : [];
}

/** The branches label lists in order, as letters do; so do the stems. */
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const STEMS = '甲乙丙丁戊己庚辛壬癸';

const RINGED = 0x2460;
const BRACKETED = 0x3220;

/** ① → 1, ㈠ → i */
function fromSign(sign: string): string[] {
	const code = sign.charCodeAt(0);
	return code >= BRACKETED ? [toRoman(code - BRACKETED + 1)] : [String(code - RINGED + 1)];
}

const READERS: [pattern: RegExp, read: (written: string) => string[]][] = [
	[/^[a-z]+$/i, (written) => [written.toLowerCase()]],
	[/^\d+$/, (written) => [written]],
	[/^[㈠-㈩①-⑳]$/, fromSign],
	[/^[子丑寅卯辰巳午未申酉戌亥]$/, (written) => repeated(LATIN[BRANCHES.indexOf(written)], 1)],
	[/^[甲乙丙丁戊己庚辛壬癸]$/, (written) => repeated(LATIN[STEMS.indexOf(written)], 1)],
	[/^[一二三四五六七八九十]+$/, fromChinese],
	[/^[\u0400-\u052f]+[a-z]*$/u, fromCyrillic],
	[/^[a-z]+[\u0400-\u052f]+$/u, fromCyrillic],
	[/^[\u0621-\u0670]+(?: [\u0621-\u0670]+)?$/u, fromArabic]
];

/** What the label of an item may stand for, likeliest first: (i) → i; г → d; с → c or, after р, r. */
export function readLabel(written: string): string[] {
	const lower = written.toLowerCase();
	return READERS.find(([pattern]) => pattern.test(lower))?.[1](lower) ?? [];
}

/** ’2‘ in Arabic is (ii). */
export const readRomanDigits = (digits: string): string[] => {
	const number = Number(digits);
	return number > 0 && number <= LONGEST ? [toRoman(number)] : [];
};

/** Labels in order: after (a) comes (b); after (i), (ii). */
const FIRSTS = ['a', 'i', '1'];
export const isFirst = (label: string): boolean => FIRSTS.includes(label);

const DEEPEST = 4;
export const BULLET = '•';

const following = (letter = ''): string => String.fromCharCode(letter.charCodeAt(0) + 1);

function successors(label: string): string[] {
	if (/^\d+$/.test(label)) return [String(Number(label) + 1)];
	const roman = ROMANS[ROMANS.indexOf(label) + 1];
	return [
		...(ROMANS.includes(label) && roman ? [roman] : []),
		...(/^[a-y]$/.test(label) ? [following(label)] : []),
		// (z), (aa), (bb) or (z), (aa), (ab)
		...(label === 'z' ? ['aa'] : []),
		...(/^[a-y]{2}$/.test(label)
			? [following(label[0]) + following(label[1]), label[0] + following(label[1])]
			: [])
	];
}

/**
 * The open items after a new one, outermost first; null when none of its labels is in turn, so that
 * it is no item. (i) after (h) goes on, (i) after anything else opens a list within.
 */
export function nextItems(open: readonly string[], labels: readonly string[]): string[] | null {
	for (const label of labels) {
		const items = label === BULLET ? nextBullet(open) : nextLabel(open, label);
		if (items) return items;
	}
	return null;
}

function nextLabel(open: readonly string[], label: string): string[] | null {
	for (let depth = open.length - 1; depth >= 0; depth--) {
		if (successors(open[depth] ?? '').includes(label)) return [...open.slice(0, depth), label];
	}
	return FIRSTS.includes(label) && open.length < DEEPEST ? [...open, label] : null;
}

/** Bullets have no label of their own: they are counted, •1, •2. */
function nextBullet(open: readonly string[]): string[] {
	const depth = open.findIndex((label) => label.startsWith(BULLET));
	if (depth < 0) return [...open, `${BULLET}1`];
	return [...open.slice(0, depth), `${BULLET}${Number(open[depth]?.slice(1)) + 1}`];
}
