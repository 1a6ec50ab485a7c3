import type { Flow, NoteMark, Span } from '../model.ts';

/** A footnote mark where it stands in the text. */
export interface MarkSpan extends Span {
	label: string;
}

/** A stretch of a unit; `apart` keeps it a word apart from the stretch before. */
export interface Stretch extends Span {
	apart?: boolean;
}

/** Chinese characters and the punctuation set among them: no space stands beside these. */
const CJK =
	/[\u2014\u2015\u2018\u201c\u201d\u2026\u2e80-\u9fff\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/;

export const isCjk = (character: string): boolean => CJK.test(character);

/** Is the white space between two characters part of the text? `isBreak`: a line ends there. */
function keepsSpace(before: string, after: string, isBreak: boolean): boolean {
	if (isCjk(before) || isCjk(after)) return false;
	// COVID-⏎19, A/HRC/⏎45/51
	return !(isBreak && /[-/]/.test(before));
}

/**
 * Running text of some stretches: line breaks and marks out, white space only between Latin words
 * and numbers, every character with its place in the text as received.
 */
export function flowOf(
	cleaned: string,
	stretches: readonly Stretch[],
	marks: readonly MarkSpan[] = []
): { flow: Flow; marks: NoteMark[] } {
	const offsets: number[] = [];
	const found: NoteMark[] = [];
	let space: { at: number; isBreak: boolean; kept: boolean } | null = null;

	const take = (at: number) => {
		const character = cleaned[at] ?? '';
		const before = cleaned[offsets.at(-1) ?? -1];
		if (space && before && (space.kept || keepsSpace(before, character, space.isBreak)))
			offsets.push(space.at);
		space = null;
		offsets.push(at);
	};

	let next = 0;
	for (const [i, { start, end, apart = false }] of stretches.entries()) {
		const before = stretches[i - 1];
		// between two stretches the white space after the first stands for the line break
		if (before && cleaned[before.end] === ' ')
			space = { at: before.end, isBreak: true, kept: apart };
		for (let at = start; at < end; at++) {
			while ((marks[next]?.end ?? Infinity) <= at) next++;
			const mark = marks[next];
			if (mark && mark.start <= at) {
				found.push({ at: offsets.length, label: mark.label });
				at = mark.end - 1;
			} else if (cleaned[at] === ' ') space ??= { at, isBreak: false, kept: false };
			else take(at);
		}
	}
	return {
		flow: { text: read(cleaned, offsets), offsets: Uint32Array.from(offsets) },
		marks: found
	};
}

/** The characters at some places; in runs, because most places follow one another. */
function read(cleaned: string, offsets: readonly number[]): string {
	let [text, from] = ['', 0];
	for (let i = 1; i <= offsets.length; i++) {
		const last = offsets[i - 1] ?? 0;
		if (offsets[i] === last + 1) continue;
		text += cleaned.slice(offsets[from], last + 1);
		from = i;
	}
	return text;
}

/** In half-widths, as a page counts: 人 two, A one. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text) width += isCjk(character) ? 2 : 1;
	return width;
}
