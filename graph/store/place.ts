import type { TextRecord } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import { readResolution } from '../symbol.ts';

/** So many places there are on each day: the numbers of a session end far below. */
const PLACES_A_DAY = 2 ** 14;

/** Days are counted from here, before the first text that there could be. */
const FIRST_DAY = Date.UTC(1945, 0, 1);
const LAST_DAY = 2 ** 16 - 1;

/** Room for paragraphs at each place; JavaScript tells apart as many numbers as all places have together. */
export const ROOM = 2 ** 23;
const ROOM_IN_LANGUAGE = 2 ** 20;

/** 0 without a date. */
function dayOf(adopted: string | undefined): number {
	const day = Math.floor((Date.parse(adopted ?? '') - FIRST_DAY) / 86_400_000) + 1;
	return Number.isNaN(day) ? 0 : Math.min(Math.max(day, 1), LAST_DAY);
}

/** The last number of a symbol: A/RES/78/192 → 192, A/RES/217A(III) → 217; 0 without one. */
function numberOf(symbol: string): number {
	const number = readResolution(symbol)?.number ?? '';
	const [, last] = /(\d{1,9})[A-Z]*(?:\([^()]*\))?$/.exec(number) ?? [];
	return Math.min(Number(last ?? 0), PLACES_A_DAY - 1);
}

/** Where a text stands among all, the larger the earlier: newest first, of one day by number. */
export const placeOf = ({ header, resolution }: TextRecord): number =>
	dayOf(header.adopted) * PLACES_A_DAY + PLACES_A_DAY - 1 - numberOf(resolution);

/** Where one of its paragraphs does: of one place by language, then as they come in the text. */
export const placeWithin = (text: TextRecord, number: number): number =>
	placeOf(text) * ROOM +
	(LANGUAGES.length - LANGUAGES.indexOf(text.language)) * ROOM_IN_LANGUAGE -
	Math.min(number + 1, ROOM_IN_LANGUAGE);
