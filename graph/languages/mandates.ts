import type { MandateWords } from '../extract/words/mandates.ts';
import type { Language } from '../schema.ts';
import { enMandates } from './en/mandates.ts';
import { zhMandates } from './zh/mandates.ts';

/** The languages in which mandates are read. */
export const mandateWords: Partial<Record<Language, MandateWords>> = {
	zh: zhMandates,
	en: enMandates
};
