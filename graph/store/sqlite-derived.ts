import { TRIGGERS } from './sqlite-triggers.ts';

/**
 * What is counted of nodes and edges. What changes or goes is followed by triggers, row by row; the
 * edges that come are counted batch by batch (sqlite-new-edges.server.ts), because they are so many.
 * Rows that reach nothing stay, and are passed over when read.
 */
const COUNTED = [
	// how many there are: nodes and edges by kind, resolutions loaded and only cited by session
	`CREATE TABLE tally (
		sort TEXT NOT NULL, kind TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (sort, kind)
	) STRICT, WITHOUT ROWID`,
	`CREATE TABLE degree (
		node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		kind TEXT NOT NULL,
		ins INTEGER NOT NULL,
		outs INTEGER NOT NULL,
		PRIMARY KEY (node, kind)
	) STRICT, WITHOUT ROWID`,
	// two nodes are neighbours once, however many edges join them, and none is its own
	`CREATE TABLE neighbours (
		node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		kind TEXT NOT NULL,
		count INTEGER NOT NULL,
		PRIMARY KEY (node, kind)
	) STRICT, WITHOUT ROWID`,
	// each loaded resolution with an edge to a node once, by when it was adopted
	`CREATE TABLE citing (
		to_node INTEGER NOT NULL,
		dated TEXT NOT NULL,
		from_node INTEGER NOT NULL,
		PRIMARY KEY (to_node, dated, from_node)
	) STRICT, WITHOUT ROWID`,
	`CREATE TABLE cited_in (
		node INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		session TEXT NOT NULL,
		count INTEGER NOT NULL,
		PRIMARY KEY (node, session)
	) STRICT, WITHOUT ROWID`,
	// instrument and agenda item meet in a resolution that cites the one and stands under the other
	`CREATE TABLE cell (
		instrument INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		item INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		count INTEGER NOT NULL,
		PRIMARY KEY (instrument, item)
	) STRICT, WITHOUT ROWID`,
	'CREATE INDEX cell_item ON cell (item)'
];

export const DERIVED = [...COUNTED, ...TRIGGERS];
