import type { Names } from '../model.ts';
import type { NodeKind } from '../schema.ts';
import { LANGUAGES } from '../schema.ts';
import { readWritten } from '../symbol.ts';
import type { SqliteDatabase, Value } from './sqlite-database.server.ts';
import { atLeastNone } from './sqlite-graph.server.ts';
import { FOUND, readFound, toMatch } from './sqlite-words.ts';
import type { SearchHit, SearchResult } from './store.ts';

interface NodeRow {
	id: string;
	kind: NodeKind;
	names: string;
	loaded: number;
	tier: number;
	label: number | null;
}

/**
 * Nodes by how they were found, the best way of each: 0 its very id, 1 its symbol begins so, 2 the
 * words of a name. Loaded ones first among symbols; likelier readings of a number first.
 */
const NODES_FOUND = `
	WITH named AS MATERIALIZED (
		SELECT rowid AS label, rank FROM label_index WHERE label_index MATCH :match
	), way AS (
		SELECT node.key AS node, 0 AS tier, written.key AS place, NULL AS label
		FROM json_each(:written) AS written JOIN node ON node.id = written.value COLLATE NOCASE
		UNION ALL
		SELECT node.key, 1, 0, NULL
		FROM json_each(:symbols) AS symbol JOIN node
			ON node.id COLLATE NOCASE > symbol.value
			AND node.id COLLATE NOCASE < symbol.value || char(1114111)
		WHERE node.kind IN ('Resolution', 'Document')
		UNION ALL
		SELECT label.node, 2, named.rank, label.key FROM named JOIN label ON label.key = named.label
	), best AS MATERIALIZED (
		SELECT * FROM (
			SELECT *, row_number() OVER (PARTITION BY node ORDER BY tier, place, label) AS way FROM way
		) WHERE way = 1
	)`;

const NODES = `${NODES_FOUND}
	SELECT node.id, node.kind, node.names, node.loaded, best.tier, best.label
	FROM best JOIN node ON node.key = best.node
	ORDER BY best.tier, (best.tier < 2 AND node.loaded) DESC, best.place, node.cited_by DESC, node.id
	LIMIT :limit`;

const NODE_COUNTS = `${NODES_FOUND}
	SELECT node.kind, count(*) AS count FROM best JOIN node ON node.key = best.node GROUP BY node.kind`;

const marked = (index: string): string =>
	`highlight(${index}, 0, '${FOUND.open}', '${FOUND.close}') AS marked`;

const LABELS = `
	SELECT rowid AS key, ${marked('label_index')} FROM label_index
	WHERE label_index MATCH :match AND rowid IN (SELECT value FROM json_each(:keys))`;

const FIRST_PARAGRAPHS = `
	SELECT rowid AS key FROM paragraph_index
	WHERE paragraph_index MATCH :match ORDER BY rank, rowid LIMIT :limit`;

/** Only what is shown is marked: marking costs more than finding. */
const PARAGRAPHS = `
	SELECT text.id || '#' || paragraph.id AS id, ${marked('paragraph_index')}
	FROM paragraph_index
		JOIN paragraph ON paragraph.key = paragraph_index.rowid
		JOIN text ON text.key = paragraph.text
	WHERE paragraph_index MATCH :match AND paragraph_index.rowid = :key`;

const PARAGRAPH_COUNT = `
	SELECT count(*) AS count FROM paragraph_index WHERE paragraph_index MATCH :match`;

export function searchGraph(database: SqliteDatabase, query: string, most: number): SearchResult {
	const limit = atLeastNone(most);
	const question = toQuestion(query);
	const byKind = countHits(database, question);
	const nodes = findNodes(database, question, limit);
	const paragraphs = findParagraphs(database, question.match, limit - nodes.length);
	const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
	return { hits: [...nodes, ...paragraphs], total, byKind };
}

interface Question {
	/** Ids that it may be, as typed and as symbols are printed. */
	written: string[];
	/** What a symbol may begin with. */
	symbols: string[];
	match: string;
}

function toQuestion(query: string): Question {
	const symbols = readWritten(query);
	const typed = query.trim();
	// HRC 54 is how the session HRC-54 is written
	const written = [...new Set([typed, ...symbols, typed.replace(/\s+/, '-')])];
	return { written, symbols, match: toMatch(query) };
}

const toValues = ({ written, symbols, match }: Question): Record<string, Value> => ({
	written: JSON.stringify(written),
	symbols: JSON.stringify(symbols),
	match
});

/** How many there are of each kind, nodes and paragraphs; kinds with none are left out. */
function countHits(database: SqliteDatabase, question: Question): SearchResult['byKind'] & object {
	const nodes = database.rows<{ kind: NodeKind; count: number }>(NODE_COUNTS, toValues(question));
	const { match } = question;
	const [paragraphs] = database.rows<{ count: number }>(PARAGRAPH_COUNT, { match });
	const counts = [...nodes, { kind: 'Paragraph' as const, count: paragraphs?.count ?? 0 }];
	return Object.fromEntries(
		counts.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count])
	);
}

function findNodes(database: SqliteDatabase, question: Question, limit: number): SearchHit[] {
	const rows = database.rows<NodeRow>(NODES, { ...toValues(question), limit });
	const keys = JSON.stringify(rows.flatMap(({ label }) => label ?? []));
	const labels = new Map(
		database
			.rows<{ key: number; marked: string }>(LABELS, { match: question.match, keys })
			.map(({ key, marked }) => [key, readFound(marked)])
	);
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

function findParagraphs(database: SqliteDatabase, match: string, limit: number): SearchHit[] {
	const first = database.rows<{ key: number }>(FIRST_PARAGRAPHS, { match, limit });
	return first.flatMap(({ key }) =>
		database
			.rows<{ id: string; marked: string }>(PARAGRAPHS, { match, key })
			.map(({ id, marked }) => ({
				kind: 'Paragraph' as const,
				id,
				...readFound(marked),
				names: {},
				loaded: true
			}))
	);
}
