import Database from 'libsql';
import type { TextGraph } from '#graph/model.ts';
import { SCHEMA } from '#graph/store/sqlite-schema.ts';
import { divide } from '#graph/store/sqlite-words.ts';
import { seconds } from './measure.ts';

/** The database without the adapter: one statement, its rows. */
export interface Bare {
	ask(statement: string, values: object): Promise<unknown[]>;
	close(): Promise<void>;
}

/** Only the values that a statement names may be given to it. */
const namedIn = (statement: string, values: object): object => {
	const names = new Set([...statement.matchAll(/:(\w+)/g)].map(([, name]) => name));
	return Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
};

export function bareSqlite(path: string): Bare {
	const database = new Database(path);
	const statements = new Map<string, Database.Statement<object>>();
	return {
		async ask(sql, values) {
			const statement = statements.get(sql) ?? database.prepare<object>(sql);
			statements.set(sql, statement);
			return statement.all(namedIn(sql, values));
		},
		async close() {
			database.close();
		}
	};
}

const KEY = (id: string): string => `(SELECT key FROM node WHERE id = ${id})`;

const NODE = `INSERT OR IGNORE INTO node (id, kind, names, aliases) VALUES (?, ?, ?, '[]')`;

const TEXT = `
	INSERT INTO text (id, node, language, language_order, header, sha256, rules, evidence, doubts, digest, rest)
	VALUES (?, ${KEY('?')}, ?, 0, ?, '', '', 0, 0, '', ?)`;

const EDGE = `
	INSERT OR IGNORE INTO edge (from_node, kind, to_node, from_rank, to_rank)
	VALUES (${KEY('?')}, ?, ${KEY('?')}, 0, 0)`;

const EVIDENCE = `
	INSERT INTO evidence (edge, text, text_id, start, verb_group, record)
	VALUES ((SELECT key FROM edge WHERE from_node = ${KEY('?')} AND kind = ? AND to_node = ${KEY('?')}),
		(SELECT key FROM text WHERE id = ?), ?, ?, 0, ?)`;

const PARAGRAPH = `
	INSERT INTO paragraph (text, number, id, node, verb_group, words, rest)
	VALUES ((SELECT key FROM text WHERE id = ?), ?, ?, ${KEY('?')}, 0, ?, ?)`;

/** A loader as one writes it first: each record a transaction of its own, with SQLite as it comes. */
export async function loadPlainly(path: string, graphs: TextGraph[]): Promise<number> {
	const database = new Database(path);
	for (const statement of SCHEMA) database.exec(statement);
	const time = await seconds(() => graphs.forEach((graph) => savePlainly(database, graph)));
	database.close();
	return time;
}

function savePlainly(database: Database.Database, graph: TextGraph): void {
	const run = (sql: string, ...values: unknown[]): void => void database.prepare(sql).run(values);
	const { id, resolution, language, header, content, paragraphs } = graph.text;
	for (const node of graph.nodes) run(NODE, node.id, node.kind, JSON.stringify(node.names));
	run(TEXT, id, resolution, language, JSON.stringify(header), JSON.stringify({ content }));
	for (const edge of graph.edges) run(EDGE, edge.from, edge.kind, edge.to);
	const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
	for (const said of graph.evidence) {
		const { from, kind, to } = edges.get(said.edge) ?? { from: '', kind: '', to: '' };
		run(EVIDENCE, from, kind, to, id, id, said.start, JSON.stringify(said));
	}
	for (const [number, { id: name, text, ...rest }] of paragraphs.entries())
		run(PARAGRAPH, id, number, name, resolution, divide(text), JSON.stringify(rest));
}
