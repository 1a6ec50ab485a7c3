import { addTo, clear, createSums } from './sums.ts';

/** Nodes by number: whom each is joined to, from `starts[i]` to `starts[i + 1]`, and how closely. */
export interface Network {
	size: number;
	starts: Int32Array;
	neighbours: Int32Array;
	weights: Float64Array;
	/** What lies within a node that stands for a group, counted from both ends of each joint. */
	loops: Float64Array;
	/** All that a node is joined by, what lies within it included. */
	totals: Float64Array;
	/** The weight of all joints. */
	mass: number;
}

/** Counts as the places at which each of them ends when they stand one after the other. */
function toEnds(counts: Int32Array): Int32Array {
	let sum = 0;
	return counts.map((count) => (sum += count));
}

/** Where pairs of nodes are joined once at most; the ends of each joint stand one after the other. */
export function toNetwork(size: number, ends: Int32Array, weights: Float64Array): Network {
	const counts = new Int32Array(size + 1);
	for (const end of ends) counts[end] = (counts[end] ?? 0) + 1;
	const starts = toEnds(counts);
	const neighbours = new Int32Array(ends.length);
	const ofEach = new Float64Array(ends.length);
	const totals = new Float64Array(size);
	/** Each node's are filled from behind. */
	function fill(from: number, to: number, weight: number): void {
		const place = (starts[from] ?? 0) - 1;
		starts[from] = place;
		neighbours[place] = to;
		ofEach[place] = weight;
		totals[from] = (totals[from] ?? 0) + weight;
	}
	let mass = 0;
	for (const [joint, weight] of weights.entries()) {
		const [one, other] = [ends[2 * joint] ?? 0, ends[2 * joint + 1] ?? 0];
		fill(one, other, weight);
		fill(other, one, weight);
		mass += weight;
	}
	const loops = new Float64Array(size);
	return { size, starts, neighbours, weights: ofEach, loops, totals, mass };
}

/** The members of each group, in order, one group after the other, and where each group ends. */
function membersOf(groups: Int32Array, count: number) {
	const counts = new Int32Array(count);
	for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
	const ends = toEnds(counts);
	const starts = ends.map((end, i) => end - (counts[i] ?? 0));
	const members = new Int32Array(groups.length);
	for (const [node, group] of groups.entries()) {
		const place = starts[group] ?? 0;
		members[place] = node;
		starts[group] = place + 1;
	}
	return { members, ends };
}

/** The network in which each group is a node; groups are numbered from 0, `totals` is what each is joined by. */
export function zoomOut(network: Network, groups: Int32Array, totals: Float64Array): Network {
	const size = totals.length;
	const { members, ends } = membersOf(groups, size);
	const starts = new Int32Array(size + 1);
	const neighbours = new Int32Array(network.neighbours.length);
	const weights = new Float64Array(network.neighbours.length);
	const loops = new Float64Array(size);
	const sums = createSums(size);
	let filled = 0;
	for (let group = 0, at = 0; group < size; group++) {
		for (; at < (ends[group] ?? 0); at++) {
			const node = members[at] ?? 0;
			loops[group] = (loops[group] ?? 0) + (network.loops[node] ?? 0);
			for (let i = network.starts[node] ?? 0; i < (network.starts[node + 1] ?? 0); i++) {
				const [other, weight] = [groups[network.neighbours[i] ?? 0] ?? 0, network.weights[i] ?? 0];
				if (other === group) loops[group] = (loops[group] ?? 0) + weight;
				else addTo(sums, other, weight);
			}
		}
		for (const other of sums.met.subarray(0, sums.count).sort()) {
			neighbours[filled] = other;
			weights[filled++] = sums.sums[other] ?? 0;
		}
		clear(sums);
		starts[group + 1] = filled;
	}
	const rest = { neighbours: neighbours.slice(0, filled), weights: weights.slice(0, filled) };
	return { size, starts, ...rest, loops, totals, mass: network.mass };
}

/**
 * How much more lies within the nodes than would by chance: Newman, "Modularity and community structure in
 * networks" (2006). The larger the resolution, the more chance is expected.
 */
export function modularityOf({ size, loops, totals, mass }: Network, resolution: number): number {
	let modularity = 0;
	for (let node = 0; node < size; node++)
		modularity +=
			(loops[node] ?? 0) / (2 * mass) - ((totals[node] ?? 0) / (2 * mass)) ** 2 * resolution;
	return modularity;
}
