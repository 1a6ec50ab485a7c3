import type { Document } from '../model.ts';
import type { NameFinder } from './name-finder.ts';
import { createNameFinder } from './name-finder.ts';
import type { Naming, ShortTitles } from './short-titles.ts';
import { createShortTitles } from './short-titles.ts';
import type { Reading } from './title-readings.ts';
import { kindsOf, readTitles, readingsIn } from './title-readings.ts';
import type { InstrumentWords, UnbracketedTitles } from './words/instruments.ts';

/** A kind is short for itself with a word before it, and for itself and another. */
export const isShortFor = (short: string, kind: string): boolean =>
	kind === short || kind.endsWith(` ${short}`) || kind.startsWith(`${short} and `);

/** What a reading names in full. */
export const namingsOf = ({ start, kind, id, short, silent }: Reading, place: number): Naming[] =>
	short || !kind || (silent && !id) ? [] : [{ place, start, title: kind, ids: id ? [id] : [] }];

/** A short title where it stands. */
const usesOf = ({ start, kind, short, pointing }: Reading, place: number): Naming[] =>
	short && kind && !pointing ? [{ place, start, title: kind, ids: [] }] : [];

/** What one text says of titles. */
export interface TextTitles {
	short: ShortTitles;
	/** Names that the text gives: Agreement to Promote Compliance … (the Compliance Agreement). */
	ownNames: NameFinder<string> | null;
}

const texts = new WeakMap<Document, TextTitles>();

/** Read once for each text. */
export function textOf(
	document: Document,
	words: InstrumentWords,
	titles: UnbracketedTitles
): TextTitles {
	const known = texts.get(document);
	if (known) return known;
	const read = readText(document, words, titles);
	texts.set(document, read);
	return read;
}

function readText(
	{ paragraphs, header }: Document,
	words: InstrumentWords,
	titles: UnbracketedTitles
): TextTitles {
	const readings = paragraphs.map(({ flow }) => readingsIn(flow, words, titles));
	const defined = paragraphs.flatMap(({ flow }, i) =>
		definitionsIn(flow.text, readings[i] ?? [], words, titles)
	);
	const own = defined.filter(([short]) => !titles.kinds.includes(short));
	return {
		ownNames: own.length > 0 ? createNameFinder(own, words.language) : null,
		short: createShortTitles({
			titled: readTitles(header.title ?? '', words, titles).flatMap((one) => namingsOf(one, 0)),
			defined: new Map(defined.map(([short, id]) => [short, [id]])),
			namings: readings.flatMap((some, place) => some.flatMap((one) => namingsOf(one, place))),
			uses: readings.flatMap((some, place) => some.flatMap((one) => usesOf(one, place))),
			isShortFor: (short, { title }) => isShortFor(short, title)
		})
	};
}

/** No definition is longer, with what may stand before it. */
const DEFINITION = 160;

/** Convention on the Law of the Sea (the Convention), Code of Conduct … (the Code): words of the full name. */
function definitionsIn(
	text: string,
	readings: readonly Reading[],
	words: InstrumentWords,
	{ defines }: UnbracketedTitles
): [short: string, id: string][] {
	return readings.flatMap(({ start, end, id }): [string, string][] => {
		const short = id ? defines.exec(text.slice(end, end + DEFINITION))?.[1] : undefined;
		if (!id || !short || kindsOf(words)(short).length === 0) return [];
		const name = text.slice(start, end);
		const own = short.split(' ').every((word) => name.includes(word) || !CAPITAL.test(word));
		return own || text[end + 1] === '(' ? [[short, id]] : [];
	});
}

const CAPITAL = /^\p{Lu}/u;
