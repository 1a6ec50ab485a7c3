const ROMAN = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 } as const;

const digitOf = (letter: string): number => ROMAN[letter as keyof typeof ROMAN] ?? 0;

/** `XXI` → 21. */
export function readRoman(roman: string): number {
	const digits = [...roman].map(digitOf);
	return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

const ROMAN_DIGITS: [value: number, digits: string][] = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

/** 14 → `XIV`. */
export function toRoman(number: number): string {
	const found = ROMAN_DIGITS.find(([value]) => value <= number);
	return found ? found[1] + toRoman(number - found[0]) : '';
}
