import { NotFoundError } from '../errors.ts';
import type { Evidence, Names } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind, NodeKind } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { EdgeView, Neighbourhood, NodeView, Statistics } from './store.ts';
import { EVIDENCE_LIMIT } from './store.ts';

interface NodeRow {
	key: number;
	id: string;
	kind: NodeKind;
	names: string;
	date: string | null;
	loaded: number;
	cited_by: number;
}

interface EdgeRow {
	key: number;
	kind: EdgeKind;
	from: string;
	to: string;
	evidence_count: number;
}

type Counts<Kind extends string> = Partial<Record<Kind, number>>;

/** A text may be loaded in several languages: the first that says when it was adopted counts. */
const NODE_COLUMNS = `node.key, node.id, node.kind, node.names, node.loaded, node.cited_by,
	coalesce((
		SELECT adopted FROM text WHERE text.node = node.key AND adopted IS NOT NULL
		ORDER BY language_order LIMIT 1
	), node.date) AS date`;

/** As it is spelled, else in whatever case: `khm` is KHM. */
export const KEY_OF = `
	SELECT key FROM node WHERE id = :id COLLATE NOCASE ORDER BY id = :id DESC, id LIMIT 1`;

const NODE = `SELECT ${NODE_COLUMNS} FROM node WHERE key = (${KEY_OF})`;

/** Each neighbour once, by the edge that counts most among those that join it to the focus. */
const NEAR = `
	WITH near AS (
		SELECT key, min(CASE kind
			WHEN 'ACTS_ON' THEN 0 WHEN 'CITES' THEN 1 WHEN 'REQUESTS' THEN 2 ELSE 3
		END) AS place FROM (
			SELECT to_node AS key, kind FROM edge WHERE from_node = :focus
			UNION ALL SELECT from_node, kind FROM edge WHERE to_node = :focus
		) GROUP BY key
	)`;

const NEIGHBOURS = `${NEAR}
	SELECT ${NODE_COLUMNS} FROM near JOIN node USING (key) WHERE node.key <> :focus
	ORDER BY near.place, node.loaded DESC, node.cited_by DESC, node.id LIMIT :limit`;

const NEIGHBOUR_COUNTS = `${NEAR}
	SELECT kind, count(*) AS count FROM near JOIN node USING (key) WHERE node.key <> :focus
	GROUP BY kind`;

/** CROSS JOIN keeps the order: from each shown node, along its own edges. */
const EDGES_AMONG = `
	WITH shown AS MATERIALIZED (SELECT value AS key FROM json_each(:shown))
	SELECT edge.key, edge.kind, f.id AS "from", t.id AS "to",
		(SELECT count(*) FROM evidence WHERE evidence.edge = edge.key) AS evidence_count
	FROM shown CROSS JOIN edge ON edge.from_node = shown.key
		CROSS JOIN node AS f ON f.key = edge.from_node
		CROSS JOIN node AS t ON t.key = edge.to_node
	WHERE edge.to_node IN (SELECT key FROM shown)
	ORDER BY f.id, edge.kind, t.id`;

const EVIDENCE_OF = `
	SELECT edge, record FROM (
		SELECT evidence.edge, evidence.record, row_number() OVER (
			PARTITION BY evidence.edge ORDER BY text.id, evidence.start, evidence.key
		) AS place
		FROM json_each(:edges) AS shown CROSS JOIN evidence ON evidence.edge = shown.value
			CROSS JOIN text ON text.key = evidence.text
	) WHERE place <= ${EVIDENCE_LIMIT} ORDER BY edge, place`;

const NODES_OF_KIND = `
	SELECT ${NODE_COLUMNS} FROM node WHERE kind = :kind
	ORDER BY cited_by DESC, id LIMIT :limit`;

function toNodeView(row: NodeRow): NodeView {
	const { id, kind, names, date, loaded, cited_by: citedBy } = row;
	const view = { id, kind, names: JSON.parse(names) as Names, loaded: loaded === 1, citedBy };
	return date === null ? view : { ...view, date };
}

/** A limit as SQL wants it: below zero it would mean none. */
export const atLeastNone = (limit: number): number => Math.max(0, Math.trunc(limit) || 0);

const countsOf = <Kind extends string>(rows: { kind: Kind; count: number }[]) =>
	Object.fromEntries(rows.map(({ kind, count }) => [kind, count])) as Counts<Kind>;

const sum = (counts: Counts<string>): number =>
	Object.values(counts).reduce<number>((total, count = 0) => total + count, 0);

/** An id as an error message can bear it. */
export const shorten = (id: string): string => (id.length > 120 ? `${id.slice(0, 120)}…` : id);

export function readAround(database: SqliteDatabase, id: string, limit: number): Neighbourhood {
	const [focus] = database.rows<NodeRow>(NODE, { id });
	if (!focus) throw new NotFoundError(`Nothing in the graph is called ${shorten(id)}.`);
	const values = { focus: focus.key, limit: atLeastNone(limit) };
	const nodes = database.rows<NodeRow>(NEIGHBOURS, values);
	const byKind = countsOf<NodeKind>(database.rows(NEIGHBOUR_COUNTS, { focus: focus.key }));
	return {
		focus: toNodeView(focus),
		nodes: nodes.map(toNodeView),
		edges: edgesAmong(database, [focus.key, ...nodes.map(({ key }) => key)]),
		total: sum(byKind),
		byKind
	};
}

function edgesAmong(database: SqliteDatabase, nodes: number[]): EdgeView[] {
	const edges = database.rows<EdgeRow>(EDGES_AMONG, { shown: JSON.stringify(nodes) });
	const evidence = evidenceOf(database, edges);
	return edges.map(({ key, kind, from, to, evidence_count: evidenceCount }) => ({
		id: edgeId(from, kind, to),
		kind,
		from,
		to,
		evidence: evidence.get(key) ?? [],
		evidenceCount
	}));
}

function evidenceOf(database: SqliteDatabase, edges: EdgeRow[]): Map<number, Evidence[]> {
	const keys = JSON.stringify(edges.map(({ key }) => key));
	const found = new Map<number, Evidence[]>(edges.map(({ key }) => [key, []]));
	for (const row of database.rows<{ edge: number; record: string }>(EVIDENCE_OF, { edges: keys }))
		found.get(row.edge)?.push(JSON.parse(row.record) as Evidence);
	return found;
}

export function readNodes(database: SqliteDatabase, kind: NodeKind, limit: number) {
	const values = { kind, limit: atLeastNone(limit) };
	const [row] = database.rows<{ total: number }>(
		'SELECT count(*) AS total FROM node WHERE kind = :kind',
		{ kind }
	);
	const nodes = database.rows<NodeRow>(NODES_OF_KIND, values).map(toNodeView);
	return { nodes, total: row?.total ?? 0 };
}

const countAll = (database: SqliteDatabase, table: 'text' | 'evidence' | 'doubt'): number =>
	database.rows<{ total: number }>(`SELECT count(*) AS total FROM ${table}`)[0]?.total ?? 0;

const countByKind = <Kind extends string>(database: SqliteDatabase, table: 'node' | 'edge') =>
	countsOf<Kind>(
		database.rows(`SELECT kind, count(*) AS count FROM ${table} GROUP BY kind ORDER BY kind`)
	);

export const readStatistics = (database: SqliteDatabase): Statistics => ({
	texts: countAll(database, 'text'),
	nodes: countByKind<NodeKind>(database, 'node'),
	edges: countByKind<EdgeKind>(database, 'edge'),
	evidence: countAll(database, 'evidence'),
	doubts: countAll(database, 'doubt')
});
