import type { NameWords } from '../../extract/words/names.ts';
import { fold } from '../ordinals.ts';

export const frNames: NameWords = {
	wordKey: fold,
	// Convention de 1993 sur, Convention du 10 décembre 1982 sur
	aside: '(?: de|,? du \\d{1,2}(?:er)? \\p{Ll}{3,9}) (?:19|20)\\d\\d,?(?= )'
};
