import type { Piece } from './page.ts';

/** In sizes of its letters: how far a vowel above or below a letter may stand beside it. */
const BESIDE = 0.7;

/** Arabic vowels and their like, which some programs draw apart, before the letter that they belong to. */
const VOWELS = /^[\s\p{Cc}]{0,3}\p{M}[\s\p{M}\p{Cc}]{0,4}$/u;

/** Takes no room, and the font does not say what it is. */
const isNothing = ({ text, width }: Piece): boolean => width === 0 && /^[\s\p{Cc}]+$/u.test(text);

/** The pieces of a page, vowels joined to the letter that they stand on. */
export function withVowels(pieces: readonly Piece[]): Piece[] {
	const joined: Piece[] = [];
	let waiting: Piece[] = [];
	for (const piece of pieces) {
		if (isNothing(piece)) continue;
		if (VOWELS.test(piece.text)) {
			waiting.push(piece);
			continue;
		}
		const own = new Set(waiting.filter((vowel) => standsOn(vowel, piece)));
		const text = piece.text + [...own].map(lettersOf).join('');
		joined.push(...waiting.filter((vowel) => !own.has(vowel)), { ...piece, text });
		waiting = [];
	}
	return [...joined, ...waiting];
}

const lettersOf = ({ text }: Piece): string => text.replace(/[^\p{M}]/gu, '');

/** The letter that is drawn next is the last one of its piece, at the left. */
const standsOn = (vowel: Piece, piece: Piece): boolean =>
	piece.rightToLeft &&
	Math.abs(vowel.x - piece.x) <= BESIDE * piece.size &&
	Math.abs(vowel.y - piece.y) <= BESIDE * piece.size;
