import type { Evidence } from '../model.ts';
import type { Body } from '../schema.ts';
import { evidenceOf } from './neo4j-around.server.ts';
import type { Transaction } from './neo4j-database.server.ts';
import {
	atLeastNone,
	findNode,
	nodesById,
	nodesOf,
	readNode,
	totalOf
} from './neo4j-nodes.server.ts';
import type { NodeRow } from './neo4j-nodes.ts';
import { nodeView, toNodeView } from './neo4j-nodes.ts';
import type { Decision, Matrix, NodeView, OwedReport } from './store.ts';

const CITES_NONE = 'NOT EXISTS { (n)-[:CITES]->(other:Entity) WHERE other.id IN $none }';

/** From those who cite the least cited of all, asked for each of the others. */
const CITING = `
	UNWIND $all AS id MATCH (cited:Entity {id: id})
	WITH cited ORDER BY COUNT { (cited)<-[:CITES]-() }
	WITH collect(cited) AS cited
	WITH cited[0] AS rarest, cited[1..] AS others
	MATCH (rarest)<-[:CITES]-(n:Entity)
	WHERE n.loaded AND n.kind = 'Resolution' AND ${CITES_NONE}
		AND all(other IN others WHERE EXISTS { (n)-[:CITES]->(other) })`;

const NOT_CITING = `
	MATCH (n:Resolution) WHERE n.loaded AND ${CITES_NONE}`;

const firstOf = (found: string): string => `${found}
	WITH n ORDER BY n.citedBy DESC, n.id LIMIT $limit RETURN ${nodeView('n')} AS node`;

/** Loaded resolutions that cite all of these and none of those. */
export async function readCiting(
	transaction: Transaction,
	[all, none]: [all: string[], none: string[]],
	limit: number
): Promise<{ nodes: NodeView[]; total: number }> {
	const [wanted, unwanted] = await Promise.all([
		findAll(transaction, all),
		findAll(transaction, none)
	]);
	if (wanted.includes(undefined)) return { nodes: [], total: 0 };
	const values = {
		all: [...new Set(wanted)],
		none: unwanted.filter((id) => id !== undefined),
		limit: atLeastNone(limit)
	};
	const found = all.length > 0 ? CITING : NOT_CITING;
	const [nodes, total] = await Promise.all([
		nodesOf(transaction, firstOf(found), values),
		totalOf(transaction, `${found} RETURN count(n) AS total`, values)
	]);
	return { nodes, total };
}

const findAll = (transaction: Transaction, ids: string[]): Promise<(string | undefined)[]> =>
	Promise.all(ids.map(async (id) => (await findNode(transaction, id))?.id));

/** Of each resolution the words of one text: its first language that says anything of the mandate. */
const DECISIONS = `
	MATCH (:Entity {id: $mandate})<-[edge:ACTS_ON]-(n:Entity)
	MATCH (evidence:Evidence {edge: edge.key})-[:SAID_IN]->(text:Text)
	WITH n, evidence, text ORDER BY text.languageOrder, text.id
	WITH n, collect(evidence) AS said
	UNWIND [one IN said WHERE one.textId = said[0].textId] AS evidence`;

const FIRST_DECISIONS = `${DECISIONS}
	WITH n, evidence ORDER BY n.dated IS NULL, n.dated, n.id, evidence.start, evidence.number
	LIMIT $limit
	RETURN ${nodeView('n')} AS node, evidence.record AS record`;

const DECISION_COUNT = `${DECISIONS} RETURN count(*) AS total`;

export async function readDecisions(
	transaction: Transaction,
	id: string,
	limit: number
): Promise<{ decisions: Decision[]; total: number }> {
	const mandate = (await readNode(transaction, id, 'Mandate')).id;
	const [rows, total] = await Promise.all([
		transaction.rows<{ node: NodeRow; record: string }>(FIRST_DECISIONS, {
			mandate,
			limit: atLeastNone(limit)
		}),
		totalOf(transaction, DECISION_COUNT, { mandate })
	]);
	const decisions = rows.map(({ node, record }) => ({
		resolution: toNodeView(node),
		evidence: JSON.parse(record) as Evidence
	}));
	return { decisions, total };
}

const DUE = `
	MATCH (:Entity {id: $session})<-[:DUE_AT]-(owed:Obligation)<-[edge:REQUESTS]-(asking:Entity)`;

const FIRST_DUE = `${DUE}
	WITH owed, edge, asking ORDER BY owed.id, asking.id LIMIT $limit
	RETURN owed.id AS obligation, asking.id AS requestedBy, edge.key AS key,
		edge.quotations AS quotations, COLLECT {
		MATCH (owed)-[:OWED_BY]->(ower:Entity) RETURN ower.id ORDER BY ower.id
	} AS owedBy`;

const DUE_COUNT = `${DUE} RETURN count(*) AS total`;

interface DueRow {
	obligation: string;
	requestedBy: string;
	/** The edge that asks for it. */
	key: string;
	quotations: number;
	owedBy: string[];
}

export async function readObligations(
	transaction: Transaction,
	id: string,
	limit: number
): Promise<{ reports: OwedReport[]; total: number }> {
	const session = (await readNode(transaction, id, 'Session')).id;
	const [rows, total] = await Promise.all([
		transaction.rows<DueRow>(FIRST_DUE, { session, limit: atLeastNone(limit) }),
		totalOf(transaction, DUE_COUNT, { session })
	]);
	const ids = rows.flatMap((row) => [row.obligation, row.requestedBy, ...row.owedBy]);
	const [evidence, nodes] = await Promise.all([
		evidenceOf(transaction, rows),
		nodesById(transaction, ids)
	]);
	const reports = rows.flatMap((row) => {
		const [obligation, requestedBy] = [nodes.get(row.obligation), nodes.get(row.requestedBy)];
		const owedBy = row.owedBy.flatMap((one) => nodes.get(one) ?? []);
		const words = evidence.get(row.key) ?? [];
		return obligation && requestedBy ? [{ obligation, requestedBy, owedBy, evidence: words }] : [];
	});
	return { reports, total };
}

/** Instrument and agenda item meet in a resolution that cites the one and stands under the other. */
const CELLS = `
	MATCH (item:AgendaItem)<-[:ON_ITEM]-(n:Entity)-[:CITES]->(instrument:Instrument)
	WHERE $body IS NULL OR item.id STARTS WITH $body + '-'
	WITH instrument, item, count(DISTINCT n) AS count`;

/** How many there are stands with each; with a limit of none it is asked for by itself. */
const INSTRUMENTS = `${CELLS}
	WITH instrument AS n, collect({item: item.id, count: count}) AS cells
	ORDER BY n.citedBy DESC, n.id
	WITH collect({n: n, cells: cells}) AS found
	UNWIND found[..$limit] AS one WITH size(found) AS total, one.n AS n, one.cells AS cells
	RETURN ${nodeView('n')} AS node, cells, total`;

const INSTRUMENT_COUNT = `${CELLS} RETURN count(DISTINCT instrument) AS total`;

interface InstrumentRow {
	node: NodeRow;
	cells: { item: string; count: number }[];
	total: number;
}

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);

export async function readMatrix(
	transaction: Transaction,
	limit: number,
	only?: Body
): Promise<Matrix> {
	const values = { body: only ?? null, limit: atLeastNone(limit) };
	const rows = await transaction.rows<InstrumentRow>(INSTRUMENTS, values);
	const cells = rows.flatMap(({ node, cells }) =>
		cells
			.map(({ item, count }) => ({ instrument: node.id, item, count }))
			.sort((a, b) => (a.item < b.item ? -1 : 1))
	);
	const items = await nodesById(
		transaction,
		cells.map(({ item }) => item)
	);
	return {
		instruments: rows.map(({ node }) => toNodeView(node)),
		items: [...items.values()].sort(byId),
		cells,
		total: rows[0]?.total ?? (await totalOf(transaction, INSTRUMENT_COUNT, { body: values.body }))
	};
}
