import type { PrintedPage } from './furniture.ts';
import type { PrintedLine } from './page.ts';

/** A page's text, and the footnotes that stood below it. */
export interface ReadPage {
	lines: PrintedLine[];
	notes: { label: string; text: string }[];
}

/** ¹ A/HRC/42/31。 · * 人权理事会… */
const OPENING = /^\s*([⁰¹²³⁴-⁹]{1,3}|\*{1,3})\s*(?=\S)/u;

const plain = (label: string): string =>
	label.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String('⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)));

/** A/HRC/⏎45/51, COVID-⏎19: what a line break parts there is one word. */
const TIED = /\S[/-]$/;

/** A footnote's letters are at most as large as this part of the text's. */
const SMALL = 0.96;

/**
 * Takes the footnotes off a page: the lines at its bottom in small letters, from the first that opens
 * with a raised mark on. Where footnotes are as large as the text nothing is taken.
 */
export function withoutNotes({ lines }: PrintedPage, textSize: number): ReadPage {
	const first = firstNote(lines, textSize);
	const notes: ReadPage['notes'] = [];
	for (const { text } of lines.slice(first)) {
		const [opening, label] = OPENING.exec(text) ?? [];
		const note = notes.at(-1);
		if (opening !== undefined && label !== undefined)
			notes.push({ label: plain(label), text: text.slice(opening.length) });
		else if (note) note.text += (TIED.test(note.text) ? '' : ' ') + text.trim();
	}
	return { lines: lines.slice(0, first), notes };
}

function firstNote(lines: readonly PrintedLine[], textSize: number): number {
	const isSmall = ({ size }: PrintedLine): boolean => size <= SMALL * textSize;
	const lastLarge = lines.findLastIndex((line) => !isSmall(line));
	const first = lines.findIndex(({ text }, i) => i > lastLarge && OPENING.test(text));
	return first < 0 ? lines.length : first;
}

/** The size of most letters. */
export function usualSize(lines: readonly PrintedLine[]): number {
	const counts = new Map<number, number>();
	for (const { size, text } of lines) {
		const rounded = Math.round(size * 2) / 2;
		counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
	}
	return [...counts].reduce((top, one) => (one[1] > top[1] ? one : top), [10, 0])[0];
}
