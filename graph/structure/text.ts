import { clean } from '../clean.ts';
import { readResolution } from '../symbol.ts';
import type { Source } from '../model.ts';
import type { Language } from '../schema.ts';
import { structureWords } from '../languages/structure.ts';
import { flowOf, wordsOf, type MarkSpan } from './flow.ts';
import { takeOut, withoutFurniture } from './furniture.ts';
import { numberLine, readHeader } from './header.ts';
import { detectLanguage } from './language.ts';
import { isShort, learnLayout, type Layout } from './layout.ts';
import { splitLines, type Line } from './lines.ts';
import { findMarks } from './marks.ts';
import { findNotes, type NoteLines } from './notes.ts';
import { readStart } from './starts.ts';
import { verbReader, type VerbReader } from './verbs.ts';
import type { StructureWords } from './words.ts';
import { widthIn } from './width.ts';

/** What every step needs to know of a text. */
export interface Text {
	source: Source;
	cleaned: string;
	language: Language;
	words: StructureWords;
	verbs: VerbReader;
}

/** The lines of running text, and what was taken out of them. */
export interface Parts {
	lines: Line[];
	notes: NoteLines[];
	marks: MarkSpan[];
}

export function textOf(source: Source): Text {
	const language = detectLanguage(source);
	const words = structureWords[language];
	const verbs = verbReader(language);
	if (!words || !verbs) throw new Error(`no structure words for ${language}`);
	return { source, cleaned: clean(source.text), language, words, verbs };
}

/** Running text apart from page furniture, footnotes and their marks. */
export function partsOf(text: Text): Parts {
	const { notes, body } = withoutNotes(linesOf(text), text);
	const marks = findMarks({ lines: body, notes, ...text });
	const read = withLoneMarks(withoutMarks(body, text.cleaned, marks));
	const from = formulaIndex(read, text.words);
	// a number that is no footnote's and no mark is a page number
	const lines = takeOut(read, (line, i) => i > from && from >= 0 && /^\d{1,3}$/.test(line.text));
	return { lines, notes, marks };
}

/** A mark that stands alone on its line belongs to the line before. */
function withLoneMarks(lines: readonly Line[]): Line[] {
	const kept: Line[] = [];
	for (const line of lines) {
		const before = kept.at(-1);
		if (line.text !== '') kept.push(line);
		else if (before && !line.afterBreak) kept.splice(-1, 1, { ...before, end: line.end });
	}
	return kept;
}

/** A footnote mark is not part of a line's words. */
function withoutMarks(lines: readonly Line[], cleaned: string, marks: readonly MarkSpan[]): Line[] {
	let next = 0;
	return lines.map((line) => {
		const first = next;
		while ((marks[next]?.end ?? Infinity) <= line.end) next++;
		if (next === first) return line;
		return { ...line, text: flowOf(cleaned, [line], marks).flow.text };
	});
}

/** The lines of text and footnotes, without page furniture. */
function linesOf(text: Text): Line[] {
	const lines = splitFormula(splitLines(text.source.text, text.cleaned), text);
	const from = formulaIndex(lines, text.words);
	const titles = runningTitles(lines.slice(0, Math.max(0, from)), text);
	const below = (from >= 0 ? from : symbolIndex(lines)) + 1;
	return withoutFurniture(lines, { from: below, titles, words: text.words });
}

/** The symbol on the cover page, of a text that has no formula to end its header. */
const symbolIndex = (lines: readonly Line[]): number =>
	lines.findIndex(({ text }) => readResolution(text.replace(/[\s*]/g, '')) !== null);

export const formulaIndex = (lines: readonly Line[], { formula }: StructureWords): number =>
	lines.findIndex((line) => formula.test(line.text));

/** What a running header may repeat. */
function runningTitles(above: readonly Line[], { words }: Text): string[] {
	const { header } = readHeader(above, { words, formula: null });
	return header.title ? [header.title] : [];
}

const withText = (line: Line, cleaned: string): Line => ({
	...line,
	text: wordsOf(cleaned, line),
	width: widthIn(cleaned, line)
});

/** 大会，回顾… on one line is two; where other lines are formulas, only right below a number and its title. */
function splitFormula(lines: readonly Line[], { words, verbs, cleaned }: Text): Line[] {
	const isOnly = formulaIndex(lines, words) < 0;
	const at = lines.findIndex(({ text }, i) => {
		if (!isOnly && !numberLine(words).test(lines[i - 1]?.text ?? '')) return false;
		const comma = text.search(/[，,،]/) + 1;
		const rest = text.slice(comma).trimStart();
		// “The Security Council, recalling its statement of …” is a sentence
		const isNew = words.formula.test(text.slice(0, comma)) && !/^\p{Ll}/u.test(rest);
		return isNew && verbs.opening(rest) !== null;
	});
	const line = lines[at];
	if (!line) return [...lines];
	const { flow } = flowOf(cleaned, [line]);
	const start = flow.offsets[flow.text.search(/[，,،]/) + 1] ?? line.end;
	const parts = [
		{ ...line, end: start },
		{ ...line, start, gap: 0 }
	];
	return [
		...lines.slice(0, at),
		...parts.map((one) => withText(one, cleaned)),
		...lines.slice(at + 1)
	];
}

export const layoutOf = (lines: readonly Line[], { words }: Text): Layout =>
	learnLayout(lines, { words, begins: (line) => readStart(line, words).kind === 'number' });

function withoutNotes(lines: readonly Line[], text: Text): { notes: NoteLines[]; body: Line[] } {
	const layout = layoutOf(lines, text);
	const notes = findNotes(lines, {
		words: text.words,
		cleaned: text.cleaned,
		opensWithVerb: (words) => text.verbs.opening(words) !== null,
		isShort: (line, next) => isShort(layout, line, next)
	});
	const isNote = new Set(notes.flatMap(({ first, last }) => range(first, last)));
	return { notes, body: takeOut(lines, (_, i) => isNote.has(i)) };
}

const range = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, i) => first + i);
