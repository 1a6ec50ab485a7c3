const ROMAN: [value: number, digits: string][] = [
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
	const found = ROMAN.find(([value]) => value <= number);
	return found ? found[1] + toRoman(number - found[0]) : '';
}
