import { hasRoomAfter, stepOf, type Habits } from './habits.ts';
import type { PrintedLine } from './page.ts';

/** How a line stands to the one before it. */
export type Bond = 'goes on' | 'new line' | 'apart' | 'unsettled';

/** How a line stands to the one above it on its page. */
export function bondOnPage(before: PrintedLine, after: PrintedLine, habits: Habits): Bond {
	if (after.y <= before.y) return 'new line';
	if (stepOf({ before, after }) > habits.apart) return 'apart';
	const isOneSize = Math.abs(before.size - after.size) <= SIZES * before.size;
	return isOneSize && !hasRoomAfter(before, after, habits.right) ? 'goes on' : 'new line';
}

/** Letters of one text differ in size by no more than this part. */
const SIZES = 0.08;

/**
 * How the first line of a page stands to the last of the page before: a full line that ends no
 * clause goes on; where it does, only its words tell.
 */
export function bondOfPages(before: PrintedLine, after: PrintedLine, habits: Habits): Bond {
	if (hasRoomAfter(before, after, habits.right)) return 'apart';
	return ENDS_CLAUSE.test(before.text) ? 'unsettled' : 'goes on';
}

/** A stop, and what may stand after it: brackets, quotation marks, a footnote's mark. */
const ENDS_CLAUSE =
	/[.,;:!?。，；：！？،؛؟][\s)\]"'”’»」』）】]{0,4}[⁰¹²³⁴-⁹*]{0,4}\s{0,4}$|[)\]”’»」』）】][⁰¹²³⁴-⁹*]{0,4}\s{0,4}$/u;

/** A/HRC/⏎45/51, COVID-⏎19: what a line break parts there is one word. */
const TIED = /\S[/-]$/;
/** Printed only where a word is parted. */
const SOFT_HYPHEN = /\u00ad$/;

const SET_CLOSE = /[\u2e80-\uffef]/;

/** Two lines of one paragraph as one line. */
export function joinLines(before: string, after: string): string {
	const next = after.trim();
	if (SOFT_HYPHEN.test(before)) return before.slice(0, -1) + next;
	const isClose =
		TIED.test(before) || (SET_CLOSE.test(before.at(-1) ?? '') && SET_CLOSE.test(next[0] ?? ''));
	return before + (isClose ? '' : ' ') + next;
}
