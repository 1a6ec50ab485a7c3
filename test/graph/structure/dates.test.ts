import { expect, it } from 'vitest';
import { structureWords } from '#graph/languages/structure.ts';
import { isoDate, readPeriod } from '#graph/structure/dates.ts';

const words = structureWords.zh!;

it.each([
	['2021年9月13日至10月11日', { start: '2021-09-13', end: '2021-10-11' }],
	// two blocks; the month of the last day is the one before
	['2020年2月24日至3月13日和6月15日至23日', { start: '2020-02-24', end: '2020-06-23' }],
	['2023年9月11日至2023年10月13日', { start: '2023-09-11', end: '2023-10-13' }],
	// the year is not said again
	['2022年12月5日至1月9日', { start: '2022-12-05', end: '2023-01-09' }],
	// one day is no period, and a sentence none either
	['2021年10月11日', null],
	['2021年9月13日至10月11日举行', null],
	['2021年9月31日至10月11日', null]
])('%s', (text, period) => {
	expect(readPeriod(text, words)).toEqual(period);
});

it('knows that February has no 30th', () => {
	expect(isoDate(2021, 2, 30)).toBeNull();
	expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
});
