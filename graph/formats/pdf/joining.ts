import { hasRoomAfter, stepOf, type Habits } from './habits.ts';
import type { PrintedLine } from './page.ts';
import { isCentred, isNumbered, placeOf, type Begun, type SetIn } from './set-in.ts';

/** How a line stands to the one before it. */
export type Bond = 'goes on' | 'new line' | 'apart' | 'unsettled';

/** What stands on the page before and on the next. */
export interface Around {
	before: Begun | null;
	next: PrintedLine | undefined;
}

/**
 * How the lines of a page stand to the one above each, the first to the last of the page before. Where
 * many lines end early that nothing sets apart, or no space sets apart anything, a few full lines are a list
 * or a header and no paragraph.
 */
export function bondsOnPage(
	lines: readonly PrintedLine[],
	habits: Habits,
	around: Around
): (Bond | null)[] {
	const bonds = bondsInOrder(lines, habits, around);
	for (const block of blocksOf(bonds, (bond) => bond === 'apart')) {
		const early = bonds.slice(block.first + 1, block.end).filter((bond) => bond === 'new line');
		if (habits.spaced && early.length <= LIST * (block.end - block.first - 1)) continue;
		for (const { first, end } of blocksOf(bonds, (bond) => bond !== 'goes on', block))
			if (bonds[first] !== 'goes on' && !isParagraph(lines.slice(first, end)))
				bonds.fill('new line', first + 1, end);
	}
	return bonds;
}

function bondsInOrder(
	lines: readonly PrintedLine[],
	habits: Habits,
	{ before, next }: Around
): (Bond | null)[] {
	let begun = before;
	return lines.map((line, i) => {
		const bond =
			begun &&
			(i === 0
				? bondOfPages(begun, line, habits)
				: bondOnPage(begun, [line, lines[i + 1] ?? next], habits));
		begun = { first: begun && bond === 'goes on' ? begun.first : line, last: line };
		return bond;
	});
}

/** Of the lines of a block. */
const LIST = 0.3;

/** A title that fills its lines has few of them, and is not set in. */
const LONG = 4;

const isParagraph = ([one, two, ...rest]: readonly PrintedLine[]): boolean =>
	one !== undefined &&
	two !== undefined &&
	(Math.abs(one.x - two.x) > one.size / 2 || rest.length + 2 >= LONG);

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

function bondOnPage(
	begun: Begun,
	[after, next]: [PrintedLine, PrintedLine | undefined],
	habits: Habits
): Bond {
	const { apart, right, spaced, setIn } = habits;
	const before = begun.last;
	if (after.y <= before.y) return 'new line';
	if (stepOf({ before, after }) > apart) return 'apart';
	if (Math.abs(before.size - after.size) > SIZES * before.size) return 'apart';
	if (hasRoomAfter(before, after, right)) return 'new line';
	if (spaced || !setIn) return 'goes on';
	if (isCentred(begun, after, { left: setIn.edge, right })) return 'goes on';
	if (closes(begun, [after, next], habits)) return 'new line';
	return goesOnAt(begun, after, setIn) ? 'goes on' : 'new line';
}

/**
 * By where a line begins. A number below the end of a clause is a paragraph's where numbers hang out, and
 * where it is set in: items go on where the paragraphs above them begin.
 */
function goesOnAt(begun: Begun, after: PrintedLine, setIn: SetIn): boolean {
	const isDeep = setIn.numbered < 0 || after.x > setIn.edge + after.size / 2;
	const isNumber = isDeep && isNumbered(after) && ENDS_CLAUSE.test(begun.last.text);
	return !isNumber && placeOf(begun, after, setIn) === 'edge';
}

/** A short line below the end of a clause, and what follows is not set in either: the closing lines, each for itself. */
const closes = (
	{ last }: Begun,
	[after, next]: [PrintedLine, PrintedLine | undefined],
	{ apart, right }: Habits
): boolean =>
	ENDS_CLAUSE.test(last.text) &&
	next !== undefined &&
	hasRoomAfter(after, next, right) &&
	Math.abs(next.x - after.x) < after.size / 2 &&
	stepOf({ before: after, after: next }) <= apart;

/** Letters of one paragraph differ in size by no more than this part. */
const SIZES = 0.08;

/**
 * How the first line of a page stands to the last of the page before: a full line that ends no
 * clause goes on; where it does, only the place where the line begins tells, or its words.
 */
function bondOfPages(begun: Begun, after: PrintedLine, habits: Habits): Bond {
	const { right, setIn, small } = habits;
	if (hasRoomAfter(begun.last, after, right)) return 'apart';
	if (!ENDS_CLAUSE.test(begun.last.text) || SYMBOL.test(after.text)) return 'goes on';
	const place = setIn && !isNumbered(after) ? placeOf(begun, after, setIn) : null;
	if (place) return place === 'edge' ? 'goes on' : 'apart';
	return !small && SMALL_LETTER.test(after.text) ? 'goes on' : 'unsettled';
}

/** No paragraph begins with a symbol, and in most languages none with a small letter; `a)` is the letter of an item. */
const SYMBOL = /^\s*[AES]\/[A-Z\d]/;
const SMALL_LETTER = /^\s*\p{Ll}(?!\p{L}{0,4}\))/u;

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
