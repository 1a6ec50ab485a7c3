import type { EdgeKind } from '../schema.ts';
import { EDGES as KINDS } from '../schema.ts';
import type { Transaction } from './neo4j-database.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { inPieces } from './neo4j-pieces.ts';
import type { EdgeRow, EvidenceRow, WeighedEdgeRow } from './neo4j-rows.ts';
import { weigh } from './neo4j-rows.ts';
import { EDGES, PRESENT_EDGES, UNSAID, WEIGH } from './neo4j-save-cypher.ts';

const EDGE_KINDS = Object.keys(KINDS) as EdgeKind[];

/** Kinds are the schema's own words, so that each has a statement and an index of its own. */
async function forEdges<Row>(
	transaction: Transaction,
	statement: (kind: EdgeKind) => string,
	edges: EdgeRow[]
): Promise<Row[]> {
	const found = EDGE_KINDS.map((kind) =>
		inPieces<Row>(
			transaction,
			statement(kind),
			edges.filter((edge) => edge.kind === kind)
		)
	);
	return (await Promise.all(found)).flat();
}

/** The edges of a batch: those that are there already, and those that are not. */
export interface Edges {
	present: EdgeRow[];
	missing: WeighedEdgeRow[];
}

/** Only of edges out of what spoke before need the database be asked. */
export async function readEdges(
	transaction: Transaction,
	evidence: EvidenceRow[],
	{ known, saying }: Entities
): Promise<Edges> {
	const edges = weigh(evidence);
	const perhaps = edges.filter(({ from, to }) => saying.has(from) && known.has(to));
	const found = await forEdges<{ key: string }>(transaction, PRESENT_EDGES, perhaps);
	const present = new Set(found.map(({ key }) => key));
	return {
		present: edges.filter(({ key }) => present.has(key)),
		missing: edges.filter(({ key }) => !present.has(key))
	};
}

export async function saveEdges(
	transaction: Transaction,
	before: EdgeRow[],
	{ present, missing }: Edges
): Promise<void> {
	const old = [...new Map([...before, ...present].map((edge) => [edge.key, edge])).values()];
	const [counts] = await Promise.all([
		inPieces<{ count: number }>(transaction, EDGES, missing),
		forEdges(transaction, WEIGH, old),
		forEdges(transaction, UNSAID, before)
	]);
	// nothing is left out in silence
	if (counts.reduce((sum, { count }) => sum + count, 0) !== missing.length)
		throw new Error('An edge leads to or from a node that is nowhere.');
}
