import type { Evidence } from '../model.ts';
import { edgeId } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import { asWordsOf, BASES } from './derived.ts';
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

type Basis = Pick<EdgeRow, 'key' | 'evidence'>;

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

/** The edges on whose words others rest. */
const BASES_OF = `
	SELECT edge.key AS edge, basis.key, basis.evidence
	FROM json_each(:edges) AS shown CROSS JOIN edge ON edge.key = shown.value
		CROSS JOIN edge AS basis ON basis.from_node = edge.from_node AND basis.to_node = edge.to_node
			AND basis.kind = :basis`;

/** Each edge with that on whose words it rests: most with themselves. */
function withBases(database: SqliteDatabase, edges: EdgeRow[]): [edge: EdgeRow, basis: Basis][] {
	const bases = new Map(
		Object.entries(BASES).flatMap(([kind, basis]) => {
			const keys = edges.filter((edge) => edge.kind === kind).map(({ key }) => key);
			if (keys.length === 0) return [];
			return database
				.rows<Basis & { edge: number }>(BASES_OF, { edges: JSON.stringify(keys), basis })
				.map(({ edge, ...row }): [number, Basis] => [edge, row]);
		})
	);
	return edges.map((edge) => [edge, bases.get(edge.key) ?? edge]);
}

/** Edges with their words, in the order given. */
export function toEdgeViews(database: SqliteDatabase, edges: EdgeRow[]): EdgeView[] {
	const based = withBases(database, edges);
	const bases = new Map(based.map(([, basis]) => [basis.key, basis]));
	const evidence = evidenceOf(database, [...bases.values()]);
	return based.map(([{ kind, from, to }, basis]) => {
		const id = edgeId(from, kind, to);
		const words = evidence.get(basis.key) ?? [];
		return {
			id,
			kind,
			from,
			to,
			evidence: BASES[kind] ? asWordsOf(id, words) : words,
			evidenceCount: basis.evidence
		};
	});
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
