import { madeOnce } from '../patterns/made-once.ts';
import type { Evidence, Flow, NoteMark, Paragraph, Verb } from '../model.ts';
import { countBelow } from '../model.ts';

/** Sentence ends, as they are printed in any of the six languages; a full stop only before a space. */
const END = /[。；;！？؛؟]|\.(?= )/g;

/** What stands before a full stop that ends a sentence; elsewhere it ends an abbreviation. */
const BEFORE_STOP = /[\p{Ll}\d)]$/u;

/** Where the sentences of a text end: asked for every quotation, so looked for once. */
const endsOf = madeOnce(({ text }: Flow): number[] => {
	const ends: number[] = [];
	END.lastIndex = 0;
	for (let found = END.exec(text); found; found = END.exec(text)) {
		const { 0: sign, index } = found;
		if (sign !== '.' || BEFORE_STOP.test(text.slice(Math.max(0, index - 2), index)))
			ends.push(index);
	}
	return ends;
});

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
export const verbAt = ({ verbs }: Paragraph, at: number): Verb | undefined =>
	verbs[countBelow(placesOf(verbs), at + 1) - 1] ?? verbs[0];

/** Asked for every quotation of a paragraph, so made once. */
const placesOf = madeOnce((verbs: readonly Verb[]): number[] => verbs.map(({ at }) => at));

/** Where in the paragraph a footnote hangs. */
export const markAt = (marks: NoteMark[], label: string): number =>
	marks.find((mark) => mark.label === label)?.at ?? 0;
