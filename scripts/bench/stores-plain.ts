import type Database from 'libsql';
import type { GraphEdge, TextGraph } from '#graph/model.ts';
import { LANGUAGES } from '#graph/schema.ts';
import { placeOf, ROOM } from '#graph/store/place.ts';
import { toBit } from '#graph/store/sqlite-groups.ts';
import { toNodeRows, toTextRows } from '#graph/store/sqlite-rows.ts';
import { SCHEMA } from '#graph/store/sqlite-schema.ts';
import { divide } from '#graph/store/sqlite-words.ts';
import { seconds } from './measure.ts';
import { createCounting } from './stores-plain-counts.ts';

/** A database in which every statement is a transaction. */
export interface PlainDatabase {
	/** Answers with how many rows it wrote. */
	run(sql: string, ...values: unknown[]): number;
	/** The first column of the first row. */
	one(sql: string, ...values: unknown[]): unknown;
}

/** With SQLite as it comes: its own journal, each transaction on the disk before the next begins. */
function toPlain(database: Database.Database): PlainDatabase {
	const statements = new Map<string, Database.Statement<unknown[]>>();
	const prepare = (sql: string): Database.Statement<unknown[]> => {
		const statement = statements.get(sql) ?? database.prepare<unknown[]>(sql);
		statements.set(sql, statement);
		return statement;
	};
	const isTable = (sql: string): boolean => !sql.startsWith('CREATE TRIGGER');
	for (const statement of SCHEMA.filter(isTable)) database.exec(statement);
	return {
		run: (sql, ...values) => prepare(sql).run(values).changes,
		one: (sql, ...values) => Object.values(prepare(sql).get(values) ?? {})[0]
	};
}

const KEY = 'SELECT key FROM node WHERE id = ?';

const NODE = `
	INSERT INTO node (id, kind, names, aliases, date, dated, session, body)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT (id) DO UPDATE SET names = json_patch(names, excluded.names)
		WHERE json_patch(names, excluded.names) <> names`;

const LABEL = 'INSERT OR IGNORE INTO label (node, words) VALUES (?, ?)';

const TEXT = `
	INSERT INTO text (id, node, language, language_order, adopted, title, series, header, sha256, rules,
		evidence, doubts, digest, rest)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

const EDGE = `
	INSERT OR IGNORE INTO edge (from_node, kind, to_node, from_rank, to_rank)
	VALUES (?, ?, ?, (SELECT rank FROM node WHERE key = ?), (SELECT rank FROM node WHERE key = ?))`;

const EVIDENCE = `
	INSERT INTO evidence (edge, text, text_id, start, verb_group, record) VALUES (?, ?, ?, ?, ?, ?)`;

const SUPPORT = 'UPDATE edge SET evidence = evidence + 1, groups = groups | ? WHERE key = ?';

const DOUBT = 'INSERT INTO doubt (text, number, record) VALUES (?, ?, ?)';

const PARAGRAPH = `
	INSERT INTO paragraph (key, text, number, id, node, verb_group, words, rest)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;

const indexing = (table: string): string =>
	`INSERT INTO ${table}_index (rowid, words) VALUES (?, ?)`;

/**
 * A loader as one writes it first, for texts that were never loaded: each record in a transaction of its
 * own. `counts` says whether it keeps what the store counts, and so holds the same in the end.
 */
export async function loadPlainly(
	database: Database.Database,
	graphs: TextGraph[],
	counts: boolean
): Promise<number> {
	const plain = toPlain(database);
	const count = counts ? createCounting(plain) : null;
	return seconds(() => graphs.forEach((graph) => savePlainly(plain, graph, count)));
}

type Counting = ReturnType<typeof createCounting>;

function savePlainly(database: PlainDatabase, graph: TextGraph, count: Counting | null): void {
	const keyOf = (id: string): number => Number(database.one(KEY, id));
	saveNodes(database, graph, count);
	const node = keyOf(graph.text.resolution);
	const text = saveText(database, graph, { node, count });
	const edges = new Map(
		graph.edges.map((edge) => [edge.id, saveEdge(database, edge, { keyOf, count })])
	);
	for (const said of graph.evidence) {
		const [edge, group] = [edges.get(said.edge), toBit(said.group)];
		database.run(EVIDENCE, edge, text, said.text, said.start, group, JSON.stringify(said));
		database.run(SUPPORT, group, edge);
	}
	for (const [number, doubt] of graph.text.doubts.entries())
		database.run(DOUBT, text, number, JSON.stringify(doubt));
	saveParagraphs(database, graph, { text, node });
}

function saveNodes(database: PlainDatabase, graph: TextGraph, count: Counting | null): void {
	for (const [id, kind, names, aliases, date, session, body] of toNodeRows([graph])) {
		const isNew = database.one(KEY, id) === undefined;
		const [called, others] = [JSON.stringify(names), JSON.stringify(aliases)];
		database.run(NODE, id, kind, called, others, date, date, session, body);
		if (isNew) count?.node(kind, session);
		const symbol = kind === 'Resolution' || kind === 'Document' ? [id] : [];
		const label = kind === 'Session' || kind === 'AgendaItem' ? [id.replaceAll('-', ' ')] : [];
		for (const name of [...symbol, ...label, ...Object.values(names), ...aliases])
			saveLabel(database, Number(database.one(KEY, id)), name);
	}
}

function saveLabel(database: PlainDatabase, node: number, name: string): void {
	const words = divide(name);
	if (database.run(LABEL, node, words) === 0) return;
	const key = database.one('SELECT key FROM label WHERE node = ? AND words = ?', node, words);
	database.run(indexing('label'), key, words);
}

function saveText(
	database: PlainDatabase,
	graph: TextGraph,
	{ node, count }: { node: number; count: Counting | null }
): number {
	const { header, rest, digest } = toTextRows(graph);
	const { id, language, source, rules = '', header: said, series = null } = graph.text;
	const { adopted = null, title = null } = said;
	const place = [id, node, language, LANGUAGES.indexOf(language), adopted, title, series];
	const counts = [graph.evidence.length, graph.text.doubts.length];
	database.run(TEXT, ...place, header, source.sha256, rules, ...counts, digest, rest);
	if (title !== null) saveLabel(database, node, title);
	count?.text(counts);
	const dating = 'UPDATE node SET dated = ? WHERE key = ? AND dated IS NULL';
	database.run(dating, adopted, node);
	const loading = 'UPDATE node SET loaded = 1 WHERE key = ? AND NOT loaded';
	if (database.run(loading, node) > 0) count?.loaded(node);
	return Number(database.one('SELECT key FROM text WHERE id = ?', id));
}

function saveEdge(
	database: PlainDatabase,
	{ from, kind, to }: GraphEdge,
	{ keyOf, count }: { keyOf(id: string): number; count: Counting | null }
): number {
	const [f, t] = [keyOf(from), keyOf(to)];
	const isNew = database.run(EDGE, f, kind, t, f, t) > 0;
	if (isNew) count?.edge(f, kind, t);
	const found = 'SELECT key FROM edge WHERE from_node = ? AND to_node = ? AND kind = ?';
	return Number(database.one(found, f, t, kind));
}

function saveParagraphs(
	database: PlainDatabase,
	{ text: record }: TextGraph,
	{ text, node }: { text: number; node: number }
): void {
	const from = placeOf(record) * ROOM;
	const least = database.one(
		'SELECT min(key) FROM paragraph WHERE key >= ? AND key < ?',
		from,
		from + ROOM
	);
	const first = Number(least ?? from + ROOM) - 1;
	for (const [number, { id, text: shown, ...rest }] of record.paragraphs.entries()) {
		const [key, words] = [first - number, divide(shown)];
		const group = toBit(rest.verb?.group);
		database.run(PARAGRAPH, key, text, number, id, node, group, words, JSON.stringify(rest));
		database.run(indexing('paragraph'), key, words);
	}
}
