import { wordsOf } from './flow.ts';
import type { Line } from './lines.ts';

/** How a line that may open a footnote begins. */
export interface Opening {
	label: string;
	shape: 'superscript' | 'star' | 'slashed' | 'digits' | 'alone';
	/** Length of label and white space. */
	length: number;
	body: string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** ¹² → 12 */
export const plainDigits = (superscripts: string): string =>
	[...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');

/**
 * ` 1  A/HRC/53/31.` · `¹ A/HRC/54/61.` · `* 人权理事会…` · `1` alone, the body on the next line; `1/ A/48/1.`
 * as typewriters had it
 */
const OPENING =
	/^(?:(?<stars>\*{1,3})|(?<raised>[⁰¹²³⁴-⁹]{1,3})|(?<slashed>\d{1,3})\/(?=\s)|(?<digits>\d{1,3})(?![\d.．)/%:-])) *(?<body>.*)$/su;

/** What a line opens if it is the first of a footnote; null where it cannot be. */
export function readOpening(lines: readonly Line[], i: number, cleaned: string): Opening | null {
	const line = lines[i];
	const groups = line && OPENING.exec(cleaned.slice(line.start, line.end))?.groups;
	if (!groups) return null;
	const { stars, raised, slashed, digits = '' } = groups;
	const length = line.end - line.start - (groups.body ?? '').length;
	const body = wordsOf(cleaned, { start: line.start + length, end: line.end });
	if (stars) return body ? { label: stars, shape: 'star', length, body } : null;
	if (raised) return { label: plainDigits(raised), shape: 'superscript', length, body };
	if (slashed) return body ? { label: slashed, shape: 'slashed', length, body } : null;
	if (body) return { label: digits, shape: 'digits', length, body };
	return { label: digits, shape: 'alone', length, body: lines[i + 1]?.text ?? '' };
}
