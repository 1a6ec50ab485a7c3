/** What a reader took out of a file: its lines, and its footnotes where it has them apart. */
export interface Laid {
	lines: string[];
	/** In the order of their marks; `label` is a number or stars. */
	notes: { label: string; text: string }[];
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 → ¹²: how a footnote's mark is written, in the text and before the footnote. Stars stay. */
export const raised = (label: string): string =>
	label.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);

/** The text as it is kept and shown: its lines, and the footnotes below, one line each, behind their marks. */
export function layOut({ lines, notes }: Laid): string {
	const written = notes.map(({ label, text }) => `${raised(label)} ${flat(text)}`);
	return [...lines, ...(written.length > 0 ? ['', ...written] : []), ''].join('\n');
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Paragraphs as lines, without the white space around them; a line break within one stays. */
export const linesOfParagraphs = (paragraphs: readonly string[]): string[] =>
	paragraphs
		.flatMap((paragraph) => paragraph.split('\n'))
		.map((line) => line.trim())
		.filter(Boolean);

/** 1. · (a) · 12) · •: what stands alone in the first cell of a row that goes on in the next. */
const LABEL = /^(?:\([\p{L}\d]{1,5}\)|[\p{L}\d]{1,5}[.)．、]|[•●▪◦⁰¹²³⁴-⁹]{1,3})$/u;

/** The lines of a table's row: a number or letter in a cell of its own belongs to the words beside it. */
export function joinRow(cells: readonly string[][]): string[] {
	const [first, ...rest] = cells.filter((lines) => lines.some((line) => line.trim() !== ''));
	if (!first) return [];
	const [label = ''] = first;
	const [next, ...others] = rest;
	if (!next || first.length > 1 || !LABEL.test(label.trim())) return [first, ...rest].flat();
	return joinRow([[`${label.trim()} ${next[0] ?? ''}`, ...next.slice(1)], ...others]);
}
