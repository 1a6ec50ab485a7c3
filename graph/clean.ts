/** Full-width punctuation that carries the structure of a Chinese sentence; it stays as it is. */
const KEPT = '！，：；？';

/** Friendlier characters, one for one. Superscript digits stay: they are footnote marks. */
const STEPS: [from: RegExp, to: string][] = [
	// every kind of white space, line breaks too: whoever needs lines splits the text as received
	[/[\t-\r\u0085\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u00ad]/g, ' '],
	[/[\u2010-\u2013\u2212]/g, '-'],
	[/\u2019/g, "'"],
	// the star of a symbol font
	[/\uf02a/g, '*']
];

/** （ → (, ／ → /, ４８ → 48: the full-width forms stand 0xfee0 above their ASCII twins. */
const FULL_WIDTH = /[！-～]/g;

/** ٤٨ → 48: both rows of Arabic digits end in their value. */
const ARABIC_DIGIT = /[\u0660-\u0669\u06f0-\u06f9]/g;

const latinDigit = (digit: string): string => String(digit.charCodeAt(0) & 15);

const narrow = (wide: string): string =>
	KEPT.includes(wide) ? wide : String.fromCharCode(wide.charCodeAt(0) - 0xfee0);

/** One character for one, so an offset always points into the text as received. */
export function clean(text: string): string {
	return STEPS.reduce((cleaned, [from, to]) => cleaned.replace(from, to), text)
		.replace(FULL_WIDTH, narrow)
		.replace(ARABIC_DIGIT, latinDigit);
}
