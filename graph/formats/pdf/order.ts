import type { Piece } from './page.ts';

/** A piece on its line; a raised one is a footnote's mark. */
export interface Placed {
	piece: Piece;
	raised: boolean;
	/** Where those end that are read from the left from this one on, in a line that is read from the right. */
	end?: number;
}

/** From the left, or, in an Arabic text, from the right but for what is Latin within. */
export function inReadingOrder(placed: readonly Placed[], isArabic: boolean): Placed[] {
	if (!isArabic && !isMostlyArabic(placed)) return fromTheLeft(placed);
	const fromLeft = fromTheLeft(placed.flatMap(parted));
	const hasArabic = placed.some(({ piece }) => piece.rightToLeft);
	const ordered: Placed[] = [];
	let end = fromLeft.length;
	for (let i = end - 1; i >= 0; i--) {
		if (i > 0 && isTied(fromLeft, i - 1, hasArabic)) continue;
		ordered.push(...runOf(fromLeft.slice(i, end)));
		end = i;
	}
	return ordered;
}

function runOf(run: readonly Placed[]): Placed[] {
	const end = run.reduce((far, { piece }) => Math.max(far, piece.x + piece.width), -Infinity);
	return run.map((one, i) => (i === 0 ? { ...asWritten(one), end } : asWritten(one)));
}

/** By their middles: the boxes of Chinese brackets that are set close reach over one another. */
const fromTheLeft = (placed: readonly Placed[]): Placed[] =>
	[...placed].sort(
		({ piece: one }, { piece: other }) => one.x + one.width / 2 - (other.x + other.width / 2)
	);

/** Is a text written from the right? Numbers and signs tell nothing. */
export function isArabicText(pieces: readonly Piece[]): boolean {
	const words = pieces.filter(({ text }) => /\p{L}/u.test(text));
	return 2 * words.filter(({ rightToLeft }) => rightToLeft).length > words.length;
}

const isMostlyArabic = (placed: readonly Placed[]): boolean =>
	isArabicText(placed.map(({ piece }) => piece));

const isLatin = ({ text, rightToLeft }: Piece): boolean => !rightToLeft && /\p{L}/u.test(text);
const isSign = ({ text }: Piece): boolean => !/[\p{L}\d]/u.test(text);

/**
 * Is a piece read before the one to the right of it, as Latin words are, and numbers that touch? Two
 * numbers with a hyphen between them are not: 2015-2030 is shown as 2030-2015 after an Arabic word.
 */
function isTied(fromLeft: readonly Placed[], i: number, hasArabic: boolean): boolean {
	const [piece, next, beyond] = [i, i + 1, i + 2].map((place) => fromLeft[place]?.piece);
	if (!piece || !next || piece.rightToLeft || next.rightToLeft) return false;
	if (isLatin(piece) && isLatin(next)) return true;
	if (!touch(piece, next)) return false;
	const ties = hasArabic ? TIES : TIES_ALONE;
	if (isSign(next)) return beyond !== undefined && tiesNumbers([piece, next, beyond], ties);
	const before = fromLeft[i - 1]?.piece;
	if (isSign(piece)) return before !== undefined && tiesNumbers([before, piece, next], ties);
	return true;
}

/** 70/1, 6,000 and 2003،², the year before a footnote's mark. */
const TIES = /^[/.,،:\u00a0]$/;
/** 21-19113: on a line without an Arabic word. */
const TIES_ALONE = /^[-–/.,،:\u00a0]$/;

const tiesNumbers = ([left, sign, right]: [Piece, Piece, Piece], ties: RegExp): boolean =>
	ties.test(sign.text) &&
	[left, right].every(({ text, rightToLeft }) => !rightToLeft && /\d/.test(text)) &&
	touch(left, sign) &&
	touch(sign, right);

/** In ems. */
const TOUCHING = 0.15;

const touch = (left: Piece, right: Piece): boolean =>
	right.x - left.x - left.width <= TOUCHING * left.size;

/** 70/1 and 6,000 stay together, every other sign stands for itself. */
const PARTS = /\d{1,40}(?:[/.,:\u00a0]\d{1,40}){0,20}|[^]/g;
/** `.A/78/272`: the stop after a Latin word stands to the left of it. */
const LATIN_PARTS = /^[.,،:]|[^]{1,10000}/g;

/** Numbers and the signs beside them, each as a piece of its own: their order on the page is another. */
function parted({ piece, raised }: Placed): Placed[] {
	const { text, x, width, rightToLeft } = piece;
	if (rightToLeft || raised) return [{ piece, raised }];
	return [...text.matchAll(/\p{L}/u.test(text) ? LATIN_PARTS : PARTS)].map(
		({ 0: part, index }) => ({
			piece: {
				...piece,
				text: part,
				x: x + (width * index) / text.length,
				width: (width * part.length) / text.length
			},
			raised
		})
	);
}

const MIRRORED: Record<string, string> = {
	'(': ')',
	')': '(',
	'[': ']',
	']': '[',
	'«': '»',
	'»': '«'
};

/** Brackets between Arabic words are on the page as they look there: the opening one is `)`. */
const asWritten = ({ piece, raised }: Placed): Placed => ({
	piece: { ...piece, text: MIRRORED[piece.text.trim()] ?? piece.text },
	raised
});
