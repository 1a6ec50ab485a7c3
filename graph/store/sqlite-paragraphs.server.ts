import type { ShownParagraph, TextRecord } from '../model.ts';
import { placeOf, ROOM } from './place.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { toBit } from './sqlite-groups.ts';
import { divide } from './sqlite-words.ts';

/** The paragraphs of a text that is saved. */
export interface Paragraphs {
	record: TextRecord;
	text: number | null;
	node: number | null;
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
	SELECT :first - key, :text, key, value ->> 'id', :node, value ->> 'group', value ->> 'words',
		value ->> 'rest'
	FROM json_each(:paragraphs) ORDER BY key DESC`;

/**
 * An index of words is read in the order of its keys, and then no further than is shown: so the key of a
 * paragraph says where it stands among all, the larger the earlier. Words are kept divided, for the index, and
 * joined when they are read.
 */
export function saveParagraphs(database: SqliteDatabase, batch: readonly Paragraphs[]): void {
	const rooms = new Map<number, Bounds>();
	const placed = batch.map(({ record, text, node }) => {
		const first = takeRoom(database, rooms, record);
		return { first, text, node, paragraphs: JSON.stringify(record.paragraphs.map(toRow)) };
	});
	for (const values of placed.sort((a, b) => a.first - b.first)) database.run(PARAGRAPHS, values);
}

const toRow = ({ id, text, ...rest }: ShownParagraph) => ({
	id,
	group: toBit(rest.verb?.group),
	words: divide(text),
	rest: JSON.stringify(rest)
});

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
