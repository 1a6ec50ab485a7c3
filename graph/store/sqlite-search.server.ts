import type { Names } from '../model.ts';
import type { NodeKind } from '../schema.ts';
import { LANGUAGES } from '../schema.ts';
import { readWritten } from '../symbol.ts';
import type { SqliteDatabase, Value } from './sqlite-database.server.ts';
import { toBits } from './sqlite-groups.ts';
import { atLeastNone } from './sqlite-nodes.server.ts';
import { FOUND, readFound, toMatch } from './sqlite-words.ts';
import type { SearchFilter, SearchHit, SearchResult } from './store.ts';

interface NodeRow {
	id: string;
	kind: NodeKind;
	names: string;
	loaded: number;
	tier: number;
	label: number | null;
}

const among = (column: string, list: string): string =>
	`(:${list} IS NULL OR ${column} IN (SELECT value FROM json_each(:${list})))`;

/** What is allowed of a resolution: nothing else has a body or a session, or concerns a country. */
const RESOLUTION_ALLOWED = `${among('node.body', 'bodies')} AND ${among('node.session', 'sessions')}
	AND (:countries IS NULL OR EXISTS (
		SELECT 1 FROM edge JOIN node AS country ON country.key = edge.to_node
		WHERE edge.from_node = node.key AND edge.kind = 'CONCERNS'
			AND country.id IN (SELECT value FROM json_each(:countries))
	))`;

/** Nodes open with no verb: who asks for one asks for paragraphs. */
const NODE_ALLOWED = `:groups IS NULL AND ${among('node.kind', 'kinds')} AND ${RESOLUTION_ALLOWED}`;

const PARAGRAPH_ALLOWED = `(:groups IS NULL OR paragraph.verb_group & :groups) AND ${RESOLUTION_ALLOWED}`;

/**
 * CROSS JOIN and the sign before kind keep to the spelling, where the planner would read every node.
 * Nodes by how they were found, the best way of each: 0 its very id, 1 its symbol begins so, 2 the
 * words of a name. Loaded ones first among symbols; likelier readings of a number first.
 */
const NODES_FOUND = `
	WITH named AS MATERIALIZED (
		SELECT rowid AS label, rank FROM label_index WHERE label_index MATCH :match
	), way AS (
		SELECT node.key AS node, 0 AS tier, written.key AS place, NULL AS label
		FROM json_each(:written) AS written
			CROSS JOIN node ON node.id = written.value COLLATE NOCASE
		UNION ALL
		SELECT node.key, 1, 0, NULL
		FROM json_each(:symbols) AS symbol CROSS JOIN node
			ON node.id COLLATE NOCASE > symbol.value
			AND node.id COLLATE NOCASE < symbol.value || char(1114111)
		WHERE +node.kind IN ('Resolution', 'Document')
		UNION ALL
		SELECT label.node, 2, named.rank, label.key FROM named JOIN label ON label.key = named.label
	), best AS MATERIALIZED (
		SELECT * FROM (
			SELECT *, row_number() OVER (PARTITION BY node ORDER BY tier, place, label) AS way FROM way
		) WHERE way = 1
	)`;

const NODES = `${NODES_FOUND}
	SELECT node.id, node.kind, node.names, node.loaded, best.tier, best.label
	FROM best JOIN node ON node.key = best.node WHERE ${NODE_ALLOWED}
	ORDER BY best.tier, (best.tier < 2 AND node.loaded) DESC, best.place, node.cited_by DESC, node.id
	LIMIT :limit`;

const NODE_COUNTS = `${NODES_FOUND}
	SELECT node.kind, count(*) AS count FROM best JOIN node ON node.key = best.node
	WHERE ${NODE_ALLOWED} GROUP BY node.kind`;

const marked = (index: string): string =>
	`highlight(${index}, 0, '${FOUND.open}', '${FOUND.close}') AS marked`;

/** The sign before rowid: the index is read once, and not from its beginning for every row. */
const LABELS = `
	SELECT rowid AS key, ${marked('label_index')} FROM label_index
	WHERE label_index MATCH :match AND +rowid IN (SELECT value FROM json_each(:keys))`;

/** Where all are allowed the index of words alone is read. */
const ALL_PARAGRAPHS = `
	SELECT rowid AS key, rank FROM paragraph_index WHERE paragraph_index MATCH :match`;

const SOME_PARAGRAPHS = `
	SELECT paragraph_index.rowid AS key, paragraph_index.rank AS rank FROM paragraph_index
		CROSS JOIN paragraph INDEXED BY paragraph_facts ON paragraph.key = paragraph_index.rowid
		CROSS JOIN node ON node.key = paragraph.node
	WHERE paragraph_index MATCH :match AND ${PARAGRAPH_ALLOWED}`;

/** The first ones, and with each how many there are. */
const firstOf = (found: string): string => `
	WITH found AS MATERIALIZED (${found})
	SELECT key, (SELECT count(*) FROM found) AS count FROM found ORDER BY rank, key LIMIT :limit`;
const countOf = (found: string): string => `SELECT count(*) AS count FROM (${found})`;

const PARAGRAPHS_FOUND = {
	all: { first: firstOf(ALL_PARAGRAPHS), count: countOf(ALL_PARAGRAPHS) },
	some: { first: firstOf(SOME_PARAGRAPHS), count: countOf(SOME_PARAGRAPHS) }
};

/** Only what is shown is marked: marking costs more than finding. */
const MARKED_PARAGRAPHS = `
	SELECT rowid AS key, ${marked('paragraph_index')} FROM paragraph_index
	WHERE paragraph_index MATCH :match AND +rowid IN (SELECT value FROM json_each(:keys))`;

const PARAGRAPH_IDS = `
	SELECT paragraph.key, text.id || '#' || paragraph.id AS id FROM json_each(:keys) AS one
		CROSS JOIN paragraph ON paragraph.key = one.value
		CROSS JOIN text ON text.key = paragraph.text
	ORDER BY one.key`;

/** Symbols, names and paragraphs that hold the words and pass the filter. */
export function searchGraph(
	database: SqliteDatabase,
	query: string,
	most: number,
	filter: SearchFilter = {}
): SearchResult {
	const limit = atLeastNone(most);
	const question = toQuestion(query, filter);
	const nodes = findNodes(database, question, limit);
	const paragraphs = findParagraphs(database, question, limit - nodes.length);
	const byKind = countHits(database, question, paragraphs.count);
	const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
	return { hits: [...nodes, ...paragraphs.hits], total, byKind };
}

interface Question {
	/** What a symbol may begin with. */
	symbols: string[];
	match: string;
	/** Which paragraphs are asked for. */
	paragraphs: 'all' | 'some' | 'none';
	allowed: Record<keyof SearchFilter, Value>;
	/** Ids that it may be, as typed and as symbols are printed. */
	written: string[];
}

function toQuestion(query: string, filter: SearchFilter): Question {
	const symbols = readWritten(query);
	const typed = query.trim();
	// HRC 54 is how the session HRC-54 is written
	const written = [...new Set([typed, ...symbols, typed.replace(/\s+/, '-')])];
	const paragraphs = paragraphsFor(filter);
	return { written, symbols, match: toMatch(query), paragraphs, allowed: toAllowed(filter) };
}

function paragraphsFor({ kinds, ...others }: SearchFilter): Question['paragraphs'] {
	if (kinds && !kinds.includes('Paragraph')) return 'none';
	return Object.values(others).every((one) => one === undefined) ? 'all' : 'some';
}

const toList = (values: string[] | undefined): Value =>
	values === undefined ? null : JSON.stringify(values);

const toAllowed = ({ kinds, bodies, sessions, groups, countries }: SearchFilter) => ({
	kinds: toList(kinds),
	bodies: toList(bodies),
	sessions: toList(sessions),
	groups: toBits(groups),
	countries: toList(countries)
});

const toValues = ({ written, symbols, match, allowed }: Question): Record<string, Value> => ({
	...allowed,
	written: JSON.stringify(written),
	symbols: JSON.stringify(symbols),
	match
});

/** How many there are of each kind; kinds with none are left out. */
function countHits(
	database: SqliteDatabase,
	question: Question,
	paragraphs: number
): SearchResult['byKind'] & object {
	const nodes = database.rows<{ kind: NodeKind; count: number }>(NODE_COUNTS, toValues(question));
	const counts = [...nodes, { kind: 'Paragraph' as const, count: paragraphs }];
	return Object.fromEntries(
		counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])
	);
}

function findNodes(database: SqliteDatabase, question: Question, limit: number): SearchHit[] {
	const rows = database.rows<NodeRow>(NODES, { ...toValues(question), limit });
	const keys = rows.flatMap(({ label }) => label ?? []);
	const labels = markedOf(database, LABELS, { match: question.match, keys });
	return rows.map((row) => {
		const found = labels.get(row.label ?? 0) ?? foundById(row, question.symbols);
		const names = JSON.parse(row.names) as Names;
		return { kind: row.kind, id: row.id, ...found, names, loaded: row.loaded === 1 };
	});
}

/** A symbol shows how much of it was typed; a code or slug gives way to the name it stands for. */
function foundById({ id, names }: NodeRow, symbols: string[]): Pick<SearchHit, 'text' | 'matches'> {
	const begun = symbols.find((symbol) => id.toLowerCase().startsWith(symbol.toLowerCase()));
	if (begun) return { text: id, matches: [[0, begun.length]] };
	const known = JSON.parse(names) as Names;
	const name = LANGUAGES.map((language) => known[language]).find(Boolean);
	return name ? { text: name, matches: [] } : { text: id, matches: [[0, id.length]] };
}

function findParagraphs(
	database: SqliteDatabase,
	{ paragraphs, match, allowed }: Question,
	limit: number
): { hits: SearchHit[]; count: number } {
	if (paragraphs === 'none') return { hits: [], count: 0 };
	const values = paragraphs === 'all' ? { match } : { match, ...allowed };
	const { first, count } = PARAGRAPHS_FOUND[paragraphs];
	if (limit === 0) {
		const [row] = database.rows<{ count: number }>(count, values);
		return { hits: [], count: row?.count ?? 0 };
	}
	const rows = database.rows<{ key: number; count: number }>(first, { ...values, limit });
	const keys = rows.map(({ key }) => key);
	return { hits: showParagraphs(database, match, keys), count: rows[0]?.count ?? 0 };
}

function showParagraphs(database: SqliteDatabase, match: string, keys: number[]): SearchHit[] {
	const found = markedOf(database, MARKED_PARAGRAPHS, { match, keys });
	return database
		.rows<{ key: number; id: string }>(PARAGRAPH_IDS, { keys: JSON.stringify(keys) })
		.map(({ key, id }) => {
			const { text, matches } = found.get(key) ?? { text: '', matches: [] };
			return { kind: 'Paragraph', id, text, matches, names: {}, loaded: true };
		});
}

type Found = ReturnType<typeof readFound>;

/** What stands in these rows of an index, and where the words were found in it. */
function markedOf(
	database: SqliteDatabase,
	sql: string,
	{ match, keys }: { match: string; keys: number[] }
): Map<number, Found> {
	if (keys.length === 0) return new Map();
	const rows = database.rows<{ key: number; marked: string }>(sql, {
		match,
		keys: JSON.stringify(keys)
	});
	return new Map(rows.map(({ key, marked }) => [key, readFound(marked)]));
}
