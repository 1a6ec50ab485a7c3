import { setImmediate } from 'node:timers/promises';
import { StoreUnavailableError } from '../errors.ts';
import type { TextGraph } from '../model.ts';
import type { Before } from './neo4j-cited.ts';
import { recount } from './neo4j-cited.ts';
import type { Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import { createEdges, supportEdges, weighEdges } from './neo4j-edges.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { readEntities, saveEntities } from './neo4j-entities.server.ts';
import { saveLabels } from './neo4j-labels.server.ts';
import { forIds, inPieces, unique } from './neo4j-pieces.ts';
import type { Readiness, ReadyText } from './neo4j-ready.ts';
import type { EdgeRow } from './neo4j-rows.ts';
import {
	COUNT,
	DATED,
	KNOWN,
	LOCK,
	ORPHANS,
	OWN,
	PRESENT,
	SAID_EDGES,
	TAKE_OUT,
	TEXTS,
	UNFOLLOWED,
	UNLOADED,
	UNTITLE
} from './neo4j-save-cypher.ts';

/** Texts come whole, and are long: while the server takes in some, the rows of the next are made. */
const MOST_TEXTS = 10;

/**
 * Saves a batch in one transaction; a text that is there already, word for word, is passed over. What is
 * announced is made ready while the server commits.
 */
export function saveGraphs(
	database: Neo4jDatabase,
	readiness: Readiness,
	graphs: TextGraph[]
): Promise<void> {
	const batch = withoutRepeats(graphs).map(readiness.take);
	return database.write(async (transaction) => {
		await lock(transaction);
		await saveBatch(transaction, batch);
		// what cannot be made ready fails when it is saved
		readiness.makeReady().catch(() => undefined);
	});
}

/** Takes texts out in one transaction; answers with those that were there. */
export const removeTexts = (database: Neo4jDatabase, ids: string[]): Promise<string[]> =>
	database.write(async (transaction) => {
		await lock(transaction);
		const found = await forIds<{ id: string }>(transaction, PRESENT, unique(ids));
		const present = new Set(found.map(({ id }) => id));
		const removed = unique(ids).filter((id) => present.has(id));
		await exchange(transaction, removed, []);
		return removed;
	});

async function lock({ rows }: Transaction): Promise<void> {
	if ((await rows(LOCK)).length === 0)
		throw new StoreUnavailableError(
			'The database was emptied meanwhile: open the store again, then load the texts.'
		);
}

/** The same text twice in one call: the later counts, as if the earlier had not been given. */
const withoutRepeats = (graphs: TextGraph[]): TextGraph[] => [
	...new Map(graphs.map((graph) => [graph.text.id, graph])).values()
];

async function saveTexts({ rows }: Transaction, batch: ReadyText[]): Promise<void> {
	const saving: Promise<unknown>[] = [];
	for (let at = 0; at < batch.length; at += MOST_TEXTS) {
		const piece = rows(TEXTS, { rows: batch.slice(at, at + MOST_TEXTS).map(({ row }) => row) });
		// it is awaited below; until then nobody else may take it for unhandled
		piece.catch(() => undefined);
		saving.push(piece);
		// what was said before leaves this machine
		await setImmediate();
	}
	await Promise.all(saving);
}

async function saveBatch(transaction: Transaction, batch: ReadyText[]): Promise<void> {
	const rows = batch.map(({ graph, digest }) => ({ id: graph.text.id, digest }));
	const found = await inPieces<{ id: string; same: boolean }>(transaction, KNOWN, rows);
	const known = new Map(found.map(({ id, same }) => [id, same]));
	await exchange(
		transaction,
		found.filter(({ same }) => !same).map(({ id }) => id),
		batch.filter(({ graph }) => known.get(graph.text.id) !== true)
	);
}

async function readBefore(transaction: Transaction, textIds: string[]): Promise<Before> {
	const [edges, own] = await Promise.all([
		forIds<EdgeRow>(transaction, SAID_EDGES, textIds),
		forIds<{ id: string }>(transaction, OWN, textIds)
	]);
	return { edges, own: own.map(({ id }) => id) };
}

/**
 * Takes out what these texts said, puts in what they say now, and sets right what follows from it.
 * Most texts are new: nothing is asked of the database that follows from that.
 */
async function exchange(
	transaction: Transaction,
	textIds: string[],
	batch: ReadyText[]
): Promise<void> {
	if (textIds.length === 0 && batch.length === 0) return;
	const before = await readBefore(transaction, textIds);
	const evidence = batch.flatMap((one) => one.evidence);
	const graphs = batch.map(({ graph }) => graph);
	// before names are read: the same title may come back
	await forIds(transaction, UNTITLE, textIds);
	await forIds(transaction, UNFOLLOWED, textIds);
	const entities = await readEntities(transaction, graphs, evidence);
	const missing = await supportEdges(transaction, evidence, entities);
	const counts = recount(before, entities, missing);
	await Promise.all([
		forIds(transaction, COUNT('-'), counts.out),
		forIds(transaction, TAKE_OUT, textIds),
		saveEntities(transaction, entities, counts.cited),
		createEdges(transaction, missing),
		saveTexts(transaction, batch)
	]);
	await weighEdges(transaction, before.edges);
	await settle(transaction, before, { entities, moved: counts.in });
}

async function settle(
	transaction: Transaction,
	before: Before,
	{ entities, moved }: { entities: Entities; moved: string[] }
): Promise<void> {
	const speaking = new Set(entities.own);
	const left = before.own.filter((id) => !speaking.has(id));
	const ends = before.edges.flatMap(({ from, to }) => [from, to]);
	const changed = entities.changed.map(({ id }) => id);
	const dated = [...entities.own, ...changed].filter((id) => entities.known.get(id)?.loaded);
	await Promise.all([
		forIds(transaction, UNLOADED, left),
		forIds(transaction, ORPHANS, unique([...left, ...ends])),
		forIds(transaction, DATED, unique([...left, ...dated])),
		forIds(transaction, COUNT('+'), moved)
	]);
	await saveLabels(transaction, entities, unique([...left, ...entities.own, ...changed]));
}
