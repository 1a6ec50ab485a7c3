import type { Transaction } from './neo4j-database.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { toState } from './neo4j-entities.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { inPieces, forIds } from './neo4j-pieces.ts';
import type { EntityState } from './neo4j-rows.ts';
import { labelsOf } from './neo4j-rows.ts';
import { LABEL, LABELLED, UNLABEL } from './neo4j-save-cypher.ts';
import { toWords } from './neo4j-words.ts';

interface LabelledRow {
	state: EntityState & NamedRow;
	titles: string[];
	labels: string[];
}

const toLabelRow = (id: string, shown: string) => ({ id, shown, words: ` ${toWords(shown)} ` });

/** New ones have none yet; of the others is asked what they have. */
export async function saveLabels(
	transaction: Transaction,
	{ known, after, titles }: Entities,
	touched: string[]
): Promise<void> {
	const created = touched.filter((id) => after.has(id) && !known.has(id));
	const found = await forIds<LabelledRow>(
		transaction,
		LABELLED,
		touched.filter((id) => !after.has(id) || known.has(id))
	);
	const rows = found.map(({ state, titles, labels }) => ({
		id: state.id,
		labels,
		wanted: labelsOf(toState(state), titles)
	}));
	const stale = rows.flatMap(({ id, labels, wanted }) =>
		labels.filter((shown) => !wanted.includes(shown)).map((shown) => ({ id, shown }))
	);
	const missing = rows.flatMap(({ id, labels, wanted }) =>
		wanted.filter((shown) => !labels.includes(shown)).map((shown) => toLabelRow(id, shown))
	);
	const first = created.flatMap((id) => {
		const state = after.get(id);
		const wanted = state ? labelsOf(state, titles.get(id) ?? []) : [];
		return wanted.map((shown) => toLabelRow(id, shown));
	});
	await Promise.all([
		inPieces(transaction, UNLABEL, stale),
		inPieces(transaction, LABEL, [...missing, ...first])
	]);
}
