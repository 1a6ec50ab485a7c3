import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import type { TextGraph } from '#graph/model.ts';
import type { Neo4jAddress } from '#graph/store/neo4j-database.server.ts';
import { toEdgeRows, toEvidenceRows, toPassageRows, toTextRow } from '#graph/store/neo4j-rows.ts';
import { toWords } from '#graph/store/neo4j-words.ts';
import { seconds } from './measure.ts';
import type { Bare } from './stores-sqlite.ts';

const NODES = `
	UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n += row.properties, n:$(row.kind)`;
const LABELS = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id})
	CREATE (:Label {shown: row.shown, words: row.words})-[:NAMES]->(n)`;
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
	MERGE (a)-[edge:$(row.kind)]->(b) SET edge.key = row.key, edge.quotations = 1`;

const EMPTYING = `
	MATCH (n) WHERE NOT n:Recalling AND NOT n:Claim
	CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/** Statements with their rows, in the order in which they can be run. */
type Prepared = [cypher: string, rows: object[]][];

const prepare = (graphs: TextGraph[], named: Set<string>): Prepared => [
	[NODES, graphs.flatMap(({ nodes }) => nodes).map(toNodeRow)],
	[LABELS, labelsOf(graphs, named)],
	[TEXTS, graphs.map((graph) => toTextRow(graph, ''))],
	[PASSAGES, graphs.flatMap(toPassageRows)],
	[EVIDENCE, graphs.flatMap(toEvidenceRows)],
	[EDGES, graphs.flatMap(toEdgeRows)]
];

const toNodeRow = ({ id, kind, names }: TextGraph['nodes'][number]) => ({
	id,
	kind,
	properties: {
		kind,
		lower: id.toLowerCase(),
		loaded: true,
		citedBy: 0,
		...Object.fromEntries(Object.entries(names).map(([key, name]) => [`name_${key}`, name]))
	}
});

/** Each name once, in all batches. */
const labelsOf = (graphs: TextGraph[], named: Set<string>) =>
	graphs
		.flatMap(({ nodes }) => nodes)
		.flatMap(({ id, names }) => [id, ...Object.values(names)].map((shown) => ({ id, shown })))
		.filter(({ id, shown }) => named.size < named.add(`${id} ${shown}`).size)
		.map(({ id, shown }) => ({ id, shown, words: toWords(shown) }));

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
			const named = new Set<string>();
			const batches = inBatches(graphs).map((batch) => prepare(batch, named));
			return seconds(() => unwind(batches));
		},
		plain(graphs) {
			const records = prepare(graphs, new Set()).flatMap(([cypher, rows]) =>
				rows.map((row): Prepared => [[cypher, [row]]])
			);
			return seconds(() => unwind(records));
		},
		close: () => driver.close()
	};
}
