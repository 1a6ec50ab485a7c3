import { NotFoundError } from '../errors.ts';
import type { Doubt, Evidence, Header, ShownParagraph, TextRecord } from '../model.ts';
import type { Language } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { atLeastNone, KEY_OF, shorten, tallyOf } from './sqlite-nodes.server.ts';
import { join } from './sqlite-words.ts';
import type { TextSummary, TextView } from './store.ts';

interface TextRow {
	key: number;
	id: string;
	resolution: string;
	language: Language;
	header: string;
	doubts: number;
	rest: string;
}

const TEXTS_OF = `
	SELECT text.key, text.id, node.id AS resolution, language, header, doubts, rest
	FROM node JOIN text ON text.node = node.key
	WHERE node.key = (${KEY_OF}) ORDER BY language_order`;

const PARAGRAPHS = 'SELECT id, words, rest FROM paragraph WHERE text = :text ORDER BY number';

const EVIDENCE = 'SELECT record FROM evidence WHERE text = :text ORDER BY start, key';

const DOUBTS = 'SELECT record FROM doubt WHERE text = :text ORDER BY number';

/** SQLite takes nothing for less than everything, so texts without a date come last. */
const TEXTS = `
	SELECT text.key, text.id, node.id AS resolution, language, header, doubts
	FROM text JOIN node ON node.key = text.node
	ORDER BY adopted DESC, node.id, language_order LIMIT :limit`;

const ALL_DOUBTS = `
	SELECT text.id, record FROM text INDEXED BY text_doubts CROSS JOIN doubt ON doubt.text = text.key
	WHERE text.doubts > 0
	ORDER BY text.id, number LIMIT :limit`;

export function readTextOf(
	database: SqliteDatabase,
	resolution: string,
	language?: Language
): TextView {
	const rows = database.rows<TextRow>(TEXTS_OF, { id: resolution });
	const row = rows.find((one) => one.language === language) ?? rows[0];
	if (!row) throw new NotFoundError(`No text of ${shorten(resolution)} has been loaded.`);
	const evidence = database.rows<{ record: string }>(EVIDENCE, { text: row.key });
	return {
		...toRecord(database, row),
		languages: rows.map((one) => one.language),
		evidence: evidence.map(({ record }) => JSON.parse(record) as Evidence)
	};
}

function toRecord(database: SqliteDatabase, row: TextRow): TextRecord {
	const { key: text, id, resolution, language } = row;
	const paragraphs = database.rows<{ id: string; words: string; rest: string }>(PARAGRAPHS, {
		text
	});
	const doubts = database.rows<{ record: string }>(DOUBTS, { text });
	return {
		...(JSON.parse(row.rest) as Pick<TextRecord, 'source' | 'notes' | 'content' | 'rules'>),
		id,
		resolution,
		language,
		header: JSON.parse(row.header) as Header,
		paragraphs: paragraphs.map(({ id, words, rest }) => ({
			...(JSON.parse(rest) as Omit<ShownParagraph, 'id' | 'text'>),
			id,
			text: join(words)
		})),
		doubts: doubts.map(({ record }) => JSON.parse(record) as Doubt)
	};
}

export function readTexts(database: SqliteDatabase, limit: number) {
	const rows = database.rows<TextRow>(TEXTS, { limit: atLeastNone(limit) });
	const texts = rows.map(({ id, resolution, language, header, doubts }): TextSummary => ({
		id,
		resolution,
		language,
		header: JSON.parse(header) as Header,
		doubts
	}));
	return { texts, total: tallyOf(database, 'text') };
}

export function readDoubts(database: SqliteDatabase, limit: number) {
	const rows = database.rows<{ id: string; record: string }>(ALL_DOUBTS, {
		limit: atLeastNone(limit)
	});
	const doubts = rows.map(({ id, record }) => ({ ...(JSON.parse(record) as Doubt), textId: id }));
	return { doubts, total: tallyOf(database, 'doubt') };
}
