import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import type { Member } from '#graph/derive/membership.ts';
import { changedShare, regroup } from '#graph/derive/membership.ts';
import { toEnds } from '#graph/derive/ends.ts';
import { findGroups, toJoints } from '#graph/derive/groups.ts';
import { answerOf, findGroupsApart } from '#graph/derive/groups-apart.server.ts';

type Citation = [from: string, to: string];

/** Every one of them cites those before it. */
const circle = (letter: string, size: number): Citation[] =>
	Array.from({ length: size }, (_, i) =>
		Array.from({ length: i }, (_, j): Citation => [`${letter}${i}`, `${letter}${j}`])
	).flat();

const membersOf = (citations: Citation[]): Member[] =>
	[...new Set(citations.flat())].map((id) => ({
		id,
		citedBy: citations.filter(([, to]) => to === id).length
	}));

const CIRCLES = [...circle('a', 6), ...circle('b', 6), ['b0', 'a0'] satisfies Citation];

const endsOf = (members: Member[], citations: Citation[]) =>
	toEnds(
		members.map(({ id }) => id),
		citations.map(([from, to]) => ({ from, to: [to] }))
	);

const groupsOf = async (members: Member[], citations: Citation[]) => {
	const { memberships, anew } = await regroup(members, endsOf(members, citations));
	const told = (id: string) => memberships.get(id)?.group;
	return { told, memberships, anew };
};

/** The same members, with the groups that were found for them. */
const settled = async (citations: Citation[]): Promise<Member[]> => {
	const { memberships } = await groupsOf(membersOf(citations), citations);
	return membersOf(citations).map((member) => ({ ...member, group: memberships.get(member.id)! }));
};

describe('regroup', () => {
	it('finds who cite one another more than others, and calls them after the most cited', async () => {
		const { memberships, anew } = await groupsOf(membersOf(CIRCLES), CIRCLES);
		expect(anew).toBe(true);
		expect(memberships.get('a5')).toEqual({ group: 'a0', stability: 1, links: 5 });
		expect(memberships.get('b0')).toEqual({ group: 'b0', stability: 1, links: 6 });
	});

	it('finds the same in whatever order they come', async () => {
		const { memberships } = await groupsOf(membersOf(CIRCLES), CIRCLES);
		const other = await groupsOf(membersOf(CIRCLES).reverse(), [...CIRCLES].reverse());
		expect([...other.memberships].sort()).toEqual([...memberships].sort());
	});

	it('leaves all as it was while little comes', async () => {
		const news: Citation[] = [...CIRCLES, ['c0', 'a1'], ['c0', 'a2'], ['c0', 'b1']];
		const members = [...(await settled(CIRCLES)), { id: 'c0', citedBy: 0 }];
		const { memberships, anew } = await groupsOf(members, news);
		expect(anew).toBe(false);
		expect(memberships.get('c0')).toEqual({ group: 'a0', stability: 2 / 3, links: 0 });
		expect(memberships.get('a5')).toEqual({ group: 'a0', stability: 1, links: 5 });
	});

	it('looks for all anew when a tenth and more has come or gone', async () => {
		const members = await settled(CIRCLES);
		const fewer = CIRCLES.slice(4);
		expect((await groupsOf(members, fewer)).anew).toBe(true);
		const more: Citation[] = [...CIRCLES, ...circle('c', 4)];
		const grown = [...members, ...membersOf(circle('c', 4))];
		expect((await groupsOf(grown, more)).told('c3')).toBe('c0');
	});

	it('gives a group whose head is gone another', async () => {
		const members = (await settled(CIRCLES)).filter(({ id }) => id !== 'a5');
		const renamed = members.map((one) =>
			one.group?.group === 'a0' ? { ...one, group: { ...one.group, group: 'gone' } } : one
		);
		const { told, anew } = await groupsOf(
			renamed,
			CIRCLES.filter(([from]) => from !== 'a5').concat([
				['a1', 'b1'],
				['a2', 'b2']
			])
		);
		expect([anew, told('a3'), told('b3')]).toEqual([false, 'a0', 'b0']);
	});

	it('takes from whom nobody cites any more the group, and the group the name', async () => {
		const crowds = [...circle('a', 12), ...circle('b', 6), ['b0', 'a0'] satisfies Citation];
		const fewer = (lost: string) => crowds.filter(([from, to]) => from !== lost && to !== lost);
		const members = await settled(crowds);
		const last = await groupsOf(members, fewer('b5'));
		expect([last.anew, last.told('b5'), last.told('b4')]).toEqual([false, undefined, 'b0']);
		const first = await groupsOf(members, fewer('b0'));
		expect([first.anew, first.told('b0'), first.told('b4')]).toEqual([false, undefined, 'b1']);
	});

	it('has no group for whom nobody cites and who cites nobody', async () => {
		const members = [...membersOf(CIRCLES), { id: 'z', citedBy: 0 }];
		expect((await groupsOf(members, [...CIRCLES, ['z', 'z']])).memberships.has('z')).toBe(false);
		expect((await groupsOf([], [])).memberships.size).toBe(0);
	});

	it('passes over what it is not told of', async () => {
		const { memberships } = await groupsOf(membersOf(CIRCLES), [...CIRCLES, ['a0', 'unknown']]);
		expect(memberships.has('unknown')).toBe(false);
	});
});

describe('changedShare', () => {
	it('counts a citation that came or went once', async () => {
		const members = (await settled(CIRCLES)).sort((a, b) => (a.id < b.id ? -1 : 1));
		const share = (citations: Citation[]) =>
			changedShare(members, toJoints(members.length, endsOf(members, citations)));
		expect(share(CIRCLES)).toBe(0);
		expect(share(CIRCLES.slice(1))).toBeCloseTo(1 / 30);
		expect(share([...CIRCLES, ['a3', 'b3']])).toBeCloseTo(1 / 32);
	});
});

describe('findGroups', () => {
	it('says where groups hold together only now and then', async () => {
		// a ring of twenty may be cut anywhere
		const ring = Array.from({ length: 20 }, (_, i) => [i, (i + 1) % 20]);
		const { stability } = await findGroups(20, toJoints(20, Int32Array.from(ring.flat())));
		expect(Math.min(...stability)).toBeLessThan(0.9);
		expect(Math.min(...stability)).toBeGreaterThan(0);
	});

	it('comes to the same in a thread of its own, and leaves this one free', async () => {
		// two crowds in which all cite one another, and one that cites into both
		const crowds = Array.from({ length: 460 ** 2 }, (_, i): [number, number] => [
			Math.floor(i / 460),
			i % 460
		]).filter(([a, b]) => a < 230 === b < 230 || a === 7);
		const joints = toJoints(460, Int32Array.from(crowds.flat()));
		expect(joints.length / 2).toBeGreaterThan(50_000);
		let turns = 0;
		const clock = setInterval(() => (turns += 1), 1);
		const apart = await findGroupsApart(460, joints);
		clearInterval(clock);
		expect(apart).toEqual(await findGroups(460, joints));
		expect(turns).toBeGreaterThan(10);
	});

	it('joins each pair once', () => {
		const citations = Int32Array.of(1, 0, 0, 1, 3, 3, 2, 3, 1, 0);
		expect([...toJoints(4, citations)]).toEqual([0, 1, 2, 3]);
	});
});

describe('answerOf', () => {
	const told = (script: string) => answerOf(new Worker(script, { eval: true }));

	it('is what a thread says first', async () => {
		const script = `require('worker_threads').parentPort.postMessage('groups')`;
		await expect(told(script)).resolves.toBe('groups');
	});

	it('is never waited for where a thread ends without one', async () => {
		await expect(told('process.exit(3)')).rejects.toThrow('ended with code 3 and no answer');
		await expect(told('')).rejects.toThrow('ended with code 0 and no answer');
	});

	it('throws what the thread fails of', async () => {
		await expect(told(`throw new RangeError('too many')`)).rejects.toThrow('too many');
	});
});
