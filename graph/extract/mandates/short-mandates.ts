import { flat } from '../../flat.ts';
import { mandateWords } from '../../languages/mandates.ts';
import type { Document } from '../../model.ts';
import { COUNTRIES, MANDATES, namesIn } from '../../names/registry.ts';
import type { CountryEntry, MandateEntry } from '../../names/registry.ts';
import type { Language } from '../../schema.ts';
import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { NamedMandate } from './mandate-keys.ts';
import type { NamedAs } from './text-mandates.ts';
import { mandatesNamedIn } from './text-mandates.ts';
import type { Holder, MandateWords } from '../words/mandates.ts';

interface Mechanisms {
	/** Those that the text names in full. */
	named: readonly NamedAs[];
	/** Those that the registry says it establishes. */
	established: readonly NamedAs[];
	/** Those that the registry knows for the country of the title. */
	ofCountry: readonly NamedAs[];
}

/**
 * Mechanisms by their short names: the commission of inquiry is the only one that the text names in
 * full. None where it could be several; a name in full is no short one.
 */
export function readShortMandates(document: Document, text: string): NamedMandate[] {
	const words = mandateWords[document.language];
	if (!words) return [];
	const mechanisms = mechanismsOf(document);
	if (Object.values(mechanisms).every((some) => some.length === 0)) return [];
	return flat(shortOf(words).all(text), ({ start, end }) => {
		const { id, holder } = meantBy(mechanisms, text.slice(start, end).toLowerCase()) ?? {};
		return id && holder ? [{ start, end, id, holder }] : [];
	});
}

const shortOf = madeOnce(({ short }: MandateWords) => createAlternatives([[short.source, null]]));

/** The only one that the text names so, else that it establishes, else of the country that the title names. */
function meantBy(
	{ named, established, ofCountry }: Mechanisms,
	short: string
): NamedAs | undefined {
	// the mission, the mechanism alone are said of too many
	const isTelling = /\s/.test(short) || !/[a-z]/.test(short);
	return (
		onlyOne(named, short) ??
		onlyOne(established, short) ??
		(isTelling ? onlyOne(ofCountry, short) : undefined)
	);
}

function onlyOne(names: readonly NamedAs[], short: string): NamedAs | undefined {
	const fitting = names.filter(({ words }) => contains(words, short));
	return new Set(fitting.map(({ id }) => id)).size === 1 ? fitting[0] : undefined;
}

/** As a word of its own: a commission is no mission. */
function contains(words: string, short: string): boolean {
	const at = words.indexOf(short);
	return at >= 0 && !/[a-z]/.test(words.charAt(at - 1));
}

const mechanismsOf = madeOnce((document: Document): Mechanisms => {
	const { header, language, symbol } = document;
	const countries = new Set(countriesIn(header.title ?? '', language));
	const theirs = OF_COUNTRIES.filter(({ country = '' }) => countries.has(country));
	// one of them without a name in this language could be the one that is meant
	const areNamed = theirs.every(({ names }) => names[language] !== undefined);
	return {
		named: mandatesNamedIn(document).filter(({ holder }) => isMechanism(holder)),
		established: namedAs(establishedBy(symbol), language),
		ofCountry: namedAs(areNamed ? theirs : [], language)
	};
});

/** A Special Rapporteur and an Independent Expert have bare titles instead. */
const isMechanism = (holder: Holder): boolean => holder === 'other' || holder === 'working-group';

/** The mandates that the registry says the act established. */
export const establishedBy = (symbol: string): readonly MandateEntry[] =>
	MANDATES.filter((one) => one.establishedBy === symbol);

const namedAs = (entries: readonly MandateEntry[], language: Language): NamedAs[] =>
	namesIn(entries, language).map(([name, { id, kind }]) => ({
		id,
		holder: kind,
		words: name.toLowerCase()
	}));

/** Mechanisms for one country. */
const OF_COUNTRIES = MANDATES.filter(({ kind, country }) => kind === 'other' && country);

const THEIR_COUNTRIES = COUNTRIES.filter(({ code }) =>
	OF_COUNTRIES.some(({ country }) => country === code)
);

const countryNames: Partial<Record<Language, [name: string, entry: CountryEntry][]>> = {};

const countriesIn = (title: string, language: Language): string[] =>
	(countryNames[language] ??= namesIn(THEIR_COUNTRIES, language))
		.filter(([name]) => title.includes(name))
		.map(([, { code }]) => code);
