import { mandateWords } from '../languages/mandates.ts';
import { countryMandate } from '../names/names.ts';
import { MANDATES, namesIn } from '../names/registry.ts';
import type { Language } from '../schema.ts';
import { findCountries } from './country-names.ts';
import type { Holder, MandateWords } from './words/mandates.ts';

/** A mandate by its name. */
export interface NamedMandate {
	start: number;
	end: number;
	id: string;
	holder: Holder;
}

/** What is known of one language's names, and how they are looked for. */
interface Names {
	words: MandateWords;
	language: Language;
	/** A name with what is unimportant taken out, so that variants are the same → id. */
	known: Map<string, string>;
	/** Of the known names, longest first. */
	lengths: number[];
	noun: RegExp;
	bare: RegExp;
}

const compiled = new Map<Language, Names>();

function namesOf(language: Language): Names | null {
	const words = mandateWords[language];
	if (!words) return null;
	const names = compiled.get(language) ?? compileNames(language, words);
	compiled.set(language, names);
	return names;
}

const either = (rows: readonly (readonly [words: string, holder: Holder])[]): string =>
	rows.map(([words]) => `(${words})`).join('|');

function compileNames(language: Language, words: MandateWords): Names {
	const known = new Map(
		namesIn(MANDATES, language).map(([name, { id }]) => [keyOf(name, words), id])
	);
	const lengths = [...new Set([...known.keys()].map((name) => name.length))];
	const before = words.adjectives
		? `(?<adjectives>(?:(?:${words.adjectives})\\b(?:, | and | )){0,5})`
		: '';
	return {
		words,
		language,
		known,
		lengths: lengths.sort((a, b) => b - a),
		noun: new RegExp(`${before}(?:${either(words.holders)})`, 'g'),
		bare: new RegExp(either(words.bare), 'g')
	};
}

const keyOf = (name: string, words: MandateWords): string =>
	usual(
		importantPlaces(name, words)
			.map((place) => name[place])
			.join(''),
		words
	);

/** Every mandate that the text names, in order. */
export function readMandates(text: string, language: Language): NamedMandate[] {
	const names = namesOf(language);
	if (!names) return [];
	const known = [...text.matchAll(names.noun)].flatMap((match) => named(text, match, names));
	const others = countryMandates(text, names).filter(
		(other) => !known.some((one) => one.start < other.end && other.start < one.end)
	);
	return [...known, ...others].sort((a, b) => a.start - b.start);
}

function named(text: string, match: RegExpMatchArray, names: Names): NamedMandate[] {
	const groups = match.slice(names.words.adjectives ? 2 : 1);
	const holder = names.words.holders[groups.findIndex(Boolean)]?.[1] ?? 'other';
	const at = match.index ?? 0;
	const nounEnd = at + match[0].length;
	if (names.words.holderStands === 'last') {
		const name = knownEndingAt(text, nounEnd, names);
		return name ? [{ ...name, end: nounEnd, holder }] : [];
	}
	const noun = at + (match.groups?.adjectives?.length ?? 0);
	const first = knownFrom(text.slice(noun, noun + names.words.reach), names);
	if (!first) return [];
	const one = { start: at, end: noun + first.length, id: first.id, holder };
	return [one, ...moreOf(text, { noun: text.slice(noun, nounEnd), holder, end: one.end }, names)];
}

/** Special Rapporteurs on extrajudicial executions and on torture: the noun is said once. */
function moreOf(
	text: string,
	{ noun, holder, end }: { noun: string; holder: Holder; end: number },
	names: Names
): NamedMandate[] {
	const { plural, reach } = names.words;
	const link = plural?.noun.test(noun) && plural.more.exec(text.slice(end, end + 20))?.[0];
	if (!link) return [];
	const start = end + link.length;
	const next = knownFrom(noun + text.slice(start, start + reach), names);
	if (!next) return [];
	const one = { start: start + 1, end: start + next.length - noun.length, id: next.id, holder };
	return [one, ...moreOf(text, { noun, holder, end: one.end }, names)];
}

/** The longest known name that ends there. */
function knownEndingAt(
	text: string,
	end: number,
	{ words, known, lengths }: Names
): { start: number; id: string } | null {
	const from = Math.max(0, end - words.reach);
	const places = importantPlaces(text.slice(from, end), words);
	const bare = usual(places.map((place) => text[from + place]).join(''), words);
	for (const length of lengths) {
		const id = length <= bare.length ? known.get(bare.slice(-length)) : undefined;
		const start = from + (places.at(-length) ?? 0);
		if (id && !words.otherHouse?.test(text.slice(from, start))) return { start, id };
	}
	return null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The longest known name that the text begins with, whole words only. */
function knownFrom(
	text: string,
	{ words, known, lengths }: Names
): { length: number; id: string } | null {
	const places = importantPlaces(text, words);
	const bare = usual(places.map((place) => text[place]).join(''), words);
	for (const length of lengths) {
		const id = length <= bare.length ? known.get(bare.slice(0, length)) : undefined;
		if (id === undefined) continue;
		const end = (places[length - 1] ?? 0) + 1;
		const plural = /^s\b/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
		if (!LETTER.test(text.charAt(end + plural))) return { length: end + plural, id };
	}
	return null;
}

/** One way of saying it, of the same length. */
const usual = (name: string, { sameWords }: MandateWords): string =>
	sameWords.reduce((said, [words, one]) => said.replace(words, one), name).toLowerCase();

/** Where the characters stand that count in a name. */
function importantPlaces(text: string, { unimportant }: MandateWords): number[] {
	const places: number[] = [];
	let from = 0;
	const until = (to: number) => {
		for (; from < to; from++) places.push(from);
	};
	for (const { 0: words, index } of text.matchAll(unimportant)) {
		until(index);
		from = index + words.length;
	}
	until(text.length);
	return places;
}

/** How much of the text around a country may say that it is a mandate's, in characters. */
const AROUND = 140;

/** 某国人权状况特别报告员 → `sr-` and the country's English name. */
function countryMandates(text: string, { words, language }: Names): NamedMandate[] {
	const { side, pattern, independentExpert } = words.country;
	if (!/人权[状情]况|human rights/.test(text)) return [];
	return findCountries(text, language).flatMap(({ start, end, value }) => {
		const around =
			side === 'after'
				? text.slice(end, end + AROUND)
				: text.slice(Math.max(0, start - AROUND), start);
		const match = pattern.exec(around);
		if (!match) return [];
		const holder = independentExpert.test(match[1] ?? '')
			? 'independent-expert'
			: 'special-rapporteur';
		const prefix = holder === 'independent-expert' ? 'ie' : 'sr';
		const known = MANDATES.find(({ country, kind }) => country === value.code && kind === holder);
		const id = known?.id ?? countryMandate(prefix, value);
		return side === 'after'
			? [{ start, end: end + match[0].length, id, holder }]
			: [{ start: start - match[0].length, end, id, holder }];
	});
}

/** Bare titles that mean one certain holder: 欢迎特别报告员的报告; not 各特别报告员, 特别报告员和代表. */
export function readHolders(
	text: string,
	language: Language
): { start: number; end: number; holder: Holder }[] {
	const names = namesOf(language);
	if (!names) return [];
	const { beforeBare, beforeGeneric, afterGeneric } = names.words;
	return [...text.matchAll(names.bare)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		const before = text.slice(Math.max(0, start - 24), start);
		const generic = beforeGeneric.test(before) || afterGeneric.test(text.slice(end, end + 60));
		if (generic || !beforeBare.test(before)) return [];
		return [{ start, end, holder: holderOf(names, match) }];
	});
}

const holderOf = ({ words }: Names, match: RegExpMatchArray): Holder =>
	words.bare[match.slice(1).findIndex(Boolean)]?.[1] ?? 'other';
