import type { Evidence } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { EdgeView } from './store.ts';
import { EVIDENCE_LIMIT } from './store.ts';

export interface EdgeRow {
	key: number;
	kind: EdgeKind;
	from: string;
	to: string;
	evidence: number;
}

/** What `toEdgeViews` reads of an edge, whose ends are joined as f and t. */
export const EDGE_COLUMNS = 'edge.key, edge.kind, f.id AS "from", t.id AS "to", edge.evidence';

/** Read along the index, which has them in text order: sorting so many would take longer. */
const EVIDENCE_OF = `
	SELECT evidence.edge, evidence.record
	FROM json_each(:edges) AS shown
		CROSS JOIN evidence INDEXED BY evidence_edge ON evidence.edge = shown.value`;

/** Of an edge that rests on more than are shown no more are read: it may be every text that there is. */
const FIRST_EVIDENCE_OF = `
	SELECT evidence.edge, evidence.record
	FROM json_each(:edges) AS shown CROSS JOIN evidence ON evidence.key IN (
		SELECT said.key FROM evidence AS said WHERE said.edge = shown.value
		ORDER BY said.text_id, said.start, said.key LIMIT ${EVIDENCE_LIMIT}
	)
	ORDER BY shown.key, evidence.text_id, evidence.start, evidence.key`;

/** Edges with their words, in the order given. */
export function toEdgeViews(database: SqliteDatabase, edges: EdgeRow[]): EdgeView[] {
	const evidence = evidenceOf(database, edges);
	return edges.map(({ key, kind, from, to, evidence: evidenceCount }) => ({
		id: edgeId(from, kind, to),
		kind,
		from,
		to,
		evidence: evidence.get(key) ?? [],
		evidenceCount
	}));
}

/** The words that edges rest on, by the edges' keys, in text order. */
export function evidenceOf(
	database: SqliteDatabase,
	edges: Pick<EdgeRow, 'key' | 'evidence'>[]
): Map<number, Evidence[]> {
	const found = new Map<number, Evidence[]>(edges.map(({ key }) => [key, []]));
	for (const [sql, isMeant] of [
		[EVIDENCE_OF, (count: number) => count <= EVIDENCE_LIMIT],
		[FIRST_EVIDENCE_OF, (count: number) => count > EVIDENCE_LIMIT]
	] as const) {
		const keys = edges.filter(({ evidence }) => isMeant(evidence)).map(({ key }) => key);
		const rows = database.rows<{ edge: number; record: string }>(sql, {
			edges: JSON.stringify(keys)
		});
		for (const { edge, record } of rows) found.get(edge)?.push(JSON.parse(record) as Evidence);
	}
	return found;
}
