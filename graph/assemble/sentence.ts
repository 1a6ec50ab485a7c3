import type { Evidence, Flow, NoteMark, Paragraph, Verb } from '../model.ts';

/** Sentence ends, as they are printed in any of the six languages. */
const ENDS = '。；;！？؛؟';

const isEnd = (text: string, i: number): boolean => {
	const mark = text[i] ?? '';
	if (ENDS.includes(mark)) return true;
	return mark === '.' && text[i + 1] === ' ' && /[\p{Ll}\d)]/u.test(text[i - 1] ?? '');
};

/** No sentence of an official text reaches so far, in characters; one that never ends is cut here. */
const REACH = 2000;

/** The sentence around the words, in three parts: before them, the words, after them. */
export function sentenceAround({ text }: Flow, [from, to]: [number, number]): Evidence['sentence'] {
	let start = from;
	while (start > Math.max(0, from - REACH) && !isEnd(text, start - 1)) start--;
	let end = to;
	while (end < Math.min(text.length, to + REACH) && !isEnd(text, end)) end++;
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
