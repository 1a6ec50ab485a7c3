import { describe, expect, it } from 'vitest';
import { crowdsOf, withoutCrowds } from '#lib/view/crowds.ts';

const resolution = { CITES: { in: 4, out: 7 }, VOTED: { in: 193, out: 0 } };
const country = {
	VOTED: { in: 0, out: 90 },
	SPONSORED: { in: 0, out: 30 },
	CONCERNS: { in: 2, out: 0 }
};

describe('the crowds around a node', () => {
	it('are counted by kind and direction', () => {
		expect(crowdsOf(resolution, new Set())).toEqual([
			{ kind: 'VOTED', direction: 'in', count: 193, drawn: false }
		]);
		expect(crowdsOf(country, new Set(['VOTED']))).toEqual([
			{ kind: 'SPONSORED', direction: 'out', count: 30, drawn: false },
			{ kind: 'VOTED', direction: 'out', count: 90, drawn: true }
		]);
	});

	it('are none where nobody voted or sponsored', () => {
		expect(crowdsOf({ CITES: { in: 1, out: 0 } }, new Set())).toEqual([]);
	});
});

describe('the edges asked for', () => {
	it('are all where no crowd stays out', () => {
		expect(withoutCrowds([])).toEqual({});
		expect(withoutCrowds(crowdsOf(resolution, new Set(['VOTED'])))).toEqual({});
	});

	it('leave out those of a crowd that is only counted', () => {
		const { edges = [] } = withoutCrowds(crowdsOf(country, new Set(['VOTED'])));
		expect(edges).toContain('VOTED');
		expect(edges).toContain('CITES');
		expect(edges).not.toContain('SPONSORED');
	});
});
