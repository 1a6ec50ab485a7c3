import { createAlternatives } from './alternatives.ts';
import { madeOnce } from './made-once.ts';
import type { Stretch } from './ordered.ts';
import { countBefore } from './ordered.ts';
import type { Unit } from './rule.ts';
import type { CitationWords, Numberer } from './words/citations.ts';

/** What a rule sees of a text: `bare` is it with quoted titles blotted out. */
export interface View<Words extends CitationWords = CitationWords> {
	unit: Unit;
	words: Words;
	quoted: boolean;
	text: string;
	bare: string;
	/** Quoted titles. */
	titles: Stretch[];
	bodies: BodyWord[];
	/** By their full names, for the Council and the Commission of later words. */
	councils: BodyWord[];
	commissions: BodyWord[];
	dates: Dated[];
	/** Ends of sentences and clauses. */
	stops: Stretch[];
	/** A place in `text` → in the running text. */
	at(place: number): number;
}

export interface BodyWord extends Stretch {
	body: Numberer;
	written: string;
}

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
	return [...text.matchAll(date)].map((match) => {
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

/** Without the characters that only lengthen words or sound them, and where each place then lies. */
function squeezed(text: string, { filler }: CitationWords): Pick<View, 'text' | 'at'> {
	if (!filler || text.search(filler) < 0) return { text, at: (place) => place };
	const places: number[] = [];
	for (let i = 0; i < text.length; i++) if (!filler.test(text[i] ?? '')) places.push(i);
	const kept = places.map((place) => text[place]).join('');
	return { text: kept, at: (place) => places[place] ?? text.length };
}

const BLOT = '□';
const blot = (text: string): string => BLOT.repeat(text.length);

/** Quotations; official records are none. */
const readTitles = (text: string, { quoted, records }: CitationWords): Stretch[] =>
	[...text.matchAll(quoted)]
		.filter(([title]) => !records.test(title))
		.map(({ index, 0: title }) => ({ start: index, end: index + title.length }));

/** Is this place inside a quotation? */
export function isQuoted({ titles }: View, at: number): boolean {
	const next = titles[countBefore(titles, at)];
	return next !== undefined && next.start <= at;
}

function blotted(text: string, parts: Stretch[]): string {
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

/** Bodies and dates of a text; with quoted titles blotted out, or of the quotations. */
export function createView<Words extends CitationWords>(
	unit: Unit,
	words: Words,
	quoted = false
): View<Words> {
	const { text, at } = squeezed(withDigits(unit.flow.text), words);
	const titles = readTitles(text, words);
	const bare = blotted(text, quoted ? between(titles, text.length) : titles);
	const bodies = readBodies(bare, words);
	const stops = [...bare.matchAll(words.stop)].map(({ index }) => ({ start: index, end: index }));
	return {
		unit,
		words,
		quoted,
		text,
		bare,
		titles,
		bodies,
		councils: bodies.filter(({ body }) => COUNCILS.has(body)),
		commissions: bodies.filter(({ body }) => COMMISSIONS.has(body)),
		dates: readDates(bare, words),
		stops,
		at
	};
}

const COUNCILS = new Set<Numberer>(['HRC', 'SC', 'ECOSOC']);
const COMMISSIONS = new Set<Numberer>(['CHR', 'other-commission']);
