/** Raised whenever a table below changes: a file of another version is refused, not repaired. */
export const VERSION = 2;

/** `porter` takes English words to their stem; Chinese is cut into characters before (sqlite-words.ts). */
const TOKENS = `tokenize = 'porter unicode61 remove_diacritics 2'`;

/** An index that keeps no copy of its words follows its table only if told what came and what went. */
const indexed = (table: string): string[] => [
	`CREATE VIRTUAL TABLE ${table}_index USING fts5(words, content = '${table}', content_rowid = 'key', ${TOKENS})`,
	`CREATE TRIGGER ${table}_came AFTER INSERT ON ${table} BEGIN
		INSERT INTO ${table}_index (rowid, words) VALUES (new.key, new.words);
	END`,
	`CREATE TRIGGER ${table}_went AFTER DELETE ON ${table} BEGIN
		INSERT INTO ${table}_index (${table}_index, rowid, words) VALUES ('delete', old.key, old.words);
	END`
];

/**
 * Nodes and edges are joined by short keys; their ids are kept once. What only a reader needs is
 * JSON. `cited_by` is kept with the node, since counting it in each question is what makes SQL slow.
 */
export const SCHEMA = [
	`CREATE TABLE node (
		key INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		kind TEXT NOT NULL,
		names TEXT NOT NULL,
		aliases TEXT NOT NULL,
		date TEXT,
		loaded INTEGER NOT NULL DEFAULT 0,
		cited_by INTEGER NOT NULL DEFAULT 0
	) STRICT`,
	// khm finds KHM
	'CREATE INDEX node_spelling ON node (id COLLATE NOCASE)',
	'CREATE INDEX node_order ON node (kind, cited_by DESC, id)',

	`CREATE TABLE text (
		key INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		node INTEGER NOT NULL REFERENCES node,
		language TEXT NOT NULL,
		language_order INTEGER NOT NULL,
		adopted TEXT,
		title TEXT,
		header TEXT NOT NULL,
		doubts INTEGER NOT NULL,
		rest TEXT NOT NULL,
		digest TEXT NOT NULL
	) STRICT`,
	'CREATE INDEX text_order ON text (adopted DESC)',
	'CREATE INDEX text_node ON text (node, language_order)',

	`CREATE TABLE edge (
		key INTEGER PRIMARY KEY,
		from_node INTEGER NOT NULL REFERENCES node,
		kind TEXT NOT NULL,
		to_node INTEGER NOT NULL REFERENCES node,
		UNIQUE (from_node, kind, to_node)
	) STRICT`,
	'CREATE INDEX edge_kind ON edge (kind)',
	'CREATE INDEX edge_backwards ON edge (to_node, from_node, kind)',

	`CREATE TABLE evidence (
		key INTEGER PRIMARY KEY,
		edge INTEGER NOT NULL REFERENCES edge,
		text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
		start INTEGER NOT NULL,
		record TEXT NOT NULL
	) STRICT`,
	'CREATE INDEX evidence_edge ON evidence (edge, text, start)',
	'CREATE INDEX evidence_text ON evidence (text, edge)',

	`CREATE TABLE doubt (
		text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
		number INTEGER NOT NULL,
		record TEXT NOT NULL,
		PRIMARY KEY (text, number)
	) STRICT, WITHOUT ROWID`,

	`CREATE TABLE paragraph (
		key INTEGER PRIMARY KEY,
		text INTEGER NOT NULL REFERENCES text ON DELETE CASCADE,
		number INTEGER NOT NULL,
		id TEXT NOT NULL,
		words TEXT NOT NULL,
		rest TEXT NOT NULL,
		UNIQUE (text, number)
	) STRICT`,
	...indexed('paragraph'),

	`CREATE TABLE label (
		key INTEGER PRIMARY KEY,
		node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		words TEXT NOT NULL,
		UNIQUE (node, words)
	) STRICT`,
	...indexed('label'),

	// The labels that there should be: symbols, sessions (HRC 54), names in every language, aliases,
	// titles of loaded texts.
	`CREATE VIEW wanted_label (node, text) AS
		SELECT key, id FROM node WHERE kind IN ('Resolution', 'Document')
		UNION SELECT node.key, name.value FROM node, json_each(node.names) AS name
		UNION SELECT key, replace(id, '-', ' ') FROM node WHERE kind IN ('Session', 'AgendaItem')
		UNION SELECT node.key, alias.value FROM node, json_each(node.aliases) AS alias
		UNION SELECT node, title FROM text WHERE title IS NOT NULL`
];

/** What one saving may have changed; kept apart by each connection and never written to the file. */
export const WORKSPACE = [
	'CREATE TEMP TABLE touched_node (key INTEGER PRIMARY KEY)',
	'CREATE TEMP TABLE touched_edge (key INTEGER PRIMARY KEY)'
];
