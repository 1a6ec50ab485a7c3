import type { Language } from '../schema.ts';
import type { StructureWords } from '../structure/words.ts';
import { arStructure } from './ar/structure.ts';
import { enStructure } from './en/structure.ts';
import { esStructure } from './es/structure.ts';
import { frStructure } from './fr/structure.ts';
import { ruStructure } from './ru/structure.ts';
import { zhStructure } from './zh/structure.ts';

/** The languages whose texts can be taken apart: all six. */
export const structureWords: Record<Language, StructureWords> = {
	zh: zhStructure,
	en: enStructure,
	fr: frStructure,
	es: esStructure,
	ru: ruStructure,
	ar: arStructure
};
