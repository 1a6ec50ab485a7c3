import type { NameWords } from '../../extract/words/names.ts';

/**
 * Endings of nouns and adjectives in all cases. What is left must still tell one word from another:
 * Нигерия keeps its и, and is not Нигер; Мали and Малые keep all they have.
 */
const ENDING =
	/(?<=.{3})(?:ая|ую|ое|ого|ому|ой)$|(?<=.{4})(?:(?<=[цнт])(?:иями|иях|иям|ией|ием|ию|ии|ия)|ями|ами|ыми|ими|ого|его|ому|ему|ых|их|ой|ей|ый|ий|ым|им|ая|яя|ое|ее|ую|юю|ые|ие|ом|ем|ам|ям|ах|ях|ов|ев|[аяоеуюыийь])$/;

/** Organizations that a text names within a name: Соглашение Всемирной торговой организации по. */
const OF_WHOM =
	' (?:Всемирной торговой организации|Всемирной организации здравоохранения|Международной организации труда|Организации Объединенных Наций по вопросам образования, науки и культуры|Африканского союза|Генерального секретаря)';

/** Конвенция, Конвенции, Конвенцией → конвенц; short words and numbers stay as they are. */
export const ruNames: NameWords = {
	wordKey: (word) => word.toLowerCase().replaceAll('ё', 'е').replace(ENDING, ''),
	kept: 3,
	// Конвенция 2005 года об охране, Конвенция от 12 августа 1949 года о защите
	aside: `(?:(?: от \\d{1,2} \\p{Ll}{3,8})? (?:19|20)\\d\\d (?:года|г\\.),?|${OF_WHOM})(?= )`
};
