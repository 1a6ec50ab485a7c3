import { flat } from '../../flat.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import type { Document } from '../../model.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { NameFinder } from '../name-finder.ts';
import { createNameFinder } from '../name-finder.ts';
import type { Naming, ShortTitles } from './short-titles.ts';
import { createShortTitles } from './short-titles.ts';
import { paragraphUnits } from '../rule.ts';
import type { Reading } from './title-readings.ts';
import { kindsOf, readTitles, readingsIn } from './title-readings.ts';
import type { InstrumentWords, UnbracketedTitles } from '../words/instruments.ts';

/** A kind is short for itself with words before it or behind it: the Compact for the Global Compact, le Pacte for le Pacte mondial. */
export const isShortFor = (short: string, kind: string): boolean =>
	kind === short ||
	kind.endsWith(` ${short}`) ||
	kind.endsWith(` و${short}`) ||
	kind.startsWith(`${short} ال`) ||
	(kind.startsWith(`${short} `) &&
		(!short.includes(' ') || AND.test(kind.slice(short.length + 1))));

const AND = /^(?:and |et |y |и |و)/;

/** What a reading names in full. */
export const namingsOf = ({ start, kind, id, short, silent }: Reading, place: number): Naming[] =>
	short || !kind || (silent && !id) ? [] : [{ place, start, title: kind, ids: id ? [id] : [] }];

/** What a reading names in full, or as one of its kind that words behind it tell. */
export const tellingsOf = (reading: Reading): Naming[] => {
	const { start, kind = '', untold } = reading;
	return untold === undefined
		? namingsOf(reading, 0)
		: [{ place: 0, start, title: kind, ids: [], untold }];
};

/** A short title where it stands. */
const usesOf = ({ start, kind, short, pointing }: Reading, place: number): Naming[] =>
	short && kind && !pointing ? [{ place, start, title: kind, ids: [] }] : [];

const definedIn = madeOnce((document: Document): [short: string, id: string][] => {
	const words = instrumentWords[document.language];
	if (words?.titles.set !== 'by-words') return [];
	const { titles } = words;
	return flat(paragraphUnits(document), (unit) =>
		definitionsIn(unit.flow.text, readingsIn(unit), words, titles)
	);
});

/** Finds the names that a text gives: Agreement to Promote Compliance … (the Compliance Agreement). */
export const ownNamesOf = madeOnce((document: Document): NameFinder<string> => {
	const words = instrumentWords[document.language];
	if (words?.titles.set !== 'by-words') return () => [];
	const { kinds } = words.titles;
	const own = definedIn(document).filter(([short]) => !kinds.includes(short));
	return own.length > 0 ? createNameFinder(own, words.language) : () => [];
});

/** What the short titles of a text mean. */
export const shortTitlesOf = madeOnce((document: Document): ShortTitles => {
	const words = instrumentWords[document.language];
	if (words?.titles.set !== 'by-words') return () => ({ ids: [] });
	const { titles } = words;
	const readings = paragraphUnits(document).map(readingsIn);
	return createShortTitles({
		titled: flat(readTitles(document.header.title ?? '', words, titles), (one) =>
			namingsOf(one, 0)
		),
		defined: new Map(definedIn(document).map(([short, id]) => [short, [id]])),
		namings: flat(readings, (some, place) => flat(some, (one) => namingsOf(one, place))),
		uses: flat(readings, (some, place) => flat(some, (one) => usesOf(one, place))),
		isShortFor: (short, { title }) => isShortFor(short, title)
	});
});

/** No definition is longer, with what may stand before it. */
const DEFINITION = 160;

/** Convention on the Law of the Sea (the Convention), Code of Conduct … (the Code): words of the full name. */
function definitionsIn(
	text: string,
	readings: readonly Reading[],
	words: InstrumentWords,
	{ defines }: UnbracketedTitles
): [short: string, id: string][] {
	return flat(readings, ({ start, end, id, kind }): [string, string][] => {
		const short = id ? defines.exec(text.slice(end, end + DEFINITION))?.[1] : undefined;
		const [own] = short ? kindsOf(words)(short) : [];
		if (!id || !short || !own || !isOfKind(own.value.kind, kind)) return [];
		const name = text.slice(start, end);
		const isWithin = short.split(' ').every((word) => name.includes(word) || !CAPITAL.test(word));
		return isWithin || text[end + 1] === '(' ? [[short, id]] : [];
	});
}

/** A protocol named behind a convention is not that convention: Code is short for Code of Conduct, Protocol I for none. */
const isOfKind = (short: string, kind?: string): boolean =>
	!kind || kind.startsWith(short) || isShortFor(short, kind) || isShortFor(kind, short);

const CAPITAL = ranged(/^\p{Lu}/u);
