const DIGITS = '〇一二三四五六七八九';

/** 五十一 → 51, 三百零三 → 303, 十 → 10, 51 → 51, digit by digit 三一九 → 319; null for anything else. */
export function readNumeral(written: string): number | null {
	if (/^\d{1,4}$/.test(written)) return Number(written);
	// 二三 may be two or three of something
	if (/^[一二三四五六七八九][〇○零一二三四五六七八九]{2}$/.test(written))
		return readDigits(written);
	const match =
		/^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
			written
		);
	if (!match || !written) return null;
	const [, hundreds, tens, ten, units] = match;
	return 100 * digit(hundreds) + (ten ? 10 * (tens ? digit(tens) : 1) : 0) + digit(units);
}

const digit = (written: string | undefined): number => (written ? DIGITS.indexOf(written) : 0);

const readDigits = (written: string): number =>
	[...written].reduce((number, one) => 10 * number + Math.max(digit(one), 0), 0);

/** 51 → 五十一, 105 → 一百零五. Up to 199. */
export function writeNumeral(number: number): string {
	if (number >= 100) {
		const rest = number - 100;
		return `一百${rest === 0 ? '' : rest < 10 ? `零${DIGITS[rest]}` : writeNumeral(rest)}`;
	}
	const tens = Math.floor(number / 10);
	const units = number % 10 ? DIGITS[number % 10] : '';
	return tens === 0 ? (units ?? '') : `${tens === 1 ? '' : DIGITS[tens]}十${units}`;
}

/** One numeral as printed: 五十一, 51. */
export const NUMERAL = '(?:[一二三四五六七八九十百零〇○]{1,6}|\\d{1,4})';

/** Between the items of a list of numerals. */
export const BETWEEN = '(?:以及|、|和|及|与|至|到)';

/** A range is written out only up to this many; a longer one is surely misread. */
const LONGEST_RANGE = 60;

const LISTED = new RegExp(`(至|到)?第?(${NUMERAL})`, 'g');

/** 第五十一届和第五十四届 → 51, 54; 第七、第八、第九条 → 7, 8, 9; 第十九至第二十二条 → 19, 20, 21, 22. */
export function readNumeralList(written: string): number[] {
	const numbers: number[] = [];
	for (const [, to, numeral = ''] of written.matchAll(LISTED)) {
		const number = readNumeral(numeral);
		if (number !== null) numbers.push(...(to ? upTo(numbers.at(-1), number) : [number]));
	}
	return numbers;
}

/** What a range adds after its first number: 19 至 22 → 20, 21, 22. */
export function upTo(from: number | undefined, to: number): number[] {
	const count = from === undefined ? 0 : to - from;
	if (from === undefined || count < 1 || count > LONGEST_RANGE) return [to];
	return Array.from({ length: count }, (_, i) => from + 1 + i);
}
