import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** What the head of a line may open, by its number or letter. */
export type Start =
	| { kind: 'number'; number: number; length: number }
	| { kind: 'item'; label: string; length: number }
	| { kind: 'section'; number: number; title: string }
	| { kind: 'annex' }
	| { kind: 'formula' }
	| { kind: 'text' };

/** `1. ` · `12．` · `3、`, but not 2.5% */
const NUMBER = /^(\d{1,3}) ?[.、] ?(?!\d)/;

/** (a) · (iv) · (1) · (一) · a) · ㈠ · ① · • */
const ITEM =
	/^(?:\(([a-z]{1,5}|\d{1,2}|[一二三四五六七八九十]{1,3}|[子丑寅卯辰巳午未])\)|([a-z]{1,4})\)|([㈠-㈩]|[①-⑳])|([•●▪◦]))[ .、]?/;

const RINGED = 0x2460;
const BRACKETED = 0x3220;

/** ① → 1, ㈠ → 1 */
function plainLabel(sign: string): string {
	const code = sign.charCodeAt(0);
	return String(code >= BRACKETED ? code - BRACKETED + 1 : code - RINGED + 1);
}

export function readStart({ text }: Line, words: StructureWords): Start {
	const number = NUMBER.exec(text);
	if (number) return { kind: 'number', number: Number(number[1]), length: number[0].length };
	const item = ITEM.exec(text);
	if (item) return { kind: 'item', label: itemLabel(item, words), length: item[0].length };
	if (words.formula.test(text)) return { kind: 'formula' };
	if (words.annex.test(text)) return { kind: 'annex' };
	const section = words.section.exec(text);
	if (section) return { kind: 'section', ...sectionOf(section, words) };
	return { kind: 'text' };
}

function itemLabel([, inBrackets, before, sign, bullet]: string[], words: StructureWords): string {
	if (bullet) return BULLET;
	if (sign) return plainLabel(sign);
	const label = inBrackets ?? before ?? '';
	const numeral = /^[a-z\d]/.test(label) ? null : words.readOrdinal(label);
	return numeral === null ? label : String(numeral);
}

const LETTERS = 'ABCDEFGH';

function sectionOf([, numeral, latin, title = '']: string[], words: StructureWords) {
	if (numeral) return { number: words.readOrdinal(numeral) ?? 0, title };
	return { number: latinNumber(latin ?? ''), title };
}

/** I, II, III as numerals; A, B, C as letters. C and D stand for letters: no act has a hundred sections. */
function latinNumber(latin: string): number {
	const letter = LETTERS.indexOf(latin);
	return letter >= 0
		? letter + 1
		: ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'].indexOf(latin);
}

/** Labels in order: after (a) comes (b); after (i), (ii). */
const ROMANS = [
	'i',
	'ii',
	'iii',
	'iv',
	'v',
	'vi',
	'vii',
	'viii',
	'ix',
	'x',
	'xi',
	'xii',
	'xiii',
	'xiv',
	'xv'
];
const BRANCHES = [...'子丑寅卯辰巳午未'];
const FIRSTS = ['a', 'i', '1', '子'];
const DEEPEST = 4;
const BULLET = '•';

const following = (letter = ''): string => String.fromCharCode(letter.charCodeAt(0) + 1);

function successors(label: string): string[] {
	if (/^\d+$/.test(label)) return [String(Number(label) + 1)];
	const roman = ROMANS[ROMANS.indexOf(label) + 1];
	const branch = BRANCHES.includes(label) ? BRANCHES[BRANCHES.indexOf(label) + 1] : undefined;
	return [
		...(ROMANS.includes(label) && roman ? [roman] : []),
		...(branch ? [branch] : []),
		...(/^[a-y]$/.test(label) ? [following(label)] : []),
		// (z), (aa), (bb) or (z), (aa), (ab)
		...(label === 'z' ? ['aa'] : []),
		...(/^[a-y]{2}$/.test(label)
			? [following(label[0]) + following(label[1]), label[0] + following(label[1])]
			: [])
	];
}

/**
 * The open items after a new one, outermost first; null when the label is out of turn and so no
 * item. (i) after (h) goes on, (i) after anything else opens a list within.
 */
export function nextItems(open: readonly string[], label: string): string[] | null {
	if (label === BULLET) return nextBullet(open);
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
