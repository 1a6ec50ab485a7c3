import { StoreUnavailableError } from '../errors.ts';
import type { TextGraph } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import { EDGES as KINDS } from '../schema.ts';
import type { Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { namesOf } from './neo4j-nodes.ts';
import type { EdgeRow, EntityState, WeighedEdgeRow } from './neo4j-rows.ts';
import {
	digestOf,
	isSame,
	labelsOf,
	mergeNodes,
	toEvidenceRows,
	toPassageRows,
	toProperties,
	toTextRow,
	weigh
} from './neo4j-rows.ts';
import {
	COUNT,
	DATED,
	EDGES,
	ENTITIES,
	EVIDENCE,
	KNOWN,
	LABEL,
	LABELLED,
	LOCK,
	ORPHANS,
	OTHER_KIND,
	OWN,
	PASSAGES,
	PRESENT,
	PRESENT_EDGES,
	SAID_EDGES,
	STATES,
	TAKE_OUT,
	TEXTS,
	UNLABEL,
	UNLOADED,
	UNSAID,
	UNTITLE,
	WEIGH
} from './neo4j-save-cypher.ts';
import { toWords } from './neo4j-words.ts';

const EDGE_KINDS = Object.keys(KINDS) as EdgeKind[];

/** Rows of one statement, so that no statement grows with the texts. */
const MOST_ROWS = 2000;
const MOST_TEXTS = 20;

/** Sent one after the other without waiting: the server keeps their order and is never idle. */
async function inPieces<Row>(
	{ rows }: Transaction,
	cypher: string,
	all: unknown[],
	{ name = 'rows', most = MOST_ROWS } = {}
): Promise<Row[]> {
	const pieces: Promise<Row[]>[] = [];
	for (let at = 0; at < all.length; at += most)
		pieces.push(rows<Row>(cypher, { [name]: all.slice(at, at + most) }));
	return (await Promise.all(pieces)).flat();
}

const forIds = <Row>(transaction: Transaction, cypher: string, ids: string[]): Promise<Row[]> =>
	inPieces<Row>(transaction, cypher, ids, { name: 'ids' });

const unique = (ids: string[]): string[] => [...new Set(ids)];

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
	evidence: ReturnType<typeof toEvidenceRows>;
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
	const entities = await readEntities(transaction, batch);
	const edges = await readEdges(transaction, batch, entities);
	const moved = movedBy(before, entities, edges);
	await Promise.all([
		forIds(transaction, COUNT('-'), moved.before),
		forIds(transaction, UNTITLE, textIds),
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

const toState = (row: EntityState & NamedRow): EntityState => ({
	id: row.id,
	kind: row.kind,
	names: namesOf(row),
	aliases: row.aliases,
	loaded: row.loaded,
	// what is not there arrives as null
	...(row.date && { date: row.date })
});

/** What the texts speak of, before and after. */
interface Entities {
	/** The resolutions whose texts they are. */
	own: string[];
	known: Map<string, EntityState>;
	/** Those of the known that edges lead out of. */
	saying: Set<string>;
	after: Map<string, EntityState>;
	/** Those that are new or changed: most have been said before, word for word. */
	changed: EntityState[];
	/** Titles that new entities get. */
	titles: Map<string, string[]>;
}

async function readEntities(transaction: Transaction, batch: Written[]): Promise<Entities> {
	const graphs = batch.map(({ graph }) => graph);
	const own = unique(graphs.map(({ text }) => text.resolution));
	const ids = unique([...own, ...graphs.flatMap(({ nodes }) => nodes.map(({ id }) => id))]);
	const found = await forIds<{ state: EntityState & NamedRow; says: boolean }>(
		transaction,
		STATES,
		ids
	);
	const known = new Map(found.map(({ state }) => [state.id, toState(state)]));
	const joined = new Set(
		batch.flatMap(({ evidence }) => evidence.flatMap(({ properties: { from, to } }) => [from, to]))
	);
	// what no edge leads to or from is not in the graph
	const after = mergeNodes(known, graphs).filter(
		({ id, loaded }) => loaded || known.has(id) || joined.has(id)
	);
	return {
		own,
		known,
		saying: new Set(found.filter(({ says }) => says).map(({ state }) => state.id)),
		after: new Map(after.map((one) => [one.id, one])),
		changed: after.filter((one) => !isSame(known.get(one.id), one)),
		titles: titlesOf(graphs)
	};
}

function titlesOf(graphs: TextGraph[]): Map<string, string[]> {
	const titles = new Map<string, string[]>();
	for (const { text } of graphs)
		if (text.header.title !== undefined)
			titles.set(text.resolution, [...(titles.get(text.resolution) ?? []), text.header.title]);
	return titles;
}

async function saveEntities(transaction: Transaction, { known, changed }: Entities): Promise<void> {
	const others = changed.flatMap(({ id, kind }) => {
		const old = known.get(id)?.kind;
		return old !== undefined && old !== kind ? [{ id, kind: old }] : [];
	});
	const rows = changed.map((state) => ({
		properties: {
			...toProperties(state),
			// when a text was adopted is asked of all its languages, later
			...(!state.loaded && { dated: state.date ?? null })
		}
	}));
	await Promise.all([
		inPieces(transaction, OTHER_KIND, others),
		inPieces(transaction, ENTITIES, rows)
	]);
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
interface Edges {
	present: EdgeRow[];
	missing: WeighedEdgeRow[];
}

/** Only of edges out of what spoke before need the database be asked. */
async function readEdges(
	transaction: Transaction,
	batch: Written[],
	{ known, saying }: Entities
): Promise<Edges> {
	const edges = weigh(batch.flatMap(({ evidence }) => evidence));
	const perhaps = edges.filter(({ from, to }) => saying.has(from) && known.has(to));
	const found = await forEdges<{ key: string }>(transaction, PRESENT_EDGES, perhaps);
	const present = new Set(found.map(({ key }) => key));
	return {
		present: edges.filter(({ key }) => present.has(key)),
		missing: edges.filter(({ key }) => !present.has(key))
	};
}

async function saveEdges(
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

interface LabelledRow {
	state: EntityState & NamedRow;
	titles: string[];
	labels: string[];
}

const toLabelRow = (id: string, shown: string) => ({ id, shown, words: ` ${toWords(shown)} ` });

/** New ones have none yet; of the others is asked what they have. */
async function saveLabels(
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
