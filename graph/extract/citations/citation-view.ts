import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Stretch } from '../ordered.ts';
import { countBefore } from '../ordered.ts';
import type { Unit } from '../rule.ts';
import type { CitationWords, Numberer } from '../words/citations.ts';

/** What a rule sees of a text: `bare` is it with quoted titles blotted out. */
export interface View<Words extends CitationWords = CitationWords> {
	unit: Unit;
	words: Words;
	quoted: boolean;
	text: string;
	bare: string;
	/** Quoted titles. */
	titles: Stretch[];
	/** Read when it is first asked for: most texts with numbers cite no act. */
	known: { [Kind in keyof Read]?: Read[Kind] };
	/** Where in `text` characters were left out that only lengthen words or sound them. */
	leftOut: Stretch[];
}

interface Read {
	bodies: BodyWord[];
	councils: BodyWord[];
	commissions: BodyWord[];
	dates: Dated[];
	stops: Stretch[];
}

export interface BodyWord extends Stretch {
	body: Numberer;
	written: string;
}

/** No act is numbered without one of these: 5/1, 217 A (III), 1325 (2000). */
const SLASHED = /\/(?<=[\d٠-٩] ?\/) ?[\d٠-٩]/;
const BRACKETED = /\([^()a-z]{1,12}[()]/;
const IN_ONE_SIGN = /[㈠-㈩]/;

/** Looks for the signs before it looks at what stands around them. */
export const isNumbered = (text: string): boolean =>
	(text.includes('/') && SLASHED.test(text)) ||
	(text.includes('(') && BRACKETED.test(text)) ||
	IN_ONE_SIGN.test(text);

/** Its, of whoever: the word names nobody. */
export const isPossessive = (body: Numberer): boolean =>
	body === 'own' || body === 'self' || body === 'council-own';

export interface Dated extends Stretch {
	/** ISO */
	date: string;
}

const bodiesOf = madeOnce(({ bodies }: CitationWords) => createAlternatives(bodies));

const readBodies = (text: string, words: CitationWords): BodyWord[] =>
	bodiesOf(words)
		.all(text)
		.map(({ start, end, value }) => ({ start, end, body: value, written: text.slice(start, end) }));

function readDates(text: string, { date, readMonth }: CitationWords): Dated[] {
	return matchesOf(text, date).map((match) => {
		const { year = '', month = '', day = '' } = match.groups ?? {};
		const parts = [year, readMonth(month), Number.parseInt(day, 10)];
		return {
			start: match.index,
			end: match.index + match[0].length,
			date: parts.map((part) => String(part).padStart(2, '0')).join('-')
		};
	});
}

/** ٠ stands 0x630 above its European twin. */
const withDigits = (text: string): string =>
	text.replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0x630));

/** Without the characters that only lengthen words or sound them. */
function squeezed(text: string, { filler }: CitationWords): Pick<View, 'text' | 'leftOut'> {
	const fillers = filler ? matchesOf(text, filler).map(({ index }) => index) : [];
	if (fillers.length === 0) return { text, leftOut: [] };
	const leftOut = fillers.map((place, i) => ({ start: place - i, end: place - i }));
	const ends = [...fillers, text.length];
	const pieces = ends.map((end, i) => text.slice((fillers[i - 1] ?? -1) + 1, end));
	return { text: pieces.join(''), leftOut };
}

/** A place in the view's text → in the running text. */
export const placeOf = ({ leftOut }: View, at: number): number => at + countBefore(leftOut, at);

const BLOT = '□';
const blot = (text: string): string => BLOT.repeat(text.length);

/** Quotations; official records are none. */
const readTitles = (text: string, { quoted, records }: CitationWords): Stretch[] =>
	matchesOf(text, quoted)
		.filter(([title]) => !records.test(title))
		.map(({ index, 0: title }) => ({ start: index, end: index + title.length }));

/** Is this place inside a quotation? */
export function isQuoted({ titles }: View, at: number): boolean {
	const next = titles[countBefore(titles, at)];
	return next !== undefined && next.start <= at;
}

function blotted(text: string, parts: Stretch[]): string {
	if (parts.length === 0) return text;
	const pieces: string[] = [];
	let end = 0;
	for (const part of parts) {
		pieces.push(text.slice(end, part.start), blot(text.slice(part.start, part.end)));
		end = part.end;
	}
	return pieces.join('') + text.slice(end);
}

/** What lies between the titles: blotted out when the titles themselves are read. */
const between = (titles: Stretch[], length: number): Stretch[] =>
	[...titles, { start: length, end: length }].map(({ start }, i) => ({
		start: titles[i - 1]?.end ?? 0,
		end: start
	}));

/**
 * The text with quoted titles blotted out; and where a number stands in a quotation the quotations
 * alone: a title's words and the sentence's do not mix.
 */
export function viewsOf<Words extends CitationWords>(unit: Unit, words: Words): View<Words>[] {
	const { text, leftOut } = squeezed(withDigits(unit.flow.text), words);
	const titles = readTitles(text, words);
	const read = { unit, words, text, titles, leftOut };
	const plain = { quoted: false, bare: blotted(text, titles), known: {}, ...read };
	return titles.some(({ start, end }) => isNumbered(text.slice(start, end)))
		? [
				plain,
				{ quoted: true, bare: blotted(text, between(titles, text.length)), known: {}, ...read }
			]
		: [plain];
}

export const bodiesIn = ({ known, bare, words }: View): BodyWord[] =>
	(known.bodies ??= readBodies(bare, words));

const COUNCILS = new Set<Numberer>(['HRC', 'SC', 'ECOSOC']);
const COMMISSIONS = new Set<Numberer>(['CHR', 'other-commission']);

/** By their full names, for the Council and the Commission of later words. */
export const councilsIn = (view: View): BodyWord[] =>
	(view.known.councils ??= bodiesIn(view).filter(({ body }) => COUNCILS.has(body)));

export const commissionsIn = (view: View): BodyWord[] =>
	(view.known.commissions ??= bodiesIn(view).filter(({ body }) => COMMISSIONS.has(body)));

export const datesIn = ({ known, bare, words }: View): Dated[] =>
	(known.dates ??= readDates(bare, words));

/** Ends of sentences and clauses. */
export const stopsIn = ({ known, bare, words }: View): Stretch[] =>
	(known.stops ??= matchesOf(bare, words.stop).map(({ index }) => ({ start: index, end: index })));
