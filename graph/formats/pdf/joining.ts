import { hasRoomAfter, stepOf, type Habits } from './habits.ts';
import type { PrintedLine } from './page.ts';

/** How a line stands to the one before it. */
export type Bond = 'goes on' | 'new line' | 'apart' | 'unsettled';

/**
 * How the lines of a page stand to the one above each, the first to none. Where many lines end early
 * that nothing sets apart they are a list or a header: a few full lines among them are no paragraph.
 */
export function bondsOnPage(lines: readonly PrintedLine[], habits: Habits): (Bond | null)[] {
	const bonds = lines.map((line, i) => bondTo(lines[i - 1], line, habits));
	for (const block of blocksOf(bonds, (bond) => bond === 'apart')) {
		const early = bonds.slice(block.first + 1, block.end).filter((bond) => bond === 'new line');
		if (early.length <= LIST * (block.end - block.first - 1)) continue;
		for (const { first, end } of blocksOf(bonds, (bond) => bond !== 'goes on', block))
			if (!isParagraph(lines.slice(first, end))) bonds.fill('new line', first + 1, end);
	}
	return bonds;
}

/** Of the lines of a block. */
const LIST = 0.3;

/** A title that fills its lines has few of them, and is not set in. */
const LONG = 4;

const isParagraph = ([one, two, ...rest]: readonly PrintedLine[]): boolean =>
	one !== undefined &&
	two !== undefined &&
	(one.x > two.x + one.size / 2 || rest.length + 2 >= LONG);

interface Block {
	first: number;
	end: number;
}

/** Stretches of lines, each from one that begins a stretch to before the next that does. */
function blocksOf(
	bonds: readonly (Bond | null)[],
	begins: (bond: Bond | null) => boolean,
	{ first, end }: Block = { first: 0, end: bonds.length }
): Block[] {
	const blocks: Block[] = [];
	for (let i = first; i < end; i++) {
		const last = blocks.at(-1);
		if (!last || begins(bonds[i] ?? null)) blocks.push({ first: i, end: i + 1 });
		else last.end = i + 1;
	}
	return blocks;
}

function bondTo(before: PrintedLine | undefined, after: PrintedLine, habits: Habits): Bond | null {
	if (!before) return null;
	if (after.y <= before.y) return 'new line';
	if (stepOf({ before, after }) > habits.apart) return 'apart';
	if (Math.abs(before.size - after.size) > SIZES * before.size) return 'apart';
	return hasRoomAfter(before, after, habits.right) ? 'new line' : 'goes on';
}

/** Letters of one paragraph differ in size by no more than this part. */
const SIZES = 0.08;

/**
 * How the first line of a page stands to the last of the page before: a full line that ends no
 * clause goes on; where it does, only the words tell.
 */
export function bondOfPages(before: PrintedLine, after: PrintedLine, habits: Habits): Bond {
	if (hasRoomAfter(before, after, habits.right)) return 'apart';
	const isSure = !ENDS_CLAUSE.test(before.text) || GOES_ON.test(after.text);
	return isSure ? 'goes on' : 'unsettled';
}

/** No paragraph begins with a small letter or with a symbol; `a)` is the letter of an item. */
const GOES_ON = /^\s*(?:\p{Ll}(?!\p{L}{0,4}\))|[AES]\/[A-Z\d])/u;

/** A stop, and what may stand after it: brackets, quotation marks, a footnote's mark. */
const ENDS_CLAUSE =
	/[.,;:!?。，；：！？،؛؟][\s)\]"'”’»」』）】]{0,4}[⁰¹²³⁴-⁹*]{0,4}\s{0,4}$|[)\]”’»」』）】][⁰¹²³⁴-⁹*]{0,4}\s{0,4}$/u;

/** A/HRC/⏎45/51, COVID-⏎19: what a line break parts there is one word. */
const TIED = /\S[/-]$/;
/** medium-⏎to long-term: the hyphen stands for a word that comes after another. */
const SUSPENDED = /^(?:and|or|to|et|ou|à|y|o|u|a|и|или|до)\s/;
/** Printed only where a word is parted. */
const SOFT_HYPHEN = /\u00ad$/;

const SET_CLOSE = /[\u2e80-\uffef]/;

/** What stands between two lines of one paragraph that are set as one. */
export function glueOf(before: PrintedLine, after: PrintedLine): '' | ' ' {
	const [last, next] = [before.text.trim(), after.text.trim()];
	if (SOFT_HYPHEN.test(last)) return '';
	if (TIED.test(last)) return SUSPENDED.test(next) ? ' ' : '';
	return SET_CLOSE.test(last.at(-1) ?? '') && SET_CLOSE.test(next[0] ?? '') ? '' : ' ';
}

/** A line's words, without the hyphen that a break within a word alone brings about. */
export const wordsOf = ({ text }: PrintedLine): string => text.trim().replace(SOFT_HYPHEN, '');
