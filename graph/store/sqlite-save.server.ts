import type { Evidence, TextGraph } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { toBit } from './sqlite-groups.ts';
import { addEdges, KEY_OF_COMING } from './sqlite-new-edges.server.ts';
import { saveParagraphs } from './sqlite-paragraphs.server.ts';
import type { ComingEdge, TextRows } from './sqlite-rows.ts';
import { toComingEdges, toNodeRows, toTextRows } from './sqlite-rows.ts';
import { DATED, readKept, settled, takeOut, TOUCH_NODES } from './sqlite-settle.server.ts';

/** Answers with those that are new or changed: most have been said before, word for word. */
const NODES = `
	INSERT INTO node (id, kind, names, aliases, date, dated, session, body)
	SELECT value ->> 0, value ->> 1, value -> 2, value -> 3, value ->> 4, value ->> 4, value ->> 5,
		value ->> 6
	FROM json_each(:nodes) WHERE true
	ON CONFLICT (id) DO UPDATE SET
		kind = CASE WHEN loaded THEN kind ELSE excluded.kind END,
		names = json_patch(names, excluded.names),
		aliases = CASE excluded.aliases WHEN '[]' THEN aliases ELSE excluded.aliases END,
		date = coalesce(excluded.date, date)
	WHERE (NOT loaded AND kind <> excluded.kind)
		OR (excluded.names <> '{}' AND json_patch(names, excluded.names) <> names)
		OR (excluded.aliases <> '[]' AND excluded.aliases <> aliases)
		OR coalesce(excluded.date <> date, excluded.date IS NOT NULL)
	RETURNING key`;

const TEXT = `
	INSERT INTO text (id, node, language, language_order, adopted, title, series, header, sha256, rules,
		evidence, doubts, digest, rest)
	VALUES (:id, (SELECT key FROM node WHERE id = :resolution), :language, :order, :adopted, :title, :series,
		:header, :sha256, :rules, :evidence, :doubts, :digest, :rest)
	RETURNING key, node`;

/** Before there are edges, which count for others from when their text is there, by when it was adopted. */
const LOADED = [
	`${DATED} WHERE key IN (SELECT value FROM json_each(:nodes))`,
	`UPDATE node SET loaded = 1, kind = 'Resolution'
		WHERE key IN (SELECT value FROM json_each(:nodes)) AND NOT loaded`
];

const EDGE_ENDS = `
	INSERT INTO coming_node SELECT one.key, node.key
	FROM json_each(:ids) AS one CROSS JOIN node ON node.id = one.value`;

const EDGES = `
	INSERT INTO coming_edge (place, from_node, kind, to_node, evidence, groups, edge)
	SELECT one.key, f.node, value ->> 1, t.node, value ->> 3, value ->> 4, edge.key
	FROM json_each(:edges) AS one
		LEFT JOIN coming_node AS f ON f.place = value ->> 0
		LEFT JOIN coming_node AS t ON t.place = value ->> 2
		LEFT JOIN edge ON edge.from_node = f.node AND edge.to_node = t.node AND edge.kind = value ->> 1`;

const EVIDENCE = `
	INSERT INTO evidence (edge, text, text_id, start, verb_group, record)
	SELECT ${KEY_OF_COMING}, :text, :id, value ->> 1, value ->> 2, value -> 3
	FROM json_each(:evidence) AS one LEFT JOIN coming_edge AS coming ON coming.place = value ->> 0`;

const DOUBTS = `INSERT INTO doubt (text, number, record) SELECT :text, key, value FROM json_each(:doubts)`;

/** Saves a batch in one transaction; a text that is there already, word for word, is passed over. */
export const saveGraphs = (database: SqliteDatabase, graphs: TextGraph[]): void =>
	settled(database, () => {
		const batch = new Map(graphs.map((graph) => [graph.text.id, toTextRows(graph)]));
		for (const kept of readKept(database, [...batch.keys()]))
			if (batch.get(kept.id)?.digest === kept.digest) batch.delete(kept.id);
			else takeOut(database, kept);
		saveAll(database, [...batch.values()]);
	});

/** Step by step for all texts, because a statement for each takes longer than what it writes. */
function saveAll(database: SqliteDatabase, batch: TextRows[]): void {
	const graphs = batch.map(({ graph }) => graph);
	const changed = database.rows<{ key: number }>(NODES, {
		nodes: JSON.stringify(toNodeRows(graphs))
	});
	const texts = batch.map((rows) => ({ rows, ...saveText(database, rows) }));
	const own = texts.map(({ node }) => node);
	database.run(TOUCH_NODES, { keys: JSON.stringify([...changed.map(({ key }) => key), ...own]) });
	for (const statement of LOADED) database.run(statement, { nodes: JSON.stringify(own) });
	const edges = toComingEdges(graphs);
	const last = saveEdges(database, [...edges.values()]);
	for (const { rows, text } of texts) saveEvidence(database, rows, { text, edges, last });
	saveParagraphs(database, texts);
}

interface SavedText {
	text: number;
	node: number;
}

function saveText(database: SqliteDatabase, rows: TextRows): SavedText {
	const { text, evidence } = rows.graph;
	const { header, doubts } = text;
	const [saved] = database.rows<{ key: number; node: number }>(TEXT, {
		id: text.id,
		resolution: text.resolution,
		language: text.language,
		order: LANGUAGES.indexOf(text.language),
		adopted: header.adopted ?? null,
		title: header.title ?? null,
		series: text.series ?? null,
		header: rows.header,
		sha256: text.source.sha256,
		rules: text.rules ?? '',
		evidence: evidence.length,
		doubts: doubts.length,
		digest: rows.digest,
		rest: rows.rest
	});
	return { text: saved?.key ?? 0, node: saved?.node ?? 0 };
}

/** Answers with the highest key before, by which that of each is told. */
function saveEdges(database: SqliteDatabase, edges: ComingEdge[]): number {
	const places = new Map<string, number>();
	const placeOf = (id: string): number => {
		const place = places.get(id) ?? places.size;
		places.set(id, place);
		return place;
	};
	const rows = edges.map(({ from, kind, to, evidence, groups }) => [
		placeOf(from),
		kind,
		placeOf(to),
		evidence,
		groups
	]);
	for (const table of ['coming_node', 'coming_edge']) database.run(`DELETE FROM ${table}`);
	database.run(EDGE_ENDS, { ids: JSON.stringify([...places.keys()]) });
	database.run(EDGES, { edges: JSON.stringify(rows) });
	return addEdges(database);
}

function saveEvidence(
	database: SqliteDatabase,
	{ graph, doubts, records }: TextRows,
	{ text, edges, last }: { text: number; edges: Map<string, ComingEdge>; last: number }
): void {
	const { id } = graph.text;
	const rows = graph.evidence.map(({ edge, start, group }: Evidence, i) => {
		const place = edges.get(edge)?.place ?? null;
		return `[${place},${start},${toBit(group)},${records[i]}]`;
	});
	database.run(EVIDENCE, { text, id, last, evidence: `[${rows.join(',')}]` });
	if (graph.text.doubts.length > 0) database.run(DOUBTS, { text, doubts });
}
