import type { Body, EdgeKind } from '../schema.ts';
import { EDGES, NODES } from '../schema.ts';
import { rankOf } from '../derive/rank.ts';
import { bodyOfSession, compareCoverage, compareSessions } from './counting.ts';
import type { Transaction } from './neo4j-database.server.ts';
import { readDerived } from './neo4j-derive.server.ts';
import { readNode, totalOf } from './neo4j-nodes.server.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import type { NodeFacts, SessionCoverage, Statistics } from './store.ts';

/** Asked kind by kind, Neo4j answers from the counts it keeps. */
const NODE_COUNTS = Object.keys(NODES)
	.map((kind) => `MATCH (n:Entity:${kind}) RETURN '${kind}' AS kind, count(n) AS count`)
	.join(' UNION ALL ');

const EDGE_COUNTS = Object.keys(EDGES)
	.map((kind) => `MATCH ()-[edge:${kind}]->() RETURN '${kind}' AS kind, count(edge) AS count`)
	.join(' UNION ALL ');

const RESOLVED = `
	MATCH (:Text)-[:TEXT_OF]->(n:Entity) WITH DISTINCT n
	RETURN sum(COUNT { (n)<-[:CITES]-() }) AS total`;

const countAll = (label: 'Text' | 'Evidence'): string =>
	`MATCH (n:${label}) RETURN count(n) AS total`;

async function countByKind({ rows }: Transaction, cypher: string): Promise<Record<string, number>> {
	const counts = await rows<{ kind: string; count: number }>(cypher);
	return Object.fromEntries(
		counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])
	);
}

export async function readStatistics(transaction: Transaction): Promise<Statistics> {
	const [texts, nodes, edges, resolved, evidence, doubts] = await Promise.all([
		totalOf(transaction, countAll('Text')),
		countByKind(transaction, NODE_COUNTS),
		countByKind(transaction, EDGE_COUNTS),
		totalOf(transaction, RESOLVED),
		totalOf(transaction, countAll('Evidence')),
		totalOf(transaction, 'MATCH (text:Text) RETURN sum(text.doubtCount) AS total')
	]);
	return { texts, nodes, edges, resolved, evidence, doubts };
}

const SESSIONS = `
	MATCH (n:Resolution) WHERE n.session IS NOT NULL
	RETURN n.session AS session, sum(CASE WHEN n.loaded THEN 1 ELSE 0 END) AS loaded,
		sum(CASE WHEN n.loaded THEN 0 ELSE 1 END) AS cited`;

export async function readCoverage({ rows }: Transaction): Promise<SessionCoverage[]> {
	const sessions = await rows<{ session: string; loaded: number; cited: number }>(SESSIONS);
	return sessions
		.flatMap((counts): SessionCoverage[] => {
			const body: Body | null = bodyOfSession(counts.session);
			return body ? [{ ...counts, body }] : [];
		})
		.sort(compareCoverage);
}

const DEGREES = `
	MATCH (n:Entity {id: $id})-[edge:${ANY_EDGE}]->()
	RETURN type(edge) AS kind, 0 AS ins, count(edge) AS outs
	UNION ALL
	MATCH (n:Entity {id: $id})<-[edge:${ANY_EDGE}]-()
	RETURN type(edge) AS kind, count(edge) AS ins, 0 AS outs`;

const CITING = `
	MATCH (:Entity {id: $id})<-[:${ANY_EDGE}]-(citing:Entity)
	WHERE citing.loaded AND citing.kind = 'Resolution' WITH DISTINCT citing`;

const CITED_IN = `${CITING} WHERE citing.session IS NOT NULL
	RETURN citing.session AS session, count(*) AS count`;

/** Without a date nobody is first or last; of one day the id decides. */
const endOf = (order: 'ASC' | 'DESC'): string => `${CITING} WHERE citing.dated IS NOT NULL
	RETURN citing.id AS id ORDER BY citing.dated ${order}, citing.id ${order} LIMIT 1`;

const FIRST = endOf('ASC');
const LAST = endOf('DESC');

const NEWEST = `
	MATCH (text:Text) WHERE text.adopted IS NOT NULL
	RETURN text.adopted AS newest ORDER BY text.adopted DESC LIMIT 1`;

export async function readFacts(transaction: Transaction, written: string): Promise<NodeFacts> {
	const node = await readNode(transaction, written);
	const id = { id: node.id };
	const [degree, derived, sessions, [first], [last], [newest]] = await Promise.all([
		degreeOf(transaction, node.id),
		readDerived(transaction, node.id),
		transaction.rows<{ session: string; count: number }>(CITED_IN, id),
		transaction.rows<{ id: string }>(FIRST, id),
		transaction.rows<{ id: string }>(LAST, id),
		transaction.rows<{ newest: string }>(NEWEST)
	]);
	const rank = rankOf(node, newest?.newest ?? null);
	return {
		degree,
		citedBySession: sessions.sort((a, b) => compareSessions(a.session, b.session)),
		...(first && { firstCitedBy: first.id }),
		...(last && { lastCitedBy: last.id }),
		...(rank !== null && { rank }),
		...derived
	};
}

async function degreeOf({ rows }: Transaction, id: string): Promise<NodeFacts['degree']> {
	const found = await rows<{ kind: EdgeKind; ins: number; outs: number }>(DEGREES, { id });
	const degree: NodeFacts['degree'] = {};
	for (const { kind, ins, outs } of found) {
		const known = degree[kind] ?? { in: 0, out: 0 };
		degree[kind] = { in: known.in + ins, out: known.out + outs };
	}
	return degree;
}
