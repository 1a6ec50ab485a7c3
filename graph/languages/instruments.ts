import type { InstrumentWords } from '../extract/words/instruments.ts';
import type { Language } from '../schema.ts';
import { arInstruments } from './ar/instruments.ts';
import { enInstruments } from './en/instruments.ts';
import { esInstruments } from './es/instruments.ts';
import { frInstruments } from './fr/instruments.ts';
import { ruInstruments } from './ru/instruments.ts';
import { zhInstruments } from './zh/instruments.ts';

/** The languages in which instruments are cited. */
export const instrumentWords: Partial<Record<Language, InstrumentWords>> = {
	zh: zhInstruments,
	en: enInstruments,
	fr: frInstruments,
	es: esInstruments,
	ru: ruInstruments,
	ar: arInstruments
};
