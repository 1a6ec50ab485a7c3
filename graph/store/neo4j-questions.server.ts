import type { Evidence } from '../model.ts';
import type { Body } from '../schema.ts';
import { FIRST_WORDS } from './neo4j-around.server.ts';
import type { Transaction } from './neo4j-database.server.ts';
import {
	atLeastNone,
	FIND,
	nodesById,
	readNode,
	toSpelling,
	totalOf
} from './neo4j-nodes.server.ts';
import type { NodeRow } from './neo4j-nodes.ts';
import { nodeView, toNodeView } from './neo4j-nodes.ts';
import type { Decision, Matrix, NodeView, OwedReport } from './store.ts';

/** Each as it is spelled, else in whatever case; what is not there is cited by nobody. */
const findAll = (list: 'all' | 'none'): string => `
	CALL () {
		UNWIND $${list} AS one
		CALL (one) {
			MATCH (n:Entity {lower: one.lower}) RETURN n ORDER BY n.id = one.id DESC, n.id LIMIT 1
		}
		RETURN collect(DISTINCT n) AS ${list}, count(n) AS ${list}Found
	}`;

const CITES_NONE = 'none(other IN none WHERE EXISTS { (n)-[:CITES]->(other) })';

/** From those who cite the least cited of all, asked for each of the others. */
const CITING = `${findAll('all')} ${findAll('none')}
	WITH all, none WHERE allFound = size($all)
	CALL (all) {
		UNWIND all AS cited WITH cited ORDER BY COUNT { (cited)<-[:CITES]-() }
		RETURN collect(cited) AS cited
	}
	WITH none, cited[0] AS rarest, cited[1..] AS others
	MATCH (rarest)<-[:CITES]-(n:Entity)
	WHERE n:Loaded AND ${CITES_NONE}
		AND all(other IN others WHERE EXISTS { (n)-[:CITES]->(other) })`;

const NOT_CITING = `${findAll('none')}
	MATCH (n:Loaded) WHERE ${CITES_NONE}`;

const firstOf = (found: string): string => `${found}
	WITH n ORDER BY n.citedBy DESC, n.id
	WITH collect(n) AS found
	RETURN size(found) AS total, [n IN found[..$limit] | ${nodeView('n')}] AS nodes`;

/** Loaded resolutions that cite all of these and none of those. */
export async function readCiting(
	{ rows }: Transaction,
	[all, none]: [all: string[], none: string[]],
	limit: number
): Promise<{ nodes: NodeView[]; total: number }> {
	const [found] = await rows<{ total: number; nodes: NodeRow[] }>(
		firstOf(all.length > 0 ? CITING : NOT_CITING),
		{ all: all.map(toSpelling), none: none.map(toSpelling), limit: atLeastNone(limit) }
	);
	return { nodes: found?.nodes.map(toNodeView) ?? [], total: found?.total ?? 0 };
}

/** Of each resolution the words of one text: its first language that says anything of the mandate. */
const DECISIONS = `${FIND}
	MATCH (n)<-[edge:ACTS_ON]-(resolution:Entity)
	MATCH (evidence:Evidence {edge: edge.key})-[:SAID_IN]->(text:Text)
	WITH resolution AS n, evidence, text ORDER BY text.languageOrder, text.id
	WITH n, collect(evidence) AS said
	UNWIND [one IN said WHERE one.textId = said[0].textId] AS evidence
	WITH n, evidence ORDER BY n.dated IS NULL, n.dated, n.id, evidence.start, evidence.number
	WITH collect({n: n, evidence: evidence}) AS found
	UNWIND found[..$limit] AS one WITH size(found) AS total, one.n AS n, one.evidence AS evidence
	RETURN total, ${nodeView('n')} AS node, evidence.record AS record`;

interface DecisionRow {
	total: number;
	node: NodeRow;
	record: string;
}

export async function readDecisions(
	transaction: Transaction,
	id: string,
	limit: number
): Promise<{ decisions: Decision[]; total: number }> {
	// of at least one is told how many there are
	const most = Math.max(1, atLeastNone(limit));
	const rows = await transaction.rows<DecisionRow>(DECISIONS, { ...toSpelling(id), limit: most });
	// nothing is found of what is not there, either
	if (rows.length === 0) await readNode(transaction, id, 'Mandate');
	const decisions = rows.slice(0, atLeastNone(limit)).map(({ node, record }) => ({
		resolution: toNodeView(node),
		evidence: JSON.parse(record) as Evidence
	}));
	return { decisions, total: rows[0]?.total ?? 0 };
}

const DUE = `${FIND}
	MATCH (n)<-[:DUE_AT]-(owed:Obligation)<-[edge:REQUESTS]-(asking:Entity)
	WITH owed, edge, asking ORDER BY owed.id, asking.id
	WITH collect({owed: owed, edge: edge, asking: asking}) AS found
	UNWIND found[..$limit] AS one
	WITH size(found) AS total, one.owed AS owed, one.edge AS edge, one.asking AS asking
	RETURN total, ${nodeView('owed')} AS obligation, ${nodeView('asking')} AS requestedBy,
		COLLECT {
			MATCH (owed)-[:OWED_BY]->(ower:Entity) RETURN ${nodeView('ower')} ORDER BY ower.id
		} AS owedBy, ${FIRST_WORDS} AS records`;

interface DueRow {
	total: number;
	obligation: NodeRow;
	requestedBy: NodeRow;
	owedBy: NodeRow[];
	records: string[];
}

export async function readObligations(
	transaction: Transaction,
	id: string,
	limit: number
): Promise<{ reports: OwedReport[]; total: number }> {
	const most = Math.max(1, atLeastNone(limit));
	const rows = await transaction.rows<DueRow>(DUE, { ...toSpelling(id), limit: most });
	// nothing is found of what is not there, either
	if (rows.length === 0) await readNode(transaction, id, 'Session');
	const reports = rows.slice(0, atLeastNone(limit)).map((row) => ({
		obligation: toNodeView(row.obligation),
		requestedBy: toNodeView(row.requestedBy),
		owedBy: row.owedBy.map(toNodeView),
		evidence: row.records.map((record) => JSON.parse(record) as Evidence)
	}));
	return { reports, total: rows[0]?.total ?? 0 };
}

/**
 * Instrument and agenda item meet in a resolution that cites the one and stands under the other, by one
 * edge each. Item by item: left to itself Neo4j begins with the few instruments, and meets everything that
 * cites them once for each.
 */
const CELLS = `
	MATCH (item:AgendaItem) WHERE $body IS NULL OR item.id STARTS WITH $body + '-'
	CALL (item) {
		MATCH (item)<-[:ON_ITEM]-(:Entity)-[:CITES]->(instrument:Instrument)
		RETURN instrument, count(*) AS count
	}`;

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
