import type { EdgeKind } from '../schema.ts';
import { EDGES as KINDS } from '../schema.ts';
import type { Transaction } from './neo4j-database.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { inPieces } from './neo4j-pieces.ts';
import type { EdgeRow, EvidenceRow, WeighedEdgeRow } from './neo4j-rows.ts';
import { weigh } from './neo4j-rows.ts';
import { EDGES, SUPPORT, WEIGH } from './neo4j-save-cypher.ts';

/** Each comes with all its edges: a resolution has fifty. */
const MOST_ENDS = 200;

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

/**
 * Adds the words to the edges that are there, and answers with those that are not. Only of edges out
 * of what spoke before need the database be asked.
 */
export async function supportEdges(
	transaction: Transaction,
	evidence: EvidenceRow[],
	{ known, saying }: Entities
): Promise<WeighedEdgeRow[]> {
	const edges = weigh(evidence);
	const perhaps = edges.filter(({ from, to }) => saying.has(from) && known.has(to));
	const found = await forEdges<{ key: string }>(transaction, SUPPORT, perhaps);
	const present = new Set(found.map(({ key }) => key));
	return edges.filter(({ key }) => !present.has(key));
}

export async function createEdges(
	transaction: Transaction,
	missing: WeighedEdgeRow[]
): Promise<void> {
	const rows = [...byBegin(missing)].map(([from, edges]) => [from, edges.map(toList)]);
	const counts = await inPieces<{ count: number }>(transaction, EDGES, rows, { most: MOST_ENDS });
	// nothing is left out in silence
	if (counts.reduce((sum, { count }) => sum + count, 0) !== missing.length)
		throw new Error('An edge leads to or from a node that is nowhere.');
}

const toList = ({ to, kind, key, quotations, groups }: WeighedEdgeRow): unknown[] => [
	to,
	kind,
	key,
	quotations,
	groups
];

function byBegin(edges: WeighedEdgeRow[]): Map<string, WeighedEdgeRow[]> {
	const begins = new Map<string, WeighedEdgeRow[]>();
	for (const edge of edges) {
		const known = begins.get(edge.from);
		if (known) known.push(edge);
		else begins.set(edge.from, [edge]);
	}
	return begins;
}

/** Sets right, or takes out, the edges that rested on words which are no longer said. */
export const weighEdges = async (transaction: Transaction, before: EdgeRow[]): Promise<void> =>
	void (await forEdges(transaction, WEIGH, before));
