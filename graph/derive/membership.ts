import { setImmediate } from 'node:timers/promises';
import type { Joint, Membership } from './groups.ts';
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
export function changedShare(members: readonly Member[], joints: readonly Joint[]): number {
	const links = linksOf(members.length, joints);
	const differences = members.map(({ group }, i) =>
		Math.abs((links[i] ?? 0) - (group?.links ?? 0))
	);
	const changed = differences.reduce((sum, one) => sum + one, 0) / 2;
	return joints.length === 0 ? 0 : changed / joints.length;
}

/**
 * Puts every resolution into its group. Little news leaves all as it was, so that a group keeps its name and
 * its texts from one loading to the next: what is new joins most of those it cites or is cited by.
 */
export async function regroup(
	members: readonly Member[],
	citations: readonly (readonly [from: string, to: string])[]
): Promise<Regrouping> {
	const sorted = [...members].sort((a, b) => (a.id < b.id ? -1 : 1));
	const places = new Map(sorted.map(({ id }, i) => [id, i]));
	const pairs = citations.flatMap(([from, to]): Joint[] => {
		const [a, b] = [places.get(from), places.get(to)];
		return a === undefined || b === undefined ? [] : [[a, b]];
	});
	const joints = toJoints(sorted.length, pairs);
	// so many citations take a while: whoever else is at work gets his turn
	await setImmediate();
	if (changedShare(sorted, joints) <= REGROUPED_FROM)
		return { memberships: joined(sorted, joints), anew: false };
	return { memberships: await named(sorted, joints), anew: true };
}

/** Each group is called after its most cited member. */
async function named(
	members: readonly Member[],
	joints: readonly Joint[]
): Promise<Map<string, Membership>> {
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

/** A group whose head is no longer there is called after its most cited member. */
function withHeads(
	members: readonly Member[],
	memberships: Map<string, Membership>
): Map<string, Membership> {
	const heads = new Map(members.map(({ id }) => [id, { id, citedBy: Infinity }]));
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

/** Those who have a group keep it; the others join, in order, those who have. */
function joined(members: readonly Member[], joints: readonly Joint[]): Map<string, Membership> {
	const memberships = new Map<string, Membership>();
	for (const { id, group } of members) if (group) memberships.set(id, group);
	const near = new Map<string, string[]>();
	for (const [a, b] of joints)
		for (const [one, other] of [
			[members[a]?.id, members[b]?.id],
			[members[b]?.id, members[a]?.id]
		])
			if (one !== undefined && other !== undefined && !memberships.has(one))
				near
					.set(one, near.get(one) ?? [])
					.get(one)
					?.push(other);
	for (const { id } of members) {
		const groups = (near.get(id) ?? []).flatMap((other) => memberships.get(other)?.group ?? []);
		const found = memberships.has(id) ? null : majority(groups);
		if (found) memberships.set(id, { ...found, links: 0 });
	}
	return withHeads(members, memberships);
}
