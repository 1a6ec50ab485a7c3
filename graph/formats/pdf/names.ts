import type { PrintedLine } from './page.ts';

/** A/RES/78/220 · A/HRC/RES/48/23: what an act is called on each of its pages. */
const SYMBOL = /^[AES]\/(?:[A-Z\d.]{1,12}\/){0,4}[\dA-Z][\w./()-]{0,20}\*?$/;

/** 2/4: beside the name. */
const PAGE = /^\d{1,3}\/\d{1,3}|\d{1,3}\/\d{1,3}$/;

/** Of a first page; no page that anybody reads has more. */
const MOST_LINES = 100;
/** In characters. */
const LARGEST = 20_000;

/** In sizes of its letters: the text stands farther below its running header than this. */
const APART = 1.7;

/**
 * The running headers that say which act it is. Short texts have each but once, so that no repetition
 * tells: they have the symbol that stands on a line of the first page, and besides it words of that page.
 */
export function runningNames(
	tops: readonly PrintedLine[][],
	firstPage: readonly PrintedLine[]
): ReadonlySet<PrintedLine> {
	const first = firstPage.slice(0, MOST_LINES).map(bare);
	const own = [...new Set(first.filter((words) => SYMBOL.test(words)))];
	const words = first.join('').slice(0, LARGEST);
	const besides = (line: PrintedLine): string =>
		own.reduce((rest, symbol) => rest.replace(symbol, ''), bare(line)).replace(PAGE, '');
	const isName = (line: PrintedLine): boolean => words.includes(besides(line));
	const namesOn = (top: PrintedLine[]): PrintedLine[] => {
		const block = blockAbove(top);
		const isNamed = block.some((line) => own.some((symbol) => bare(line).includes(symbol)));
		return isNamed && block.every(isName) ? block : top.filter((line) => own.includes(bare(line)));
	};
	return new Set(tops.slice(1).flatMap(namesOn));
}

/** The lines down to the first that the next stands apart from. */
function blockAbove(top: readonly PrintedLine[]): PrintedLine[] {
	const last = top.findIndex((line, i) => {
		const next = top[i + 1];
		return !next || next.y - line.y > APART * Math.max(line.size, next.size);
	});
	return top.slice(0, last + 1);
}

/** Set by another hand, it may have other apostrophes. */
const bare = ({ text }: PrintedLine): string => text.replace(/\s/g, '').replace(/[‘’]/g, "'");
