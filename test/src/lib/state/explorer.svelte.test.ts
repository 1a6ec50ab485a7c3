import { expect, it } from 'vitest';
import { Explorer } from '#lib/state/explorer.svelte.ts';
import type { Shown } from '#lib/state/explorer.svelte.ts';
import { edgeView, neighbourhood, nodeView } from '../../../view-builders.ts';

const FOCUS = nodeView('a');
const FIRST = neighbourhood(
	FOCUS,
	[nodeView('b'), nodeView('KHM', { kind: 'Country' })],
	[edgeView(['a', 'CITES', 'b']), edgeView(['a', 'CONCERNS', 'KHM'])]
);
const UNFOLDED = neighbourhood(
	nodeView('b'),
	[FOCUS, nodeView('c')],
	[edgeView(['a', 'CITES', 'b']), edgeView(['b', 'CITES', 'c'])]
);

const explore = (over: Partial<Shown> = {}) =>
	new Explorer(() => ({ neighbourhoods: [FIRST], hidden: new Set(), selected: null, ...over }));

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

it('joins what was unfolded without doubling', () => {
	const explorer = explore({ neighbourhoods: [FIRST, UNFOLDED] });
	expect(ids(explorer.nodes)).toEqual(['a', 'b', 'KHM', 'c']);
	expect(explorer.edges).toHaveLength(3);
});

it('hides a kind and its loose edges, but never the focus', () => {
	const explorer = explore({ hidden: new Set(['Country', 'Resolution']) });
	expect(ids(explorer.visibleNodes)).toEqual(['a']);
	expect(explorer.visibleEdges).toEqual([]);
	expect(explorer.countOf('Country')).toBe(1);
});

it.each([
	// a node: what joins it to the focus
	['b', ['a CITES b']],
	['a CONCERNS KHM', ['a CONCERNS KHM']],
	// not joined to the focus: what joins it at all
	['c', ['b CITES c']],
	// the focus itself would be everything
	['a', []],
	['nothing', []]
])('selecting %s brings the evidence of %j', (selected, edges) => {
	const explorer = explore({ neighbourhoods: [FIRST, UNFOLDED], selected });
	expect(ids(explorer.chosenEdges)).toEqual(edges);
});

it('selects nothing that is hidden', () => {
	const explorer = explore({ selected: 'KHM', hidden: new Set(['Country']) });
	expect(explorer.selectedId).toBeNull();
});

it('counts the neighbours of a node that are in the picture', () => {
	const explorer = explore({ neighbourhoods: [FIRST, UNFOLDED] });
	expect([explorer.degreeOf('b'), explorer.degreeOf('KHM')]).toEqual([2, 1]);
});
