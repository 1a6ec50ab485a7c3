import { ROOM } from './place.ts';
import type { SqliteDatabase, Value } from './sqlite-database.server.ts';
import { markedIn, markedOf } from './sqlite-marked.server.ts';
import { RESOLUTION_ALLOWED, toAllowed } from './sqlite-search-filter.ts';
import type { SearchFilter, SearchHit } from './store.ts';

const PARAGRAPH_ALLOWED = `(:groups IS NULL OR paragraph.verb_group & :groups) AND ${RESOLUTION_ALLOWED}`;

/** Where all are allowed the index of words alone is read. */
const ALL_PARAGRAPHS = 'FROM paragraph_index WHERE paragraph_index MATCH :match';

const SOME_PARAGRAPHS = `
	FROM paragraph_index
		CROSS JOIN paragraph INDEXED BY paragraph_facts ON paragraph.key = paragraph_index.rowid
		CROSS JOIN node ON node.key = paragraph.node
	WHERE paragraph_index MATCH :match AND ${PARAGRAPH_ALLOWED}`;

const countOf = (found: string): string => `SELECT count(*) AS count ${found}`;

/** Read no further than is shown: a key says where its paragraph stands among all. */
const firstOf = (found: string): string => `
	SELECT paragraph_index.rowid AS key ${found} ORDER BY paragraph_index.rowid DESC LIMIT :limit`;

/** Further ones of the place at which the first ones end. */
const restOf = (found: string): string => `
	SELECT paragraph_index.rowid AS key ${found}
		AND paragraph_index.rowid >= :from AND paragraph_index.rowid < :to`;

const toStatements = (found: string) => ({
	count: countOf(found),
	first: firstOf(found),
	rest: restOf(found)
});

const PARAGRAPHS_FOUND = {
	all: toStatements(ALL_PARAGRAPHS),
	some: toStatements(SOME_PARAGRAPHS)
};

const MARKED = markedIn('paragraph_index');

const PARAGRAPH_IDS = `
	SELECT paragraph.key, text.id || '#' || paragraph.id AS id FROM json_each(:keys) AS one
		CROSS JOIN paragraph ON paragraph.key = one.value
		CROSS JOIN text ON text.key = paragraph.text
	ORDER BY paragraph.key / ${ROOM} DESC, text.language_order, paragraph.number, text.id
	LIMIT :limit`;

/** Which paragraphs are asked for. */
function paragraphsFor({ kinds, ...others }: SearchFilter): 'all' | 'some' | 'none' {
	if (kinds && !kinds.includes('Paragraph')) return 'none';
	return Object.values(others).every((one) => one === undefined) ? 'all' : 'some';
}

interface Asked {
	match: string;
	limit: number;
}

/** The first ones, and how many there are. */
export function findParagraphs(
	database: SqliteDatabase,
	{ match, limit }: Asked,
	filter: SearchFilter
): { hits: SearchHit[]; count: number } {
	const which = paragraphsFor(filter);
	if (which === 'none') return { hits: [], count: 0 };
	const { kinds: _, ...allowed } = toAllowed(filter);
	const values = which === 'all' ? { match } : { match, ...allowed };
	const statements = PARAGRAPHS_FOUND[which];
	const keys = limit > 0 ? firstKeys(database, statements, { ...values, limit }) : [];
	const hits = showParagraphs(database, { match, keys, limit });
	// fewer than were asked for are all that there are
	if (keys.length < limit) return { hits, count: keys.length };
	return { hits, count: database.rows<{ count: number }>(statements.count, values)[0]?.count ?? 0 };
}

/** The keys of the first ones, and of all others at the place where these end: keys do not order those. */
function firstKeys(
	database: SqliteDatabase,
	{ first, rest }: { first: string; rest: string },
	values: Record<string, Value>
): number[] {
	const keysOf = (sql: string, more: Record<string, Value>): number[] =>
		database.rows<{ key: number }>(sql, more).map(({ key }) => key);
	const keys = keysOf(first, values);
	const last = keys.at(-1);
	if (last === undefined || keys.length < Number(values['limit'])) return keys;
	const { limit: _, ...asked } = values;
	return [...keys, ...keysOf(rest, { ...asked, from: last - (last % ROOM), to: last })];
}

function showParagraphs(
	database: SqliteDatabase,
	{ match, keys, limit }: { match: string; keys: number[]; limit: number }
): SearchHit[] {
	const found = markedOf(database, MARKED, { match, keys });
	return database
		.rows<{ key: number; id: string }>(PARAGRAPH_IDS, { keys: JSON.stringify(keys), limit })
		.map(({ key, id }) => {
			const { text, matches } = found.get(key) ?? { text: '', matches: [] };
			return { kind: 'Paragraph', id, text, matches, names: {}, loaded: true };
		});
}
