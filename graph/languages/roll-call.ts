import type { RollCallWords } from '../extract/words/roll-call.ts';
import type { Language } from '../schema.ts';
import { arRollCall } from './ar/roll-call.ts';
import { enRollCall } from './en/roll-call.ts';
import { esRollCall } from './es/roll-call.ts';
import { frRollCall } from './fr/roll-call.ts';
import { ruRollCall } from './ru/roll-call.ts';
import { zhRollCall } from './zh/roll-call.ts';

/** The languages whose roll-calls are read. */
export const rollCallWords: Partial<Record<Language, RollCallWords>> = {
	zh: zhRollCall,
	en: enRollCall,
	fr: frRollCall,
	es: esRollCall,
	ru: ruRollCall,
	ar: arRollCall
};
