import { expect, it } from 'vitest';
import { clean } from '#graph/clean.ts';

it.each([
	['no-break, thin and ideographic spaces are spaces', 'a\u00a0b\u2009c\u3000d', 'a b c d'],
	['line breaks too, one for one', 'a\r\nb\fc', 'a  b c'],
	['full-width brackets, slashes, digits and letters', '（Ａ／ＲＥＳ／４８）％', '(A/RES/48)%'],
	['dashes within numbers', 'S‐35–1‑2', 'S-35-1-2'],
	['the apostrophe', 'l’homme', "l'homme"]
])('%s', (_, received, cleaned) => {
	expect(clean(received)).toBe(cleaned);
});

it.each([
	['Chinese punctuation carries the structure', '，。；：、《》“”！？'],
	['superscript digits are footnote marks', '报告¹²³⁴'],
	['dashes of Chinese sentences are words apart', '法庭――余留职能——']
])('leaves alone: %s', (_, text) => {
	expect(clean(text)).toBe(text);
});

it('keeps the length of every character there is', () => {
	const all = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).join('');
	expect(clean(all)).toHaveLength(all.length);
});

it.each([
	['as many characters', 'a&amp;b', [{ at: 1, text: '&' }], 'a&amp;b'],
	['a longer stretch', '甲</count>乙', [{ at: 1, text: '; ' }], '甲; count>乙'],
	[
		'one that begins within another is left out',
		'abcd',
		[
			{ at: 0, text: 'xy' },
			{ at: 1, text: 'z' }
		],
		'xycd'
	],
	['nothing beyond the end', 'ab', [{ at: 1, text: 'xy' }], 'ax']
])('patches %s', (_, received, patches, cleaned) => {
	expect(clean(received, patches)).toBe(cleaned);
});

it('cleans texts longer than any', () => {
	expect(clean('甲\u3000'.repeat(150_000))).toBe('甲 '.repeat(150_000));
});
