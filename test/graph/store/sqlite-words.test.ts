import { describe, expect, it } from 'vitest';
import { divide, FOUND, join, readFound, SEPARATOR, toMatch } from '#graph/store/sqlite-words.ts';

/** The separator made visible. */
const visible = (text: string): string => text.replaceAll(SEPARATOR, '|');

describe('divide', () => {
	it.each([
		['人权', '人|权'],
		['第48/23号决议', '第|48/23|号|决|议'],
		['人权、民主', '人|权、民|主'],
		['COVID疫情', 'COVID|疫|情'],
		['二〇〇六', '二|〇|〇|六'],
		// a character outside the basic plane is one character
		['𠮷人', '𠮷|人'],
		['Human rights', 'Human rights'],
		['', '']
	])('%s → %s', (text, divided) => {
		expect(visible(divide(text))).toBe(divided);
		expect(join(divide(text))).toBe(text);
	});

	it('leaves no separator that was in the text', () => {
		expect(join(divide(`人${SEPARATOR}权`))).toBe('人\ufffd权');
	});
});

describe('toMatch', () => {
	it.each([
		['人权', '"人|权"'],
		['人权 民主', '"人|权" "民|主"'],
		['human rights', '"human" "rights" *'],
		// the last word may be only begun, unless it is so short that it begins everything
		['of', '"of"'],
		['48/2', '"48/2" *'],
		// Chinese needs no beginnings: every character counts
		['rights 人', '"rights" "人"'],
		// a word once
		['right right', '"right" *'],
		['a"b NEAR(x) *', '"a""b" "NEAR(x)"'],
		['', '""'],
		['😀 * "', '""']
	])('%s → %s', (query, match) => {
		expect(visible(toMatch(query))).toBe(match);
	});
});

describe('readFound', () => {
	const mark = (text: string): string =>
		text.replaceAll('[', FOUND.open).replaceAll(']', FOUND.close).replaceAll('|', SEPARATOR);

	it.each<[string, string, [number, number][]]>([
		[
			'回|顾[人|权]、[人|权]',
			'回顾人权、人权',
			[
				[2, 4],
				[5, 7]
			]
		],
		['[all]', 'all', [[0, 3]]],
		['nothing', 'nothing', []]
	])('%s', (marked, text, matches) => {
		expect(readFound(mark(marked))).toEqual({ text, matches });
	});
});
