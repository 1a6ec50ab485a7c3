import type { NameWords } from '../../extract/words/names.ts';

/** Endings of nouns and adjectives in all cases; what is left must still tell one word from another. */
const ENDING =
	/(?<=.{3})(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|иям|ией|ием|ых|их|ой|ей|ый|ий|ая|яя|ое|ее|ую|юю|ые|ие|ом|ем|ам|ям|ах|ях|ов|ев|ию|ии|ия|[аяоеуюыийь])$/;

/** Конвенция, Конвенции, Конвенцией → конвенц; words of three letters and numbers stay as they are. */
export const ruNames: NameWords = {
	wordKey: (word) => word.toLowerCase().replaceAll('ё', 'е').replace(ENDING, '')
};
