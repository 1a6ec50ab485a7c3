import { flat } from '../../flat.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { mandateWords } from '../../languages/mandates.ts';
import { MANDATES, namesIn } from '../../names/registry.ts';
import type { Language } from '../../schema.ts';
import type { Alternatives, Said } from '../alternatives.ts';
import { createAlternatives } from '../alternatives.ts';
import { readCountryMandates } from './country-mandates.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { NamedMandate } from './mandate-keys.ts';
import { keyOf, readKey } from './mandate-keys.ts';
import { outside } from '../within.ts';
import type { Holder, MandateWords } from '../words/mandates.ts';

/** What is known of one language's names, and how they are looked for. */
interface Names {
	words: MandateWords;
	/** How long the shortest known name is. */
	shortest: number;
	/**
	 * Names with what is unimportant taken out, so that variants are the same, and their ids: the longest first, by
	 * how they begin, or end where the noun stands last.
	 */
	byHead: ReadonlyMap<string, [name: string, id: string][]>;
	nouns: Alternatives<Holder>;
	/** Right before the noun. */
	adjectives: RegExp | null;
}

const namesOf = madeOnce((words: MandateWords): Names => {
	const known = new Map(
		namesIn(MANDATES, words.language).map(([name, { id }]) => [keyOf(name, words), id])
	);
	const shortest = Math.min(...[...known.keys()].map(({ length }) => length));
	const byHead = new Map<string, [name: string, id: string][]>();
	for (const one of [...known].sort(([a], [b]) => b.length - a.length)) {
		const head = headOf(one[0], shortest, words);
		byHead.set(head, [...(byHead.get(head) ?? []), one]);
	}
	return {
		words,
		shortest,
		byHead,
		nouns: createAlternatives(words.holders),
		adjectives: words.adjectives
			? new RegExp(`(?:\\b(?:${words.adjectives})(?:, | and | )){1,5}$`)
			: null
	};
});

/** What stands nearest to the noun. */
const headOf = (key: string, length: number, { holderStands }: MandateWords): string =>
	holderStands === 'last' ? key.slice(-length) : key.slice(0, length);

/** So much of a text beside a noun tells most that no known name stands there, in characters. */
const GLANCE = 50;

/** A quick look at what stands beside a noun: to read a whole name takes many times as long. */
function mayBeKnown(text: string, { words, byHead, shortest }: Names): boolean {
	if (text.length <= GLANCE) return true;
	const { key } = readKey(headOf(text, GLANCE, words), words);
	// what the glance cuts through may be unimportant
	return key.length < 2 * shortest || byHead.has(headOf(key, shortest, words));
}

/** The known names that begin, or end, as the key does. */
const likely = (key: string, { words, byHead, shortest }: Names) =>
	byHead.get(headOf(key, shortest, words)) ?? [];

/** Every mandate that the text names, in order. */
export function readMandates(text: string, language: Language): NamedMandate[] {
	const words = mandateWords[language];
	if (!words) return [];
	const names = namesOf(words);
	const nouns = names.nouns.all(text);
	if (nouns.length === 0) return [];
	const known = flat(nouns, (noun) => named(text, noun, names));
	const others = outside(readCountryMandates(text, words, language), known);
	return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** How far before the noun its adjectives stand, in characters. */
const BEFORE = 80;

function named(
	text: string,
	{ start: at, end: nounEnd, value: holder }: Said<Holder>,
	names: Names
): NamedMandate[] {
	if (names.words.holderStands === 'last') {
		const name = knownEndingAt(text, nounEnd, names);
		return name ? [{ end: nounEnd, holder, ...name }] : [];
	}
	const first = knownFrom(text.slice(at, at + names.words.reach), names);
	if (!first) return [];
	const adjectives = names.adjectives?.exec(text.slice(Math.max(0, at - BEFORE), at))?.[0] ?? '';
	const one = { start: at - adjectives.length, end: at + first.length, id: first.id, holder };
	return [one, ...moreOf(text, { noun: text.slice(at, nounEnd), holder, end: one.end }, names)];
}

/** Special Rapporteurs on extrajudicial executions and on torture: the noun is said once. */
function moreOf(
	text: string,
	{ noun, holder, end }: { noun: string; holder: Holder; end: number },
	names: Names
): NamedMandate[] {
	const { plural, reach } = names.words;
	const more: NamedMandate[] = [];
	if (!plural?.noun.test(noun)) return more;
	// a loop, because a text may go on with hundreds of thousands
	for (let from = end; ;) {
		const link = plural.more.exec(text.slice(from, from + 20))?.[0];
		const start = from + (link?.length ?? 0);
		const next = link && knownFrom(noun + text.slice(start, start + reach), names);
		if (!next) return more;
		from = start + next.length - noun.length;
		more.push({ start: start + 1, end: from, id: next.id, holder });
	}
}

/** The longest known name that ends there. */
function knownEndingAt(
	text: string,
	end: number,
	names: Names
): { start: number; id: string } | null {
	const { words } = names;
	const from = Math.max(0, end - words.reach);
	const before = text.slice(from, end);
	if (!mayBeKnown(before, names)) return null;
	const { key, places } = readKey(before, words);
	for (const [name, id] of likely(key, names)) {
		if (!key.endsWith(name)) continue;
		const start = from + (places.at(-name.length) ?? 0);
		if (!words.otherHouse?.test(text.slice(from, start))) return { start, id };
	}
	return null;
}

const LETTER = ranged(/[\p{L}\p{N}]/u);

/** The longest known name that the text begins with, whole words only. */
function knownFrom(text: string, names: Names): { length: number; id: string } | null {
	if (!mayBeKnown(text, names)) return null;
	const { key, places } = readKey(text, names.words);
	for (const [name, id] of likely(key, names)) {
		if (!key.startsWith(name)) continue;
		const end = (places[name.length - 1] ?? 0) + 1;
		const plural = /^s\b/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
		if (!LETTER.test(text.charAt(end + plural))) return { length: end + plural, id };
	}
	return null;
}
