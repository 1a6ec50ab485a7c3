import type { Line } from './lines.ts';
import type { StructureWords } from './words.ts';

/** What stands on pages besides the text, in any language. */

/** A/HRC/RES/48/23, A/RES/59/190, A/HRC/48/L.12: acts and their drafts, as running headers. */
const ACT_SYMBOL =
	/^(?:A|E|S)\/(?:[A-Z0-9.]+\/)*(?:RES|DEC|PRST)\/[\w/.() -]*\d\)?\*?$|^(?:A|E|S)\/(?:[A-Z0-9.]+\/)+L\.\d+(?:\/\S+)?$/;

/** GE.21-14880(C) · 21-14880 · V.09-12345: job numbers, with dates of translation. */
const JOB =
	/^(?:[A-Z]{1,2}\.)?\d{2}-\d{5}(?:\([A-Z]\))?(?:\/\d{1,3})?\*?$|^\([A-Z]\)$|^\d{6}$|^\*\d{7,}\*$/;

/** 2/6: page and pages. */
const PAGE_OF = /^\d{1,3}\/\d{1,3}$/;

const SPELLED_PAGE =
	/^(?:第\d{1,3}页(?:，?共\d{1,3}页)?|[Pp]age \d+(?: of \d+)?|- ?\d{1,3} ?-|<!-- ?[Pp]age \d+ ?-->)$/;

const SEPARATOR = /^(?:[_-]{3,}|[―—_]{2,}|\*(?: ?\*){2,})$/;

const RECYCLE = /^(?:请回收.*|Please recycle.*)$/;

const isSmallNumber = (word: string): boolean => /^\d{1,3}$/.test(word);

const isPageWord = (word: string): boolean =>
	JOB.test(word) || PAGE_OF.test(word) || /^GE\.\d/.test(word);

/** In characters: longer lines are looked at no further. */
const LONGEST_PAGE_LINE = 120;

/** A line made of nothing but symbol, job number and page; a lone small number is not judged here. */
function isPageLine(text: string, { volumePage }: StructureWords): boolean {
	if (text.length > LONGEST_PAGE_LINE) return false;
	if (volumePage.test(text)) return true;
	if (SPELLED_PAGE.test(text) || SEPARATOR.test(text) || RECYCLE.test(text)) return true;
	const words = text.split(' ');
	if (words.length > 8) return false;
	const rest = words.filter((word) => !isPageWord(word) && !isSmallNumber(word)).join(' ');
	if (rest) return ACT_SYMBOL.test(rest);
	return words.some(isPageWord);
}

/** `A/RES/78/220  伊朗伊斯兰共和国的人权状况  2/8`: the text's own symbol at either end of a line. */
function isRunningHeader(text: string, titles: readonly string[]): boolean {
	if (!titles.some((title) => isAsLong(text, title))) return false;
	const bare = text
		.split(' ')
		.filter((word) => !isPageWord(word) && !isSmallNumber(word) && !ACT_SYMBOL.test(word))
		.join(' ');
	return titles.includes(bare);
}

/** Room for symbol, job number and page beside the title. */
const isAsLong = ({ length }: string, title: string): boolean =>
	length >= title.length && length <= title.length + LONGEST_PAGE_LINE;

/** The lines without page furniture; the line after a gap so made is told so. */
export function withoutFurniture(
	lines: readonly Line[],
	{ from, titles, words }: { from: number; titles: readonly string[]; words: StructureWords }
): Line[] {
	return takeOut(
		lines,
		(line, i) => i >= from && (isPageLine(line.text, words) || isRunningHeader(line.text, titles))
	);
}

/** The lines but for some; the line after each is told that something stood before it. */
export function takeOut(
	lines: readonly Line[],
	isOut: (line: Line, index: number) => boolean
): Line[] {
	const kept: Line[] = [];
	let isAfter = false;
	lines.forEach((line, i) => {
		const out = isOut(line, i);
		if (!out) kept.push(isAfter ? { ...line, afterBreak: true } : line);
		isAfter = out;
	});
	return kept;
}
