import type { Evidence } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';
import { asWordsOf, BASES } from './derived.ts';
import type { Transaction, Values } from './neo4j-database.server.ts';
import { byCodePoint } from './counting.ts';
import { atLeastNone, FIND, notFound, PLANNED_ONCE, toSpelling } from './neo4j-nodes.server.ts';
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
		MATCH (said:Evidence {edge: coalesce(edge.basis, edge.key)}) USING INDEX said:Evidence(edge)
		RETURN said.record ORDER BY said.textId, said.start, said.number LIMIT ${EVIDENCE_LIMIT}
	}`;

interface EdgeRow {
	kind: EdgeKind;
	from: string;
	to: string;
	quotations: number;
	records: string[];
}

/** What `toEdgeView` reads of an edge, whose ends are called a and b. */
export const EDGE_COLUMNS = `type(edge) AS kind, a.id AS from, b.id AS to,
	edge.quotations AS quotations, ${FIRST_WORDS} AS records`;

const ARROWS = {
	either: `-[edge:${ANY_EDGE}]-`,
	out: `-[edge:${ANY_EDGE}]->`,
	in: `<-[edge:${ANY_EDGE}]-`
} as const;

const ALLOWED = `($edges IS NULL OR type(edge) IN $edges)
	AND ($groups IS NULL OR any(group IN edge.groups WHERE group IN $groups))`;

/** A direction is read from the focus: among neighbours it means nothing. */
const DIRECTED = `$direction IS NULL OR (a <> focus AND b <> focus)
	OR CASE $direction WHEN 'out' THEN a ELSE b END = focus`;

/**
 * Each neighbour once, by the edge that counts most among those that join it to the focus. One row says who
 * they are, and each of the others an edge among those shown: all edges in one row take the driver longer.
 */
const around = (direction: keyof typeof ARROWS): string => `${PLANNED_ONCE} ${FIND} WITH n AS focus
	CALL (focus) {
		MATCH (focus)${ARROWS[direction]}(n)
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
	WITH focus, counts, [focus] + found[..$limit] AS shown
	CALL (focus, counts, shown) {
		RETURN {shown: [n IN shown | ${nodeView('n')}], counts: counts} AS near,
			NULL AS kind, NULL AS from, NULL AS to, NULL AS quotations, NULL AS records
		UNION ALL
		UNWIND shown AS a MATCH (a)-[edge:${ANY_EDGE}]->(b)
		WHERE b IN shown AND ${ALLOWED} AND (${DIRECTED})
		RETURN NULL AS near, ${EDGE_COLUMNS}
	}
	RETURN near, kind, from, to, quotations, records`;

/** Who is near: the focus first. */
interface NearRow {
	near: { shown: NodeRow[]; counts: { kind: NodeKind; count: number }[] };
}

const isNear = (row: NearRow | EdgeRow): row is NearRow => 'near' in row && row.near !== null;

export async function readAround(
	transaction: Transaction,
	id: string,
	limit: number,
	filter: EdgeFilter = {}
): Promise<Neighbourhood> {
	const cypher = around(filter.direction ?? 'either');
	const values = { ...toValues(filter), ...toSpelling(id), limit: atLeastNone(limit) };
	const rows = await transaction.rows<NearRow | EdgeRow>(cypher, values);
	const { shown, counts } = rows.find(isNear)?.near ?? { shown: [], counts: [] };
	const [focus, ...nodes] = shown.map(toNodeView);
	if (!focus) throw notFound(id);
	const edges = rows.flatMap((row) => (isNear(row) ? [] : [toEdgeView(row)]));
	return {
		focus,
		nodes,
		edges: edges.sort((a, b) => byCodePoint(a.id, b.id)),
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
	return (await transaction.rows<EdgeRow>(cypher, values)).map(toEdgeView);
}

function toEdgeView({ kind, from, to, quotations, records }: EdgeRow): EdgeView {
	const id = edgeId(from, kind, to);
	const words = records.map((record) => JSON.parse(record) as Evidence);
	const evidence = BASES[kind] ? asWordsOf(id, words) : words;
	return { id, kind, from, to, evidence, evidenceCount: quotations };
}
