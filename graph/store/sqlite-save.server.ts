import { createHash } from 'node:crypto';
import type { GraphNode, ShownParagraph, TextGraph } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { divide } from './sqlite-words.ts';

const NODES = `
	INSERT INTO node (id, kind, names, aliases, date)
	SELECT value ->> 'id', value ->> 'kind', value -> 'names', coalesce(value -> 'aliases', '[]'),
		value ->> 'date'
	FROM json_each(:nodes) WHERE true
	ON CONFLICT (id) DO UPDATE SET
		kind = CASE WHEN loaded THEN kind ELSE excluded.kind END,
		names = json_patch(names, excluded.names),
		aliases = CASE excluded.aliases WHEN '[]' THEN aliases ELSE excluded.aliases END,
		date = coalesce(excluded.date, date)`;

const LOADED = `UPDATE node SET loaded = 1, kind = 'Resolution' WHERE id = :resolution`;

const TOUCHED_NODES = `
	INSERT OR IGNORE INTO touched_node
	SELECT key FROM node WHERE id IN (SELECT value ->> 'id' FROM json_each(:nodes))`;

const TOUCHED_EDGES = `
	INSERT OR IGNORE INTO touched_edge
	SELECT edge FROM evidence WHERE text = (SELECT key FROM text WHERE id = :id)`;

const TEXT = `
	INSERT INTO text
		(id, node, language, language_order, adopted, title, header, doubts, rest, digest)
	VALUES (:id, (SELECT key FROM node WHERE id = :resolution), :language, :order, :adopted, :title,
		:header, :doubts, :rest, :digest)
	RETURNING key`;

/** An end that is no node is NULL, and NULL is refused: nothing is left out in silence. */
const EDGES = `
	INSERT INTO edge (from_node, kind, to_node)
	SELECT (SELECT key FROM node WHERE id = value ->> 'from'), value ->> 'kind',
		(SELECT key FROM node WHERE id = value ->> 'to')
	FROM json_each(:edges) WHERE true
	ON CONFLICT (from_node, kind, to_node) DO NOTHING`;

/** Once its text is here a resolution counts, also for what earlier texts say it cites. */
const TOUCHED_TARGETS = `
	INSERT OR IGNORE INTO touched_node
	SELECT to_node FROM edge WHERE from_node = (SELECT key FROM node WHERE id = :resolution)`;

const EVIDENCE = `
	INSERT INTO evidence (edge, text, start, record)
	SELECT (
			SELECT edge.key FROM node AS f JOIN node AS t JOIN edge
				ON edge.from_node = f.key AND edge.to_node = t.key
			WHERE f.id = value ->> 'from' AND edge.kind = value ->> 'kind' AND t.id = value ->> 'to'
		), :text, value ->> 'start', value -> 'record'
	FROM json_each(:evidence)`;

const PARAGRAPHS = `
	INSERT INTO paragraph (text, number, id, words, rest)
	SELECT :text, key, value ->> 'id', value ->> 'words', value -> 'rest' FROM json_each(:paragraphs)`;

const DOUBTS = `INSERT INTO doubt (text, number, record) SELECT :text, key, value FROM json_each(:doubts)`;

/** After a batch: what nothing supports any more goes, and what is counted is counted anew. */
const SETTLE = [
	`INSERT OR IGNORE INTO touched_node
		SELECT from_node FROM edge WHERE key IN touched_edge
		UNION SELECT to_node FROM edge WHERE key IN touched_edge`,
	`DELETE FROM edge WHERE key IN touched_edge
		AND NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.edge = edge.key)`,
	`DELETE FROM node WHERE key IN touched_node AND NOT loaded
		AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = node.key)
		AND NOT EXISTS (SELECT 1 FROM edge WHERE to_node = node.key)`,
	`UPDATE node SET cited_by = (
			SELECT count(DISTINCT citing.key)
			FROM edge JOIN node AS citing ON citing.key = edge.from_node
			WHERE edge.to_node = node.key AND citing.kind = 'Resolution' AND citing.loaded
		) WHERE key IN touched_node`,
	`DELETE FROM label WHERE node IN touched_node AND (node, replace(words, char(31), ''))
		NOT IN (SELECT node, text FROM wanted_label WHERE node IN touched_node)`
];

const MISSING_LABELS = `
	SELECT node, text FROM wanted_label WHERE node IN touched_node
	EXCEPT SELECT node, replace(words, char(31), '') FROM label WHERE node IN touched_node`;

const LABELS = `
	INSERT OR IGNORE INTO label (node, words)
	SELECT value ->> 'node', value ->> 'words' FROM json_each(:labels)`;

/** Saves a batch in one transaction; a text that is there already, word for word, is passed over. */
export function saveGraphs(database: SqliteDatabase, graphs: TextGraph[]): void {
	database.write(() => {
		database.run('DELETE FROM touched_node');
		database.run('DELETE FROM touched_edge');
		for (const graph of graphs) saveGraph(database, graph);
		for (const statement of SETTLE) database.run(statement);
		saveLabels(database);
	});
}

function saveGraph(database: SqliteDatabase, graph: TextGraph): void {
	const { id, resolution } = graph.text;
	const digest = createHash('sha256').update(JSON.stringify(graph)).digest('hex');
	if (
		database.rows('SELECT 1 FROM text WHERE id = :id AND digest = :digest', { id, digest }).length
	)
		return;
	database.run(TOUCHED_EDGES, { id });
	database.run('DELETE FROM text WHERE id = :id', { id });
	saveNodes(database, graph);
	saveText(database, graph, digest);
	database.run(TOUCHED_EDGES, { id });
	database.run(TOUCHED_TARGETS, { resolution });
}

function saveNodes(database: SqliteDatabase, graph: TextGraph): void {
	const { text, nodes, edges, evidence } = graph;
	const own: GraphNode = { id: text.resolution, kind: 'Resolution', names: {} };
	const all = { nodes: JSON.stringify([own, ...nodes]) };
	database.run(NODES, all);
	database.run(LOADED, { resolution: text.resolution });
	database.run(TOUCHED_NODES, all);
	const said = new Set(evidence.map(({ edge }) => edge));
	database.run(EDGES, { edges: JSON.stringify(edges.filter(({ id }) => said.has(id))) });
}

function saveText(database: SqliteDatabase, graph: TextGraph, digest: string): void {
	const { id, resolution, language, header, paragraphs, doubts, ...rest } = graph.text;
	const [row] = database.rows<{ key: number }>(TEXT, {
		id,
		resolution,
		language,
		order: LANGUAGES.indexOf(language),
		adopted: header.adopted ?? null,
		title: header.title ?? null,
		header: JSON.stringify(header),
		doubts: doubts.length,
		rest: JSON.stringify(rest),
		digest
	});
	const text = row?.key ?? null;
	database.run(EVIDENCE, { text, evidence: JSON.stringify(toEvidenceRows(graph)) });
	database.run(PARAGRAPHS, { text, paragraphs: JSON.stringify(paragraphs.map(toParagraphRow)) });
	database.run(DOUBTS, { text, doubts: JSON.stringify(doubts) });
}

function toEvidenceRows({ edges, evidence }: TextGraph) {
	const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
	return evidence.map((record) => {
		const { from, kind, to } = edgeOf.get(record.edge) ?? {};
		return { from, kind, to, start: record.start, record };
	});
}

/** The words are kept divided, for the index, and joined when they are read. */
const toParagraphRow = ({ id, text, ...rest }: ShownParagraph) => ({
	id,
	words: divide(text),
	rest
});

function saveLabels(database: SqliteDatabase): void {
	const missing = database.rows<{ node: number; text: string }>(MISSING_LABELS);
	const labels = missing.map(({ node, text }) => ({ node, words: divide(text) }));
	database.run(LABELS, { labels: JSON.stringify(labels) });
}
