import type { SqliteDatabase } from './sqlite-database.server.ts';
import { FOUND, readFound } from './sqlite-words.ts';

/**
 * Only what is shown is marked: marking costs more than finding. The sign before rowid: the index is read
 * once from the least, and not again for every row.
 */
export const markedIn = (index: 'label_index' | 'paragraph_index'): string => `
	SELECT rowid AS key, highlight(${index}, 0, '${FOUND.open}', '${FOUND.close}') AS marked FROM ${index}
	WHERE ${index} MATCH :match AND rowid >= :least
		AND +rowid IN (SELECT value FROM json_each(:keys))`;

type Found = ReturnType<typeof readFound>;

/** What stands in these rows of an index, and where the words were found in it. */
export function markedOf(
	database: SqliteDatabase,
	sql: string,
	{ match, keys }: { match: string; keys: number[] }
): Map<number, Found> {
	if (keys.length === 0) return new Map();
	const rows = database.rows<{ key: number; marked: string }>(sql, {
		match,
		least: keys.reduce((least, key) => Math.min(least, key)),
		keys: JSON.stringify(keys)
	});
	return new Map(rows.map(({ key, marked }) => [key, readFound(marked)]));
}
