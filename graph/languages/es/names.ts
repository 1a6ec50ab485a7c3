import type { NameWords } from '../../extract/words/names.ts';
import { fold } from '../ordinals.ts';

export const esNames: NameWords = {
	wordKey: fold,
	// Convención de 2005 sobre, Declaración de Río de 1992 sobre
	aside: ',? de(?: \\d{1,2} de \\p{Ll}{4,10} de)? (?:19|20)\\d\\d,?(?= )'
};
