import type { Span } from '../model.ts';
import { flowOf, wordsOf, type MarkSpan, type Running, type Stretch } from '../structure/flow.ts';
import { isBlock, type Element } from './tree.ts';

/** The words of some elements: where they stand, and the marks of the footnotes set among them. */
export interface Stretches {
	stretches: Stretch[];
	marks: MarkSpan[];
}

/** Footnote → its label in this text. */
export type Labels = ReadonlyMap<Element, string>;

export const NO_LABELS: Labels = new Map();

const APART = new Set(['td', 'th', 'tr', 'eol']);

/** The words of elements one after another; `apart` sets each of them apart from the one before. */
export function stretchesOf(
	elements: readonly Element[],
	labels: Labels,
	{ apart = false } = {}
): Stretches {
	const taking: Taking = { stretches: [], marks: [], labels, isApart: false };
	for (const element of elements) {
		take(taking, element);
		taking.isApart ||= apart;
	}
	return taking;
}

interface Taking extends Stretches {
	labels: Labels;
	isApart: boolean;
}

function take(taking: Taking, element: Element): void {
	if (element.name === 'authorialNote') return takeMark(taking, element);
	for (const child of element.children) {
		if (child.kind === 'element') take(taking, child);
		else push(taking, child.start, child.end);
	}
	// an empty stretch on the space that stands for the end of the block
	if (isBlock(element.name)) push(taking, element.inner, element.inner);
	if (APART.has(element.name)) taking.isApart = true;
}

function push(taking: Taking, start: number, end: number): void {
	taking.stretches.push(taking.isApart ? { start, end, apart: true } : { start, end });
	if (end > start) taking.isApart = false;
}

/** A mark stands in a stretch of its own, which has no words. */
function takeMark(taking: Taking, note: Element): void {
	const { start } = note;
	push(taking, start, start);
	taking.marks.push({ start, end: start, label: taking.labels.get(note) ?? '' });
}

/** One after the other. */
export const joined = (one: Stretches, other: Stretches): Stretches => ({
	stretches: [...one.stretches, ...other.stretches],
	marks: [...one.marks, ...other.marks]
});

export const runningOf = (cleaned: string, { stretches, marks }: Stretches): Running =>
	flowOf(cleaned, stretches, marks);

/** The running text of one element, without its footnotes. */
export function textOf(element: Element | undefined, cleaned: string): string {
	if (!element) return '';
	const [only] = element.children;
	// most that are asked for their words are one stretch of them
	if (element.children.length === 1 && only?.kind === 'words') return wordsOf(cleaned, only);
	return runningOf(cleaned, stretchesOf([element], NO_LABELS)).flow.text;
}

/** From the first word to the last, number and all. */
export const spanOfWords = ({ stretches }: Stretches): Span => ({
	start: stretches[0]?.start ?? 0,
	end: stretches.at(-1)?.end ?? 0
});
