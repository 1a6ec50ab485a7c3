import { expect, it } from 'vitest';
import { createBook, type Openings } from '#graph/extract/openings.ts';
import type { Language } from '#graph/schema.ts';

const marksAt = ({ places, marks }: Openings): [number, number][] =>
	places.map((place, i) => [place, marks[i]!]);

it.each<[Language, string, [number, number][]]>([
	// the bits of both finders where both have a name
	['en', 'the Paris Pact', [[4, 3]]],
	[
		'en',
		'Niger, Paris',
		[
			[0, 2],
			[7, 3]
		]
	],
	// a whole word, and its first letter as in the name
	['en', 'Parisian paris Nigeria', []],
	['en', 'PARIS', [[0, 3]]],
	['en', '', []]
])('%s %s: where names may begin', (language, text, expected) => {
	const book = createBook(language);
	expect(book.enter(['Paris Agreement'])).toBe(1);
	expect(book.enter(['Niger', 'Paris'])).toBe(2);
	expect(marksAt(book.read(text))).toEqual(expected);
});

it.each<[Language, string, string, boolean]>([
	// accents and case of the whole word, an ending that a language takes off
	['fr', 'Ténèbres', 'TÉNÈBRES', true],
	['fr', 'Ténèbres', 'Ténèbreux', false],
	['ru', 'Конвенция', 'Конвенцией', true],
	['ru', 'Конвенция', 'Консенсус', false]
])('%s %s may begin at %s: %s', (language, name, text, may) => {
	const book = createBook(language);
	book.enter([name]);
	expect(book.read(text).places.length > 0).toBe(may);
});

it('knows two characters where words are not set apart', () => {
	const book = createBook('zh');
	book.enter(['巴黎协定']);
	expect(marksAt(book.read('关于巴黎的巴西'))).toEqual([[2, 1]]);
});

it('says which finders had been entered when the text was read', () => {
	const book = createBook('en');
	book.enter(['Paris']);
	const before = book.read('Paris');
	book.enter(['Niger']);
	expect([before.known, book.read('Paris').known]).toEqual([1, 3]);
});

it('has room for as many finders as a number has bits', () => {
	const book = createBook('en');
	for (let i = 0; i < 31; i++) book.enter(['Paris']);
	expect(() => book.enter(['Paris'])).toThrow('room for 31 finders');
	expect(marksAt(book.read('Paris'))).toEqual([[0, 0x7fffffff]]);
});
