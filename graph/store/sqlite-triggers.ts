/** How what is counted (sqlite-derived.ts) follows what changes and what goes, from whatever program. */

/** An upsert that adds what it would insert to what is there. */
export const ADDED = {
	tally: 'ON CONFLICT (sort, kind) DO UPDATE SET count = count + excluded.count',
	degree: `ON CONFLICT (node, kind) DO UPDATE SET ins = ins + excluded.ins, outs = outs + excluded.outs`,
	neighbours: 'ON CONFLICT (node, kind) DO UPDATE SET count = count + excluded.count',
	citedIn: 'ON CONFLICT (node, session) DO UPDATE SET count = count + excluded.count',
	cell: 'ON CONFLICT (instrument, item) DO UPDATE SET count = count + excluded.count'
};

/** One more or one less of something. */
const tally = (sort: string, kind: string, by: string, where = 'true'): string =>
	`INSERT INTO tally (sort, kind, count) SELECT '${sort}', ${kind}, ${by} WHERE ${where} ${ADDED.tally};`;

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

/** All citations of a node at once, when its text comes or goes. */
const resolvedNow = (sign: '' | '-'): string =>
	`INSERT INTO tally (sort, kind, count)
		SELECT 'resolved', '', ${sign}ins FROM degree WHERE node = new.key AND kind = 'CITES'
		${ADDED.tally};`;

const LESS_DEGREE = [
	'UPDATE degree SET outs = outs - 1 WHERE node = old.from_node AND kind = old.kind;',
	'UPDATE degree SET ins = ins - 1 WHERE node = old.to_node AND kind = old.kind;'
];

const lessNeighbours = (one: string, other: string): string =>
	`UPDATE neighbours SET count = count - 1
		WHERE node = ${one} AND ${one} <> ${other} AND kind = (SELECT kind FROM node WHERE key = ${other})
		AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = ${one} AND to_node = ${other})
		AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = ${other} AND to_node = ${one});`;

const cellsOf = (instrument: string, item: string, by: 1 | -1, source: string): string =>
	`INSERT INTO cell (instrument, item, count) SELECT ${instrument}, ${item}, ${by} FROM ${source}
		${ADDED.cell};`;

const LESS_CELLS = [
	cellsOf(
		'old.to_node',
		'edge.to_node',
		-1,
		`edge WHERE old.kind = 'CITES' AND from_node = old.from_node AND kind = 'ON_ITEM'
			AND (SELECT kind FROM node WHERE key = old.to_node) = 'Instrument'`
	),
	cellsOf(
		'edge.to_node',
		'old.to_node',
		-1,
		`edge JOIN node ON node.key = edge.to_node AND node.kind = 'Instrument'
			WHERE old.kind = 'ON_ITEM' AND edge.from_node = old.from_node AND edge.kind = 'CITES'`
	)
];

const CITING_NO_MORE = `DELETE FROM citing
	WHERE to_node = old.to_node AND from_node = old.from_node
	AND dated = (SELECT coalesce(dated, '') FROM node WHERE key = old.from_node)
	AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = old.from_node AND to_node = old.to_node);`;

const CITED_BY_OLD = `to_node IN (SELECT to_node FROM edge WHERE from_node = new.key)
	AND dated = coalesce(old.dated, '') AND from_node = new.key`;

/** A node that has edges already, when its text comes: from then on it counts for all it leads to. */
const CITING_NOW = [
	`INSERT INTO citing (to_node, dated, from_node)
		SELECT DISTINCT to_node, coalesce(new.dated, ''), new.key FROM edge WHERE from_node = new.key;`,
	`UPDATE node SET cited_by = cited_by + 1
		WHERE key IN (SELECT to_node FROM edge WHERE from_node = new.key);`,
	`INSERT INTO cited_in (node, session, count)
		SELECT DISTINCT to_node, new.session, 1 FROM edge
		WHERE from_node = new.key AND new.session IS NOT NULL
		${ADDED.citedIn};`
];

/** What other kind a neighbour is has to be told to all around it; that happens to few and rarely. */
const retold = (row: 'old' | 'new', by: 1 | -1): string[] => [
	`INSERT INTO neighbours (node, kind, count) SELECT DISTINCT near, ${row}.kind, ${by} FROM (
			SELECT to_node AS near FROM edge WHERE from_node = new.key
			UNION SELECT from_node FROM edge WHERE to_node = new.key
		) WHERE near <> new.key
		${ADDED.neighbours};`,
	cellsOf(
		'new.key',
		'item.to_node',
		by,
		`edge JOIN edge AS item ON item.from_node = edge.from_node AND item.kind = 'ON_ITEM'
			WHERE ${row}.kind = 'Instrument' AND edge.to_node = new.key AND edge.kind = 'CITES'`
	)
];

const OF_NODES = [
	trigger('node_came', 'INSERT ON node', tallyNode('new', 1)),
	trigger('node_went', 'DELETE ON node', tallyNode('old', -1)),
	trigger(
		'node_changed',
		'UPDATE OF kind, loaded ON node WHEN new.kind <> old.kind OR new.loaded <> old.loaded',
		[...tallyNode('old', -1), ...tallyNode('new', 1)]
	),
	trigger('node_renamed', 'UPDATE OF kind ON node WHEN new.kind <> old.kind', [
		...retold('old', -1),
		...retold('new', 1)
	]),
	trigger('node_loaded', 'UPDATE OF loaded ON node WHEN new.loaded > old.loaded', [
		...CITING_NOW,
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
	])
];

const OF_TEXTS = [
	trigger('text_came', 'INSERT ON text', tallyText('new', '')),
	trigger('text_went', 'DELETE ON text', tallyText('old', '-')),
	trigger('evidence_went', 'DELETE ON evidence', [
		'UPDATE edge SET evidence = evidence - 1 WHERE key = old.edge;'
	])
];

const OF_EDGES = [
	trigger('edge_went', 'DELETE ON edge', [
		tally('edge', 'old.kind', '-1'),
		...LESS_DEGREE,
		lessNeighbours('old.from_node', 'old.to_node'),
		lessNeighbours('old.to_node', 'old.from_node'),
		CITING_NO_MORE
	]),
	// a citation is resolved where it leads to a text that is loaded
	trigger('edge_went_from_cell', `DELETE ON edge WHEN old.kind IN ('CITES', 'ON_ITEM')`, [
		tally(
			'resolved',
			`''`,
			'-1',
			`old.kind = 'CITES' AND (SELECT loaded FROM node WHERE key = old.to_node)`
		),
		...LESS_CELLS
	]),
	trigger('citing_went', 'DELETE ON citing', [
		'UPDATE node SET cited_by = cited_by - 1 WHERE key = old.to_node;',
		`UPDATE cited_in SET count = count - 1 WHERE node = old.to_node
			AND session = (SELECT session FROM node WHERE key = old.from_node);`
	])
];

export const TRIGGERS = [...OF_NODES, ...OF_TEXTS, ...OF_EDGES];
