import type { NameWords } from '../../extract/words/names.ts';
import { fold } from '../ordinals.ts';

/** Articles joined with the word before them: la Déclaration et le Programme, de la Déclaration et du Programme. */
const ARTICLES: Readonly<Record<string, string>> = { du: 'le', au: 'le', des: 'les', aux: 'les' };

const wordKey = (word: string): string => {
	const key = fold(word);
	return ARTICLES[key] ?? key;
};

/** Organizations that a text names within a name: Accord de l'Organisation mondiale du commerce sur. */
const OF_WHOM =
	" de l'Organisation (?:mondiale du commerce|mondiale de la Santé|internationale du Travail|des Nations Unies pour (?:l'éducation, la science et la culture|l'alimentation et l'agriculture))| de l'Union africaine| du Secrétaire général";

export const frNames: NameWords = {
	wordKey,
	// Convention de 1993 sur, Convention du 10 décembre 1982 sur
	aside: `(?:(?: de|,? du \\d{1,2}(?:er)? \\p{Ll}{3,9}) (?:19|20)\\d\\d,?|${OF_WHOM})(?= )`
};
