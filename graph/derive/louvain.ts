import type { Network } from './network.ts';
import { modularityOf, zoomOut } from './network.ts';
import type { Sums } from './sums.ts';
import { addTo, clear, createSums } from './sums.ts';

export interface Partition {
	/** The group of each node, by number. */
	groups: Int32Array;
	/** How well they part the whole. */
	modularity: number;
}

export interface Manner {
	/** From 0 to 1: at which node it begins. */
	random: () => number;
	/** The larger, the more groups. */
	resolution: number;
}

/** Less is no difference. */
const EPSILON = 1e-10;

/** Nodes waiting for their turn, each once. */
function createQueue(size: number) {
	const ring = new Int32Array(size);
	const waiting = new Uint8Array(size);
	let [first, count] = [0, 0];
	return {
		isEmpty: () => count === 0,
		add(node: number): void {
			if (waiting[node] === 1) return;
			waiting[node] = 1;
			const place = first + count;
			ring[place < size ? place : place - size] = node;
			count += 1;
		},
		take(): number {
			const node = ring[first] ?? 0;
			waiting[node] = 0;
			first = first + 1 === size ? 0 : first + 1;
			count -= 1;
			return node;
		}
	};
}

/** Which group each node stands in, at first alone, and by what each group is joined in all. */
function createGroups({ size, totals: own }: Network) {
	const of = Int32Array.from({ length: size }, (_, i) => i);
	const totals = own.slice();
	const counts = new Int32Array(size).fill(1);
	const unused = new Int32Array(size);
	let free = 0;

	/** `total` is what the node is joined by. */
	function move(node: number, group: number, total: number): void {
		const before = of[node] ?? 0;
		totals[before] = (totals[before] ?? 0) - total;
		totals[group] = (totals[group] ?? 0) + total;
		of[node] = group;
		counts[before] = (counts[before] ?? 0) - 1;
		counts[group] = (counts[group] ?? 0) + 1;
		if (counts[before] === 0) unused[free++] = before;
	}

	/** Where the node stands alone. */
	function aloneOf(node: number): number {
		const group = of[node] ?? 0;
		return counts[group] === 1 ? group : (unused[--free] ?? 0);
	}

	return { of, totals, move, aloneOf };
}

type Groups = ReturnType<typeof createGroups>;

/** What a node adds to the modularity of a group: joined to it so closely, and in all, and the group in all. */
type Gain = (joined: number, total: number, ofGroup: number) => number;

interface Choice {
	/** The group it stands in. */
	own: number;
	total: number;
	sums: Sums;
	totals: Float64Array;
}

/** The group in which a node adds most: of equals its own, else the last by number; -1 for one of its own. */
function bestOf({ own, total, sums: { sums, met, count }, totals }: Choice, gainOf: Gain): number {
	let best = own;
	let most = gainOf(sums[own] ?? 0, total, (totals[own] ?? 0) - total);
	for (let i = 0; i < count; i++) {
		const group = met[i] ?? 0;
		if (group === own) continue;
		const gain = gainOf(sums[group] ?? 0, total, totals[group] ?? 0);
		const equal = Math.abs(gain - most) < EPSILON;
		if (equal ? best === own || group < best : gain < most) continue;
		most = gain;
		best = group;
	}
	return most < 0 ? -1 : best;
}

/** Moves nodes until none gains by it; false where none ever did. */
function settle(network: Network, groups: Groups, { random, resolution }: Manner): boolean {
	const { size, starts, neighbours, weights, loops, mass } = network;
	const { of, totals, move, aloneOf } = groups;
	const queue = createQueue(size);
	const sums = createSums(size);
	const gainOf: Gain = (joined, total, ofGroup) =>
		joined - (total * ofGroup * resolution) / (2 * mass);
	const first = Math.floor(random() * size);
	for (let i = 0; i < size; i++) queue.add((first + i) % size);
	let moved = false;
	while (!queue.isEmpty()) {
		const node = queue.take();
		const [start, end, own] = [starts[node] ?? 0, starts[node + 1] ?? 0, of[node] ?? 0];
		let total = 0;
		for (let i = start; i < end; i++) {
			total += weights[i] ?? 0;
			addTo(sums, of[neighbours[i] ?? 0] ?? 0, weights[i] ?? 0);
		}
		total += loops[node] ?? 0;
		const best = bestOf({ own, total, sums, totals }, gainOf);
		clear(sums);
		const group = best < 0 ? aloneOf(node) : best;
		if (group === own) continue;
		move(node, group, total);
		moved = true;
		for (let i = start; i < end; i++)
			if (of[neighbours[i] ?? 0] !== group) queue.add(neighbours[i] ?? 0);
	}
	return moved;
}

/** The groups numbered from 0, in the order in which nodes name them first, and by what each is joined. */
function numbered({ of, totals }: Groups): { groups: Int32Array; totals: Float64Array } {
	const numbers = new Int32Array(of.length).fill(-1);
	const ofEach: number[] = [];
	for (const group of of)
		if (numbers[group] === -1) numbers[group] = ofEach.push(totals[group] ?? 0) - 1;
	return {
		groups: of.map((group) => numbers[group] ?? 0),
		totals: Float64Array.from(ofEach)
	};
}

/**
 * Louvain's method: every node moves to the group in which it adds most to the modularity; then groups become
 * nodes, and again, until none moves. Blondel et al., "Fast unfolding of communities in large networks"
 * (2008), with a queue of those whose neighbours moved, as in Traag et al., "From Louvain to Leiden" (2019).
 * Step by step what graphology-communities-louvain does, on arrays of numbers alone.
 */
export function louvain(network: Network, manner: Manner): Partition {
	let level = network;
	let found = Int32Array.from({ length: network.size }, (_, i) => i);
	for (;;) {
		const moving = createGroups(level);
		if (!settle(level, moving, manner))
			return { groups: found, modularity: modularityOf(level, manner.resolution) };
		const { groups, totals } = numbered(moving);
		found = found.map((group) => groups[group] ?? 0);
		level = zoomOut(level, groups, totals);
	}
}
