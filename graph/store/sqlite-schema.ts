import { DERIVED } from './sqlite-derived.ts';

/** Raised whenever a table below changes: a file of another version is refused, not repaired. */
export const VERSION = 7;

/** `porter` takes English words to their stem; Chinese is cut into characters before (sqlite-words.ts). */
const TOKENS = `tokenize = 'porter unicode61 remove_diacritics 2'`;

/** An index that keeps no copy of its words follows its table only if told what came and what went. */
const indexed = (table: string): string[] => [
	`CREATE VIRTUAL TABLE ${table}_index USING fts5(words, content = '${table}', content_rowid = 'key', columnsize = 0, ${TOKENS})`,
	`CREATE TRIGGER ${table}_came AFTER INSERT ON ${table} BEGIN
		INSERT INTO ${table}_index (rowid, words) VALUES (new.key, new.words);
	END`,
	`CREATE TRIGGER ${table}_went AFTER DELETE ON ${table} BEGIN
		INSERT INTO ${table}_index (${table}_index, rowid, words) VALUES ('delete', old.key, old.words);
	END`
];

/** How many binary digits a number has, up to 2^30: 0 → 0, 1 → 1, 2 and 3 → 2, 4 to 7 → 3. */
const digits = (number: string): string =>
	`(CASE ${Array.from({ length: 30 }, (_, i) => `WHEN ${number} < ${2 ** i} THEN ${i}`).join(' ')} ELSE 30 END)`;

/** The rank of a loaded node that nobody cites: above that of any that is only cited. */
export const LEAST_LOADED = 32;

/**
 * Nodes and edges are joined by short keys; their ids are kept once. What only a reader needs is
 * JSON. Sets of verb groups are kept as bits (sqlite-groups.ts). What is counted of nodes and edges
 * follows them (sqlite-derived.ts), since counting in each question makes SQL slow.
 */
export const SCHEMA = [
	// `dated`: when its first text that says so was adopted, else the registry's date. `session` and
	// `body`: what the symbol of a resolution says. `rank`: loaded, and cited how often in powers of two.
	`CREATE TABLE node (
		key INTEGER PRIMARY KEY,
		id TEXT NOT NULL UNIQUE,
		kind TEXT NOT NULL,
		names TEXT NOT NULL,
		aliases TEXT NOT NULL,
		date TEXT,
		dated TEXT,
		session TEXT,
		body TEXT,
		loaded INTEGER NOT NULL DEFAULT 0,
		cited_by INTEGER NOT NULL DEFAULT 0,
		rank INTEGER NOT NULL AS (loaded * ${LEAST_LOADED} + ${digits('cited_by')}) VIRTUAL
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
		series TEXT,
		header TEXT NOT NULL,
		sha256 TEXT NOT NULL,
		rules TEXT NOT NULL,
		evidence INTEGER NOT NULL,
		doubts INTEGER NOT NULL,
		digest TEXT NOT NULL,
		rest TEXT NOT NULL
	) STRICT`,
	'CREATE INDEX text_order ON text (adopted DESC)',
	'CREATE INDEX text_node ON text (node, language_order)',
	'CREATE INDEX text_doubts ON text (id) WHERE doubts > 0',
	// to be read without the texts themselves
	'CREATE INDEX text_held ON text (id, sha256, rules)',

	`CREATE TABLE edge (
		key INTEGER PRIMARY KEY,
		from_node INTEGER NOT NULL REFERENCES node,
		kind TEXT NOT NULL,
		to_node INTEGER NOT NULL REFERENCES node,
		from_rank INTEGER NOT NULL,
		to_rank INTEGER NOT NULL,
		groups INTEGER NOT NULL DEFAULT 0,
		evidence INTEGER NOT NULL DEFAULT 0,
		UNIQUE (from_node, to_node, kind)
	) STRICT`,
	// the neighbours of a node, highest rank first
	'CREATE INDEX edge_out ON edge (from_node, kind, to_rank DESC, groups, to_node)',
	'CREATE INDEX edge_in ON edge (to_node, kind, from_rank DESC, groups, from_node)',

	`CREATE TABLE evidence (
		key INTEGER PRIMARY KEY,
		edge INTEGER NOT NULL REFERENCES edge,
		text INTEGER NOT NULL REFERENCES text,
		text_id TEXT NOT NULL,
		start INTEGER NOT NULL,
		verb_group INTEGER NOT NULL,
		record TEXT NOT NULL
	) STRICT`,
	'CREATE INDEX evidence_edge ON evidence (edge, text_id, start, key, verb_group)',
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
		node INTEGER NOT NULL,
		verb_group INTEGER NOT NULL,
		words TEXT NOT NULL,
		rest TEXT NOT NULL,
		UNIQUE (text, number)
	) STRICT`,
	// what a filter asks of a paragraph, without its words
	'CREATE INDEX paragraph_facts ON paragraph (key, node, verb_group)',
	...indexed('paragraph'),

	`CREATE TABLE label (
		key INTEGER PRIMARY KEY,
		node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		words TEXT NOT NULL,
		UNIQUE (node, words)
	) STRICT`,
	...indexed('label'),

	// What follows from all texts together (sqlite-derive.server.ts): the group of a resolution, by the
	// most cited of it, and the share of its body that ranks lower.
	`CREATE TABLE derived (
		node INTEGER PRIMARY KEY REFERENCES node ON DELETE CASCADE,
		group_id TEXT,
		stability REAL,
		links INTEGER,
		standing REAL
	) STRICT`,
	'CREATE INDEX derived_group ON derived (group_id, stability)',

	// One loader at a time: who, since when, when last seen (milliseconds), and as which process.
	`CREATE TABLE claim (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		token TEXT NOT NULL,
		loader TEXT NOT NULL,
		since INTEGER NOT NULL,
		seen INTEGER NOT NULL,
		machine TEXT NOT NULL,
		process INTEGER NOT NULL
	) STRICT`,

	...DERIVED
];

/** What one saving brings or may have changed; kept apart by each connection and never written to the file. */
export const WORKSPACE = [
	'CREATE TEMP TABLE touched_node (key INTEGER PRIMARY KEY)',
	'CREATE TEMP TABLE touched_edge (key INTEGER PRIMARY KEY)',
	// The nodes that the edges of a batch join, and the edges, each once: with its key where it is there
	// already. An end that is no node is NULL until it is refused, so that nothing is left out in silence.
	'CREATE TEMP TABLE coming_node (place INTEGER PRIMARY KEY, node INTEGER)',
	`CREATE TEMP TABLE coming_edge (
		place INTEGER PRIMARY KEY, from_node INTEGER, kind TEXT, to_node INTEGER,
		evidence INTEGER, groups INTEGER, edge INTEGER
	)`,
	// nodes that no edge in this direction joined before
	`CREATE TEMP TABLE coming_pair (
		from_node INTEGER, to_node INTEGER, PRIMARY KEY (from_node, to_node)
	) WITHOUT ROWID`
];
