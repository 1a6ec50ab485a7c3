import type { EdgeKind, VerbGroup } from '#graph/schema.ts';
import { EDGES, NODES } from '#graph/schema.ts';
import type { EdgeView, NodeView } from '#graph/store/store.ts';

/** One neighbour in the list: the node, the edge that joins it, and how it is spoken of. */
export interface Row {
	node: NodeView;
	edge: EdgeView;
	/** How often the text says so. */
	count: number;
	verbs: { text: string; group: VerbGroup }[];
}

/** All neighbours that one kind of edge joins in one direction. */
export interface Group {
	kind: EdgeKind;
	/** `out`: from the centre to the neighbours. */
	direction: 'out' | 'in';
	rows: Row[];
}

interface Shown {
	nodes: readonly NodeView[];
	edges: readonly EdgeView[];
}

/** Every neighbour of the centre by kind of edge, then by kind of node, most mentioned first. */
export function groupsAround(centre: string, { nodes, edges }: Shown): Group[] {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const kinds = Object.keys(EDGES) as EdgeKind[];
	const rows = (kind: EdgeKind, direction: Group['direction']): Row[] =>
		edges
			.filter((edge) => edge.kind === kind && edge[direction === 'out' ? 'from' : 'to'] === centre)
			.flatMap((edge) => toRow(edge, byId.get(direction === 'out' ? edge.to : edge.from)))
			.sort(order);
	return kinds
		.flatMap((kind) => [
			{ kind, direction: 'out' as const, rows: rows(kind, 'out') },
			{ kind, direction: 'in' as const, rows: rows(kind, 'in') }
		])
		.filter((group) => group.rows.length > 0);
}

const toRow = (edge: EdgeView, node: NodeView | undefined): Row[] =>
	node ? [{ node, edge, count: edge.evidenceCount, verbs: verbsOf(edge) }] : [];

const KINDS = Object.keys(NODES);

const order = (a: Row, b: Row): number =>
	KINDS.indexOf(a.node.kind) - KINDS.indexOf(b.node.kind) ||
	Number(b.node.loaded) - Number(a.node.loaded) ||
	b.count - a.count ||
	(a.node.id < b.node.id ? -1 : 1);

/** The verbs as printed, each once, in text order. */
function verbsOf({ evidence }: EdgeView): Row['verbs'] {
	const verbs = new Map<string, VerbGroup>();
	for (const { verb, group } of evidence)
		if (verb && group && !verbs.has(verb)) verbs.set(verb, group);
	return [...verbs].map(([text, group]) => ({ text, group }));
}
