import type { SqliteDatabase } from './sqlite-database.server.ts';
import { ADDED } from './sqlite-triggers.ts';

const PAIRS = `
	INSERT OR IGNORE INTO coming_pair SELECT from_node, to_node FROM coming_edge AS coming
	WHERE edge IS NULL AND from_node IS NOT NULL AND to_node IS NOT NULL AND NOT EXISTS (
		SELECT 1 FROM edge WHERE from_node = coming.from_node AND to_node = coming.to_node
	)`;

/** Pairs in which a loaded resolution leads to another node. */
const CITING = `
	coming_pair AS pair CROSS JOIN node AS f ON f.key = pair.from_node
	WHERE f.loaded AND f.kind = 'Resolution'`;

const CITED_BY = `
	UPDATE node SET cited_by = cited_by + came.count FROM (
		SELECT pair.to_node, count(*) AS count FROM ${CITING} GROUP BY pair.to_node
	) AS came WHERE node.key = came.to_node`;

/** Before the edges are there: each is then written once, with the ranks that its ends have afterwards. */
const BEFORE = [
	PAIRS,
	`INSERT INTO citing (to_node, dated, from_node)
		SELECT pair.to_node, coalesce(f.dated, ''), f.key FROM ${CITING}`,
	CITED_BY,
	`INSERT INTO cited_in (node, session, count)
		SELECT pair.to_node, f.session, count(*) FROM ${CITING} AND f.session IS NOT NULL
		GROUP BY pair.to_node, f.session ${ADDED.citedIn}`,
	`INSERT INTO neighbours (node, kind, count)
		WITH pair AS MATERIALIZED (
			SELECT from_node AS one, to_node AS other FROM coming_pair
			WHERE from_node <> to_node
				AND NOT EXISTS (SELECT 1 FROM edge
					WHERE from_node = coming_pair.to_node AND to_node = coming_pair.from_node)
				AND NOT (from_node > to_node AND EXISTS (SELECT 1 FROM coming_pair AS back
					WHERE back.from_node = coming_pair.to_node AND back.to_node = coming_pair.from_node))
		), near (node, other) AS (
			SELECT one, other FROM pair UNION ALL SELECT other, one FROM pair
		)
		SELECT near.node, node.kind, count(*) FROM near CROSS JOIN node ON node.key = near.other
		GROUP BY near.node, node.kind ${ADDED.neighbours}`,
	`INSERT INTO tally (sort, kind, count)
		SELECT 'edge', kind, count(*) FROM coming_edge WHERE edge IS NULL GROUP BY kind ${ADDED.tally}`,
	// a citation is resolved where it leads to a text that is loaded
	`INSERT INTO tally (sort, kind, count)
		SELECT 'resolved', '', count(*) FROM coming_edge AS coming
			CROSS JOIN node ON node.key = coming.to_node AND node.loaded
		WHERE coming.edge IS NULL AND coming.kind = 'CITES' ${ADDED.tally}`,
	`INSERT INTO degree (node, kind, ins, outs)
		SELECT from_node, kind, 0, count(*) FROM coming_edge
		WHERE edge IS NULL AND from_node IS NOT NULL GROUP BY from_node, kind ${ADDED.degree}`,
	`INSERT INTO degree (node, kind, ins, outs)
		SELECT to_node, kind, count(*), 0 FROM coming_edge
		WHERE edge IS NULL AND to_node IS NOT NULL GROUP BY to_node, kind ${ADDED.degree}`,
	// groups stand in indexes: they are written only where they change
	`UPDATE edge SET evidence = edge.evidence + coming.evidence FROM coming_edge AS coming
		WHERE edge.key = coming.edge`,
	`UPDATE edge SET groups = edge.groups | coming.groups FROM coming_edge AS coming
		WHERE edge.key = coming.edge AND edge.groups & coming.groups <> coming.groups`
];

const LAST = 'SELECT coalesce(max(key), 0) AS last FROM edge';

/** The key of a `coming` edge, old or new. */
export const KEY_OF_COMING = 'coalesce(coming.edge, :last + coming.place + 1)';

const EDGES = `
	INSERT INTO edge (key, from_node, kind, to_node, from_rank, to_rank, groups, evidence)
	SELECT ${KEY_OF_COMING}, from_node, kind, to_node,
		(SELECT rank FROM node WHERE node.key = from_node),
		(SELECT rank FROM node WHERE node.key = to_node), groups, evidence
	FROM coming_edge AS coming WHERE edge IS NULL`;

/** Instrument and item meet by one of the new edges and an old one, or by two new ones. */
const CELLS = `
	INSERT INTO cell (instrument, item, count)
	SELECT instrument, item, count(*) FROM (
		SELECT coming.to_node AS instrument, edge.to_node AS item FROM coming_edge AS coming
			CROSS JOIN edge ON edge.from_node = coming.from_node AND edge.kind = 'ON_ITEM'
		WHERE coming.edge IS NULL AND coming.kind = 'CITES'
		UNION ALL SELECT edge.to_node, coming.to_node FROM coming_edge AS coming
			CROSS JOIN edge ON edge.from_node = coming.from_node AND edge.kind = 'CITES' AND edge.key <= :last
		WHERE coming.edge IS NULL AND coming.kind = 'ON_ITEM'
	) CROSS JOIN node ON node.key = instrument AND node.kind = 'Instrument'
	GROUP BY instrument, item ${ADDED.cell}`;

/**
 * Adds what stands in `coming_edge`, and counts it; answers with the highest key before, by which the key of
 * each is told.
 */
export function addEdges(database: SqliteDatabase): number {
	const last = database.rows<{ last: number }>(LAST)[0]?.last ?? 0;
	database.run('DELETE FROM coming_pair');
	for (const statement of BEFORE) database.run(statement);
	database.run(EDGES, { last });
	database.run(CELLS, { last });
	return last;
}
