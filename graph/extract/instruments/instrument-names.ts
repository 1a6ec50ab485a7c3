import { flat } from '../../flat.ts';
import type { InstrumentEntry } from '../../names/registry.ts';
import { INSTRUMENTS, namesIn } from '../../names/registry.ts';
import type { Openings } from '../openings.ts';
import { bookOf } from '../openings.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import type { FoundName, NameFinder } from '../name-finder.ts';
import { createNameFinder } from '../name-finder.ts';
import { titleKey } from './titles.ts';
import type { BracketedTitles, InstrumentWords } from '../words/instruments.ts';

/** A name that several instruments bear stands for all of them, until the words beside it tell which. */
const namesOf = madeOnce(({ language }: InstrumentWords): [string, string][] => {
	const ids = new Map<string, string>();
	for (const [name, { id }] of namesIn(INSTRUMENTS, language))
		ids.set(name, ids.has(name) ? `${ids.get(name)} ${id}` : id);
	return [...ids];
});

const besideOf = new Map(
	(INSTRUMENTS as readonly InstrumentEntry[]).map(({ id, beside = {} }) => [id, beside])
);

/** Whom a name of several instruments means in a text: the one of whom words in the text tell; else it is a doubt. */
export function toldApart<Title extends { ids: string[]; candidates?: string[] }>(
	title: Title,
	text: string,
	{ language }: InstrumentWords
): Title {
	if (![...title.ids, ...(title.candidates ?? [])].some((id) => id.includes(' '))) return title;
	const told = (id: string): boolean =>
		besideOf.get(id)?.[language]?.some((word) => text.includes(word)) ?? false;
	const ids = flat(title.ids, (id) => id.split(' ')).filter(told);
	if (ids.length === 1) return { ...title, ids };
	const candidates = flat([...title.ids, ...(title.candidates ?? [])], (id) => id.split(' '));
	return { ...title, ids: [], candidates };
}

/** By the keys of their names; a name that begins with a word that titles leave out is known without it, too. */
const byTitle = madeOnce((words: InstrumentWords) => {
	const names = namesOf(words).map(([name, id]): [string, string] => [titleKey(name), id]);
	const { titles } = words;
	if (titles.set !== 'in-brackets') return new Map(names);
	const shortened = flat(names, ([key, id]): [string, string][] => {
		const short = key.replace(titles.mayBegin, '');
		return short !== key && short.length >= titles.shortestBare ? [[short, id]] : [];
	});
	return new Map([...shortened, ...names]);
});

/** The instruments that have this title; a title that only contains a known name is another. */
export function instrumentsByTitle(title: string, words: InstrumentWords): string[] {
	const key = titleKey(title);
	if (words.titles.set !== 'in-brackets') return [];
	if (words.titles.bothCovenants.test(key)) return ['iccpr', 'icescr'];
	const known = byTitle(words).get(key) ?? variantOf(key, byTitle(words), words.titles);
	return known ? [known] : [];
}

function variantOf(
	key: string,
	known: ReadonlyMap<string, string>,
	{ optional, shortestBare }: BracketedTitles
): string | undefined {
	const shortened = optional
		.map((words) => key.replace(words, ''))
		.find((short) => short !== key && short.length >= shortestBare && known.has(short));
	return shortened && known.get(shortened);
}

const finder = madeOnce((words: InstrumentWords): NameFinder<string> => {
	const names = namesOf(words);
	const { titles, language } = words;
	return createNameFinder(
		titles.set === 'in-brackets'
			? names.filter(([name]) => name.length >= titles.shortestBare && !titles.notBare.test(name))
			: names,
		language,
		bookOf(language)
	);
});

/** Names of instruments, those too that are part of another name. */
export const findNames = (
	text: string,
	words: InstrumentWords,
	given?: Openings
): FoundName<string>[] => finder(words)(text, given);

/** 联合国气候变化框架公约秘书处, the Special Committee on the Charter: the name of somebody. */
export const isPartOfName = (
	text: string,
	[start, end]: [number, number],
	{ namedBefore, namedBehind }: InstrumentWords
): boolean =>
	namedBehind.test(text.slice(end, end + 60)) ||
	(namedBefore?.test(text.slice(Math.max(0, start - 100), start)) ?? false);

const protocolsOf = new Map<string, string[]>();
for (const { id, protocolTo } of INSTRUMENTS as readonly InstrumentEntry[])
	if (protocolTo) protocolsOf.set(protocolTo, [...(protocolsOf.get(protocolTo) ?? []), id]);

/** The protocols of a treaty, by its id. */
export const protocolsTo = (treaty: string): string[] => protocolsOf.get(treaty) ?? [];
