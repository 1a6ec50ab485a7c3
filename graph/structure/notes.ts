import type { Stretch } from './flow.ts';
import type { Line } from './lines.ts';
import { readOpening, type Opening } from './note-openings.ts';
import { readStart } from './starts.ts';
import type { StructureWords } from './words.ts';

/** A footnote's body: its label and the lines it takes. */
export interface NoteLines {
	label: string;
	/** First and last line, by index. */
	first: number;
	last: number;
	/** Its words, line by line, after the label. */
	stretches: Stretch[];
}

/** A line that may open a footnote, the lines it would take, and how much it looks like one. */
interface Candidate extends Opening {
	first: number;
	last: number;
	likeness: number;
}

/** How many lines a footnote may have. */
const LONGEST = 30;

export interface NoteReading {
	words: StructureWords;
	cleaned: string;
	/** Does a text open with a drafting verb? */
	opensWithVerb(text: string): boolean;
	/** The line ends early, as a paragraph's last line does: the next line's first word had room. */
	isShort(line: Line, next: Line | undefined): boolean;
}

/** The bodies of the footnotes, wherever they stand. */
export function findNotes(lines: readonly Line[], reading: NoteReading): NoteLines[] {
	const openings = lines.map((_, i) => readOpening(lines, i, reading.cleaned));
	const candidates = lines.flatMap((_, i) => candidateAt({ lines, openings, reading }, i) ?? []);
	const stars = candidates.filter(({ shape, likeness }) => shape === 'star' && likeness >= LIKELY);
	const numbered = chainIn(candidates.filter(({ shape }) => shape !== 'star'));
	return [...stars, ...numbered]
		.sort((a, b) => a.first - b.first)
		.map((note, i, all) => asNote(lines, withRest(lines, note, { next: all[i + 1], reading })));
}

/** The lines, what each may open, and how they are read. */
interface Here {
	lines: readonly Line[];
	openings: readonly (Opening | null)[];
	reading: NoteReading;
}

function candidateAt(here: Here, first: number): Candidate | null {
	const opening = here.openings[first];
	if (!opening) return null;
	const last = lastLine(here, opening.shape === 'alone' ? first + 1 : first, opening);
	const likeness = likenessOf(here.lines, { opening, first, last }, here.reading);
	return { first, last, likeness, ...opening };
}

/**
 * How much a line looks like the first of a footnote: its words open like one (a symbol, 见, 同上,
 * 第…号决议), it stands after the end of a sentence, apart from the text. A number of the running
 * text that begins a wrapped line has none of these, and a page number stands among page furniture.
 */
function likenessOf(
	lines: readonly Line[],
	{ opening, first, last }: { opening: Opening; first: number; last: number },
	{ words, opensWithVerb }: NoteReading
): number {
	const { shape, body } = opening;
	const [before, line, after] = [lines[first - 1], lines[first], lines[first + 1]];
	const opensNote = words.noteOpening.test(body);
	const startsParagraph = after !== undefined && readStart(after, words).kind !== 'text';
	const claims: [boolean, number][] = [
		[shape === 'superscript' || shape === 'star' || shape === 'slashed', 3],
		[opensNote, 3],
		[!opensNote && words.noteWords.test(body), 2],
		[words.noteEnd.test(lines[last]?.text ?? ''), 1],
		[before !== undefined && words.paragraphEnd.test(before.text), 1],
		[line !== undefined && after !== undefined && line.gap > after.gap, 1],
		[shape !== 'star' && !opensNote && opensWithVerb(body), -3],
		[shape === 'digits' && words.afterNumber.test(body), -5],
		[shape === 'alone' && startsParagraph, -5],
		[shape === 'alone' && (line?.afterBreak ?? false), -3]
	];
	return claims.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

const LIKELY = 4;

/** What a number must make up for to be taken for a footnote. */
const COST = 2.5;
/** A footnote right under another is likelier by this. */
const FOLLOWING = 2;
/** A number left out costs as much as a rather unlikely footnote. */
const SKIPPED = 2;
const MOST_SKIPPED = 5;
/** One unlikely footnote may begin a series that its followers make likely. */
const LOWEST = -2;

/** So much like one that no footnote needs to stand before it. */
const CERTAIN = 5;

/** Pages of a volume go on with the numbers of the pages before: such a series begins at any number. */
function chainIn(candidates: readonly Candidate[]): Candidate[] {
	const chain = bestChain(candidates, () => false);
	if (chain.length > 0) return chain;
	const later = bestChain(candidates, ({ likeness }) => likeness >= CERTAIN);
	return later.length > 1 ? later : [];
}

/**
 * Numbers of footnotes rise by one throughout a text: of all rising series of candidates the
 * likeliest. For every number the best series that ends with it is kept, so each candidate is
 * looked at once.
 */
function bestChain(
	candidates: readonly Candidate[],
	mayBegin: (one: Candidate) => boolean
): Candidate[] {
	const best = new Map<number, Link>();
	let top: Link | null = null;
	for (const one of candidates) {
		const own = mayBegin(one) ? { one, score: one.likeness - COST, before: null } : null;
		const link = linkOf(one, best) ?? own;
		if (!link || link.score <= (best.get(Number(one.label))?.score ?? -Infinity)) continue;
		best.set(Number(one.label), link);
		if (link.score > (top?.score ?? 0)) top = link;
	}
	return unroll(top);
}

interface Link {
	one: Candidate;
	score: number;
	before: Link | null;
}

function linkOf(one: Candidate, best: ReadonlyMap<number, Link>): Link | null {
	const number = Number(one.label);
	const value = one.likeness - COST;
	let link: Link | null = null;
	for (let skipped = 0; skipped <= MOST_SKIPPED && skipped < number; skipped++) {
		const before = best.get(number - 1 - skipped) ?? null;
		const isFirst = number - 1 - skipped === 0;
		if ((!before && !isFirst) || (before && before.one.last >= one.first)) continue;
		const follows = before?.one.last === one.first - 1 ? FOLLOWING : 0;
		const score = (before?.score ?? 0) + value + follows - skipped * SKIPPED;
		if (score > (link?.score ?? LOWEST)) link = { one, score, before };
	}
	return link;
}

function unroll(top: Link | null): Candidate[] {
	const chain: Candidate[] = [];
	for (let link = top; link; link = link.before) chain.push(link.one);
	return chain.reverse();
}

/** A footnote ends with its sentence, with a short line, or where the next begins. */
function lastLine({ lines, openings, reading }: Here, first: number, opening: Opening): number {
	const stop = Math.min(first + LONGEST, lines.length - 1);
	const next = String(Number(opening.label) + 1);
	for (let i = first; i < stop; i++) {
		const line = lines[i];
		if (!line || reading.words.noteEnd.test(line.text)) return i;
		if (reading.isShort(line, lines[i + 1]) || openings[i + 1]?.label === next) return i;
	}
	return stop;
}

/** At most this many lines of further sentences. */
const REST = 8;

/** A footnote of several sentences: what stands between it and the next one, if no paragraph does. */
function withRest(
	lines: readonly Line[],
	note: Candidate,
	{ next, reading }: { next: Candidate | undefined; reading: NoteReading }
): Candidate {
	if (!next || Number(next.label) !== Number(note.label) + 1) return note;
	const between = lines.slice(note.last + 1, Math.min(next.first, note.last + 2 + REST));
	const isText = (line: Line) =>
		line.afterBreak ||
		reading.opensWithVerb(line.text) ||
		readStart(line, reading.words).kind !== 'text';
	if (between.length > REST || between.some(isText)) return note;
	return { ...note, last: next.first - 1 };
}

function asNote(lines: readonly Line[], note: Candidate): NoteLines {
	const { label, shape, first, last, length } = note;
	const isAlone = shape === 'alone';
	const [head, ...rest] = lines
		.slice(isAlone ? first + 1 : first, last + 1)
		.map(({ start, end }) => ({ start, end }));
	const start = (head?.start ?? 0) + (isAlone ? 0 : length);
	return { label, first, last, stretches: head ? [{ ...head, start }, ...rest] : [] };
}
