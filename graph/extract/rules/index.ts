import type { Rule } from '../rule.ts';
import { documentSymbol } from './document-symbol.ts';
import { ibid } from './ibid.ts';
import { numberedAct } from './numbered-act.ts';

/** Every rule there is. The order does not matter: extract.ts settles overlaps. */
export const RULES: Rule[] = [numberedAct, documentSymbol, ibid];
