import { describe, expect, it } from 'vitest';
import { titleKey } from '#graph/extract/instruments/titles.ts';
import { nameWords } from '#graph/languages/names.ts';
import type { NameVariants } from '#graph/names/registry.ts';
import type { Language } from '#graph/schema.ts';
import { ACTORS, COUNTRIES, INSTRUMENTS, MANDATES } from '#graph/names/registry.ts';

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** Whether its names alone tell what it is. */
const isToldByName =
	(language: Language) =>
	({ beside }: { beside?: NameVariants }): boolean =>
		!beside?.[language];

const LISTS: [
	list: string,
	entries: { id: string; names: NameVariants; beside?: NameVariants }[]
][] = [
	['instruments', [...INSTRUMENTS]],
	['mandates', [...MANDATES]],
	['actors', [...ACTORS]],
	['countries', COUNTRIES.map(({ code, names }) => ({ id: code, names }))]
];

describe.each(LISTS)('the list of %s', (list, entries) => {
	it('has each id once', () => {
		expect(new Set(idsOf(entries)).size).toBe(entries.length);
	});

	it('names each in Chinese and English', () => {
		const nameless = entries.filter(({ names }) => !names.zh?.[0] || !names.en?.[0]);
		expect(idsOf(nameless)).toEqual([]);
	});

	it('gives no name to two, unless words beside it tell them apart', () => {
		const owners = new Map<string, string>();
		const shared = entries.filter(isToldByName('zh')).flatMap(({ id, names }) =>
			(names.zh ?? []).filter((name) => {
				const key = list === 'instruments' ? titleKey(name) : name;
				const owner = owners.get(key) ?? id;
				owners.set(key, owner);
				return owner !== id;
			})
		);
		expect(shared).toEqual([]);
	});
});

describe.each(['en', 'fr', 'es', 'ru', 'ar'] as const)('instruments in %s', (language) => {
	it('share no name, in any form of its words', () => {
		const words = nameWords[language]!;
		const owners = new Map<string, string>();
		const shared = INSTRUMENTS.filter(isToldByName(language)).flatMap(({ id, names }) =>
			(names[language] ?? []).filter((name) => {
				const key = (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(words.wordKey).join(' ');
				const owner = owners.get(key) ?? id;
				owners.set(key, owner);
				return owner !== id;
			})
		);
		expect(shared).toEqual([]);
	});
});

it('names as the treaty of a protocol one that it knows', () => {
	const ids = new Set(idsOf(INSTRUMENTS));
	expect(INSTRUMENTS.filter(({ protocolTo }) => protocolTo && !ids.has(protocolTo))).toEqual([]);
});

it('gives no slug to an actor and a mandate, which owe reports alike', () => {
	const mandates = new Set(idsOf(MANDATES));
	expect(idsOf(ACTORS).filter((id) => mandates.has(id))).toEqual([]);
});

it('has the members of the United Nations by ISO 3166 alpha-3', () => {
	expect(COUNTRIES.filter(({ status }) => status === 'member')).toHaveLength(193);
	expect(COUNTRIES.filter(({ code }) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
});

it('says of country mandates which country', () => {
	const codes = new Set(COUNTRIES.map(({ code }) => code));
	const wrong = MANDATES.filter(
		({ scope, country }) => (scope === 'country') !== (country !== undefined && codes.has(country))
	);
	expect(idsOf(wrong)).toEqual([]);
});

it('dates instruments and mandates so that they can be sorted', () => {
	const dates = INSTRUMENTS.flatMap(({ adopted }) => adopted ?? []);
	expect(dates.filter((date) => !/^\d{4}(-\d{2}-\d{2})?$/.test(date))).toEqual([]);
	const years = MANDATES.flatMap(({ established }) => established ?? []);
	expect(years.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
});
