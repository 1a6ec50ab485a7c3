import type { Rule } from '../rule.ts';
import { consider } from './consider.ts';
import { country } from './country.ts';
import { documentSymbol } from './document-symbol.ts';
import { ibid } from './ibid.ts';
import { instrument } from './instrument.ts';
import { mandate } from './mandate.ts';
import { numberedAct } from './numbered-act.ts';
import { obligation } from './obligation.ts';
import { rollCall } from './roll-call.ts';
import { session } from './session.ts';
import { title } from './title.ts';

/** Every rule there is. The order does not matter: extract.ts settles overlaps. */
export const RULES: Rule[] = [
	numberedAct,
	documentSymbol,
	ibid,
	instrument,
	title,
	mandate,
	obligation,
	consider,
	session,
	country,
	rollCall
];
