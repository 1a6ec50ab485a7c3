import type { Transaction } from './neo4j-database.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { toLabel, toState } from './neo4j-entities.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { inPieces, forIds } from './neo4j-pieces.ts';
import type { EntityState } from './neo4j-rows.ts';
import { labelsOf } from './neo4j-rows.ts';
import { LABEL, LABELLED, UNLABEL } from './neo4j-save-cypher.ts';

interface LabelledRow {
	state: EntityState & NamedRow;
	titles: string[];
	labels: string[];
}

/** What an entity may be found by, and what it should be. */
interface Labelled {
	id: string;
	labels: string[];
	wanted: string[];
}

/**
 * New entities came with their labels. One that had no text has those that follow from itself; of the
 * others is asked what they have.
 */
export async function saveLabels(
	transaction: Transaction,
	entities: Entities,
	touched: string[]
): Promise<void> {
	const { known, after } = entities;
	const isAsked = (id: string): boolean => known.get(id)?.loaded ?? !after.has(id);
	const rows = [
		...(await readLabels(transaction, touched.filter(isAsked))),
		...touched.filter((id) => known.has(id) && !isAsked(id)).map((id) => follow(entities, id))
	];
	const stale = rows.flatMap(({ id, labels, wanted }) =>
		without(labels, wanted).map((shown) => ({ id, shown }))
	);
	const missing = rows.flatMap(({ id, labels, wanted }) =>
		without(wanted, labels).map((shown) => ({ id, ...toLabel(shown) }))
	);
	await Promise.all([inPieces(transaction, UNLABEL, stale), inPieces(transaction, LABEL, missing)]);
}

async function readLabels(transaction: Transaction, ids: string[]): Promise<Labelled[]> {
	const found = await forIds<LabelledRow>(transaction, LABELLED, ids);
	return found.map(({ state, titles, labels }) => ({
		id: state.id,
		labels,
		wanted: labelsOf(toState(state), titles)
	}));
}

function follow({ known, after, titles }: Entities, id: string): Labelled {
	const [before, now] = [known.get(id), after.get(id)];
	return {
		id,
		labels: before ? labelsOf(before, []) : [],
		wanted: now ? labelsOf(now, titles.get(id) ?? []) : []
	};
}

const without = (labels: string[], others: string[]): string[] =>
	labels.filter((label) => !others.includes(label));
