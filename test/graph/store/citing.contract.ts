import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore } from '#graph/store/store.ts';
import { edge, node, textGraph } from '../../graph-builders.ts';

const R = (number: number): string => `A/RES/70/${number}`;

/** 4 and 5 are cited more often than 1, 2 and 3, and 5 more often than 4. */
const TEXTS = [
	textGraph(R(1), { cites: ['X', 'Y', R(4), R(5)] }),
	textGraph(R(2), { cites: ['X', R(5)] }),
	textGraph(R(3), { cites: ['Y', 'Z'] }),
	textGraph(R(4), { cites: ['X', 'Y', 'Z'] }),
	textGraph(R(5), { cites: ['X'] }),
	// mentions only
	textGraph(R(6), {
		nodes: [node('KHM', 'Country')],
		edges: [edge(R(6), 'KHM', 'MENTIONS')]
	})
];

/** What every store promises of “cites all of these and none of those”. */
export function testCiting(open: () => Promise<GraphStore>): void {
	describe('finds who cites', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save(TEXTS);
		});
		afterEach(() => store.close());

		it.each<[all: string[], none: string[], found: number[], why: string]>([
			[['X'], [], [5, 4, 1, 2], 'one, most cited first, then by id'],
			[['X', 'Y'], [], [4, 1], 'both'],
			[['X', 'Y', 'Z'], [], [4], 'all three'],
			[['X'], ['Y'], [5, 2], 'one and not the other'],
			[['X'], ['Y', R(5)], [5], 'none of two'],
			[['x', 'y'], ['z'], [1], 'in any case'],
			[['X', 'X'], [], [5, 4, 1, 2], 'the same twice'],
			[['X'], ['X'], [], 'what excludes itself'],
			[['KHM'], [], [], 'a mention is no citation'],
			[['X', 'no such node'], [], [], 'what is not there is cited by nobody'],
			[['X'], ['no such node'], [5, 4, 1, 2], 'and excludes nobody'],
			[[], ['X'], [3, 6], 'any loaded text that does not cite it'],
			[[], [], [5, 4, 1, 2, 3, 6], 'no condition: every loaded text']
		])('%j and not %j: %j (%s)', async (all, none, found) => {
			const { nodes, total } = await store.citing(all, none, 10);
			expect(nodes.map(({ id }) => id)).toEqual(found.map(R));
			expect(total).toBe(found.length);
		});

		it('counted before the limit', async () => {
			const { nodes, total } = await store.citing(['X'], [], 2);
			expect([nodes.map(({ id }) => id), total]).toEqual([[R(5), R(4)], 4]);
			expect(await store.citing(['X'], [], 0)).toEqual({ nodes: [], total: 4 });
		});
	});
}
