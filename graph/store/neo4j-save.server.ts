import { StoreUnavailableError } from '../errors.ts';
import type { TextGraph } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import { EDGES as KINDS } from '../schema.ts';
import type { Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { namesOf, NAMES } from './neo4j-nodes.ts';
import type { EdgeRow, EntityState } from './neo4j-rows.ts';
import {
	digestOf,
	isSame,
	labelsOf,
	mergeNodes,
	toEdgeRows,
	toEvidenceRows,
	toPassageRows,
	toProperties,
	toTextRow
} from './neo4j-rows.ts';
import { ANY_EDGE } from './neo4j-schema.ts';
import { toWords } from './neo4j-words.ts';

/** Held until the transaction ends: who saves waits for whoever saves, and every count is right. */
const LOCK = `MATCH (mark:Recalling {one: 1}) SET mark.saved = mark.saved + 1 RETURN mark.saved`;

const KNOWN = `
	UNWIND $rows AS row MATCH (text:Text {id: row.id}) WHERE text.digest = row.digest RETURN row.id AS id`;

const PRESENT = 'UNWIND $ids AS id MATCH (text:Text {id: id}) RETURN text.id AS id';

const STATES = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN n {.id, .kind, .aliases, .date, .loaded, ${NAMES}} AS state`;

const OWN = `
	UNWIND $ids AS id MATCH (:Text {id: id})-[:TEXT_OF]->(n:Entity) RETURN DISTINCT n.id AS id`;

const SAID_EDGES = `
	UNWIND $ids AS id MATCH (:Text {id: id})<-[:SAID_IN]-(e:Evidence)
	RETURN DISTINCT e.edge AS key, e.from AS from, e.kind AS kind, e.to AS to`;

/** What cites is counted out before anything changes and in again afterwards, each by its own edges. */
const COUNT = (sign: '+' | '-'): string => `
	UNWIND $ids AS id MATCH (citing:Entity {id: id}) WHERE citing.loaded AND citing.kind = 'Resolution'
	MATCH (citing)-[:${ANY_EDGE}]->(n:Entity)
	WITH n, count(DISTINCT citing) AS citing
	SET n.citedBy = n.citedBy ${sign} citing`;

/** A title is a name for as long as a text gives it. */
const UNTITLE = `
	UNWIND $ids AS id MATCH (text:Text {id: id})-[:TEXT_OF]->(n:Entity)
	WITH n, text, 'name_' + text.language AS key WHERE n[key] = text.title
	SET n[key] = null`;

const TAKE_OUT = `
	UNWIND $ids AS id MATCH (text:Text {id: id})
	OPTIONAL MATCH (text)<-[:SAID_IN|PART_OF]-(part)
	DETACH DELETE part, text`;

const ENTITIES = `
	UNWIND $rows AS row MERGE (n:Entity {id: row.properties.id})
	ON CREATE SET n.citedBy = 0
	SET n += row.properties, n:$(row.properties.kind)`;

const OTHER_KIND = `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) REMOVE n:$(row.kind)`;

const TEXTS = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.resolution})
	CREATE (text:Text)-[:TEXT_OF]->(n) SET text = row.properties`;

const PASSAGES = `
	UNWIND $rows AS row MATCH (text:Text {id: row.text})
	CREATE (passage:Passage)-[:PART_OF]->(text) SET passage = row.properties`;

const EVIDENCE = `
	UNWIND $rows AS row MATCH (text:Text {id: row.text})
	CREATE (evidence:Evidence)-[:SAID_IN]->(text) SET evidence = row.properties`;

/** By its key, since the way along a node with thousands of edges is long. */
const byKey = (kind: string): string =>
	`UNWIND $rows AS row MATCH ()-[edge:${kind} {key: row.key}]->()`;

const PRESENT_EDGES = (kind: string): string => `${byKey(kind)} RETURN row.key AS key`;

const EDGES = `
	UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
	CREATE (a)-[edge:$(row.kind) {key: row.key}]->(b) RETURN count(edge) AS count`;

/** An edge lives as long as some text's words support it. */
const WEIGH = (kind: string): string => `${byKey(kind)}
	OPTIONAL MATCH (e:Evidence {edge: row.key})
	WITH edge, count(e) AS quotations, collect(DISTINCT e.group) AS groups
	SET edge.quotations = quotations, edge.groups = groups`;

const UNSAID = (kind: string): string => `${byKey(kind)} WHERE edge.quotations = 0 DELETE edge`;

const UNLOADED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	WHERE n.loaded AND NOT EXISTS { (n)<-[:TEXT_OF]-(:Text) } SET n.loaded = false`;

const ORPHANS = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	WHERE NOT n.loaded AND NOT EXISTS { (n)-[:${ANY_EDGE}]-() }
	OPTIONAL MATCH (n)<-[:NAMES]-(label:Label)
	DETACH DELETE label, n`;

/** A text may be loaded in several languages: the first that says when it was adopted counts. */
const DATED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	OPTIONAL MATCH (n)<-[:TEXT_OF]-(text:Text) WHERE text.adopted IS NOT NULL
	WITH n, text ORDER BY text.languageOrder
	WITH n, collect(text.adopted)[0] AS adopted
	SET n.dated = coalesce(adopted, n.date)`;

const LABELLED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN n {.id, .kind, .aliases, .loaded, ${NAMES}} AS state,
		[(n)<-[:TEXT_OF]-(text:Text) WHERE text.title IS NOT NULL | text.title] AS titles,
		[(n)<-[:NAMES]-(label:Label) | label.shown] AS labels`;

const UNLABEL = `
	UNWIND $rows AS row MATCH (:Entity {id: row.id})<-[:NAMES]-(label:Label {shown: row.shown})
	DETACH DELETE label`;

const LABEL = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id})
	CREATE (:Label {shown: row.shown, words: row.words})-[:NAMES]->(n)`;

const EDGE_KINDS = Object.keys(KINDS) as EdgeKind[];

/** Rows of one statement, so that no statement grows with the texts. */
const MOST_ROWS = 2000;
const MOST_TEXTS = 20;

async function inPieces<Row>(
	{ rows }: Transaction,
	cypher: string,
	all: unknown[],
	{ name = 'rows', most = MOST_ROWS } = {}
): Promise<Row[]> {
	const found: Row[] = [];
	for (let at = 0; at < all.length; at += most)
		found.push(...(await rows<Row>(cypher, { [name]: all.slice(at, at + most) })));
	return found;
}

const forIds = <Row>(transaction: Transaction, cypher: string, ids: string[]): Promise<Row[]> =>
	inPieces<Row>(transaction, cypher, ids, { name: 'ids' });

const unique = (ids: string[]): string[] => [...new Set(ids)];

/** Saves a batch in one transaction; a text that is there already, word for word, is passed over. */
export const saveGraphs = (database: Neo4jDatabase, graphs: TextGraph[]): Promise<void> =>
	database.write(async (transaction) => {
		await lock(transaction);
		for (const batch of withoutRepeats(graphs)) await saveBatch(transaction, batch);
	});

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

async function saveBatch(transaction: Transaction, graphs: TextGraph[]): Promise<void> {
	const rows = graphs.map((graph) => ({ id: graph.text.id, digest: digestOf(graph) }));
	const known = new Set(
		(await inPieces<{ id: string }>(transaction, KNOWN, rows)).map(({ id }) => id)
	);
	const changed = graphs.filter(({ text }) => !known.has(text.id));
	await exchange(
		transaction,
		changed.map(({ text }) => text.id),
		changed
	);
}

/** Takes out what these texts said, puts in what they say now, and sets right what follows from it. */
async function exchange(
	transaction: Transaction,
	textIds: string[],
	graphs: TextGraph[]
): Promise<void> {
	if (textIds.length === 0) return;
	const before = await forIds<EdgeRow>(transaction, SAID_EDGES, textIds);
	const now = graphs.flatMap(toEdgeRows);
	const left = (await forIds<{ id: string }>(transaction, OWN, textIds)).map(({ id }) => id);
	const own = unique([...left, ...graphs.map(({ text }) => text.resolution)]);
	const citing = unique([
		...own,
		...before.map(({ from }) => from),
		...now.map(({ from }) => from)
	]);

	await forIds(transaction, COUNT('-'), citing);
	await forIds(transaction, UNTITLE, textIds);
	await forIds(transaction, TAKE_OUT, textIds);
	const changed = await saveEntities(transaction, graphs);
	await saveWords(transaction, graphs);
	await saveEdges(transaction, before, now);
	await forIds(transaction, UNLOADED, own);
	const touched = unique([...own, ...changed, ...before.flatMap(({ from, to }) => [from, to])]);
	await forIds(transaction, ORPHANS, touched);
	await forIds(transaction, DATED, touched);
	await forIds(transaction, COUNT('+'), citing);
	await saveLabels(transaction, touched);
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

/** Gives the ids of those that are new or changed: most have been said before, word for word. */
async function saveEntities(transaction: Transaction, graphs: TextGraph[]): Promise<string[]> {
	const ids = unique(
		graphs.flatMap(({ text, nodes }) => [text.resolution, ...nodes.map(({ id }) => id)])
	);
	const found = await forIds<{ state: EntityState & NamedRow }>(transaction, STATES, ids);
	const before = new Map(found.map(({ state }) => [state.id, toState(state)]));
	const changed = mergeNodes(before, graphs).filter((one) => !isSame(before.get(one.id), one));
	const others = changed.flatMap(({ id, kind }) => {
		const old = before.get(id)?.kind;
		return old !== undefined && old !== kind ? [{ id, kind: old }] : [];
	});
	await inPieces(transaction, OTHER_KIND, others);
	const rows = changed.map((state) => ({ properties: toProperties(state) }));
	await inPieces(transaction, ENTITIES, rows);
	return changed.map(({ id }) => id);
}

async function saveWords(transaction: Transaction, graphs: TextGraph[]): Promise<void> {
	const texts = graphs.map((graph) => toTextRow(graph, digestOf(graph)));
	await inPieces(transaction, TEXTS, texts, { most: MOST_TEXTS });
	await inPieces(transaction, PASSAGES, graphs.flatMap(toPassageRows));
	await inPieces(transaction, EVIDENCE, graphs.flatMap(toEvidenceRows));
}

/** Kinds are the schema's own words, so that each has a statement and an index of its own. */
async function forEdges<Row>(
	transaction: Transaction,
	statement: (kind: EdgeKind) => string,
	edges: EdgeRow[]
): Promise<Row[]> {
	const found: Row[] = [];
	for (const kind of EDGE_KINDS) {
		const rows = edges.filter((edge) => edge.kind === kind);
		found.push(...(await inPieces<Row>(transaction, statement(kind), rows)));
	}
	return found;
}

const uniqueEdges = (edges: EdgeRow[]): EdgeRow[] => [
	...new Map(edges.map((edge) => [edge.key, edge])).values()
];

async function saveEdges(
	transaction: Transaction,
	before: EdgeRow[],
	now: EdgeRow[]
): Promise<void> {
	const edges = uniqueEdges(now);
	const found = await forEdges<{ key: string }>(transaction, PRESENT_EDGES, edges);
	const present = new Set(found.map(({ key }) => key));
	const missing = edges.filter(({ key }) => !present.has(key));
	const counts = await inPieces<{ count: number }>(transaction, EDGES, missing);
	// nothing is left out in silence
	if (counts.reduce((sum, { count }) => sum + count, 0) !== missing.length)
		throw new Error('An edge leads to or from a node that is nowhere.');
	await forEdges(transaction, WEIGH, uniqueEdges([...before, ...now]));
	await forEdges(transaction, UNSAID, before);
}

interface LabelledRow {
	state: EntityState & NamedRow;
	titles: string[];
	labels: string[];
}

async function saveLabels(transaction: Transaction, ids: string[]): Promise<void> {
	const found = await forIds<LabelledRow>(transaction, LABELLED, ids);
	const rows = found.map(({ state, titles, labels }) => ({
		id: state.id,
		labels,
		wanted: labelsOf(toState(state), titles)
	}));
	const stale = rows.flatMap(({ id, labels, wanted }) =>
		labels.filter((shown) => !wanted.includes(shown)).map((shown) => ({ id, shown }))
	);
	const missing = rows.flatMap(({ id, labels, wanted }) =>
		wanted
			.filter((shown) => !labels.includes(shown))
			.map((shown) => ({ id, shown, words: ` ${toWords(shown)} ` }))
	);
	await inPieces(transaction, UNLABEL, stale);
	await inPieces(transaction, LABEL, missing);
}
