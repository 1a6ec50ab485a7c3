import type { Body } from '../schema.ts';
import { EDGES, NODES } from '../schema.ts';
import { rankOf } from '../derive/rank.ts';
import { bodyOfSession, byCodePoint, compareCoverage, compareSessions } from './counting.ts';
import type { Transaction } from './neo4j-database.server.ts';
import type { DerivedRow } from './derived.ts';
import { toDerivedFacts } from './derived.ts';
import { DERIVED } from './neo4j-derive.server.ts';
import { FIND, notFound, toSpelling } from './neo4j-nodes.server.ts';
import type { NodeRow } from './neo4j-nodes.ts';
import { nodeView, toNodeView } from './neo4j-nodes.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import type { Degrees, NodeFacts, SessionCoverage, Statistics } from './store.ts';

/** Neo4j answers all of this from counts that it keeps, as long as nothing stands beside a count. */
const countEach = (kinds: object, pattern: (kind: string) => string): string =>
	`{${Object.keys(kinds)
		.map((kind) => `${kind}: COUNT { ${pattern(kind)} }`)
		.join(', ')}}`;

const STATISTICS = `
	RETURN COUNT { (:Text) } AS texts, ${countEach(NODES, (kind) => `(:${kind})`)} AS nodes,
		${countEach(EDGES, (kind) => `()-[:${kind}]->()`)} AS edges,
		COUNT { ()-[:CITES]->(:Loaded) } AS resolved,
		COUNT { (:Evidence) } AS evidence, COUNT { (:Doubt) } AS doubts`;

/** In the order of the schema, without those of which there are none. */
const inOrder = (kinds: object, counts: Partial<Record<string, number>>) =>
	Object.fromEntries(
		Object.keys(kinds).flatMap((kind) => (counts[kind] ? [[kind, counts[kind]]] : []))
	);

export async function readStatistics({ rows }: Transaction): Promise<Statistics> {
	const [found] = await rows<Statistics>(STATISTICS);
	if (!found) throw new Error('Neo4j has counted nothing.');
	return { ...found, nodes: inOrder(NODES, found.nodes), edges: inOrder(EDGES, found.edges) };
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
const DEGREES = `{${Object.keys(EDGES)
	.map((kind) => `${kind}: {in: COUNT { (n)<-[:${kind}]-() }, out: COUNT { (n)-[:${kind}]->() }}`)
	.join(', ')}} AS degrees`;

/** Without a date nobody is first or last; of one day the id decides. */
const CITED_IN = `
	CALL (n) {
		MATCH (n)<-[:${ANY_EDGE}]-(citing:Loaded) WITH DISTINCT citing
		WITH citing, citing.dated + ' ' + citing.id AS time
		WITH citing.session AS session, count(*) AS count, min(time) AS first, max(time) AS last
		RETURN collect({session: session, count: count, first: first, last: last}) AS cited
	}`;

interface CitedInRow {
	session: string | null;
	count: number;
	/** `2021-10-08 A/HRC/RES/48/23` */
	first: string | null;
	last: string | null;
}

const NEWEST = `COLLECT {
		MATCH (text:Text) WHERE text.adopted IS NOT NULL
		RETURN text.adopted ORDER BY text.adopted DESC LIMIT 1
	}[0] AS newest`;

const FACTS = `${FIND} ${DERIVED} ${CITED_IN}
	RETURN ${nodeView('n')} AS node, ${DEGREES}, derived, cited, ${NEWEST}`;

interface DegreesRow {
	degrees: Required<Degrees>;
}

interface FactsRow extends DegreesRow {
	node: NodeRow;
	derived: DerivedRow;
	cited: CitedInRow[];
	newest: string | null;
}

export async function readFacts({ rows }: Transaction, written: string): Promise<NodeFacts> {
	const [row] = await rows<FactsRow>(FACTS, toSpelling(written));
	if (!row) throw notFound(written);
	const rank = rankOf(toNodeView(row.node), row.newest);
	return {
		degree: toDegrees(row),
		...toCited(row.cited),
		...(rank !== null && { rank }),
		...toDerivedFacts(row.derived)
	};
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
	const [row] = await rows<DegreesRow>(`${FIND} RETURN ${DEGREES}`, toSpelling(written));
	if (!row) throw notFound(written);
	return toDegrees(row);
}

const toDegrees = ({ degrees }: DegreesRow): Degrees =>
	Object.fromEntries(Object.entries(degrees).filter(([, { in: ins, out }]) => ins + out > 0));
