import type { Names } from '../model.ts';
import type { NodeKind } from '../schema.ts';
import { LANGUAGES } from '../schema.ts';
import { readWritten } from '../symbol.ts';
import type { SqliteDatabase, Value } from './sqlite-database.server.ts';
import { markedIn, markedOf } from './sqlite-marked.server.ts';
import { atLeastNone } from './sqlite-nodes.server.ts';
import { among, RESOLUTION_ALLOWED, toAllowed } from './sqlite-search-filter.ts';
import { findParagraphs } from './sqlite-search-paragraphs.server.ts';
import { toMatch } from './sqlite-words.ts';
import type { SearchFilter, SearchHit, SearchResult } from './store.ts';

interface NodeRow {
	id: string;
	kind: NodeKind;
	names: string;
	loaded: number;
	label: number | null;
}

/** Nodes open with no verb: who asks for one asks for paragraphs. */
const NODE_ALLOWED = `:groups IS NULL AND ${among('node.kind', 'kinds')} AND ${RESOLUTION_ALLOWED}`;

/**
 * CROSS JOIN and the sign before kind keep to the spelling, where the planner would read every node.
 * Nodes by how they were found, the best way of each: 0 its very id, 1 its symbol begins so, 2 the
 * words of a name. Loaded ones first among symbols; likelier readings of a number and shorter names first.
 */
const NODES_FOUND = `
	WITH named AS MATERIALIZED (
		SELECT label.node, label.key AS label, replace(label.words, char(31), '') AS text
		FROM label_index CROSS JOIN label ON label.key = label_index.rowid
		WHERE label_index MATCH :match
	), way AS (
		SELECT node.key AS node, 0 AS tier, written.key AS place, NULL AS label, NULL AS text
		FROM json_each(:written) AS written
			CROSS JOIN node ON node.id = written.value COLLATE NOCASE
		UNION ALL
		SELECT node.key, 1, 0, NULL, NULL
		FROM json_each(:symbols) AS symbol CROSS JOIN node
			ON node.id COLLATE NOCASE > symbol.value
			AND node.id COLLATE NOCASE < symbol.value || char(1114111)
		WHERE +node.kind IN ('Resolution', 'Document')
		UNION ALL
		SELECT node, 2, length(text), label, text FROM named
	), best AS (
		SELECT * FROM (
			SELECT *, row_number() OVER (PARTITION BY node ORDER BY tier, place, text) AS way FROM way
		) WHERE way = 1
	), found AS MATERIALIZED (
		SELECT node.id, node.kind, node.names, node.loaded, node.cited_by, best.tier, best.place, best.label
		FROM best JOIN node ON node.key = best.node WHERE ${NODE_ALLOWED}
	)`;

/** The first ones, and of each kind how many there are: in one row, so that all are looked for once. */
const NODES = `${NODES_FOUND}
	SELECT (
		SELECT json_group_object(kind, count) FROM (SELECT kind, count(*) AS count FROM found GROUP BY kind)
	) AS counts, (
		SELECT json_group_array(json_object('id', id, 'kind', kind, 'names', names, 'loaded', loaded,
			'label', label))
		FROM (
			SELECT * FROM found
			ORDER BY tier, (tier < 2 AND loaded) DESC, place, cited_by DESC, id LIMIT :limit
		)
	) AS first`;

const LABELS = markedIn('label_index');

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
	const asked = { match: question.match, limit: limit - nodes.hits.length };
	const paragraphs = findParagraphs(database, asked, filter);
	const byKind = { ...nodes.counts, ...(paragraphs.count > 0 && { Paragraph: paragraphs.count }) };
	const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
	return { hits: [...nodes.hits, ...paragraphs.hits], total, byKind };
}

interface Question {
	/** What a symbol may begin with. */
	symbols: string[];
	match: string;
	allowed: Record<keyof SearchFilter, Value>;
	/** Ids that it may be, as typed and as symbols are printed. */
	written: string[];
}

function toQuestion(query: string, filter: SearchFilter): Question {
	const symbols = readWritten(query);
	const typed = query.trim();
	// HRC 54 is how the session HRC-54 is written
	const written = [...new Set([typed, ...symbols, typed.replace(/\s+/, '-')])];
	return { written, symbols, match: toMatch(query), allowed: toAllowed(filter) };
}

const toValues = ({ written, symbols, match, allowed }: Question): Record<string, Value> => ({
	...allowed,
	written: JSON.stringify(written),
	symbols: JSON.stringify(symbols),
	match
});

/** Those that come first, and how many there are of each kind. */
function findNodes(database: SqliteDatabase, question: Question, limit: number) {
	const values = { ...toValues(question), limit };
	const [row] = database.rows<{ counts: string; first: string }>(NODES, values);
	const first = JSON.parse(row?.first ?? '[]') as NodeRow[];
	const keys = first.flatMap(({ label }) => label ?? []);
	const labels = markedOf(database, LABELS, { match: question.match, keys });
	const hits = first.map((node): SearchHit => {
		const found = labels.get(node.label ?? 0) ?? foundById(node, question.symbols);
		const names = JSON.parse(node.names) as Names;
		return { kind: node.kind, id: node.id, ...found, names, loaded: node.loaded === 1 };
	});
	return { hits, counts: JSON.parse(row?.counts ?? '{}') as SearchResult['byKind'] };
}

/** A symbol shows how much of it was typed; a code or slug gives way to the name it stands for. */
function foundById({ id, names }: NodeRow, symbols: string[]): Pick<SearchHit, 'text' | 'matches'> {
	const begun = symbols.find((symbol) => id.toLowerCase().startsWith(symbol.toLowerCase()));
	if (begun) return { text: id, matches: [[0, begun.length]] };
	const known = JSON.parse(names) as Names;
	const name = LANGUAGES.map((language) => known[language]).find(Boolean);
	return name ? { text: name, matches: [] } : { text: id, matches: [[0, id.length]] };
}
