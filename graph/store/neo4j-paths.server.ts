import type { VerbGroup } from '../schema.ts';
import { EDGE_COLUMNS, edgesOf } from './neo4j-around.server.ts';
import type { Transaction } from './neo4j-database.server.ts';
import { countShortest } from './neo4j-levels.server.ts';
import { atLeastNone, nodesById, readNode, toSpelling } from './neo4j-nodes.server.ts';
import { notLater, SAID_SO } from './neo4j-paths-cypher.ts';
import type { Paths } from './store.ts';
import { LONGEST_PATH } from './store.ts';

/** Neo4j looks from both ends by itself, and tells the ways one by one. */
const WAYS = `
	MATCH (a:Entity {lower: $start.lower}) WITH a ORDER BY a.id = $start.id DESC, a.id LIMIT 1
	MATCH (b:Entity {lower: $end.lower}) WITH a, b ORDER BY b.id = $end.id DESC, b.id LIMIT 1
	WITH a, b WHERE a <> b
	MATCH way = allShortestPaths((a)-[:CITES*..${LONGEST_PATH}]->(b))
	WHERE all(edge IN relationships(way)
		WHERE ${SAID_SO} AND ${notLater('startNode(edge)', 'endNode(edge)')})
	RETURN [n IN nodes(way) | n.id] AS ids LIMIT $most`;

/** Of more, which may be millions, no more are told: they are counted. */
const MOST_WAYS = 1000;

const EDGES = `
	UNWIND range(0, size($steps) - 1) AS place
	MATCH (a:Entity {id: $steps[place][0]})-[edge:CITES]->(b:Entity {id: $steps[place][1]})
	WITH place, a, edge, b ORDER BY place
	RETURN ${EDGE_COLUMNS}`;

/** Every shortest way is counted; those that come first by their ids are shown. */
export async function readPaths(
	transaction: Transaction,
	[start, end]: [start: string, end: string],
	limit: number,
	groups: VerbGroup[] | null = null
): Promise<Paths> {
	const asked = { start: toSpelling(start), end: toSpelling(end), groups, most: MOST_WAYS + 1 };
	const [from, to, found] = await Promise.all([
		readNode(transaction, start),
		readNode(transaction, end),
		transaction.rows<{ ids: string[] }>(WAYS, asked)
	]);
	const most = atLeastNone(limit);
	const told = from.id === to.id ? [[from.id]] : found.map(({ ids }) => ids).sort(byIds);
	const { total, ways } =
		told.length > MOST_WAYS
			? await countShortest(transaction, [from.id, to.id], most, groups)
			: { total: told.length, ways: told.slice(0, most) };
	if (total === 0) return { length: null, paths: [], total, nodes: [], edges: [] };
	const length = (told[0]?.length ?? 1) - 1;
	return { length, total, ...(await show(transaction, ways)) };
}

/** All are of one length. */
function byIds(one: string[], other: string[]): number {
	const at = one.findIndex((id, i) => id !== other[i]);
	return (one[at] ?? '') < (other[at] ?? '') ? -1 : 1;
}

async function show(
	transaction: Transaction,
	paths: string[][]
): Promise<Pick<Paths, 'paths' | 'nodes' | 'edges'>> {
	const ids = [...new Set(paths.flat())];
	const steps = new Map(
		paths
			.flatMap((path) => path.slice(1).map((to, i) => [path[i], to]))
			.map((step) => [JSON.stringify(step), step])
	);
	const [nodes, edges] = await Promise.all([
		nodesById(transaction, ids),
		edgesOf(transaction, EDGES, { steps: [...steps.values()] })
	]);
	return { paths, nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges };
}
