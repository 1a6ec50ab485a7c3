import { citationWords } from '../languages/citations.ts';
import type { Language } from '../schema.ts';
import { readItems } from './items.ts';
import { madeOnce } from './made-once.ts';
import { matchesOf } from './matches.ts';
import { readRoman, toRoman } from '../symbol.ts';
import type { CitationWords, Part } from './words/citations.ts';

/** How far a chain of parts is read; official ones are shorter. */
const REACH = 160;

interface Named {
	part: Part;
	/** `V`, `A`; none for a part without a number, several of sections B, C and D. */
	numbers: string[];
	/** Paragraphs `80`, `83(a)`; letters `(a)`. */
	items: string[];
}

const patterns = madeOnce((words: CitationWords) => ({
	parts: words.parts.map(([pattern, part]) => ({ part, pattern: new RegExp(pattern, 'uy') })),
	between: new RegExp(words.betweenParts, 'uy'),
	whole: new RegExp(words.order === 'noun-first' ? words.ofWhole : '(?!)', 'uy'),
	any: new RegExp(words.parts.map(([pattern]) => `(?<!\\p{L})${pattern}`).join('|'), 'gu')
}));

/** Where a sticky pattern stops that begins at `from`; null where it does not begin. */
function after(pattern: RegExp, text: string, from: number): number | null {
	pattern.lastIndex = from;
	return pattern.test(text) ? pattern.lastIndex : null;
}

/** The part named at `from`: 第五章, para. 5 (e), annex. */
function readPart(
	text: string,
	from: number,
	words: CitationWords
): { named: Named; end: number } | null {
	for (const { part, pattern } of patterns(words).parts) {
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		if (!match) continue;
		const written = match[1] ?? '';
		if (part !== 'paragraph' && part !== 'letter') {
			const named = { part, numbers: numbersOf(written, words), items: [] };
			return { named, end: pattern.lastIndex };
		}
		// what no 段 closes belongs to something else: 第5段和第6届会议
		const said = words.itemNoun ? upToLast(written, words.itemNoun) : written;
		const named = { part, numbers: [], items: readItems(said, words) };
		return { named, end: pattern.lastIndex - written.length + said.length };
	}
	return null;
}

function upToLast(written: string, noun: string): string {
	return new RegExp(`^.*${noun}(?:\\([a-z]+\\))?`, 'u').exec(written)?.[0] ?? '';
}

/** One number of a list, and whether a range leads to it: II and V to VII, 第二和第四, A至C. */
const LISTED =
	/(?:(-| to |至)|, and | and |, |、|以及|和|及)?第?([\p{L}\d.]+?)(?=$|-| |,|、|以及|和|及|至)/gu;

/** The numbers of a list of parts; what a range leaves out stands among them. */
function numbersOf(written: string, words: CitationWords): string[] {
	if (!written.trim()) return [];
	const numbers: string[] = [];
	for (const [, range, one = ''] of written.trim().matchAll(LISTED)) {
		const number = ordinal(one, words);
		numbers.push(...(range ? between(numbers.at(-1) ?? number, number) : []), number);
	}
	return numbers;
}

/** V, VII → VI; A, C → B; nothing between what does not count alike. */
function between(from: string, to: string): string[] {
	const isRoman = [from, to].every((one) => /^[IVXLC]+$/.test(one));
	if (!isRoman && !/^[A-Z] [A-Z]$/.test(`${from} ${to}`)) return [];
	const [first, last] = isRoman
		? [readRoman(from), readRoman(to)]
		: [from.charCodeAt(0), to.charCodeAt(0)];
	const count = Math.max(0, Math.min(last - first - 1, LONGEST_RANGE));
	const numbers = Array.from({ length: count }, (_, i) => first + 1 + i);
	return numbers.map((one) => (isRoman ? toRoman(one) : String.fromCharCode(one)));
}

/** A range of parts that leaves out more is surely misread. */
const LONGEST_RANGE = 20;

/** V · 五 · fifth → `V`; chapters and sections are counted in roman numbers in most languages. */
function ordinal(written: string, words: CitationWords): string {
	const { readLetter = (same: string) => same } = words;
	const latin = readLetter(written.trim());
	if (!latin || /^[A-Z]+(?:\.[A-Z0-9]+)*$/.test(latin)) return latin;
	// 一.A
	const [whole = '', ...within] = latin.split('.');
	const number = words.readOrdinal(whole) ?? Number(whole);
	return number > 0 ? [toRoman(number), ...within].join('.') : latin;
}

/**
 * The parts named right after a citation: 第3和第4段 → `3`, `4`; ，第五章，A节 → `chapter V, section A`;
 * , annex, paras. 39-41 → `annex, 39` … `end` is where the reading stopped.
 */
export function readPinpoint(
	text: string,
	from: number,
	language: Language = 'zh'
): { pinpoint: string[]; end: number } {
	const words = citationWords[language];
	const { parts, end } = words ? readAfter(text, from, words) : { parts: [], end: from };
	return { pinpoint: pathsOf(parts), end };
}

function readAfter(
	text: string,
	from: number,
	words: CitationWords
): { parts: Named[]; end: number } {
	const parts: Named[] = [];
	let end = from;
	while (end - from < REACH) {
		const start = after(patterns(words).between, text, end) ?? end;
		const read = readPart(text, start, words);
		if (!read || (isCounted(read.named) && read.named.items.length === 0)) break;
		parts.push(read.named);
		end = read.end;
		if (isCounted(read.named)) break;
	}
	return { parts, end };
}

const isCounted = ({ part }: Named): boolean => part === 'paragraph' || part === 'letter';

/**
 * The parts named before a citation, in a text of the words' language: paragraphs 3 and 4 of → `3`, `4`;
 * section II, paragraph 7, of → `section II, 7`; subparagraph (a) of paragraph 5 of → `5(a)`.
 */
export function readPinpointBefore(text: string, to: number, words: CitationWords): string[] {
	const from = Math.max(0, to - REACH);
	const window = text.slice(from, to);
	for (const { index } of matchesOf(window, patterns(words).any)) {
		const parts = chainFrom(window, index, words);
		if (parts) return pathsOf(parts);
	}
	return [];
}

/** The chain of parts from `start` to the very end of the text, or null. */
function chainFrom(text: string, start: number, words: CitationWords): Named[] | null {
	const { between, whole } = patterns(words);
	const parts: Named[] = [];
	let end = start;
	for (let read = readPart(text, end, words); read; read = readPart(text, end, words)) {
		parts.push(read.named);
		const joint = after(whole, text, read.end);
		// a comma joins parts, but not the last one to the act: sect. A, resolution 51/4
		if (joint === text.length) return parts;
		const link = joint ?? after(between, text, read.end);
		if (link === null) return null;
		end = link;
	}
	return null;
}

const RANKS: Part[] = ['annex', 'chapter', 'section', 'paragraph', 'letter'];

/**
 * From the whole to its parts, one path for each paragraph: `annex, 39`; or for each of several sections.
 * A paragraph behind several sections is the last one's.
 */
function pathsOf(named: Named[]): string[] {
	const ordered = named.toSorted((a, b) => RANKS.indexOf(a.part) - RANKS.indexOf(b.part));
	const paths = ordered.filter((one) => !isCounted(one)).reduce<string[]>(branched, ['']);
	const places = ordered.filter(isCounted).reduce(nested, []);
	const last = paths.pop() ?? '';
	const ends = places.length ? places.map((place) => joinPath(last, place)) : [last];
	return [...paths, ...ends].filter(Boolean);
}

const joinPath = (path: string, part: string): string => (path ? `${path}, ${part}` : part);

const branched = (paths: string[], named: Named): string[] =>
	paths.flatMap((path) => namesOf(named).map((name) => joinPath(path, name)));

/** `section II.B` is section II, section B. */
const namesOf = ({ part, numbers }: Named): string[] =>
	numbers.length === 0
		? [part]
		: numbers.map((number) =>
				number
					.split('.')
					.map((one) => `${part} ${one}`)
					.join(', ')
			);

/** (a) of paragraph 5 → 5(a). */
const nested = (places: string[], { part, items }: Named): string[] =>
	part === 'letter' && places.length
		? places.flatMap((place) => items.map((item) => place + item))
		: [...places, ...items];
