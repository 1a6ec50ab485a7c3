import { setImmediate } from 'node:timers/promises';
import { louvain } from './louvain.ts';
import type { Network } from './network.ts';
import { toNetwork } from './network.ts';

/** A resolution's place among the others: the group it stands in. */
export interface Membership {
	/** The most cited of its group. */
	group: string;
	/** 0 to 1: how much of its group stays together however the groups are looked for. */
	stability: number;
	/** How many it was joined to when all groups were last looked for; 0 for what has come since. */
	links: number;
}

/** Who cites whom, by their places in a list: both ends of each, one after the other. */
export type Ends = Int32Array;

/** So often groups are looked for, each time beginning elsewhere. */
const RUNS = 10;

/** Numbers from 0 to 1 that are the same each time: mulberry32, by Tommy Ettinger. */
export function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

/** Each pair once, in order, whichever way it cites; nobody is joined to itself. */
export function toJoints(size: number, citations: Ends): Ends {
	const codes = new Float64Array(citations.length / 2);
	let count = 0;
	for (let i = 0; i < citations.length; i += 2) {
		const [from, to] = [citations[i] ?? 0, citations[i + 1] ?? 0];
		if (from !== to) codes[count++] = Math.min(from, to) * size + Math.max(from, to);
	}
	const once = codes
		.subarray(0, count)
		.sort()
		.filter((code, i, all) => code !== all[i - 1]);
	const joints = new Int32Array(2 * once.length);
	for (const [i, code] of once.entries()) {
		joints[2 * i] = Math.floor(code / size);
		joints[2 * i + 1] = code % size;
	}
	return joints;
}

/** How many others each is joined to. */
export function linksOf(size: number, joints: Ends): Uint32Array {
	const links = new Uint32Array(size);
	for (const end of joints) links[end] = (links[end] ?? 0) + 1;
	return links;
}

/** Those that are joined to any, and their network. */
interface Joined {
	places: Int32Array;
	network: Network;
}

/**
 * Each text has the same to give to all it is joined to, as in Waltman and van Eck, "A new methodology for
 * constructing a publication-level classification system of science" (2012): what is cited by hundreds
 * ties none of them closely.
 */
function toJoined(size: number, joints: Ends): Joined {
	const links = linksOf(size, joints);
	const places = Int32Array.from(links.keys()).filter((place) => (links[place] ?? 0) > 0);
	const numbers = new Int32Array(size);
	for (const [number, place] of places.entries()) numbers[place] = number;
	const shareOf = (end: number): number => 1 / (links[joints[end] ?? 0] ?? 1);
	const weights = Float64Array.from(
		{ length: joints.length / 2 },
		(_, i) => shareOf(2 * i) + shareOf(2 * i + 1)
	);
	const ends = joints.map((place) => numbers[place] ?? 0);
	return { places, network: toNetwork(places.length, ends, weights) };
}

/** Which group each stands in; -1 for what is joined to nobody. */
type Partition = Int32Array;

/**
 * The more there are, the finer they are parted: modularity alone sees no group that is small beside the
 * root of the whole (Fortunato and Barthélemy, "Resolution limit in community detection", 2007). An eighth
 * of the root parted two collections of some 4,500 resolutions nearest to their agenda items.
 */
const resolutionFor = (nodes: number): number => Math.max(1, Math.sqrt(nodes) / 8);

/** The groups found when beginning at that seed, and how well they part the whole. */
async function partitionOf({ places, network }: Joined, size: number, seed: number) {
	const manner = { random: createRandom(seed), resolution: resolutionFor(network.size) };
	const found = louvain(network, manner);
	const groups: Partition = new Int32Array(size).fill(-1);
	for (const [number, group] of found.groups.entries()) groups[places[number] ?? 0] = group;
	// whoever else is at work gets his turn
	await setImmediate();
	return { groups, modularity: found.modularity };
}

function sizesOf(groups: Partition): Map<number, number> {
	const sizes = new Map<number, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	return sizes;
}

/** For each, what its groups in both have in common, of all that they have together (Jaccard). */
function likeness(one: Partition, other: Partition): Float64Array {
	const [sizes, otherSizes] = [sizesOf(one), sizesOf(other)];
	const width = otherSizes.size + 1;
	const codeOf = (i: number): number => ((one[i] ?? -1) + 1) * width + (other[i] ?? -1) + 1;
	const shared = new Map<number, number>();
	for (const i of one.keys()) shared.set(codeOf(i), (shared.get(codeOf(i)) ?? 0) + 1);
	return Float64Array.from(one, (group, i) => {
		const both = shared.get(codeOf(i)) ?? 0;
		return both / ((sizes.get(group) ?? 0) + (otherSizes.get(other[i] ?? -1) ?? 0) - both);
	});
}

/** The mean of it over all the others. */
function stabilityOf(best: Partition, partitions: readonly Partition[]): Float64Array {
	const stability = new Float64Array(best.length);
	const others = partitions.filter((one) => one !== best);
	for (const other of others)
		for (const [i, value] of likeness(best, other).entries())
			stability[i] = (stability[i] ?? 0) + value;
	return stability.map((sum) => sum / others.length);
}

export interface Groups {
	/** By place in the list; -1 for what neither cites nor is cited. */
	groups: Int32Array;
	stability: Float64Array;
}

/** Groups of texts that cite one another more than others, found anew; the same joints give the same. */
export async function findGroups(size: number, joints: Ends): Promise<Groups> {
	const joined = toJoined(size, joints);
	const found = [];
	for (let seed = 1; seed <= RUNS && joints.length > 0; seed++)
		found.push(await partitionOf(joined, size, seed));
	const [best] = [...found].sort((a, b) => b.modularity - a.modularity);
	if (!best) return { groups: new Int32Array(size).fill(-1), stability: new Float64Array(size) };
	const partitions = found.map(({ groups }) => groups);
	return { groups: best.groups, stability: stabilityOf(best.groups, partitions) };
}
