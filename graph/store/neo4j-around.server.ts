import type { Evidence } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';
import { asWordsOf, BASES } from './derived.ts';
import type { Transaction, Values } from './neo4j-database.server.ts';
import { atLeastNone, FIND, notFound, toSpelling } from './neo4j-nodes.server.ts';
import type { NodeRow } from './neo4j-nodes.ts';
import { nodeView, toNodeView } from './neo4j-nodes.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import type { EdgeFilter, EdgeView, Neighbourhood } from './store.ts';
import { EVIDENCE_LIMIT } from './store.ts';

/**
 * The words that an `edge` rests on, its own or another's, in text order, and no more of them than are
 * shown.
 */
export const FIRST_WORDS = `COLLECT {
		MATCH (said:Evidence {edge: coalesce(edge.basis, edge.key)})
		RETURN said.record ORDER BY said.textId, said.start, said.number LIMIT ${EVIDENCE_LIMIT}
	}`;

interface EdgeRow {
	kind: EdgeKind;
	from: string;
	to: string;
	quotations: number;
	records: string[];
}

/** What `edgesOf` reads of an edge, whose ends are called a and b. */
export const EDGE_COLUMNS = `type(edge) AS kind, a.id AS from, b.id AS to,
	edge.quotations AS quotations, ${FIRST_WORDS} AS records`;

const ARROWS = {
	either: `-[edge:${ANY_EDGE}]-`,
	out: `-[edge:${ANY_EDGE}]->`,
	in: `<-[edge:${ANY_EDGE}]-`
} as const;

const ALLOWED = `($edges IS NULL OR type(edge) IN $edges)
	AND ($groups IS NULL OR any(group IN edge.groups WHERE group IN $groups))`;

/** Each neighbour once, by the edge that counts most among those that join it to the focus. */
const near = (direction: keyof typeof ARROWS): string => `${FIND} WITH n AS focus
	CALL (focus) {
		MATCH (focus)${ARROWS[direction]}(n:Entity)
		WHERE n <> focus AND ${ALLOWED} AND ($kinds IS NULL OR n.kind IN $kinds)
		WITH n, min(
			CASE type(edge) WHEN 'ACTS_ON' THEN 0 WHEN 'CITES' THEN 1 WHEN 'REQUESTS' THEN 2 ELSE 3 END
		) AS place
		ORDER BY place, n.loaded DESC, n.citedBy DESC, n.id
		RETURN collect(n) AS found
	}
	CALL (found) {
		UNWIND found AS n WITH n.kind AS kind, count(*) AS count
		RETURN collect({kind: kind, count: count}) AS counts
	}
	RETURN ${nodeView('focus')} AS focus, [n IN found[..$limit] | ${nodeView('n')}] AS nodes, counts`;

interface NearRow {
	focus: NodeRow;
	nodes: NodeRow[];
	counts: { kind: NodeKind; count: number }[];
}

/** A direction is read from the focus: among neighbours it means nothing. */
const EDGES_AMONG = `
	UNWIND $shown AS id MATCH (a:Entity {id: id})-[edge:${ANY_EDGE}]->(b:Entity)
	WHERE b.id IN $shown AND ${ALLOWED}
		AND ($direction IS NULL OR (a.id <> $focus AND b.id <> $focus)
			OR CASE $direction WHEN 'out' THEN a.id ELSE b.id END = $focus)
	WITH a, edge, b ORDER BY a.id, type(edge), b.id
	RETURN ${EDGE_COLUMNS}`;

export async function readAround(
	transaction: Transaction,
	id: string,
	limit: number,
	filter: EdgeFilter = {}
): Promise<Neighbourhood> {
	const asked = toValues(filter);
	const cypher = near(filter.direction ?? 'either');
	const values = { ...asked, ...toSpelling(id), limit: atLeastNone(limit) };
	const [row] = await transaction.rows<NearRow>(cypher, values);
	if (!row) throw notFound(id);
	const { counts } = row;
	const [focus, nodes] = [toNodeView(row.focus), row.nodes.map(toNodeView)];
	const shown = [focus.id, ...nodes.map((node) => node.id)];
	return {
		focus,
		nodes,
		edges: await edgesOf(transaction, EDGES_AMONG, { ...asked, focus: focus.id, shown }),
		total: counts.reduce((sum, { count }) => sum + count, 0),
		byKind: Object.fromEntries(counts.map(({ kind, count }) => [kind, count]))
	};
}

const toValues = ({ edges, direction, kinds, groups }: EdgeFilter): Values => ({
	edges: edges ?? null,
	direction: direction ?? null,
	kinds: kinds ?? null,
	groups: groups ?? null
});

/** The edges that a statement gives by `EDGE_COLUMNS`, with their words. */
export async function edgesOf(
	transaction: Transaction,
	cypher: string,
	values: Values
): Promise<EdgeView[]> {
	const edges = await transaction.rows<EdgeRow>(cypher, values);
	return edges.map(({ kind, from, to, quotations, records }) => {
		const id = edgeId(from, kind, to);
		const words = records.map((record) => JSON.parse(record) as Evidence);
		const evidence = BASES[kind] ? asWordsOf(id, words) : words;
		return { id, kind, from, to, evidence, evidenceCount: quotations };
	});
}
