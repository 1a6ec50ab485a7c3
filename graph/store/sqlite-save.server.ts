import { createHash } from 'node:crypto';
import type { Evidence, GraphNode, TextGraph } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import { readResolution } from '../symbol.ts';
import { sessionOf } from '../symbol-time.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { toBit } from './sqlite-groups.ts';
import type { Paragraphs } from './sqlite-paragraphs.server.ts';
import { saveParagraphs } from './sqlite-paragraphs.server.ts';
import { DATED, settled, takeOut, TOUCH_NODES } from './sqlite-settle.server.ts';

/** Answers with those that are new or changed: most have been said before, word for word. */
const NODES = `
	INSERT INTO node (id, kind, names, aliases, date, dated, session, body)
	SELECT value ->> 'id', value ->> 'kind', value -> 'names', coalesce(value -> 'aliases', '[]'),
		value ->> 'date', value ->> 'date', value ->> 'session', value ->> 'body'
	FROM json_each(:nodes) WHERE true
	ON CONFLICT (id) DO UPDATE SET
		kind = CASE WHEN loaded THEN kind ELSE excluded.kind END,
		names = json_patch(names, excluded.names),
		aliases = CASE excluded.aliases WHEN '[]' THEN aliases ELSE excluded.aliases END,
		date = coalesce(excluded.date, date)
	WHERE (NOT loaded AND kind <> excluded.kind) OR json_patch(names, excluded.names) <> names
		OR (excluded.aliases <> '[]' AND excluded.aliases <> aliases)
		OR coalesce(excluded.date <> date, excluded.date IS NOT NULL)
	RETURNING key`;

const LOADED = `UPDATE node SET loaded = 1, kind = 'Resolution' WHERE key = :node AND NOT loaded`;

const DATED_TEXT = `${DATED} WHERE key = :node`;

const KEYS = `
	SELECT node.id, node.key FROM json_each(:ids) AS one CROSS JOIN node ON node.id = one.value`;

const TEXT = `
	INSERT INTO text (id, node, language, language_order, adopted, title, series, header, sha256, rules,
		evidence, doubts, digest, rest)
	VALUES (:id, :node, :language, :order, :adopted, :title, :series, :header, :sha256, :rules,
		:evidence, :doubts, :digest, :rest)
	RETURNING key`;

/** An end that is no node is NULL, and NULL is refused: nothing is left out in silence. */
const EDGES = `
	INSERT INTO edge (from_node, kind, to_node, from_rank, to_rank)
	SELECT value ->> 'from', value ->> 'kind', value ->> 'to',
		(SELECT rank FROM node WHERE node.key = value ->> 'from'),
		(SELECT rank FROM node WHERE node.key = value ->> 'to')
	FROM json_each(:edges) WHERE true
	ON CONFLICT (from_node, to_node, kind) DO NOTHING`;

const EDGE_KEYS = `
	SELECT value ->> 'id' AS id, edge.key FROM json_each(:edges) AS one CROSS JOIN edge
		ON edge.from_node = value ->> 'from' AND edge.to_node = value ->> 'to'
		AND edge.kind = value ->> 'kind'`;

const EVIDENCE = `
	INSERT INTO evidence (edge, text, text_id, start, verb_group, record)
	SELECT value ->> 'edge', :text, :id, value ->> 'start', value ->> 'group', value ->> 'record'
	FROM json_each(:evidence)`;

const DOUBTS = `INSERT INTO doubt (text, number, record) SELECT :text, key, value FROM json_each(:doubts)`;

/** Saves a batch in one transaction; a text that is there already, word for word, is passed over. */
export const saveGraphs = (database: SqliteDatabase, graphs: TextGraph[]): void =>
	settled(database, () => {
		const waiting = new Map<string, Paragraphs>();
		for (const graph of graphs) saveGraph(database, graph, waiting);
		saveParagraphs(database, [...waiting.values()]);
	});

/** Paragraphs wait, by the id of their text, until those of the whole batch are there. */
function saveGraph(
	database: SqliteDatabase,
	graph: TextGraph,
	waiting: Map<string, Paragraphs>
): void {
	const { id } = graph.text;
	const digest = createHash('sha256').update(JSON.stringify(graph)).digest('hex');
	if (
		database.rows('SELECT 1 FROM text WHERE id = :id AND digest = :digest', { id, digest }).length
	)
		return;
	takeOut(database, id);
	const keys = saveNodes(database, graph);
	const node = keys.get(graph.text.resolution) ?? null;
	const text = saveText(database, graph, { node, digest });
	saveEvidence(database, graph, { text, edges: saveEdges(database, graph, keys) });
	database.run(DOUBTS, { text, doubts: JSON.stringify(graph.text.doubts) });
	waiting.set(id, { record: graph.text, text, node });
}

/** The keys of all nodes that the text speaks of, by their ids. */
function saveNodes(database: SqliteDatabase, graph: TextGraph): Map<string, number> {
	const { text, nodes, edges } = graph;
	const own: GraphNode = { id: text.resolution, kind: 'Resolution', names: {} };
	const all = [own, ...nodes];
	const changed = database.rows<{ key: number }>(NODES, { nodes: JSON.stringify(all.map(toRow)) });
	const ids = new Set([...all.map(({ id }) => id), ...edges.flatMap(({ from, to }) => [from, to])]);
	const found = database.rows<{ id: string; key: number }>(KEYS, { ids: JSON.stringify([...ids]) });
	const keys = new Map(found.map(({ id, key }) => [id, key]));
	const node = keys.get(text.resolution) ?? null;
	const touched = [node, ...changed.map(({ key }) => key)];
	database.run(TOUCH_NODES, { keys: JSON.stringify(touched) });
	database.run(LOADED, { node });
	return keys;
}

function toRow(node: GraphNode) {
	const resolution = readResolution(node.id);
	return { ...node, session: resolution && sessionOf(node.id), body: resolution?.body };
}

type Key = number | null;

function saveText(
	database: SqliteDatabase,
	{ text, evidence }: TextGraph,
	{ node, digest }: { node: Key; digest: string }
): Key {
	const { id, language, header, doubts, source } = text;
	const [row] = database.rows<{ key: number }>(TEXT, {
		id,
		node,
		language,
		order: LANGUAGES.indexOf(language),
		adopted: header.adopted ?? null,
		title: header.title ?? null,
		series: text.series ?? null,
		header: JSON.stringify(header),
		sha256: source.sha256,
		rules: text.rules ?? '',
		evidence: evidence.length,
		doubts: doubts.length,
		digest,
		rest: JSON.stringify(restOf(text))
	});
	database.run(DATED_TEXT, { node });
	return row?.key ?? null;
}

/** What no column and no other table keeps. */
function restOf({ source, notes, content, rules }: TextGraph['text']) {
	return { source, notes, content, rules };
}

/** The keys of the text's edges by their ids. Without words to rest on there is no edge. */
function saveEdges(
	database: SqliteDatabase,
	{ edges, evidence }: TextGraph,
	keys: Map<string, number>
): Map<string, number> {
	const said = new Set(evidence.map(({ edge }) => edge));
	const rows = edges
		.filter(({ id }) => said.has(id))
		.map(({ id, from, kind, to }) => ({ id, from: keys.get(from), kind, to: keys.get(to) }));
	const values = { edges: JSON.stringify(rows) };
	database.run(EDGES, values);
	const found = database.rows<{ id: string; key: number }>(EDGE_KEYS, values);
	return new Map(found.map(({ id, key }) => [id, key]));
}

/** In one statement each: to ask for every row takes longer than to write it. */
function saveEvidence(
	database: SqliteDatabase,
	{ text: { id }, evidence }: TextGraph,
	{ text, edges }: { text: Key; edges: Map<string, number> }
): void {
	const rows = evidence.map((record: Evidence) => ({
		edge: edges.get(record.edge),
		start: record.start,
		group: toBit(record.group),
		record: JSON.stringify(record)
	}));
	database.run(EVIDENCE, { text, id, evidence: JSON.stringify(rows) });
}
