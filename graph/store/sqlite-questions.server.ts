import type { Evidence } from '../model.ts';
import type { Body } from '../schema.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { evidenceOf } from './sqlite-edges.server.ts';
import type { NodeRow } from './sqlite-nodes.server.ts';
import {
	atLeastNone,
	NODE_COLUMNS,
	nodesByKey,
	readNode,
	toNodeView,
	totalOf
} from './sqlite-nodes.server.ts';
import type { Decision, Matrix, OwedReport } from './store.ts';

/** Of each resolution the words of one text: its first language that says anything of the mandate. */
const DECISIONS = `
	WITH decision AS MATERIALIZED (
		SELECT node.key AS node, node.dated, node.id, evidence.start, evidence.key FROM edge
			JOIN node ON node.key = edge.from_node JOIN evidence ON evidence.edge = edge.key
		WHERE edge.to_node = :mandate AND edge.kind = 'ACTS_ON' AND evidence.text = (
			SELECT text.key FROM evidence AS said JOIN text ON text.key = said.text
			WHERE said.edge = edge.key ORDER BY text.language_order, text.id LIMIT 1
		)
	)`;

/** Sorted by what is short, and only then are the words of the first ones read. */
const FIRST_DECISIONS = `${DECISIONS}, first AS MATERIALIZED (
		SELECT * FROM decision ORDER BY dated IS NULL, dated, id, start, key LIMIT :limit
	)
	SELECT first.node, evidence.record, (SELECT count(*) FROM decision) AS total
	FROM first JOIN evidence ON evidence.key = first.key
	ORDER BY first.dated IS NULL, first.dated, first.id, first.start, first.key`;

const DECISION_COUNT = `${DECISIONS} SELECT count(*) AS total FROM decision`;

export function readDecisions(
	database: SqliteDatabase,
	id: string,
	limit: number
): { decisions: Decision[]; total: number } {
	const mandate = readNode(database, id, 'Mandate').key;
	const rows = database.rows<{ node: number; record: string; total: number }>(FIRST_DECISIONS, {
		mandate,
		limit: atLeastNone(limit)
	});
	const nodes = nodesByKey(
		database,
		rows.map(({ node }) => node)
	);
	const decisions = rows.flatMap(({ node, record }) => {
		const resolution = nodes.get(node);
		return resolution ? [{ resolution, evidence: JSON.parse(record) as Evidence }] : [];
	});
	return { decisions, total: rows[0]?.total ?? totalOf(database, DECISION_COUNT, { mandate }) };
}

const DUE = `
	FROM edge AS due JOIN node AS owed ON owed.key = due.from_node AND owed.kind = 'Obligation'
		JOIN edge AS asked ON asked.to_node = owed.key AND asked.kind = 'REQUESTS'
		JOIN node AS asking ON asking.key = asked.from_node
	WHERE due.to_node = :session AND due.kind = 'DUE_AT'`;

const FIRST_DUE = `
	SELECT owed.key AS obligation, asking.key AS requestedBy, asked.key, asked.evidence ${DUE}
	ORDER BY owed.id, asking.id LIMIT :limit`;

const DUE_COUNT = `SELECT count(*) AS total ${DUE}`;

const OWERS = `
	SELECT edge.from_node AS obligation, node.key AS ower FROM json_each(:obligations) AS owed
		CROSS JOIN edge ON edge.from_node = owed.value AND edge.kind = 'OWED_BY'
		CROSS JOIN node ON node.key = edge.to_node
	ORDER BY node.id`;

interface DueRow {
	obligation: number;
	requestedBy: number;
	/** The edge that asks for it. */
	key: number;
	evidence: number;
}

export function readObligations(
	database: SqliteDatabase,
	id: string,
	limit: number
): { reports: OwedReport[]; total: number } {
	const session = readNode(database, id, 'Session').key;
	const rows = database.rows<DueRow>(FIRST_DUE, { session, limit: atLeastNone(limit) });
	const evidence = evidenceOf(database, rows);
	const owers = database.rows<{ obligation: number; ower: number }>(OWERS, {
		obligations: JSON.stringify([...new Set(rows.map(({ obligation }) => obligation))])
	});
	const keys = [
		...rows.flatMap(({ obligation, requestedBy }) => [obligation, requestedBy]),
		...owers.map(({ ower }) => ower)
	];
	const nodes = nodesByKey(database, keys);
	const reports = rows.flatMap((row) => {
		const [obligation, requestedBy] = [nodes.get(row.obligation), nodes.get(row.requestedBy)];
		const owing = owers.filter((one) => one.obligation === row.obligation);
		const owedBy = owing.flatMap(({ ower }) => nodes.get(ower) ?? []);
		const words = evidence.get(row.key) ?? [];
		return obligation && requestedBy ? [{ obligation, requestedBy, owedBy, evidence: words }] : [];
	});
	return { reports, total: totalOf(database, DUE_COUNT, { session }) };
}

/** Items of a body have ids that begin with it; '.' follows '-' in the order of characters. */
const OF_BODY = `count > 0 AND (:body IS NULL OR item IN (
	SELECT key FROM node WHERE kind = 'AgendaItem' AND id > :body || '-' AND id < :body || '.'))`;

const IN_CELLS = `FROM node WHERE kind = 'Instrument'
	AND EXISTS (SELECT 1 FROM cell WHERE instrument = node.key AND ${OF_BODY})`;

const INSTRUMENTS = `SELECT ${NODE_COLUMNS} ${IN_CELLS} ORDER BY cited_by DESC, id LIMIT :limit`;

const INSTRUMENT_COUNT = `SELECT count(*) AS total ${IN_CELLS}`;

const CELLS = `
	SELECT cell.instrument, cell.item, cell.count FROM json_each(:instruments) AS shown
		CROSS JOIN cell ON cell.instrument = shown.value
		CROSS JOIN node ON node.key = cell.item
	WHERE ${OF_BODY} ORDER BY shown.key, node.id`;

const ITEMS = `
	SELECT ${NODE_COLUMNS} FROM node
	WHERE key IN (SELECT value FROM json_each(:items)) ORDER BY id`;

export function readMatrix(database: SqliteDatabase, limit: number, only?: Body): Matrix {
	const body = only ?? null;
	const instruments = database.rows<NodeRow>(INSTRUMENTS, { body, limit: atLeastNone(limit) });
	const cells = database.rows<{ instrument: number; item: number; count: number }>(CELLS, {
		body,
		instruments: JSON.stringify(instruments.map(({ key }) => key))
	});
	const items = database.rows<NodeRow>(ITEMS, {
		items: JSON.stringify([...new Set(cells.map(({ item }) => item))])
	});
	const ids = new Map([...instruments, ...items].map(({ key, id }) => [key, id]));
	return {
		instruments: instruments.map(toNodeView),
		items: items.map(toNodeView),
		cells: cells.map(({ instrument, item, count }) => ({
			instrument: ids.get(instrument) ?? '',
			item: ids.get(item) ?? '',
			count
		})),
		total: totalOf(database, INSTRUMENT_COUNT, { body })
	};
}

/** Every text's file and rules, read from an index alone. */
export const readHeld = (database: SqliteDatabase) =>
	new Map(
		database
			.rows<{ id: string; sha256: string; rules: string }>(
				'SELECT id, sha256, rules FROM text ORDER BY id'
			)
			.map(({ id, sha256, rules }) => [id, { sha256, rules }])
	);
