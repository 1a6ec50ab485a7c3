import type { NameWords } from '../../extract/words/names.ts';
import { fold } from '../ordinals.ts';

/** Articles joined with the word before them: la Declaración y el Programa, a la Declaración y al Programa. */
const ARTICLES: Readonly<Record<string, string>> = { del: 'el', al: 'el' };

const wordKey = (word: string): string => {
	const key = fold(word);
	return ARTICLES[key] ?? key;
};

/** Organizations that a text names within a name: Acuerdo de la Organización Mundial del Comercio sobre. */
const OF_WHOM =
	' de la (?:Organización (?:Mundial del Comercio|Mundial de la Salud|Internacional del Trabajo|de las Naciones Unidas para la (?:Educación, la Ciencia y la Cultura|Alimentación y la Agricultura))|Unión Africana)| del Secretario General';

export const esNames: NameWords = {
	wordKey,
	// Convención de 2005 sobre, Declaración de Río de 1992 sobre
	aside: `(?:,? de(?: \\d{1,2} de \\p{Ll}{4,10} de)? (?:19|20)\\d\\d,?|${OF_WHOM})(?= )`
};
