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
