import type { NameWords } from '../extract/words/names.ts';
import type { Language } from '../schema.ts';
import { arNames } from './ar/names.ts';
import { enNames } from './en/names.ts';
import { esNames } from './es/names.ts';
import { frNames } from './fr/names.ts';
import { ruNames } from './ru/names.ts';

/** The languages that set words apart; in any other a name is found wherever its characters stand. */
export const nameWords: Partial<Record<Language, NameWords>> = {
	en: enNames,
	fr: frNames,
	es: esNames,
	ru: ruNames,
	ar: arNames
};
