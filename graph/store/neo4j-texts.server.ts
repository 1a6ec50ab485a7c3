import { NotFoundError } from '../errors.ts';
import type { Doubt, Evidence, Header, ShownParagraph, TextRecord } from '../model.ts';
import type { Language } from '../schema.ts';
import type { Transaction } from './neo4j-database.server.ts';
import {
	atLeastNone,
	FIND,
	PLANNED_ONCE,
	shorten,
	toSpelling,
	totalOf
} from './neo4j-nodes.server.ts';
import type { HeldText, TextSummary, TextView } from './store.ts';

interface TextRow {
	id: string;
	resolution: string;
	language: Language;
	header: string;
}

const SUMMARY = `text.id AS id, n.id AS resolution, text.language AS language, text.header AS header`;

const TEXTS_OF = `${PLANNED_ONCE} ${FIND}
	MATCH (n)<-[:TEXT_OF]-(text) WITH n, text ORDER BY text.languageOrder
	RETURN ${SUMMARY}`;

const TEXT = `${PLANNED_ONCE}
	MATCH (text:Text {id: $id}) USING INDEX text:Text(id)
	RETURN text.rest AS rest,
		COLLECT {
			MATCH (text)<-[:LEFT_OPEN_BY]-(doubt) WITH doubt ORDER BY doubt.number
			RETURN doubt.record
		} AS doubts,
		COLLECT {
			MATCH (text)<-[:PART_OF]-(part) WITH part ORDER BY part.number
			RETURN {id: part.id, shown: part.shown, rest: part.rest}
		} AS passages,
		COLLECT {
			MATCH (text)<-[:SAID_IN]-(said) WITH said ORDER BY said.start, said.number
			RETURN said.record
		} AS evidence`;

/** Read along the index of their dates, day by day, no further than is shown; those without one come last. */
const textsBy = (dated: 'text.adopted IS NOT NULL' | 'text.adopted IS NULL'): string => `
	MATCH (text:Text)-[:TEXT_OF]->(n:Entity) WHERE ${dated}
	WITH text, n ORDER BY text.adopted DESC, n.id, text.languageOrder LIMIT $limit
	RETURN ${SUMMARY}, text.doubtCount AS doubts`;

const DATED_TEXTS = textsBy('text.adopted IS NOT NULL');
const UNDATED_TEXTS = textsBy('text.adopted IS NULL');

const TEXT_COUNT = 'MATCH (text:Text) RETURN count(text) AS total';

/** Both are named, that the index is read in its order and no further than is shown. */
const DOUBTS = `
	MATCH (doubt:Doubt) WHERE doubt.textId IS NOT NULL AND doubt.number IS NOT NULL
	WITH doubt ORDER BY doubt.textId, doubt.number LIMIT $limit
	RETURN doubt.textId AS id, doubt.record AS record`;

const DOUBT_COUNT = 'MATCH (doubt:Doubt) RETURN count(doubt) AS total';

export async function readTextOf(
	transaction: Transaction,
	resolution: string,
	language?: Language
): Promise<TextView> {
	const rows = await transaction.rows<TextRow>(TEXTS_OF, toSpelling(resolution));
	const row = rows.find((one) => one.language === language) ?? rows[0];
	if (!row) throw new NotFoundError(`No text of ${shorten(resolution)} has been loaded.`);
	return { ...(await readWhole(transaction, row)), languages: rows.map((one) => one.language) };
}

interface WholeRow {
	rest: string;
	doubts: string[];
	passages: { id: string; shown: string; rest: string }[];
	evidence: string[];
}

async function readWhole(
	{ rows }: Transaction,
	{ id, resolution, language, header }: TextRow
): Promise<Omit<TextView, 'languages'>> {
	const [whole] = await rows<WholeRow>(TEXT, { id });
	if (!whole) throw new NotFoundError(`The text ${shorten(id)} has just been taken out.`);
	return {
		...(JSON.parse(whole.rest) as Pick<TextRecord, 'source' | 'notes' | 'content'>),
		id,
		resolution,
		language,
		header: JSON.parse(header) as Header,
		paragraphs: whole.passages.map(({ id, shown, rest }) => ({
			...(JSON.parse(rest) as Omit<ShownParagraph, 'id' | 'text'>),
			id,
			text: shown
		})),
		doubts: whole.doubts.map((record) => JSON.parse(record) as Doubt),
		evidence: whole.evidence.map((record) => JSON.parse(record) as Evidence)
	};
}

export async function readTexts(transaction: Transaction, limit: number) {
	const most = atLeastNone(limit);
	const read = (cypher: string, limit: number) =>
		transaction.rows<TextRow & { doubts: number }>(cypher, { limit });
	const [dated, total] = await Promise.all([
		read(DATED_TEXTS, most),
		totalOf(transaction, TEXT_COUNT)
	]);
	const left = Math.min(most, total) - dated.length;
	const rows = left > 0 ? [...dated, ...(await read(UNDATED_TEXTS, left))] : dated;
	const texts = rows.map((row): TextSummary => ({
		...row,
		header: JSON.parse(row.header) as Header
	}));
	return { texts, total };
}

export async function readDoubts(transaction: Transaction, limit: number) {
	const [rows, total] = await Promise.all([
		transaction.rows<{ id: string; record: string }>(DOUBTS, { limit: atLeastNone(limit) }),
		totalOf(transaction, DOUBT_COUNT)
	]);
	const doubts = rows.map(({ id, record }) => ({ ...(JSON.parse(record) as Doubt), textId: id }));
	return { doubts, total };
}

/** Every text's file and rules. */
export async function readHeld({ rows }: Transaction): Promise<Map<string, HeldText>> {
	const held = await rows<HeldText & { id: string }>(
		`MATCH (text:Text) WITH text ORDER BY text.id
			RETURN text.id AS id, text.sha256 AS sha256, text.rules AS rules`
	);
	return new Map(held.map(({ id, sha256, rules }) => [id, { sha256, rules }]));
}
