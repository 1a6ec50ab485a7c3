import type { Evidence } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';
import { asWordsOf, BASES } from './derived.ts';
import type { Transaction, Values } from './neo4j-database.server.ts';
import { atLeastNone, nodesOf, readNode } from './neo4j-nodes.server.ts';
import { nodeView } from './neo4j-nodes.ts';
import { edgeKey } from './neo4j-rows.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import type { EdgeFilter, EdgeView, Neighbourhood } from './store.ts';
import { EVIDENCE_LIMIT } from './store.ts';

export interface EdgeRow {
	key: string;
	kind: EdgeKind;
	from: string;
	to: string;
	quotations: number;
}

/** What `toEdgeViews` reads of an edge, whose ends are called a and b. */
export const EDGE_COLUMNS =
	'edge.key AS key, type(edge) AS kind, a.id AS from, b.id AS to, edge.quotations AS quotations';

const ARROWS = {
	either: `-[edge:${ANY_EDGE}]-`,
	out: `-[edge:${ANY_EDGE}]->`,
	in: `<-[edge:${ANY_EDGE}]-`
} as const;

const ALLOWED = `($edges IS NULL OR type(edge) IN $edges)
	AND ($groups IS NULL OR any(group IN edge.groups WHERE group IN $groups))`;

/** Each neighbour once, by the edge that counts most among those that join it to the focus. */
const near = (direction: keyof typeof ARROWS): string => `
	MATCH (focus:Entity {id: $focus})${ARROWS[direction]}(n:Entity)
	WHERE n <> focus AND ${ALLOWED} AND ($kinds IS NULL OR n.kind IN $kinds)
	WITH n, min(
		CASE type(edge) WHEN 'ACTS_ON' THEN 0 WHEN 'CITES' THEN 1 WHEN 'REQUESTS' THEN 2 ELSE 3 END
	) AS place`;

const firstNeighbours = (direction: keyof typeof ARROWS): string => `${near(direction)}
	ORDER BY place, n.loaded DESC, n.citedBy DESC, n.id LIMIT $limit
	RETURN ${nodeView('n')} AS node`;

const neighbourCounts = (direction: keyof typeof ARROWS): string => `${near(direction)}
	RETURN n.kind AS kind, count(*) AS count`;

/** A direction is read from the focus: among neighbours it means nothing. */
const EDGES_AMONG = `
	UNWIND $shown AS id MATCH (a:Entity {id: id})-[edge:${ANY_EDGE}]->(b:Entity)
	WHERE b.id IN $shown AND ${ALLOWED}
		AND ($direction IS NULL OR (a.id <> $focus AND b.id <> $focus)
			OR CASE $direction WHEN 'out' THEN a.id ELSE b.id END = $focus)
	WITH a, edge, b ORDER BY a.id, type(edge), b.id
	RETURN ${EDGE_COLUMNS}`;

const EVIDENCE_OF = `
	UNWIND $keys AS key MATCH (evidence:Evidence {edge: key})
	WITH key, evidence ORDER BY evidence.textId, evidence.start, evidence.number
	RETURN key, collect(evidence.record) AS records`;

/** Of an edge that rests on more than are shown no more are read: it may be every text that there is. */
const FIRST_EVIDENCE_OF = `
	UNWIND $keys AS key
	CALL (key) {
		MATCH (evidence:Evidence {edge: key})
		WITH evidence ORDER BY evidence.textId, evidence.start, evidence.number
		LIMIT ${EVIDENCE_LIMIT}
		RETURN collect(evidence.record) AS records
	}
	RETURN key, records`;

export async function readAround(
	transaction: Transaction,
	id: string,
	limit: number,
	filter: EdgeFilter = {}
): Promise<Neighbourhood> {
	const focus = await readNode(transaction, id);
	const values = { ...toValues(filter), focus: focus.id, limit: atLeastNone(limit) };
	const direction = filter.direction ?? 'either';
	const [nodes, counts] = await Promise.all([
		nodesOf(transaction, firstNeighbours(direction), values),
		transaction.rows<{ kind: NodeKind; count: number }>(neighbourCounts(direction), values)
	]);
	const shown = [focus.id, ...nodes.map((node) => node.id)];
	return {
		focus,
		nodes,
		edges: await edgesOf(transaction, EDGES_AMONG, { ...values, shown }),
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
	const edges = (await transaction.rows<EdgeRow>(cypher, values)).map(onItsBasis);
	const bases = new Map(edges.map((edge) => [edge.key, edge]));
	const evidence = await evidenceOf(transaction, [...bases.values()]);
	return edges.map(({ key, kind, from, to, quotations }) => {
		const id = edgeId(from, kind, to);
		const words = evidence.get(key) ?? [];
		return {
			id,
			kind,
			from,
			to,
			evidence: BASES[kind] ? asWordsOf(id, words) : words,
			evidenceCount: quotations
		};
	});
}

/** With the key of the edge on whose words it rests. */
function onItsBasis(edge: EdgeRow): EdgeRow {
	const basis = BASES[edge.kind];
	return basis ? { ...edge, key: edgeKey(edgeId(edge.from, basis, edge.to)) } : edge;
}

/** The words that edges rest on, by the edges' keys, in text order. */
export async function evidenceOf(
	{ rows }: Transaction,
	edges: Pick<EdgeRow, 'key' | 'quotations'>[]
): Promise<Map<string, Evidence[]>> {
	const ask = (cypher: string, some: typeof edges) =>
		rows<{ key: string; records: string[] }>(cypher, { keys: some.map(({ key }) => key) });
	const found = await Promise.all([
		ask(
			EVIDENCE_OF,
			edges.filter(({ quotations }) => quotations <= EVIDENCE_LIMIT)
		),
		ask(
			FIRST_EVIDENCE_OF,
			edges.filter(({ quotations }) => quotations > EVIDENCE_LIMIT)
		)
	]);
	return new Map(
		found.flat().map(({ key, records }) => [key, records.map((one) => JSON.parse(one) as Evidence)])
	);
}
