import { StoreUnavailableError } from '../errors.ts';
import type { TextGraph } from '../model.ts';
import type { Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import type { Edges } from './neo4j-edges.server.ts';
import { readEdges, saveEdges } from './neo4j-edges.server.ts';
import type { Entities } from './neo4j-entities.server.ts';
import { readEntities, saveEntities } from './neo4j-entities.server.ts';
import { saveLabels } from './neo4j-labels.server.ts';
import { forIds, inPieces, unique } from './neo4j-pieces.ts';
import type { EdgeRow, EvidenceRow } from './neo4j-rows.ts';
import { digestOf, toEvidenceRows, toPassageRows, toTextRow } from './neo4j-rows.ts';
import {
	COUNT,
	DATED,
	EVIDENCE,
	KNOWN,
	LOCK,
	ORPHANS,
	OWN,
	PASSAGES,
	PRESENT,
	SAID_EDGES,
	TAKE_OUT,
	TEXTS,
	UNLOADED,
	UNTITLE
} from './neo4j-save-cypher.ts';

/** Texts come whole, and are long. */
const MOST_TEXTS = 20;

/** Saves a batch in one transaction; a text that is there already, word for word, is passed over. */
export function saveGraphs(database: Neo4jDatabase, graphs: TextGraph[]): Promise<void> {
	const batches = withoutRepeats(graphs).map((batch) => batch.map(toWritten));
	return database.write(async (transaction) => {
		await lock(transaction);
		for (const batch of batches) await saveBatch(transaction, batch);
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

/** The same text twice in one call is two savings, of which the later counts. */
function withoutRepeats(graphs: TextGraph[]): TextGraph[][] {
	const batches: Map<string, TextGraph>[] = [];
	for (const graph of graphs) {
		const { id } = graph.text;
		if (!batches.at(-1) || batches.at(-1)?.has(id)) batches.push(new Map());
		batches.at(-1)?.set(id, graph);
	}
	return batches.map((batch) => [...batch.values()]);
}

/** A graph and its rows: they are made before the transaction begins, while the server does others. */
interface Written {
	graph: TextGraph;
	digest: string;
	text: object;
	passages: object[];
	evidence: EvidenceRow[];
}

function toWritten(graph: TextGraph): Written {
	const digest = digestOf(graph);
	return {
		graph,
		digest,
		text: toTextRow(graph, digest),
		passages: toPassageRows(graph),
		evidence: toEvidenceRows(graph)
	};
}

async function saveBatch(transaction: Transaction, batch: Written[]): Promise<void> {
	const rows = batch.map(({ graph, digest }) => ({ id: graph.text.id, digest }));
	const found = await inPieces<{ id: string; same: boolean }>(transaction, KNOWN, rows);
	const known = new Map(found.map(({ id, same }) => [id, same]));
	await exchange(
		transaction,
		found.filter(({ same }) => !same).map(({ id }) => id),
		batch.filter(({ graph }) => known.get(graph.text.id) !== true)
	);
}

/** What these texts said before, if they were there. */
interface Before {
	edges: EdgeRow[];
	/** The resolutions whose texts they are. */
	own: string[];
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
	batch: Written[]
): Promise<void> {
	if (textIds.length === 0 && batch.length === 0) return;
	const before = await readBefore(transaction, textIds);
	const evidence = batch.flatMap((one) => one.evidence);
	const graphs = batch.map(({ graph }) => graph);
	// before names are read: the same title may come back
	await forIds(transaction, UNTITLE, textIds);
	const entities = await readEntities(transaction, graphs, evidence);
	const edges = await readEdges(transaction, evidence, entities);
	const moved = movedBy(before, entities, edges);
	await Promise.all([
		forIds(transaction, COUNT('-'), moved.before),
		forIds(transaction, TAKE_OUT, textIds),
		saveEntities(transaction, entities),
		saveWords(transaction, batch),
		saveEdges(transaction, before.edges, edges)
	]);
	await settle(transaction, before, { entities, moved: moved.after });
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
	const loaded = entities.changed.filter((one) => one.loaded).map(({ id }) => id);
	await Promise.all([
		forIds(transaction, UNLOADED, left),
		forIds(transaction, ORPHANS, unique([...left, ...ends])),
		forIds(transaction, DATED, unique([...left, ...entities.own, ...loaded])),
		forIds(transaction, COUNT('+'), moved)
	]);
	await saveLabels(transaction, entities, unique([...left, ...entities.own, ...changed]));
}

async function saveWords(transaction: Transaction, batch: Written[]): Promise<void> {
	const texts = batch.map(({ text }) => text);
	await Promise.all([
		inPieces(transaction, TEXTS, texts, { most: MOST_TEXTS }),
		inPieces(
			transaction,
			PASSAGES,
			batch.flatMap(({ passages }) => passages)
		),
		inPieces(
			transaction,
			EVIDENCE,
			batch.flatMap(({ evidence }) => evidence)
		)
	]);
}

/**
 * The resolutions of which it may change whom they count for, before and afterwards. A language more
 * that says the same moves nothing.
 */
function movedBy(
	before: Before,
	{ own, known, after }: Entities,
	{ missing }: Edges
): { before: string[]; after: string[] } {
	const fresh = own.filter((id) => !known.get(id)?.loaded);
	const moved = unique([
		...before.own,
		...[...before.edges, ...missing].map(({ from }) => from),
		...fresh
	]);
	return {
		before: moved.filter((id) => known.get(id)?.loaded ?? !after.has(id)),
		after: moved.filter((id) => after.get(id)?.loaded ?? true)
	};
}
