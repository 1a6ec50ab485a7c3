import { endsClause } from './clause-end.ts';
import { habitScore, isShort, roomLeft, type Layout } from './layout.ts';
import type { Line } from './lines.ts';
import type { VerbReader } from './verbs.ts';
import type { StructureWords } from './words.ts';
import { widthOf } from './width.ts';

export interface BoundaryReading {
	words: StructureWords;
	verbs: VerbReader;
	layout: Layout;
}

/** Does the line open a paragraph of the preamble, with a verb that is not tied to a clause before? */
export function opensParagraph({ text }: Line, { verbs }: BoundaryReading): boolean {
	const verb = verbs.opening(text);
	return verb !== null && !verb.linked;
}

/** A verb that is as often somebody else's (支持) says less, one introduced by 在这方面 nothing. */
function verbScore({ verbs }: BoundaryReading, { text }: Line): number {
	const verb = verbs.opening(text);
	if (!verb || verb.linked) return -3;
	if (verb.introduced) return 0;
	return verb.weak ? 2 : 3;
}

/** How much room at the end of a line says that its paragraph is over. */
function roomScore({ layout }: BoundaryReading, before: Line, after: Line): number {
	// at the end of a page a paragraph may break off in any text
	if (!layout.wrapped) return after.afterBreak ? 0 : 2;
	const room = roomLeft(layout, before, after);
	if (room >= 12) return 3;
	if (room >= 6) return 2;
	if (room >= 3) return 1;
	return room >= 1 ? -1 : -3;
}

/**
 * Does an unnumbered paragraph begin with `after`? Four witnesses are heard, none decides alone:
 * the line before ends a clause (without that, hardly ever); the line opens with a drafting verb;
 * the line before left room that the next word would have filled; and where this text has the
 * habit of setting first lines in, or paragraphs apart, the space between the two lines.
 */
export function beginsParagraph(before: Line, after: Line, reading: BoundaryReading): boolean {
	const claims = [
		endsClause(before.text, reading.words) ? 2 : -7,
		verbScore(reading, after),
		roomScore(reading, before, after),
		habitScore(reading.layout, before, after)
	];
	return claims.reduce((sum, claim) => sum + claim, 0) > 0;
}

/**
 * The same in an annex, where paragraphs open with any word and end with a full stop; only those of
 * a treaty's own preamble end with a comma and open with a verb.
 */
export function beginsAnnexParagraph(before: Line, after: Line, reading: BoundaryReading): boolean {
	const endsWithComma =
		!reading.words.sentenceEnd.test(before.text) && endsClause(before.text, reading.words);
	const claims = [
		endsWithComma ? Math.max(0, verbScore(reading, after)) - 3 : 0,
		roomScore(reading, before, after),
		habitScore(reading.layout, before, after)
	];
	return claims.reduce((sum, claim) => sum + claim, 0) > 0;
}

/** The longest heading, in half-widths. */
const LONGEST_HEADING = 160;

/** Short words without an end, on a line that they do not fill. */
export const looksLikeHeading = (line: Line, { words, layout }: BoundaryReading): boolean =>
	line.text.length <= LONGEST_HEADING &&
	widthOf(line.text) <= LONGEST_HEADING &&
	!endsClause(line.text, words) &&
	!/[、(]$/.test(line.text) &&
	isShort(layout, line, undefined);
