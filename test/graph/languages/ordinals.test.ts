import { describe, expect, it } from 'vitest';
import { readOrdinal as ar } from '#graph/languages/ar/numerals.ts';
import { readOrdinal as en } from '#graph/languages/en/numerals.ts';
import { readOrdinal as es } from '#graph/languages/es/numerals.ts';
import { readOrdinal as fr } from '#graph/languages/fr/numerals.ts';
import { readOrdinal as ru } from '#graph/languages/ru/numerals.ts';

const READERS = { en, fr, es, ru, ar };

describe('reads ordinals', () => {
	const ROWS: [language: keyof typeof READERS, written: string, number: number | null][] = [
		['en', 'Forty-eighth', 48],
		['en', 'fifty first', 51],
		['en', '48th', 48],
		['en', 'one hundred and first', 101],
		['en', 'hundredth', 100],
		// cardinals and nonsense are none
		['en', 'forty-eight', null],
		['en', 'sixty-twelfth', null],
		['en', '', null],
		['fr', 'quarante-huitième', 48],
		['fr', 'cinquante et unième', 51],
		['fr', 'soixante-dix-huitième', 78],
		['fr', 'quatre-vingt-onzième', 91],
		['fr', 'première', 1],
		['fr', '48e', 48],
		['fr', 'quarante-dixième', null],
		['es', 'quincuagésimo primer', 51],
		['es', 'cuadragésima octava', 48],
		['es', 'decimosexto', 16],
		['es', 'vigesimoctavo', 28],
		['es', 'décimo vigésimo', null],
		['ru', 'сорок восьмая', 48],
		['ru', 'сорок восьмой', 48],
		['ru', 'двадцать третьей', 23],
		['ru', 'пятидесятая', 50],
		['ru', 'сто первой', 101],
		['ru', '48-я', 48],
		['ru', 'сорок', null],
		['ar', 'الثامنة والأربعون', 48],
		['ar', 'الحادية والخمسين', 51],
		['ar', 'الخامسة عشرة', 15],
		['ar', 'الثلاثين', 30],
		['ar', 'الأولى بعد المائة', 101],
		['ar', 'الدورة', null]
	];
	it.each(ROWS)('%s: %s', (language, written, number) => {
		expect(READERS[language](written)).toBe(number);
	});
});

it('reads a long row of words at once', () => {
	expect(en('forty-'.repeat(20_000))).toBeNull();
});
