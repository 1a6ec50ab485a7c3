import type { Evidence } from '#graph/model.ts';
import { edgeId } from '#graph/model.ts';
import type { EdgeKind, NodeKind } from '#graph/schema.ts';
import type { EdgeView, Neighbourhood, NodeView } from '#graph/store/store.ts';

/** A node as a screen meets it: cited, not loaded, without a name. */
export const nodeView = (id: string, over: Partial<NodeView> = {}): NodeView => ({
	id,
	kind: 'Resolution' as NodeKind,
	names: {},
	loaded: false,
	citedBy: 1,
	...over
});

export const evidence = (over: Partial<Evidence> = {}): Evidence => ({
	edge: '',
	text: 'A/HRC/RES/48/23@zh',
	paragraph: 'op1',
	at: [0, 2],
	start: 0,
	end: 2,
	sentence: ['', '', ''],
	rule: 'test',
	facts: {},
	...over
});

export const edgeView = (
	[from, kind, to]: [from: string, kind: EdgeKind, to: string],
	all: Evidence[] = [evidence()]
): EdgeView => ({
	id: edgeId(from, kind, to),
	kind,
	from,
	to,
	evidence: all.map((one) => ({ ...one, edge: edgeId(from, kind, to) })),
	evidenceCount: all.length
});

/** The focus with the given neighbours, each cited by it unless edges are given. */
export const neighbourhood = (
	focus: NodeView,
	nodes: NodeView[],
	edges: EdgeView[] = nodes.map(({ id }) => edgeView([focus.id, 'CITES', id]))
): Neighbourhood => ({ focus, nodes, edges, total: nodes.length, byKind: {} });
