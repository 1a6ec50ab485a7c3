import type { TextRecord } from '../model.ts';
import { placeOf, ROOM } from './place.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { TextRows } from './sqlite-rows.ts';

/** A text that is saved, and the keys of text and resolution. */
interface SavedText {
	rows: TextRows;
	text: number;
	node: number;
}

/** The lowest and the highest key in use at one place. */
interface Bounds {
	least: number;
	most: number;
}

const BOUNDS = `
	SELECT coalesce(min(key), :to) AS least, coalesce(max(key), :from - 1) AS most FROM paragraph
	WHERE key >= :from AND key < :to`;

/** In ascending order: filled in any other, the index writes itself out again and again. */
const PARAGRAPHS = `
	INSERT INTO paragraph (key, text, number, id, node, verb_group, words, rest)
	SELECT :first - key, :text, key, value ->> 0, :node, value ->> 1, value ->> 2, value -> 3
	FROM json_each(:paragraphs) ORDER BY key DESC`;

/**
 * An index of words is read in the order of its keys, and then no further than is shown: so the key of a
 * paragraph says where it stands among all, the larger the earlier. Words are kept divided, for the index, and
 * joined when they are read.
 */
export function saveParagraphs(database: SqliteDatabase, batch: readonly SavedText[]): void {
	const rooms = new Map<number, Bounds>();
	const placed = batch.map(({ rows, text, node }) => {
		const first = takeRoom(database, rooms, rows.graph.text);
		return { first, text, node, paragraphs: rows.paragraphs };
	});
	for (const values of placed.sort((a, b) => a.first - b.first)) database.run(PARAGRAPHS, values);
}

/** The key of a text's first paragraph: below those of its place, or above where texts have come and gone. */
function takeRoom(
	database: SqliteDatabase,
	rooms: Map<number, Bounds>,
	record: TextRecord
): number {
	const from = placeOf(record) * ROOM;
	const found = database.rows<Bounds>(BOUNDS, { from, to: from + ROOM })[0];
	const bounds = rooms.get(from) ?? found ?? { least: from + ROOM, most: from - 1 };
	const count = record.paragraphs.length;
	const below = bounds.least - count >= from;
	const first = below ? bounds.least - 1 : bounds.most + count;
	rooms.set(from, {
		least: Math.min(bounds.least, first - count + 1),
		most: Math.max(bounds.most, first)
	});
	return first;
}
