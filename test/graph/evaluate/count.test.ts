import { describe, expect, it } from 'vitest';
import { addCounts, f1, precision, recall, wilson } from '#graph/evaluate/count.ts';

const rounded = (value = Number.NaN): number => Math.round(value * 10_000) / 10_000;

describe('the Wilson interval', () => {
	it.each([
		// Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
		// all of them
		[20, 20, 0.8389, 1],
		[1, 1, 0.2065, 1]
	])('of %i in %i reaches from %f to %f', (hits, n, low, high) => {
		const share = wilson(hits, n);
		expect([rounded(share?.low), rounded(share?.high)]).toEqual([low, high]);
	});

	it('says nothing of no cases', () => {
		expect(wilson(0, 0)).toBeNull();
	});

	it.each([0, 1, 500, 999, 1000])('stays within bounds around %i of 1000', (hits) => {
		const { low, value, high } = wilson(hits, 1000)!;
		expect(low).toBeGreaterThanOrEqual(0);
		expect(low).toBeLessThanOrEqual(value);
		expect(high).toBeGreaterThanOrEqual(value);
		expect(high).toBeLessThanOrEqual(1);
	});
});

it('judges what is found, what is known, and both', () => {
	const count = { hit: 6, missed: 2, extra: 4 };
	expect([precision(count)?.value, recall(count)?.value, f1(count)?.value]).toEqual([
		0.6,
		0.75,
		2 / 3
	]);
	expect([precision(count)?.n, recall(count)?.n, f1(count)?.n]).toEqual([10, 8, 9]);
});

it('judges recall alone where the source does not know everything', () => {
	const count = { hit: 6, missed: 2, extra: null };
	expect([precision(count), recall(count)?.value, f1(count)]).toEqual([null, 0.75, null]);
	expect(addCounts(count, { hit: 1, missed: 1, extra: 1 })).toEqual({
		hit: 7,
		missed: 3,
		extra: null
	});
});
