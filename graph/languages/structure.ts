import type { Language } from '../schema.ts';
import type { StructureWords } from '../structure/words.ts';
import { zhStructure } from './zh/structure.ts';

/** The languages whose texts can be taken apart. */
export const structureWords: Partial<Record<Language, StructureWords>> = { zh: zhStructure };
