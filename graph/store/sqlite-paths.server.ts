import type { VerbGroup } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { EdgeRow } from './sqlite-edges.server.ts';
import { EDGE_COLUMNS, toEdgeViews } from './sqlite-edges.server.ts';
import { toBits } from './sqlite-groups.ts';
import { atLeastNone, nodesOf, readNode, totalOf } from './sqlite-nodes.server.ts';
import type { Paths } from './store.ts';
import { LONGEST_PATH } from './store.ts';
import type { Asked, Step } from './ways.ts';
import { countWays, findWays, firstWays } from './ways.ts';

/** Known dates alone forbid a step; a year forbids only what is a year later. */
const NOT_LATER = `(f.dated IS NULL OR t.dated IS NULL
	OR substr(t.dated, 1, length(f.dated)) <= substr(f.dated, 1, length(t.dated)))`;

const citations = (near: 'from_node' | 'to_node'): string => `
	SELECT edge.from_node AS "from", edge.to_node AS "to"
	FROM json_each(:keys) AS one
		CROSS JOIN edge ON edge.${near} = one.value AND edge.kind = 'CITES'
			AND (:groups IS NULL OR edge.groups & :groups)
		CROSS JOIN node AS f ON f.key = edge.from_node
		CROSS JOIN node AS t ON t.key = edge.to_node
	WHERE ${NOT_LATER}`;

const CITED = citations('from_node');
const CITING = citations('to_node');

const countAll = (ends: 'ins' | 'outs'): string => `
	SELECT sum(degree.${ends}) AS total FROM json_each(:keys) AS one
		CROSS JOIN degree ON degree.node = one.value AND degree.kind = 'CITES'`;

const COUNT_CITED = countAll('outs');
const COUNT_CITING = countAll('ins');

const IN_ORDER = `
	SELECT key FROM node WHERE key IN (SELECT value FROM json_each(:keys)) ORDER BY id`;

const EDGES = `
	SELECT ${EDGE_COLUMNS} FROM json_each(:steps) AS step
		CROSS JOIN edge ON edge.from_node = step.value ->> 0 AND edge.to_node = step.value ->> 1
			AND edge.kind = 'CITES'
		CROSS JOIN node AS f ON f.key = edge.from_node
		CROSS JOIN node AS t ON t.key = edge.to_node
	ORDER BY step.key`;

/** Every shortest way is counted; those that come first by their ids are shown. */
export function readPaths(
	database: SqliteDatabase,
	[start, end]: [start: string, end: string],
	limit: number,
	groups?: VerbGroup[]
): Paths {
	const [from, to] = [readNode(database, start).key, readNode(database, end).key];
	const ways = findWays(from, to, LONGEST_PATH, ask(database, toBits(groups)));
	if (!ways) return { length: null, paths: [], total: 0, nodes: [], edges: [] };
	const first = firstWays(ways, atLeastNone(limit), (nodes) => inOrder(database, nodes));
	return { length: ways.length, total: countWays(ways), ...show(database, first) };
}

function ask(database: SqliteDatabase, groups: number | null): Asked {
	const steps = (sql: string, nodes: number[]): Step[] =>
		database.rows<Step>(sql, { keys: JSON.stringify(nodes), groups });
	const count = (sql: string, nodes: number[]): number =>
		totalOf(database, sql, { keys: JSON.stringify(nodes) });
	return {
		stepsFrom: (nodes) => steps(CITED, nodes),
		stepsTo: (nodes) => steps(CITING, nodes),
		countFrom: (nodes) => count(COUNT_CITED, nodes),
		countTo: (nodes) => count(COUNT_CITING, nodes)
	};
}

const inOrder = (database: SqliteDatabase, nodes: number[]): number[] =>
	database.rows<{ key: number }>(IN_ORDER, { keys: JSON.stringify(nodes) }).map(({ key }) => key);

function show(
	database: SqliteDatabase,
	ways: number[][]
): Pick<Paths, 'paths' | 'nodes' | 'edges'> {
	const keys = [...new Set(ways.flat())];
	const nodes = nodesOf(database, keys);
	const ids = new Map(keys.map((key, i) => [key, nodes[i]?.id ?? '']));
	return {
		paths: ways.map((way) => way.map((key) => ids.get(key) ?? '')),
		nodes,
		edges: toEdgeViews(database, edgesAlong(database, ways))
	};
}

function edgesAlong(database: SqliteDatabase, ways: number[][]): EdgeRow[] {
	const steps = ways.flatMap((way) => way.slice(1).map((to, i) => `[${way[i]},${to}]`));
	return database.rows<EdgeRow>(EDGES, { steps: `[${[...new Set(steps)].join()}]` });
}
