/**
 * What is counted of nodes and edges, kept right by the database itself: whatever comes or goes, in
 * whatever order and from whatever program, the counts follow by one, and nothing is counted again.
 */

/** One more or one less of something; rows that reach nothing stay, and are passed over when read. */
const tally = (sort: string, kind: string, by: string, where = 'true'): string =>
	`INSERT INTO tally (sort, kind, count) SELECT '${sort}', ${kind}, ${by} WHERE ${where}
		ON CONFLICT (sort, kind) DO UPDATE SET count = count + excluded.count;`;

const trigger = (name: string, when: string, statements: string[]): string =>
	`CREATE TRIGGER ${name} AFTER ${when} BEGIN ${statements.join('\n')} END`;

const tallyNode = (row: 'old' | 'new', by: 1 | -1): string[] => {
	const isSaid = `${row}.session IS NOT NULL AND ${row}.kind = 'Resolution'`;
	return [
		tally('node', `${row}.kind`, String(by)),
		tally('resolution', `''`, String(by), `${row}.loaded`),
		tally('loaded', `${row}.session`, String(by), `${isSaid} AND ${row}.loaded`),
		tally('cited', `${row}.session`, String(by), `${isSaid} AND NOT ${row}.loaded`)
	];
};

const tallyText = (row: 'old' | 'new', sign: '' | '-'): string[] => [
	tally('text', `''`, `${sign}1`),
	tally('evidence', `''`, `${sign}${row}.evidence`),
	tally('doubt', `''`, `${sign}${row}.doubts`)
];

/** A citation is resolved where it leads to a text that is loaded. */
const resolved = (row: 'old' | 'new', by: 1 | -1): string =>
	tally(
		'resolved',
		`''`,
		String(by),
		`${row}.kind = 'CITES' AND (SELECT loaded FROM node WHERE key = ${row}.to_node)`
	);

/** All citations of a node at once, when its text comes or goes. */
const resolvedNow = (sign: '' | '-'): string =>
	`INSERT INTO tally (sort, kind, count)
		SELECT 'resolved', '', ${sign}ins FROM degree WHERE node = new.key AND kind = 'CITES'
		ON CONFLICT (sort, kind) DO UPDATE SET count = count + excluded.count;`;

const degree = (row: 'old' | 'new', by: 1 | -1): string[] =>
	[
		[`${row}.from_node`, 0, by],
		[`${row}.to_node`, by, 0]
	].map(
		([node, ins, outs]) =>
			`INSERT INTO degree (node, kind, ins, outs) VALUES (${node}, ${row}.kind, ${ins}, ${outs})
				ON CONFLICT (node, kind) DO UPDATE SET ins = ins + excluded.ins, outs = outs + excluded.outs;`
	);

/** Two nodes are neighbours once, however many edges join them, and none is its own. */
const neighbours = (row: 'old' | 'new', by: 1 | -1): string[] =>
	[
		[`${row}.from_node`, `${row}.to_node`],
		[`${row}.to_node`, `${row}.from_node`]
	].map(
		([one, other]) =>
			`INSERT INTO neighbours (node, kind, count) SELECT ${one}, kind, ${by} FROM node
				WHERE key = ${other} AND ${one} <> ${other}
				AND NOT EXISTS (SELECT 1 FROM edge
					WHERE from_node = ${row}.from_node AND to_node = ${row}.to_node AND kind <> ${row}.kind)
				AND NOT EXISTS (SELECT 1 FROM edge
					WHERE from_node = ${row}.to_node AND to_node = ${row}.from_node)
				ON CONFLICT (node, kind) DO UPDATE SET count = count + excluded.count;`
	);

const cellsOf = (instrument: string, item: string, by: string, source: string): string =>
	`INSERT INTO cell (instrument, item, count) SELECT ${instrument}, ${item}, ${by} FROM ${source}
		ON CONFLICT (instrument, item) DO UPDATE SET count = count + excluded.count;`;

/** Instrument and agenda item meet in a resolution that cites the one and stands under the other. */
const cells = (row: 'old' | 'new', by: 1 | -1): string[] => [
	cellsOf(
		`${row}.to_node`,
		'edge.to_node',
		String(by),
		`edge WHERE ${row}.kind = 'CITES' AND from_node = ${row}.from_node AND kind = 'ON_ITEM'
			AND (SELECT kind FROM node WHERE key = ${row}.to_node) = 'Instrument'`
	),
	cellsOf(
		'edge.to_node',
		`${row}.to_node`,
		String(by),
		`edge JOIN node ON node.key = edge.to_node AND node.kind = 'Instrument'
			WHERE ${row}.kind = 'ON_ITEM' AND edge.from_node = ${row}.from_node AND edge.kind = 'CITES'`
	)
];

const CITING_NOW = `INSERT INTO citing (to_node, dated, from_node)
	SELECT new.to_node, coalesce(dated, ''), key FROM node
	WHERE key = new.from_node AND loaded AND kind = 'Resolution' AND NOT EXISTS (
		SELECT 1 FROM edge
		WHERE from_node = new.from_node AND to_node = new.to_node AND kind <> new.kind
	);`;

const CITING_NO_MORE = `DELETE FROM citing
	WHERE to_node = old.to_node AND from_node = old.from_node
	AND dated = (SELECT coalesce(dated, '') FROM node WHERE key = old.from_node)
	AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = old.from_node AND to_node = old.to_node);`;

const citedBy = (row: 'old' | 'new', by: 1 | -1): string[] => [
	`UPDATE node SET cited_by = cited_by + ${by} WHERE key = ${row}.to_node;`,
	`INSERT INTO cited_in (node, session, count)
		SELECT ${row}.to_node, session, ${by} FROM node WHERE key = ${row}.from_node AND session IS NOT NULL
		ON CONFLICT (node, session) DO UPDATE SET count = count + excluded.count;`
];

const CITED_BY_OLD = `to_node IN (SELECT to_node FROM edge WHERE from_node = new.key)
	AND dated = coalesce(old.dated, '') AND from_node = new.key`;

/** What other kind a neighbour is has to be told to all around it; that happens to few and rarely. */
const RETOLD = (row: 'old' | 'new', by: 1 | -1): string[] => [
	`INSERT INTO neighbours (node, kind, count) SELECT DISTINCT near, ${row}.kind, ${by} FROM (
			SELECT to_node AS near FROM edge WHERE from_node = new.key
			UNION SELECT from_node FROM edge WHERE to_node = new.key
		) WHERE near <> new.key
		ON CONFLICT (node, kind) DO UPDATE SET count = count + excluded.count;`,
	cellsOf(
		'new.key',
		'item.to_node',
		String(by),
		`edge JOIN edge AS item ON item.from_node = edge.from_node AND item.kind = 'ON_ITEM'
			WHERE ${row}.kind = 'Instrument' AND edge.to_node = new.key AND edge.kind = 'CITES'`
	)
];

export const DERIVED = [
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
	`CREATE TABLE cell (
		instrument INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		item INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
		count INTEGER NOT NULL,
		PRIMARY KEY (instrument, item)
	) STRICT, WITHOUT ROWID`,
	'CREATE INDEX cell_item ON cell (item)',

	trigger('node_came', 'INSERT ON node', tallyNode('new', 1)),
	trigger('node_went', 'DELETE ON node', tallyNode('old', -1)),
	trigger(
		'node_changed',
		'UPDATE OF kind, loaded ON node WHEN new.kind <> old.kind OR new.loaded <> old.loaded',
		[...tallyNode('old', -1), ...tallyNode('new', 1)]
	),
	trigger('node_renamed', 'UPDATE OF kind ON node WHEN new.kind <> old.kind', [
		...RETOLD('old', -1),
		...RETOLD('new', 1)
	]),
	trigger('node_loaded', 'UPDATE OF loaded ON node WHEN new.loaded > old.loaded', [
		`INSERT INTO citing (to_node, dated, from_node)
			SELECT DISTINCT to_node, coalesce(new.dated, ''), new.key FROM edge WHERE from_node = new.key;`,
		resolvedNow('')
	]),
	trigger('node_unloaded', 'UPDATE OF loaded ON node WHEN new.loaded < old.loaded', [
		`DELETE FROM citing WHERE ${CITED_BY_OLD};`,
		resolvedNow('-')
	]),
	trigger('node_dated', 'UPDATE OF dated ON node WHEN new.loaded AND new.dated IS NOT old.dated', [
		`UPDATE citing SET dated = coalesce(new.dated, '') WHERE ${CITED_BY_OLD};`
	]),
	trigger('node_ranked', 'UPDATE OF cited_by, loaded ON node WHEN new.rank <> old.rank', [
		'UPDATE edge SET from_rank = new.rank WHERE from_node = new.key;',
		'UPDATE edge SET to_rank = new.rank WHERE to_node = new.key;'
	]),

	trigger('text_came', 'INSERT ON text', tallyText('new', '')),
	trigger('text_went', 'DELETE ON text', tallyText('old', '-')),

	trigger('edge_came', 'INSERT ON edge', [
		tally('edge', 'new.kind', '1'),
		...degree('new', 1),
		...neighbours('new', 1),
		CITING_NOW
	]),
	trigger('edge_came_to_cell', `INSERT ON edge WHEN new.kind IN ('CITES', 'ON_ITEM')`, [
		resolved('new', 1),
		...cells('new', 1)
	]),
	trigger('edge_went', 'DELETE ON edge', [
		tally('edge', 'old.kind', '-1'),
		...degree('old', -1),
		...neighbours('old', -1),
		CITING_NO_MORE
	]),
	trigger('edge_went_from_cell', `DELETE ON edge WHEN old.kind IN ('CITES', 'ON_ITEM')`, [
		resolved('old', -1),
		...cells('old', -1)
	]),

	trigger('citing_came', 'INSERT ON citing', citedBy('new', 1)),
	trigger('citing_went', 'DELETE ON citing', citedBy('old', -1)),

	trigger('evidence_came', 'INSERT ON evidence', [
		'UPDATE edge SET evidence = evidence + 1 WHERE key = new.edge;',
		`UPDATE edge SET groups = groups | new.verb_group
			WHERE key = new.edge AND groups & new.verb_group <> new.verb_group;`
	]),
	trigger('evidence_went', 'DELETE ON evidence', [
		'UPDATE edge SET evidence = evidence - 1 WHERE key = old.edge;'
	])
];
