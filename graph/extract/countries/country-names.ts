import { flat } from '../../flat.ts';
import { countryWords } from '../../languages/countries.ts';
import type { CountryEntry } from '../../names/registry.ts';
import { COUNTRIES, namesIn } from '../../names/registry.ts';
import type { Language } from '../../schema.ts';
import type { Openings } from '../openings.ts';
import { bookOf } from '../openings.ts';
import type { FoundName, NameFinder } from '../name-finder.ts';
import { createNameFinder } from '../name-finder.ts';
import type { CountryWords } from '../words/countries.ts';

const finders: Partial<Record<Language, NameFinder<CountryEntry | null>>> = {};

function createCountryFinder(language: Language): NameFinder<CountryEntry | null> {
	const others = countryWords[language]?.notCountries ?? [];
	return createNameFinder<CountryEntry | null>(
		[...others.map((word): [string, null] => [word, null]), ...namesIn(COUNTRIES, language)],
		language,
		bookOf(language)
	);
}

/** No word that makes an adjective is longer. */
const BEHIND = 8;

/** The countries that a text in this language names; 印度洋 and 发展中国家 name none, nor the Niger Delta. */
export function findCountries(
	text: string,
	language: Language = 'zh',
	given?: Openings
): FoundName<CountryEntry>[] {
	const { runTogether, attributive = [] } = countryWords[language] ?? {};
	const names = (finders[language] ??= createCountryFinder(language))(text, given);
	if (names.length === 0) return [];
	return flat(names, ({ start, end, value }) =>
		value &&
		!(runTogether && isRunTogether(text, [start, end], runTogether)) &&
		!attributive.some(
			([name, behind]) =>
				name.test(text.slice(start, end)) && behind.test(text.slice(end, end + BEHIND))
		)
			? [{ start, end, value }]
			: []
	);
}

const isRunTogether = (
	text: string,
	[start, end]: [number, number],
	{ name, before, after }: NonNullable<CountryWords['runTogether']>
): boolean =>
	name.test(text.slice(start, end)) &&
	(after.test(text.slice(end, end + 1)) || before.test(text.slice(Math.max(0, start - 1), start)));
