import { mandateWords } from '../languages/mandates.ts';
import type { Document } from '../model.ts';
import { COUNTRIES, MANDATES, namesIn } from '../names/registry.ts';
import type { Language } from '../schema.ts';
import type { NamedMandate } from './mandate-names.ts';
import { readMandates } from './mandate-names.ts';

const known = new WeakMap<Document, Mechanisms>();

/** A mechanism, and the words by which the text names it. */
interface NamedAs {
	id: string;
	words: string;
}

interface Mechanisms {
	/** Those that the text names in full. */
	named: readonly NamedAs[];
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
	return [...text.matchAll(words.short)].flatMap(({ 0: said, index }) => {
		const id = meantBy(document, said.toLowerCase());
		return id ? [{ start: index, end: index + said.length, id, holder: 'other' as const }] : [];
	});
}

/** The only one that the text names so, else the only one of the country that the title names. */
function meantBy(document: Document, short: string): string | undefined {
	const names = known.get(document) ?? mechanismsOf(document);
	known.set(document, names);
	const { named, ofCountry } = names;
	// the mission, the mechanism alone are said of too many
	const isTelling = /\s/.test(short) || !/[a-z]/.test(short);
	return onlyOne(named, short) ?? (isTelling ? onlyOne(ofCountry, short) : undefined);
}

function onlyOne(names: readonly NamedAs[], short: string): string | undefined {
	const meant = new Set(names.filter(({ words }) => contains(words, short)).map(({ id }) => id));
	const [only] = meant;
	return meant.size === 1 ? only : undefined;
}

/** As a word of its own: a commission is no mission. */
function contains(words: string, short: string): boolean {
	const at = words.indexOf(short);
	return at >= 0 && !/[a-z]/.test(words.charAt(at - 1));
}

function mechanismsOf({ header, paragraphs, language }: Document): Mechanisms {
	const title = header.title ?? '';
	const named = [title, ...paragraphs.map(({ flow }) => flow.text)].flatMap((text) =>
		readMandates(text, language)
			.filter(({ holder }) => holder === 'other')
			.map(({ start, end, id }) => ({ id, words: text.slice(start, end).toLowerCase() }))
	);
	const countries = new Set(countriesIn(title, language));
	const theirs = MANDATES.filter(
		({ kind, country }) => kind === 'other' && country && countries.has(country)
	);
	// one of them without a name in this language could be the one that is meant
	const areNamed = theirs.every(({ names }) => names[language] !== undefined);
	const ofCountry = namesIn(areNamed ? theirs : [], language).map(([name, { id }]) => ({
		id,
		words: name.toLowerCase()
	}));
	return { named, ofCountry };
}

const countriesIn = (title: string, language: Language): string[] =>
	namesIn(COUNTRIES, language)
		.filter(([name]) => title.includes(name))
		.map(([, { code }]) => code);
