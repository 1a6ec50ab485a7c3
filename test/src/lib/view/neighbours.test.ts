import { expect, it } from 'vitest';
import { groupsAround } from '#lib/view/neighbours.ts';
import { edgeView, evidence, nodeView } from '../../../view-builders.ts';

const nodes = ['a', 'b', 'c', 'd', 'm'].map((id) => nodeView(id, { loaded: id === 'd' }));
const said = (verb: string) => evidence({ verb, group: 'recall' });
const edges = [
	edgeView(['a', 'CITES', 'b'], [said('回顾'), said('重申'), said('回顾')]),
	edgeView(['a', 'CITES', 'c']),
	edgeView(['a', 'CITES', 'd']),
	edgeView(['d', 'CITES', 'a']),
	edgeView(['a', 'ACTS_ON', 'm']),
	// between neighbours: not around the centre
	edgeView(['b', 'CITES', 'c']),
	// its other end is hidden
	edgeView(['a', 'CITES', 'hidden'])
];
const groups = groupsAround('a', { nodes, edges });

it('groups by kind of edge and direction', () => {
	expect(groups.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual([
		'CITES out',
		'CITES in',
		'ACTS_ON out'
	]);
});

it('puts loaded texts first, then what is mentioned most', () => {
	expect(groups[0]!.rows.map(({ node }) => node.id)).toEqual(['d', 'b', 'c']);
});

it('counts the mentions and names each verb once', () => {
	const { count, verbs } = groups[0]!.rows[1]!;
	expect([count, verbs.map(({ text }) => text)]).toEqual([3, ['回顾', '重申']]);
});

it('is empty around what nothing is joined to', () => {
	expect(groupsAround('z', { nodes, edges })).toEqual([]);
});
