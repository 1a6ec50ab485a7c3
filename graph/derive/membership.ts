import { setImmediate } from 'node:timers/promises';
import type { Ends, Membership } from './groups.ts';
import { linksOf, toJoints } from './groups.ts';
import { findGroupsApart } from './groups-apart.server.ts';

/** A resolution as it stands in the network of citations. */
export interface Member {
	id: string;
	citedBy: number;
	/** Its group so far. */
	group?: Membership;
}

/** Groups are looked for anew when so large a share of the citations has come or gone since. */
const REGROUPED_FROM = 0.1;

export interface Regrouping {
	/** By id; what neither cites nor is cited has none. */
	memberships: Map<string, Membership>;
	/** All groups were looked for anew. */
	anew: boolean;
}

/**
 * Share of the citations between resolutions that came or went since groups were last looked for: half of
 * what the members' numbers of joints differ by. Members must be in the order of the joints.
 */
export function changedShare(members: readonly Member[], joints: Ends): number {
	const links = linksOf(members.length, joints);
	let differences = 0;
	for (const [i, { group }] of members.entries())
		differences += Math.abs((links[i] ?? 0) - (group?.links ?? 0));
	return joints.length === 0 ? 0 : differences / joints.length;
}

/** Members in the order of their ids, and the citations between them by their new places. */
function sortedById(members: readonly Member[], citations: Ends) {
	const order = members.map((member, place) => ({ member, place }));
	order.sort(({ member: a }, { member: b }) => (a.id < b.id ? -1 : 1));
	const places = new Int32Array(members.length);
	for (const [now, { place }] of order.entries()) places[place] = now;
	return {
		sorted: order.map(({ member }) => member),
		ends: citations.map((place) => places[place] ?? 0)
	};
}

/**
 * Puts every resolution into its group; citations name members by their places. Little news leaves all as it
 * was, so that a group keeps its name and its texts from one loading to the next: what is new joins most of
 * those it cites or is cited by.
 */
export async function regroup(members: readonly Member[], citations: Ends): Promise<Regrouping> {
	const { sorted, ends } = sortedById(members, citations);
	const joints = toJoints(sorted.length, ends);
	// so many citations take a while: whoever else is at work gets his turn
	await setImmediate();
	if (changedShare(sorted, joints) <= REGROUPED_FROM)
		return { memberships: joined(sorted, joints), anew: false };
	return { memberships: await named(sorted, joints), anew: true };
}

/** Each group is called after its most cited member. */
async function named(members: readonly Member[], joints: Ends): Promise<Map<string, Membership>> {
	const { groups, stability } = await findGroupsApart(members.length, joints);
	const links = linksOf(members.length, joints);
	const heads = new Map<number, Member>();
	for (const [i, group] of groups.entries()) {
		const [head, member] = [heads.get(group), members[i]];
		if (member && (!head || member.citedBy > head.citedBy)) heads.set(group, member);
	}
	return new Map(
		[...groups].flatMap((group, i): [string, Membership][] => {
			const [head, member] = [heads.get(group), members[i]];
			if (group < 0 || !head || !member) return [];
			return [[member.id, { group: head.id, stability: stability[i] ?? 0, links: links[i] ?? 0 }]];
		})
	);
}

/** The group that most of these stand in, and the share of them that do; of equals the first by name. */
function majority(groups: readonly string[]): { group: string; stability: number } | null {
	const counts = new Map<string, number>();
	for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
	const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
	return most ? { group: most[0], stability: most[1] / groups.length } : null;
}

/** A group whose head no longer stands in it is called after its most cited member. */
function withHeads(
	members: readonly Member[],
	memberships: Map<string, Membership>
): Map<string, Membership> {
	const heads = new Map<string, { id: string; citedBy: number }>();
	for (const { id } of members) if (memberships.has(id)) heads.set(id, { id, citedBy: Infinity });
	for (const { id, citedBy } of members) {
		const group = memberships.get(id)?.group;
		if (group === undefined) continue;
		const head = heads.get(group);
		if (!head || citedBy > head.citedBy) heads.set(group, { id, citedBy });
	}
	return new Map(
		[...memberships].map(([id, one]) => [id, { ...one, group: heads.get(one.group)?.id ?? id }])
	);
}

/** For each without a group, by its place, whom it is joined to. */
function newcomersOf(members: readonly Member[], joints: Ends): Map<number, number[]> {
	const near = new Map<number, number[]>();
	for (const [i, place] of joints.entries()) {
		if (members[place]?.group) continue;
		const others = near.get(place) ?? [];
		near.set(place, others);
		// the two ends of a joint stand side by side
		others.push(joints[i ^ 1] ?? place);
	}
	return near;
}

/** Those who have a group keep it while they are joined to any; the others join, in order, those who have. */
function joined(members: readonly Member[], joints: Ends): Map<string, Membership> {
	const links = linksOf(members.length, joints);
	const memberships = new Map<string, Membership>();
	for (const [i, { id, group }] of members.entries())
		if (group && (links[i] ?? 0) > 0) memberships.set(id, group);
	const newcomers = newcomersOf(members, joints);
	for (const [i, { id }] of members.entries()) {
		const groups = (newcomers.get(i) ?? []).flatMap(
			(other) => memberships.get(members[other]?.id ?? '')?.group ?? []
		);
		const found = majority(groups);
		if (found) memberships.set(id, { ...found, links: 0 });
	}
	return withHeads(members, memberships);
}
