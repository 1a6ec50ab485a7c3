import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { NodeRow } from './sqlite-nodes.server.ts';
import {
	atLeastNone,
	findNode,
	NODE_COLUMNS,
	tallyOf,
	toNodeView,
	totalOf
} from './sqlite-nodes.server.ts';
import { LEAST_LOADED } from './sqlite-schema.ts';
import type { NodeView } from './store.ts';

const CITED_COUNT = `SELECT ins AS total FROM degree WHERE node = :node AND kind = 'CITES'`;

/** Those who cite the least cited of all, each asked for the others: an index alone answers. */
const CITING = `
	WITH others AS MATERIALIZED (SELECT value AS key FROM json_each(:others)),
	none AS MATERIALIZED (SELECT value AS key FROM json_each(:none)),
	citing AS (
		SELECT edge.from_node AS key, edge.from_rank AS rank FROM edge
		WHERE edge.to_node = :rarest AND edge.kind = 'CITES' AND edge.from_rank >= :least
			AND NOT EXISTS (SELECT 1 FROM others WHERE NOT EXISTS (
				SELECT 1 FROM edge AS also WHERE also.from_node = edge.from_node
					AND also.to_node = others.key AND also.kind = 'CITES'))
			AND NOT EXISTS (SELECT 1 FROM none CROSS JOIN edge AS also
				ON also.from_node = edge.from_node AND also.to_node = none.key AND also.kind = 'CITES')
		ORDER BY edge.from_rank DESC
	)`;

/** The rank of the last that is shown, read along the index. */
const LEAST_SHOWN = `${CITING} SELECT rank AS total FROM citing LIMIT 1 OFFSET :limit - 1`;

const FIRST_CITING = `${CITING}
	SELECT ${NODE_COLUMNS} FROM citing CROSS JOIN node ON node.key = citing.key
	ORDER BY node.cited_by DESC, node.id LIMIT :limit`;

const CITING_COUNT = `${CITING} SELECT count(*) AS total FROM citing`;

/** Most cited first along the index, until enough are found that cite none of these. */
const FIRST_NOT_CITING = `
	SELECT ${NODE_COLUMNS} FROM node WHERE node.kind = 'Resolution' AND node.loaded
		AND NOT EXISTS (SELECT 1 FROM json_each(:none) AS one CROSS JOIN edge
			ON edge.from_node = node.key AND edge.to_node = one.value AND edge.kind = 'CITES')
	ORDER BY node.cited_by DESC, node.id LIMIT :limit`;

const CITING_ANY_COUNT = `
	SELECT count(DISTINCT edge.from_node) AS total FROM json_each(:none) AS one
		CROSS JOIN edge ON edge.to_node = one.value AND edge.kind = 'CITES'
	WHERE edge.from_rank >= ${LEAST_LOADED}`;

interface Found {
	nodes: NodeView[];
	total: number;
}

/** Loaded resolutions that cite all of these and none of those. */
export function readCiting(
	database: SqliteDatabase,
	[all, none]: [all: string[], none: string[]],
	limit: number
): Found {
	const wanted = new Set(all.map((id) => findNode(database, id)?.key));
	const unwanted = none.flatMap((id) => findNode(database, id)?.key ?? []);
	const known = [...wanted].flatMap((key) => key ?? []);
	if (known.length < wanted.size) return { nodes: [], total: 0 };
	const values = { none: JSON.stringify(unwanted), limit: atLeastNone(limit) };
	return known.length > 0 ? findCiting(database, known, values) : findNotCiting(database, values);
}

interface Values extends Record<'none', string>, Record<'limit', number> {}

function findCiting(database: SqliteDatabase, keys: number[], { none, limit }: Values): Found {
	const rarest = rarestOf(database, keys);
	const others = JSON.stringify(keys.filter((key) => key !== rarest));
	const values = { rarest, others, none, least: LEAST_LOADED };
	const total = totalOf(database, CITING_COUNT, values);
	if (limit === 0) return { nodes: [], total };
	const least =
		total <= limit ? LEAST_LOADED : totalOf(database, LEAST_SHOWN, { ...values, limit });
	const nodes = database.rows<NodeRow>(FIRST_CITING, { ...values, least, limit });
	return { nodes: nodes.map(toNodeView), total };
}

function rarestOf(database: SqliteDatabase, keys: number[]): number {
	const counted = keys.map((node) => ({ node, count: totalOf(database, CITED_COUNT, { node }) }));
	return counted.reduce((rarest, one) => (one.count < rarest.count ? one : rarest)).node;
}

function findNotCiting(database: SqliteDatabase, { none, limit }: Values): Found {
	const nodes = database.rows<NodeRow>(FIRST_NOT_CITING, { none, limit }).map(toNodeView);
	const excluded = totalOf(database, CITING_ANY_COUNT, { none });
	return { nodes, total: tallyOf(database, 'resolution') - excluded };
}
