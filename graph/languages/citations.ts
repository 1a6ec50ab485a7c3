import type { CitationWords } from '../extract/words/citations.ts';
import type { Language } from '../schema.ts';
import { arCitations } from './ar/citations.ts';
import { enCitations } from './en/citations.ts';
import { esCitations } from './es/citations.ts';
import { frCitations } from './fr/citations.ts';
import { ruCitations } from './ru/citations.ts';
import { zhCitations } from './zh/citations.ts';

/** The languages whose citations are read. */
export const citationWords: Partial<Record<Language, CitationWords>> = {
	zh: zhCitations,
	en: enCitations,
	fr: frCitations,
	es: esCitations,
	ru: ruCitations,
	ar: arCitations
};
