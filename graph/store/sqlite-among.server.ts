import type { EdgeKind } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { EdgeRow } from './sqlite-edges.server.ts';
import { toEdgeViews } from './sqlite-edges.server.ts';
import type { NodeRow } from './sqlite-nodes.server.ts';
import type { EdgeView } from './store.ts';

/** Governed by a verb of the groups asked for. */
export const SPOKEN = '(:groups IS NULL OR edge.groups & :groups)';

/**
 * From each shown node along its own edges; of one that has more of them than are shown at all, to
 * each of the others instead. CROSS JOIN keeps that order, and so does the sign before to_node. As one
 * value, because the driver takes longer over thousands of rows than SQLite.
 */
const EDGES_AMONG = `
	WITH shown AS MATERIALIZED (SELECT value AS key FROM json_each(:shown)),
	size AS MATERIALIZED (
		SELECT key, (SELECT sum(outs) FROM degree WHERE node = shown.key) > :size AS large FROM shown
	),
	among AS MATERIALIZED (
		SELECT edge.key FROM size CROSS JOIN edge ON edge.from_node = size.key
		WHERE NOT size.large AND +edge.to_node IN (SELECT key FROM shown)
		UNION ALL
		SELECT edge.key FROM size CROSS JOIN shown
			CROSS JOIN edge ON edge.from_node = size.key AND edge.to_node = shown.key
		WHERE size.large
	)
	SELECT json_group_array(json_array(edge.key, edge.kind, edge.from_node, edge.to_node, edge.evidence))
		AS edges
	FROM among CROSS JOIN edge ON edge.key = among.key
	WHERE (:edges IS NULL OR edge.kind IN (SELECT value FROM json_each(:edges))) AND ${SPOKEN}
		AND (:direction IS NULL OR (edge.from_node <> :focus AND edge.to_node <> :focus)
			OR CASE :direction WHEN 'out' THEN edge.from_node ELSE edge.to_node END = :focus)`;

type Among = [key: number, kind: EdgeKind, from: number, to: number, evidence: number];

/** Which edges are shown, as SQL is told. */
interface Shown {
	focus: number;
	edges: string | null;
	direction: 'out' | 'in' | null;
	groups: number | null;
}

/** The edges among these nodes, with their words. Sorted here, where the ids are at hand already. */
export function edgesAmong(
	database: SqliteDatabase,
	nodes: Pick<NodeRow, 'key' | 'id'>[],
	{ focus, edges, direction, groups }: Shown
): EdgeView[] {
	const ids = new Map(nodes.map(({ key, id }) => [key, id]));
	const values = { shown: JSON.stringify([...ids.keys()]), size: ids.size };
	const [found] = database.rows<{ edges: string }>(EDGES_AMONG, {
		...values,
		...{ focus, edges, direction, groups }
	});
	const rows = (JSON.parse(found?.edges ?? '[]') as Among[]).map(
		([key, kind, from, to, evidence]): EdgeRow => ({
			...{ key, kind, evidence },
			from: ids.get(from) ?? '',
			to: ids.get(to) ?? ''
		})
	);
	return toEdgeViews(database, rows.sort(byEnds));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byEnds = (a: EdgeRow, b: EdgeRow): number =>
	compare(a.from, b.from) || compare(a.kind, b.kind) || compare(a.to, b.to);
