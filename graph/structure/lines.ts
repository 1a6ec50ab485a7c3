import type { Span } from '../model.ts';
import { wordsOf } from './flow.ts';
import { widthIn } from './width.ts';

/** A line that has words on it: its words, not the white space around them. */
export interface Line extends Span {
	/** White space before the first word. */
	indent: number;
	/** White space stands between the last word and the line break. */
	trailing: boolean;
	/** Empty lines before it. */
	gap: number;
	/** Something that is no running text (page furniture, a footnote) was taken out before it. */
	afterBreak: boolean;
	/** Cleaned, without footnote marks, without spaces around Chinese characters. */
	text: string;
	/** As printed, in half-widths: a Chinese character counts two, a space one. */
	width: number;
}

/** LF, VT, FF, CR, NEL and the separators of Unicode; CR and LF are one. */
const BREAK = /\r\n|[\n-\r\u0085\u2028\u2029]/g;

const isSpace = (character: string | undefined): boolean => character === ' ';

/** The lines of a text, from the text as received (for its line breaks) and its cleaned twin. */
export function splitLines(received: string, cleaned: string): Line[] {
	const lines: Line[] = [];
	let [breaks, from] = [0, 0];
	const add = (to: number): void => {
		const line = lineIn(cleaned, { from, to, gap: Math.max(0, breaks - 1) });
		if (!line) return;
		lines.push(line);
		breaks = 0;
	};
	BREAK.lastIndex = 0;
	for (let found = BREAK.exec(received); found; found = BREAK.exec(received)) {
		add(found.index);
		breaks++;
		from = BREAK.lastIndex;
	}
	add(received.length);
	return lines;
}

/** A heading or an emphasised line in Markdown: ### 34/180. Title · _The General Assembly,_ · **Annex** */
const MARKDOWN = /^(?:#{1,6} +(?=[^\s#])|(?=_[^_]+_$)_|(?=\*\*[^*]+\*\*$)\*\*)/;

/** In characters: longer lines are no headings. */
const LONGEST_MARKED = 300;

/** The line without signs of Markdown that say how all of it is set. */
function bare(cleaned: string, { start, end }: Span): Span {
	if (!'#_*'.includes(cleaned[start] ?? '') || end - start > LONGEST_MARKED) return { start, end };
	const [signs = ''] = MARKDOWN.exec(cleaned.slice(start, end)) ?? [];
	return { start: start + signs.length, end: signs.startsWith('#') ? end : end - signs.length };
}

/** The line between two breaks with its running text; null where there are no words. */
function lineIn(
	cleaned: string,
	{ from, to, gap }: { from: number; to: number; gap: number }
): Line | null {
	let [start, end] = [from, to];
	while (start < end && isSpace(cleaned[start])) start++;
	while (end > start && isSpace(cleaned[end - 1])) end--;
	if (start === end) return null;
	const span = bare(cleaned, { start, end });
	return {
		indent: start - from,
		trailing: end < to,
		gap,
		afterBreak: false,
		text: wordsOf(cleaned, span),
		width: widthIn(cleaned, span),
		...span
	};
}
