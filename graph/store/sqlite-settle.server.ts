import type { SqliteDatabase } from './sqlite-database.server.ts';
import { divide } from './sqlite-words.ts';

const UNLOADED = `
	UPDATE node SET loaded = 0
	WHERE key = :node AND loaded AND NOT EXISTS (SELECT 1 FROM text WHERE text.node = node.key)`;

/** A text may be loaded in several languages: the first that says when it was adopted counts. */
export const DATED = `
	UPDATE node SET dated = coalesce((
		SELECT adopted FROM text WHERE text.node = node.key AND adopted IS NOT NULL
		ORDER BY language_order LIMIT 1
	), date)`;

export const TOUCH_NODES = `INSERT OR IGNORE INTO touched_node SELECT value FROM json_each(:keys)`;

const TOUCHED_EDGES = `
	INSERT OR IGNORE INTO touched_edge SELECT edge FROM evidence WHERE text = :text`;

/** Which text takes up which follows from titles and citations, and is derived anew when those are there. */
const UNFOLLOWED = `DELETE FROM edge WHERE kind = 'FOLLOWS' AND (from_node = :node OR to_node = :node)`;

/** A title is a name for as long as a text gives it. */
const UNTITLED = `
	UPDATE node SET names = json_remove(names, '$.' || :language)
	WHERE key = :node AND names ->> ('$.' || :language) = :title`;

/**
 * The labels that touched nodes should have: symbols, sessions (HRC 54), names in every language, aliases,
 * titles of loaded texts. Read from the touched ones on: a view of all would be read to its end each time.
 */
const WANTED_LABELS = `
	WITH touched AS MATERIALIZED (
		SELECT node.key, id, kind, names, aliases FROM touched_node CROSS JOIN node USING (key)
	), wanted_label (node, text) AS MATERIALIZED (
		SELECT key, id FROM touched WHERE kind IN ('Resolution', 'Document')
		UNION SELECT touched.key, name.value FROM touched, json_each(touched.names) AS name
		UNION SELECT key, replace(id, '-', ' ') FROM touched WHERE kind IN ('Session', 'AgendaItem')
		UNION SELECT touched.key, alias.value FROM touched, json_each(touched.aliases) AS alias
		UNION SELECT text.node, title FROM touched CROSS JOIN text ON text.node = touched.key
			WHERE title IS NOT NULL
	)`;

/** After a batch: what nothing supports any more goes, and what is left is called what it is called. */
const SETTLE = [
	`INSERT OR IGNORE INTO touched_node
		SELECT from_node FROM edge WHERE key IN touched_edge AND evidence = 0
		UNION SELECT to_node FROM edge WHERE key IN touched_edge AND evidence = 0`,
	'DELETE FROM edge WHERE key IN touched_edge AND evidence = 0',
	`UPDATE edge SET groups = said.groups FROM (
			SELECT edge AS key, sum(DISTINCT verb_group) AS groups
			FROM evidence WHERE edge IN touched_edge GROUP BY edge
		) AS said WHERE said.key = edge.key AND said.groups <> edge.groups`,
	`DELETE FROM node WHERE key IN touched_node AND NOT loaded
		AND NOT EXISTS (SELECT 1 FROM edge WHERE from_node = node.key)
		AND NOT EXISTS (SELECT 1 FROM edge WHERE to_node = node.key)`,
	`${DATED} WHERE key IN touched_node`,
	`${WANTED_LABELS} DELETE FROM label WHERE node IN touched_node
		AND (node, replace(words, char(31), '')) NOT IN wanted_label`
];

const MISSING_LABELS = `${WANTED_LABELS}
	SELECT node, text FROM wanted_label
	EXCEPT SELECT node, replace(words, char(31), '') FROM label WHERE node IN touched_node`;

const LABELS = `
	INSERT OR IGNORE INTO label (node, words)
	SELECT value ->> 'node', value ->> 'words' FROM json_each(:labels)`;

/** Changes in one transaction, and after them what follows from them. */
export function settled(database: SqliteDatabase, work: () => void): void {
	database.write(() => {
		database.run('DELETE FROM touched_node');
		database.run('DELETE FROM touched_edge');
		work();
		for (const statement of SETTLE) database.run(statement);
		saveLabels(database);
	});
}

/** Takes texts out in one transaction; answers with those that were there. */
export function removeTexts(database: SqliteDatabase, ids: string[]): string[] {
	const removed: string[] = [];
	settled(database, () => {
		for (const kept of readKept(database, [...new Set(ids)])) {
			takeOut(database, kept);
			database.run(UNLOADED, { node: kept.node });
			removed.push(kept.id);
		}
	});
	return removed;
}

/** A text that is there, as far as it matters when it is taken out or said again. */
export interface KeptText {
	key: number;
	id: string;
	node: number;
	language: string;
	title: string | null;
	digest: string;
}

const KEPT = `
	SELECT text.key, text.id, node, language, title, digest
	FROM json_each(:ids) AS one CROSS JOIN text ON text.id = one.value ORDER BY one.key`;

/** Those of these texts that are there, in the order asked. */
export const readKept = (database: SqliteDatabase, ids: string[]): KeptText[] =>
	database.rows<KeptText>(KEPT, { ids: JSON.stringify(ids) });

/** Takes a text out with its words; what it alone supported goes when the batch is settled. */
export function takeOut(
	database: SqliteDatabase,
	{ key: text, node, language, title }: KeptText
): void {
	database.run(TOUCHED_EDGES, { text });
	database.run(TOUCH_NODES, { keys: JSON.stringify([node]) });
	database.run(UNFOLLOWED, { node });
	database.run('DELETE FROM evidence WHERE text = :text', { text });
	database.run('DELETE FROM text WHERE key = :text', { text });
	if (title !== null) database.run(UNTITLED, { node, language, title });
}

function saveLabels(database: SqliteDatabase): void {
	const missing = database.rows<{ node: number; text: string }>(MISSING_LABELS);
	const labels = missing.map(({ node, text }) => ({ node, words: divide(text) }));
	database.run(LABELS, { labels: JSON.stringify(labels) });
}
