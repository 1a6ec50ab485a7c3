import {
	AFTER_GENERIC,
	BARE,
	BEFORE_BARE,
	BEFORE_GENERIC,
	COUNTRY_MANDATE,
	OTHER_HOUSE,
	SAME_WORDS,
	TAILS,
	UNIMPORTANT
} from '../languages/zh/mandates.ts';
import { countryMandate } from '../names/names.ts';
import { MANDATES, namesIn } from '../names/registry.ts';
import { findCountries } from './country-names.ts';
import type { MandateCandidate } from './rule.ts';

type Holder = MandateCandidate['holder'];

/** A mandate by its name. */
export interface NamedMandate {
	start: number;
	end: number;
	id: string;
	holder: Holder;
}

/** The longest name there is, in characters, with some air for variants. */
const REACH = 100;

/** Written out with 问题, 的, 和 and brackets left out, so that variants are the same. */
const KNOWN = new Map(
	namesIn(MANDATES, 'zh').map(([name, { id }]) => [usual(name.replace(UNIMPORTANT, '')), id])
);
const LENGTHS = [...new Set([...KNOWN.keys()].map((name) => name.length))].sort((a, b) => b - a);

const TAIL = new RegExp(TAILS.map(([words]) => `(${words})`).join('|'), 'g');

/** Every mandate that the text names, in order. */
export function readMandates(text: string): NamedMandate[] {
	const known = [...text.matchAll(TAIL)].flatMap((match) => {
		const holder = TAILS[match.slice(1).findIndex(Boolean)]?.[1] ?? 'other';
		const end = match.index + match[0].length;
		const name = knownEndingAt(text, end);
		return name ? [{ ...name, end, holder }] : [];
	});
	const others = countryMandates(text).filter(({ end }) => !known.some((one) => one.end === end));
	return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** The longest known name that ends there. */
function knownEndingAt(text: string, end: number): { start: number; id: string } | null {
	const from = Math.max(0, end - REACH);
	const places = importantPlaces(text.slice(from, end));
	const bare = usual(places.map((place) => text[from + place]).join(''));
	for (const length of LENGTHS) {
		const id = length <= bare.length ? KNOWN.get(bare.slice(-length)) : undefined;
		const start = from + (places.at(-length) ?? 0);
		if (id && !OTHER_HOUSE.test(text.slice(from, start))) return { start, id };
	}
	return null;
}

/** One way of saying it, of the same length. */
function usual(name: string): string {
	return SAME_WORDS.reduce((said, [words, one]) => said.replace(words, one), name);
}

/** Where the characters stand that count in a name. */
function importantPlaces(text: string): number[] {
	const places: number[] = [];
	let from = 0;
	const until = (to: number) => {
		for (; from < to; from++) places.push(from);
	};
	for (const { 0: words, index } of text.matchAll(UNIMPORTANT)) {
		until(index);
		from = index + words.length;
	}
	until(text.length);
	return places;
}

/** 某国人权状况特别报告员 → `sr-` and the country's English name. */
function countryMandates(text: string): NamedMandate[] {
	if (!/人权[状情]况/.test(text)) return [];
	return findCountries(text).flatMap(({ start, end, value }) => {
		const match = value && COUNTRY_MANDATE.exec(text.slice(end, end + 24));
		if (!value || !match) return [];
		const holder = match[1] === '独立专家' ? 'independent-expert' : 'special-rapporteur';
		const prefix = holder === 'independent-expert' ? 'ie' : 'sr';
		const known = MANDATES.find(({ country, kind }) => country === value.code && kind === holder);
		const id = known?.id ?? countryMandate(prefix, value);
		return [{ start, end: end + match[0].length, id, holder }];
	});
}

const BARE_TITLE = new RegExp(BARE.map(([words]) => `(${words})`).join('|'), 'g');

/** Bare titles that mean one certain holder: 欢迎特别报告员的报告; not 各特别报告员, 特别报告员和代表. */
export function readHolders(text: string): { start: number; end: number; holder: Holder }[] {
	return [...text.matchAll(BARE_TITLE)].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		const before = text.slice(Math.max(0, start - 12), start);
		const generic = BEFORE_GENERIC.test(before) || AFTER_GENERIC.test(text.slice(end, end + 12));
		if (generic || !BEFORE_BARE.test(before)) return [];
		return [{ start, end, holder: BARE[match.slice(1).findIndex(Boolean)]?.[1] ?? 'other' }];
	});
}
