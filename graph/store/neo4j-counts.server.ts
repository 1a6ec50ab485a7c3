import type { Body } from '../schema.ts';
import { EDGES, NODES } from '../schema.ts';
import { rankOf } from '../derive/rank.ts';
import { bodyOfSession, byCodePoint, compareCoverage, compareSessions } from './counting.ts';
import type { Transaction } from './neo4j-database.server.ts';
import { readDerived } from './neo4j-derive.server.ts';
import { FIND, notFound, readNode, toSpelling, totalOf } from './neo4j-nodes.server.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import type { Degrees, NodeFacts, SessionCoverage, Statistics } from './store.ts';

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

/** Asked kind by kind and way by way, Neo4j answers from the counts that it keeps with a node. */
const DEGREES = `${FIND}
	RETURN {${Object.keys(EDGES)
		.map((kind) => `${kind}: {in: COUNT { (n)<-[:${kind}]-() }, out: COUNT { (n)-[:${kind}]->() }}`)
		.join(', ')}} AS degrees`;

/** Without a date nobody is first or last; of one day the id decides. */
const CITED_IN = `${FIND}
	MATCH (n)<-[:${ANY_EDGE}]-(citing:Entity)
	WHERE citing.loaded AND citing.kind = 'Resolution' WITH DISTINCT citing
	WITH citing, citing.dated + ' ' + citing.id AS time
	RETURN citing.session AS session, count(*) AS count, min(time) AS first, max(time) AS last`;

interface CitedInRow {
	session: string | null;
	count: number;
	/** `2021-10-08 A/HRC/RES/48/23` */
	first: string | null;
	last: string | null;
}

const NEWEST = `
	MATCH (text:Text) WHERE text.adopted IS NOT NULL
	RETURN text.adopted AS newest ORDER BY text.adopted DESC LIMIT 1`;

export async function readFacts(transaction: Transaction, written: string): Promise<NodeFacts> {
	const spelling = toSpelling(written);
	const [node, degree, derived, cited, [newest]] = await Promise.all([
		readNode(transaction, written),
		readDegrees(transaction, written),
		readDerived(transaction, spelling),
		transaction.rows<CitedInRow>(CITED_IN, spelling),
		transaction.rows<{ newest: string }>(NEWEST)
	]);
	const rank = rankOf(node, newest?.newest ?? null);
	return { degree, ...toCited(cited), ...(rank !== null && { rank }), ...derived };
}

function toCited(
	rows: CitedInRow[]
): Pick<NodeFacts, 'citedBySession' | 'firstCitedBy' | 'lastCitedBy'> {
	const [first] = rows.flatMap((row) => row.first ?? []).sort(byCodePoint);
	const last = rows
		.flatMap((row) => row.last ?? [])
		.sort(byCodePoint)
		.at(-1);
	const sessions = rows.flatMap(({ session, count }) => (session ? [{ session, count }] : []));
	return {
		citedBySession: sessions.sort((a, b) => compareSessions(a.session, b.session)),
		...(first && { firstCitedBy: idAfter(first) }),
		...(last && { lastCitedBy: idAfter(last) })
	};
}

const idAfter = (time: string): string => time.slice(time.indexOf(' ') + 1);

export async function readDegrees({ rows }: Transaction, written: string): Promise<Degrees> {
	const [row] = await rows<{ degrees: Required<Degrees> }>(DEGREES, toSpelling(written));
	if (!row) throw notFound(written);
	return Object.fromEntries(
		Object.entries(row.degrees).filter(([, { in: ins, out }]) => ins + out > 0)
	);
}
