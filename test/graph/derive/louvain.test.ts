import { UndirectedGraph } from 'graphology';
import reference from 'graphology-communities-louvain';
import { describe, expect, it } from 'vitest';
import { createRandom } from '#graph/derive/groups.ts';
import { louvain } from '#graph/derive/louvain.ts';
import { toNetwork } from '#graph/derive/network.ts';

type Joint = [from: number, to: number, weight: number];

/** Each node joined to some of those before it, to those of its own crowd more often. */
function crowds(size: number, crowd: number, seed: number): Joint[] {
	const random = createRandom(seed);
	return Array.from({ length: size }, (_, i) =>
		Array.from({ length: i }, (_, j): Joint[] => {
			const chance = i % crowd === j % crowd ? 0.3 : 0.03;
			return random() < chance || j === i - 1 ? [[j, i, 0.1 + random()]] : [];
		}).flat()
	).flat();
}

const found = (size: number, joints: Joint[], manner: { seed: number; resolution: number }) => {
	const ends = Int32Array.from(joints.flatMap(([from, to]) => [from, to]));
	const network = toNetwork(
		size,
		ends,
		Float64Array.from(joints, ([, , weight]) => weight)
	);
	return louvain(network, { ...manner, random: createRandom(manner.seed) });
};

const expected = (size: number, joints: Joint[], manner: { seed: number; resolution: number }) => {
	const graph = new UndirectedGraph();
	for (let node = 0; node < size; node++) graph.addNode(node);
	for (const [from, to, weight] of joints) graph.addUndirectedEdge(from, to, { weight });
	const { communities, modularity } = reference.detailed(graph, {
		rng: createRandom(manner.seed),
		getEdgeWeight: 'weight',
		resolution: manner.resolution
	});
	return { groups: Int32Array.from(Object.values(communities)), modularity };
};

describe('louvain', () => {
	it.each<[size: number, crowd: number, resolution: number]>([
		[2, 1, 1],
		[40, 4, 1],
		[300, 7, 1],
		// so fine that some would rather stand alone
		[300, 7, 6],
		[900, 30, 2]
	])(
		'parts %i nodes of %i crowds at resolution %d as graphology does',
		(size, crowd, resolution) => {
			for (let seed = 1; seed <= 5; seed++) {
				const joints = crowds(size, crowd, seed);
				const manner = { seed, resolution };
				expect(found(size, joints, manner)).toEqual(expected(size, joints, manner));
			}
		}
	);

	it('finds the crowds that there are', () => {
		const joints = crowds(200, 4, 1);
		const { groups, modularity } = found(200, joints, { seed: 1, resolution: 1 });
		expect(new Set(groups).size).toBe(4);
		expect(modularity).toBeGreaterThan(0.4);
		expect([...groups].every((group, i) => group === groups[i % 4])).toBe(true);
	});

	it('leaves alone what is joined to nobody', () => {
		const { groups } = found(4, [[1, 2, 1]], { seed: 1, resolution: 1 });
		expect([...groups].map((group) => group === groups[1])).toEqual([false, true, true, false]);
	});
});
