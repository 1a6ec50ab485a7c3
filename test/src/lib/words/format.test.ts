import { expect, it } from 'vitest';
import { formatDate, formatNumber } from '#lib/words/format.ts';

it.each([
	['zh', '2021-10-11', '2021年10月11日'],
	['en', '2021-10-11', '11 October 2021'],
	['zh', '1948', '1948年'],
	['en', '1948', '1948'],
	['en', '1948-12', 'December 1948'],
	// no date stays what it is
	['zh', 'HRC 66', 'HRC 66'],
	['en', '2021-13-45', '2021-13-45'],
	['en', '2021-1-1', '2021-1-1']
] as const)('in %s %s is %s', (language, iso, shown) => {
	expect(formatDate(language, iso)).toBe(shown);
});

it('groups thousands', () => {
	expect(formatNumber('zh', 1214)).toBe('1,214');
});
