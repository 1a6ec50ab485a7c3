import type { MarkSpan } from './flow.ts';
import type { Line } from './lines.ts';
import { plainDigits } from './note-openings.ts';
import type { NoteLines } from './notes.ts';
import type { StructureWords } from './words.ts';
import { isCjk } from './width.ts';

/** A place that may be a footnote mark, and how much it looks like one. */
interface Candidate extends MarkSpan {
	score: number;
	/** A text prints all its marks in one way. */
	shape: 'sign' | 'slashed' | 'alone' | 'glued';
}

/** 报告¹ · 决议* · 报告，3 · a digit on a line of its own · the Convention 2/ and */
const SHAPES =
	/[⁰¹²³⁴-⁹]{1,3}|\*{1,3}|(?<=[^\s/] )\d{1,3}\/(?=[\s.;:)]|$)|(?<![\dA-Za-z])\d{1,3}(?!\d)/g;

const PUNCTUATION = /[，。；：、》”’）)،؛]/;

/** Sure enough to be taken without a footnote to lead to. */
const SURE = 10;
/** A number with a stroke is little else than the mark of a footnote that is there. */
const SLASHED = 8;
/** A mark repeated later must look like one by itself: nothing else tells it from a number. */
const REPEATED = 4;

export interface MarkReading {
	words: StructureWords;
	cleaned: string;
	/** The lines of running text, footnotes taken out. */
	lines: readonly Line[];
	notes: readonly NoteLines[];
}

/** Where footnote marks stand: the reading in which marks and footnotes agree. */
export function findMarks(reading: MarkReading): MarkSpan[] {
	const labels = new Set(reading.notes.map(({ label }) => label));
	const candidates = reading.lines.flatMap((_, i) => candidatesOf(i, labels, reading));
	const first = new Set(pagesOf(reading.notes).flatMap((page) => bestChain(candidates, page)));
	const byLabel = new Map([...first].map((mark) => [mark.label, mark]));
	return candidates.filter(
		(one) => first.has(one) || one.score >= SURE || repeats(one, byLabel.get(one.label))
	);
}

const repeats = (one: Candidate, first: Candidate | undefined): boolean =>
	first !== undefined &&
	one.score >= REPEATED &&
	one.start > first.start &&
	one.shape === first.shape;

/** Does anything stand before or after it on its line? */
interface Place {
	alone: boolean;
	before: string;
	after: string;
	word: string;
}

function placeOf(line: Line, start: number, end: number, cleaned: string): Place {
	return {
		// among page furniture it is a page number
		alone: start === line.start && end === line.end && !line.afterBreak,
		before: start === line.start ? '\n' : (cleaned[start - 1] ?? ''),
		after: end === line.end ? '\n' : (cleaned[end] ?? ''),
		word: cleaned.slice(Math.max(line.start, start - 8), start).trimEnd()
	};
}

function candidatesOf(i: number, labels: Set<string>, reading: MarkReading): Candidate[] {
	const { cleaned, lines } = reading;
	const line = lines[i];
	if (!line) return [];
	return [...cleaned.slice(line.start, line.end).matchAll(SHAPES)].flatMap(
		({ 0: shape, index }): Candidate[] => {
			const start = line.start + index;
			const end = start + shape.length;
			const label = /^[\d*]/.test(shape) ? shape.replace('/', '') : plainDigits(shape);
			const place = placeOf(line, start, end, cleaned);
			if (/^\d/.test(shape) && !labels.has(label)) return [];
			if (shape.endsWith('/')) return [{ start, end, label, score: SLASHED, shape: 'slashed' }];
			const rest =
				cleaned.slice(end, Math.min(end + 6, line.end)) || `\n${lines[i + 1]?.text ?? ''}`;
			const score = /^\d/.test(shape)
				? numberScore(place, rest, reading.words)
				: signScore(place, reading.words);
			const glued = place.alone ? 'alone' : 'glued';
			return score > 0
				? [{ start, end, label, score, shape: /^\d/.test(shape) ? glued : 'sign' }]
				: [];
		}
	);
}

/** m², 10 km² */
const UNIT = /(?:^|[\s\d])(?:[kcm]?m)$/;

/** Superscripts and stars after Chinese text are marks, after a number perhaps, after m² never. */
function signScore({ before, word }: Place, words: StructureWords): number {
	if (UNIT.test(word)) return 0;
	if (words.beforeMark.test(before) || PUNCTUATION.test(before)) return SURE;
	return /[\s\dA-Z,;:.]/.test(before) ? 5 : 0;
}

/**
 * A plain number is a mark where no number can be part of the sentence. `报告3 及其`: set right
 * after a word but apart from what follows, as texts that set numbers apart never set them.
 */
function numberScore({ alone, before, after, word }: Place, rest: string, words: StructureWords) {
	if (alone) return 5;
	// after punctuation even they set no space
	const isText = words.beforeMark.test(before);
	const isLopsided = isText && !PUNCTUATION.test(before) && after === ' ';
	const claims: [boolean, number][] = [
		// 目标 16, 近 6,000: the space of a number within the sentence
		[before === ' ', -4],
		[before === '\n', -1],
		[PUNCTUATION.test(before), 3],
		[isText, 2],
		[!isText && /[A-Za-z./,(-]/.test(before), -9],
		[/\d[.,]$/.test(word), -9],
		[after === ' ', 2],
		[after === '\n', 1],
		[/[，。；、：)؛،]/.test(after), 2],
		// 6,000, 6 000 and 83.02% are numbers; `建议5,` may not be
		[/^(?:[.,]\d|[/%‰°-]|[A-Za-z]| \d{3}(?!\d))/.test(rest), -9],
		[words.alwaysBeforeNumber.test(word), -6],
		[!isLopsided && words.beforeNumber.test(word), -5],
		// 第10、11和12段
		[/\d ?[、和及与至] ?$/.test(word), -5],
		[!isLopsided && words.afterNumber.test(rest.trimStart()), -6],
		[isCjk(after) && !PUNCTUATION.test(after), -1]
	];
	return claims.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0);
}

/** The stretch of text whose marks lead to one block of footnotes. */
interface Page {
	from: number;
	to: number;
	labels: string[];
}

/** Footnotes follow the text of their page, so each block's marks stand between it and the block before. */
function pagesOf(notes: readonly NoteLines[]): Page[] {
	const pages: Page[] = [];
	notes.forEach(({ label, first, stretches }, i) => {
		const end = stretches.at(-1)?.end ?? 0;
		const page = pages.at(-1);
		if (page && notes[i - 1]?.last === first - 1) {
			page.labels.push(label);
			page.to = end;
		} else pages.push({ from: page?.to ?? 0, to: end, labels: [label] });
	});
	return pages;
}

/** So many footnotes of a page may lack their mark in a row. */
const MOST_MISSING = 5;

/**
 * One mark for each footnote of a page, in rising order, the likeliest of all such choices.
 * Walks the candidates once, keeping for every label the best chain that ends with it.
 */
function bestChain(candidates: readonly Candidate[], { from, to, labels }: Page): Candidate[] {
	const rankOf = new Map(labels.map((label, rank) => [label, rank]));
	const best: (Link | undefined)[] = [];
	for (const one of candidates) {
		const rank = rankOf.get(one.label);
		if (rank === undefined || one.start < from || one.start >= to) continue;
		const before = likeliest(best.slice(Math.max(0, rank - MOST_MISSING), rank));
		const score = (before?.score ?? 0) + one.score;
		if (score > (best[rank]?.score ?? 0)) best[rank] = { one, score, before };
	}
	return unroll(likeliest(best));
}

interface Link {
	one: Candidate;
	score: number;
	before: Link | undefined;
}

const likeliest = (links: (Link | undefined)[]): Link | undefined =>
	links.reduce((top, link) => (link && link.score > (top?.score ?? 0) ? link : top), undefined);

function unroll(top: Link | undefined): Candidate[] {
	const marks: Candidate[] = [];
	for (let link = top; link; link = link.before) marks.push(link.one);
	return marks.reverse();
}
