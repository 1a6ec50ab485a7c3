import { describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import { BENCH_NAMES, chooseBenches, readSize } from '../../scripts/bench.ts';

describe('the parts of the benchmark', () => {
	it.each<[names: string[], chosen: string[]]>([
		[[], BENCH_NAMES],
		[['stores'], ['stores']],
		// in their own order
		[
			['stores', 'extraction'],
			['extraction', 'stores']
		]
	])('%j are %j', (names, chosen) => {
		expect(chooseBenches(names)).toEqual(chosen);
	});

	it('are not the paths of texts', () => {
		expect(() => chooseBenches(['seeds'])).toThrow(UsageError);
		expect(() => chooseBenches(['seeds'])).toThrow(/name texts by --texts/);
	});
});

describe('a size', () => {
	it.each([
		['20000', 20_000],
		['1e3', 1000]
	])('%s is %i resolutions', (written, size) => {
		expect(readSize(written)).toBe(size);
	});

	it.each(['', 'many', '99', '-500', '1.5', '1e9'])('%j is none', (written) => {
		expect(() => readSize(written)).toThrow(UsageError);
	});
});
