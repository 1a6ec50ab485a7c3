import type { EdgeView, NodeView } from '#graph/store/store.ts';

/** Each thing once, in the order in which it first came. */
export const once = <T extends { id: string }>(things: readonly T[]): T[] => [
	...new Map(things.map((thing) => [thing.id, thing])).values()
];

/** The edges of which both ends are there. */
export function edgesAmong(nodes: readonly NodeView[], edges: readonly EdgeView[]): EdgeView[] {
	const ids = new Set(nodes.map(({ id }) => id));
	return edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

/** How many nodes the edges join to that one; two edges to the same node count once. */
export function neighbourCount(id: string, edges: readonly EdgeView[]): number {
	const ends = edges.filter(({ from, to }) => from === id || to === id);
	return new Set(ends.map(({ from, to }) => (from === id ? to : from))).size;
}
