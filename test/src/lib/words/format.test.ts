import { expect, it } from 'vitest';
import { formatDate, formatInterval, formatNumber, formatShare } from '#lib/words/format.ts';

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

it.each([
	[1, '100%'],
	[0, '0%'],
	[0.9983, '99.83%'],
	[0.5, '50.00%'],
	// below all of them, however little
	[0.999_99, '99.99%']
])('shows the share %f as %s', (value, shown) => {
	expect(formatShare('zh', value)).toBe(shown);
	expect(formatShare('en', value)).toBe(shown);
});

it('shows an interval', () => {
	expect(formatInterval('en', { low: 0.9975, high: 1 })).toBe('99.75–100%');
});
