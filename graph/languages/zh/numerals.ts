const DIGITS = '〇一二三四五六七八九';

/** 五十一 → 51, 一百零五 → 105, 十 → 10, 51 → 51; null for anything else. Up to 199. */
export function readNumeral(written: string): number | null {
	if (/^\d{1,4}$/.test(written)) return Number(written);
	const match = /^(?:(一)百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
		written
	);
	if (!match || !written) return null;
	const [, hundred, tens, ten, units] = match;
	return (
		(hundred ? 100 : 0) +
		(ten ? 10 * (tens ? DIGITS.indexOf(tens) : 1) : 0) +
		(units ? DIGITS.indexOf(units) : 0)
	);
}

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
