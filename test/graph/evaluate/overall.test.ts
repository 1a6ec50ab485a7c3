import { expect, it } from 'vitest';
import { overallPrecision } from '#graph/evaluate/overall.ts';

const reviewed = { hit: 90, missed: 5, extra: 0 };

it('weighs the finds that links judge and the others by their number', () => {
	const share = overallPrecision({ reviewed, unjudged: 10, sampled: { right: 1, wrong: 1 } });
	expect(share?.n).toBe(100);
	expect(share?.value).toBeCloseTo(0.95);
	expect(share!.low).toBeLessThan(0.95);
	expect(share!.high).toBeGreaterThan(0.95);
});

it.each([
	['nothing was read of what links do not judge', reviewed, { right: 0, wrong: 0 }],
	['links judge no extras', { ...reviewed, extra: null }, { right: 1, wrong: 0 }]
])('says nothing where %s', (_, count, sampled) => {
	expect(overallPrecision({ reviewed: count, unjudged: 10, sampled })).toBeNull();
});
