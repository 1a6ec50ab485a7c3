import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import type { TextGraph } from '#graph/model.ts';
import type { Neo4jAddress } from '#graph/store/neo4j-database.server.ts';
import { toLabel } from '#graph/store/neo4j-entities.server.ts';
import { toEvidenceRows, toPassageRows, toTextRow, weigh } from '#graph/store/neo4j-rows.ts';
import { seconds } from './measure.ts';
import type { Bare } from './stores-sqlite.ts';

const NODES = `
	UNWIND $rows AS row CREATE (n:Entity) SET n = row.properties, n:$(row.properties.kind)`;
const LABELS = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id})
	CREATE (:Label {shown: row.shown, words: row.words, size: row.size})-[:NAMES]->(n)`;
const TEXTS = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.resolution})
	CREATE (text:Text)-[:TEXT_OF]->(n) SET text = row.properties`;
const PASSAGES = `
	UNWIND $rows AS row MATCH (text:Text {id: row.text})
	CREATE (passage:Passage)-[:PART_OF]->(text) SET passage = row.properties`;
const EVIDENCE = `
	UNWIND $rows AS row MATCH (text:Text {id: row.text})
	CREATE (evidence:Evidence)-[:SAID_IN]->(text) SET evidence = row.properties`;
const EDGES = `
	UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
	CREATE (a)-[:$(row.kind) {key: row.key, quotations: 1}]->(b)`;

const EMPTYING = `
	MATCH (n) WHERE NOT n:Recalling AND NOT n:Claim
	CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/** Statements with their rows, in the order in which they can be run. */
type Prepared = [cypher: string, rows: object[]][];

/** Whatever was said before is left out, so that nothing has to be looked for. */
function createPreparation() {
	const said = new Set<string>();
	const isNew = (what: string): boolean => said.size < said.add(what).size;

	return (graphs: TextGraph[]): Prepared => {
		const nodes = graphs.flatMap(({ nodes }) => nodes);
		const labels = nodes
			.flatMap(({ id, names }) => [id, ...Object.values(names)].map((shown) => ({ id, shown })))
			.filter(({ id, shown }) => isNew(`label ${id} ${shown}`));
		return [
			[NODES, nodes.filter(({ id }) => isNew(id)).map(toNodeRow)],
			[LABELS, labels.map(({ id, shown }) => ({ id, ...toLabel(shown) }))],
			[TEXTS, graphs.map((graph) => toTextRow(graph, ''))],
			[PASSAGES, graphs.flatMap(toPassageRows)],
			[EVIDENCE, graphs.flatMap(toEvidenceRows)],
			[EDGES, weigh(graphs.flatMap(toEvidenceRows)).filter(({ key }) => isNew(key))]
		];
	};
}

const toNodeRow = ({ id, kind, names }: TextGraph['nodes'][number]) => ({
	properties: {
		id,
		kind,
		lower: id.toLowerCase(),
		loaded: true,
		citedBy: 0,
		...Object.fromEntries(Object.entries(names).map(([key, name]) => [`name_${key}`, name]))
	}
});

const BATCH = 50;

const inBatches = (graphs: TextGraph[]): TextGraph[][] =>
	Array.from({ length: Math.ceil(graphs.length / BATCH) }, (_, i) =>
		graphs.slice(i * BATCH, (i + 1) * BATCH)
	);

export interface BareNeo4j extends Bare {
	/** Takes out all but whose database it is. */
	empty(): Promise<void>;
	/** Rows made beforehand, a statement for each kind of record: seconds. */
	unwind(graphs: TextGraph[]): Promise<number>;
	/** Each record a transaction of its own: seconds. */
	plain(graphs: TextGraph[]): Promise<number>;
}

/** A limit must be a whole number. */
const toCypher = (values: object): object =>
	Object.fromEntries(
		Object.entries(values).map(([key, value]) => [
			key,
			typeof value === 'number' ? neo4j.int(value) : value
		])
	);

export function bareNeo4j({ url, user, password }: Neo4jAddress): BareNeo4j {
	const auth = neo4j.auth.basic(user, password);
	const driver = neo4j.driver(url, auth, { disableLosslessIntegers: true });
	const within = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
		const session = driver.session();
		try {
			return await work(session);
		} finally {
			await session.close();
		}
	};
	const unwind = (batches: Prepared[]): Promise<void> =>
		within(async (session) => {
			for (const batch of batches)
				await session.executeWrite(async (transaction) => {
					for (const [cypher, rows] of batch) await transaction.run(cypher, { rows });
				});
		});
	return {
		ask: (cypher, values) =>
			within((session) =>
				session.executeRead(
					async (transaction) => (await transaction.run(cypher, toCypher(values))).records
				)
			),
		empty: () => within(async (session) => void (await session.run(EMPTYING))),
		unwind(graphs) {
			const batches = inBatches(graphs).map(createPreparation());
			return seconds(() => unwind(batches));
		},
		plain(graphs) {
			const records = createPreparation()(graphs).flatMap(([cypher, rows]) =>
				rows.map((row): Prepared => [[cypher, [row]]])
			);
			return seconds(() => unwind(records));
		},
		close: () => driver.close()
	};
}
