import { flat } from '../../flat.ts';
import { patternOf } from '../../patterns/alphabets.ts';
import { beginningTest } from '../../patterns/beginnings.ts';
import { citationWords } from '../../languages/citations.ts';
import type { Language } from '../../schema.ts';
import { readItems } from './items.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { after, matchesOf } from '../../patterns/matches.ts';
import { numbersOf } from './part-numbers.ts';
import type { CitationWords, Part } from '../words/citations.ts';

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
	parts: words.parts.map(([pattern, part]) => ({ part, pattern: patternOf(pattern, 'uy') })),
	mayBegin: beginningTest(words.parts.map(([pattern]) => pattern).join('|')),
	between: patternOf(words.betweenParts, 'uy'),
	beside: patternOf(words.besideParts ?? '(?!)', 'uy'),
	upToNoun: words.itemNoun ? patternOf(`^.*${words.itemNoun}(?:\\([a-z]+\\))?`, 'u') : null,
	whole: patternOf(words.order === 'noun-first' ? words.ofWhole : '(?!)', 'uy'),
	annexed: patternOf(
		words.order === 'noun-first' && words.annexed
			? `(?<!\\p{L})(?:${words.annexed})(?:${words.ofWhole})$`
			: '(?!)',
		'u'
	),
	// within a word none of them is tried
	any: patternOf(`(?<!\\p{L})(?:${words.parts.map(([pattern]) => pattern).join('|')})`, 'gu')
}));

/** The part named at `from`: 第五章, para. 5 (e), annex. */
function readPart(
	text: string,
	from: number,
	words: CitationWords
): { named: Named; end: number } | null {
	const { parts, mayBegin } = patterns(words);
	if (!mayBegin(text, from)) return null;
	for (const { part, pattern } of parts) {
		pattern.lastIndex = from;
		const match = pattern.exec(text);
		if (!match) continue;
		const written = match[1] ?? '';
		if (part !== 'paragraph' && part !== 'letter') {
			const named = { part, numbers: numbersOf(written, words), items: [] };
			return { named, end: pattern.lastIndex };
		}
		// what no 段 closes belongs to something else: 第5段和第6届会议
		const { upToNoun } = patterns(words);
		const said = upToNoun ? (upToNoun.exec(written)?.[0] ?? '') : written;
		const named = { part, numbers: [], items: readItems(said, words) };
		return { named, end: pattern.lastIndex - written.length + said.length };
	}
	return null;
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
	return words ? readBeside(text, from, words) : { pinpoint: [], end: from };
}

/** Chains of parts side by side: 第五章D节和附件五 → `chapter V, section D` and `annex V`. */
function readBeside(
	text: string,
	from: number,
	words: CitationWords
): { pinpoint: string[]; end: number } {
	const first = readAfter(text, from, words);
	const pinpoint = pathsOf(first.parts);
	let { end, parts } = first;
	while (parts.length > 0 && end - from < REACH) {
		const start = after(patterns(words).beside, text, end);
		if (start === null) break;
		const next = readAfter(text, start, words);
		// behind paragraphs only paragraphs of a section beside theirs: 第四节第22段和第五节第29段
		if (next.parts.length === 0 || (parts.some(isCounted) && !areAlike(parts, next.parts))) break;
		pinpoint.push(...pathsOf(next.parts));
		({ end, parts } = next);
	}
	return { pinpoint, end };
}

function readAfter(
	text: string,
	from: number,
	words: CitationWords
): { parts: Named[]; end: number } {
	const parts: Named[] = [];
	let end = from;
	while (end - from < REACH) {
		if (parts.length > 0 && after(patterns(words).beside, text, end) !== null) break;
		const start = after(patterns(words).between, text, end) ?? end;
		const read = readPart(text, start, words);
		if (!read || (isCounted(read.named) && read.named.items.length === 0)) break;
		parts.push(read.named);
		end = read.end;
		if (isCounted(read.named)) break;
	}
	return { parts, end };
}

const areAlike = (parts: Named[], next: Named[]): boolean =>
	parts.length > 1 && parts.map(({ part }) => part).join() === next.map(({ part }) => part).join();

const isCounted = ({ part }: Named): boolean => part === 'paragraph' || part === 'letter';

/**
 * The parts named before a citation, in a text of the words' language: paragraphs 3 and 4 of → `3`, `4`;
 * section II, paragraph 7, of → `section II, 7`; subparagraph (a) of paragraph 5 of → `5(a)`.
 */
export const readPinpointBefore = (text: string, to: number, words: CitationWords): string[] =>
	readPartsBefore(text, to, words).pinpoint;

/** The same, and where they begin. */
export function readPartsBefore(
	text: string,
	to: number,
	words: CitationWords
): { pinpoint: string[]; start: number } {
	const from = Math.max(0, to - REACH);
	const window = text.slice(from, to);
	for (const { index } of matchesOf(window, patterns(words).any)) {
		const chains = chainsFrom(window, index, words);
		if (chains) return { pinpoint: flat(chains, pathsOf), start: from + index };
	}
	const isAnnexed = patterns(words).annexed.test(window);
	return { pinpoint: isAnnexed ? ['annex'] : [], start: to };
}

/** Parts that end here are of what stands behind them: the Agreement annexed to the Protocol. */
export function leadsOn(text: string, end: number, words: CitationWords): boolean {
	const joint = after(patterns(words).whole, text, end);
	return joint !== null && text.slice(end, joint).trim() !== '';
}

/** What stands before it is an act, of which the first part may be: 5/1, annex, and part VII of. */
const BEHIND_ACT = /[\d)\]»”], ?$/u;

/** The chains of parts side by side from `start` to the very end of the text, or null: Part V and Part VII, section 2, of. */
function chainsFrom(text: string, start: number, words: CitationWords): Named[][] | null {
	const { between, beside, whole } = patterns(words);
	const chains: Named[][] = [];
	let parts: Named[] = [];
	let isOf = false;
	let end = start;
	for (let read = readPart(text, end, words); read; read = readPart(text, end, words)) {
		// section 2 of Part VII is read as Part VII, section 2, is
		parts = isOf ? [read.named, ...parts] : [...parts, read.named];
		const joint = after(whole, text, read.end);
		isOf = joint !== null && text.slice(read.end, joint).trim() !== '';
		// a comma joins parts, but not the last one to the act: sect. A, resolution 51/4
		if ((joint ?? read.end) === text.length) return [...chains, parts];
		const next = after(beside, text, read.end);
		if (next !== null) {
			if (BEHIND_ACT.test(text.slice(0, start))) return null;
			chains.push(parts);
			parts = [];
		}
		const link = next ?? joint ?? after(between, text, read.end);
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
	flat(paths, (path) => namesOf(named).map((name) => joinPath(path, name)));

/** `section II.B` is section II, section B; `annex VI.B` is annex VI, section B. */
const namesOf = ({ part, numbers }: Named): string[] =>
	numbers.length === 0
		? [part]
		: numbers.map((number) =>
				number
					.split('.')
					.map((one, i) => `${i === 0 ? part : 'section'} ${one}`)
					.join(', ')
			);

/** (a) of paragraph 5 → 5(a). */
const nested = (places: string[], { part, items }: Named): string[] =>
	part === 'letter' && places.length
		? flat(places, (place) => items.map((item) => place + item))
		: [...places, ...items];
