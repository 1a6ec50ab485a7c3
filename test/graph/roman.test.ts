import { expect, it } from 'vitest';
import { readRoman, toRoman } from '#graph/roman.ts';

it.each([
	['III', 3],
	['XXI', 21],
	['XLII', 42],
	['LXIII', 63]
])('%s is %i', (roman, number) => {
	expect([readRoman(roman), toRoman(number)]).toEqual([number, roman]);
});
