import type { Evidence, Flow, NoteMark, Paragraph, Verb } from '../model.ts';

/** Sentence ends, as they are printed in any of the six languages; a full stop only before a space. */
const END = /[。；;！？؛؟]|(?<=[\p{Ll}\d)])\.(?= )/gu;

const known = new WeakMap<Flow, number[]>();

/** Where the sentences of a text end: asked for every quotation, so looked for once. */
function endsOf(flow: Flow): number[] {
	const ends = known.get(flow) ?? [...flow.text.matchAll(END)].map(({ index }) => index);
	known.set(flow, ends);
	return ends;
}

/** How many of the ascending numbers are below a value. */
function countBelow(numbers: readonly number[], value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** No sentence of an official text reaches so far, in characters; one that never ends is cut here. */
const REACH = 2000;

/** The sentence around the words, in three parts: before them, the words, after them. */
export function sentenceAround(flow: Flow, [from, to]: [number, number]): Evidence['sentence'] {
	const { text } = flow;
	const ends = endsOf(flow);
	const before = ends[countBelow(ends, from) - 1] ?? -1;
	const after = ends[countBelow(ends, to)] ?? text.length;
	const start = Math.max(before + 1, from - REACH, 0);
	const end = Math.min(after, to + REACH, text.length);
	return [
		text.slice(start, from).trimStart(),
		text.slice(from, to),
		text.slice(to, Math.min(end + 1, text.length)).trimEnd()
	];
}

/** The verb that governs a place: the last that begins before it, else the paragraph's first. */
export function verbAt({ verbs }: Paragraph, at: number): Verb | undefined {
	return verbs.findLast((verb) => verb.at <= at) ?? verbs[0];
}

/** Where in the paragraph a footnote hangs. */
export const markAt = (marks: NoteMark[], label: string): number =>
	marks.find((mark) => mark.label === label)?.at ?? 0;
