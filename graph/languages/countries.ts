import type { CountryWords } from '../extract/words/countries.ts';
import type { Language } from '../schema.ts';
import { arCountries } from './ar/countries.ts';
import { enCountries } from './en/countries.ts';
import { esCountries } from './es/countries.ts';
import { frCountries } from './fr/countries.ts';
import { ruCountries } from './ru/countries.ts';
import { zhCountries } from './zh/countries.ts';

/** The languages in which countries are named. */
export const countryWords: Partial<Record<Language, CountryWords>> = {
	zh: zhCountries,
	en: enCountries,
	fr: frCountries,
	es: esCountries,
	ru: ruCountries,
	ar: arCountries
};
