import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import type { TextGraph } from '#graph/model.ts';
import type { Neo4jAddress } from '#graph/store/neo4j-database.server.ts';
import { seconds } from './measure.ts';
import type { Rows } from './stores-neo4j-rows.ts';
import { prepareRows } from './stores-neo4j-rows.ts';
import type { Bare } from './stores-sqlite.ts';

/** As the driver's manual has them: rows with their properties, what they hang on found by its id. */
const STATEMENTS: [kind: keyof Rows, cypher: string][] = [
	['nodes', 'UNWIND $rows AS row CREATE (n:Entity:$(row.labels)) SET n = row.properties'],
	[
		'labels',
		`UNWIND $rows AS row MATCH (n:Entity {id: row.id})
			CREATE (label:Label)-[:NAMES]->(n) SET label = row.properties`
	],
	[
		'texts',
		`UNWIND $rows AS row MATCH (n:Entity {id: row.resolution})
			CREATE (text:Text)-[:TEXT_OF]->(n) SET text = row.properties`
	],
	[
		'passages',
		`UNWIND $rows AS row MATCH (text:Text {id: row.text})
			CREATE (passage:Passage)-[:PART_OF]->(text) SET passage = row.properties`
	],
	[
		'evidence',
		`UNWIND $rows AS row MATCH (text:Text {id: row.text})
			CREATE (evidence:Evidence)-[:SAID_IN]->(text) SET evidence = row.properties`
	],
	[
		'doubts',
		`UNWIND $rows AS row MATCH (text:Text {id: row.textId})
			CREATE (doubt:Doubt)-[:LEFT_OPEN_BY]->(text) SET doubt = row`
	],
	[
		'edges',
		`UNWIND $rows AS row MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to})
			CREATE (a)-[edge:$(row.kind)]->(b) SET edge = row.properties`
	]
];

const EMPTYING = `
	MATCH (n) WHERE NOT n:Recalling AND NOT n:Claim
	CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`;

/** Texts a transaction, as the loader has them. */
const BATCH = 50;

/** A statement and its rows. */
type Step = [cypher: string, rows: unknown[]];

/** Of what there is none no statement is run. */
const toSteps = (rows: Rows): Step[] =>
	STATEMENTS.flatMap(([kind, cypher]): Step[] =>
		rows[kind].length > 0 ? [[cypher, rows[kind]]] : []
	);

export interface BareNeo4j extends Bare {
	/** Takes out all but whose database it is. */
	empty(): Promise<void>;
	/** All that the store keeps, of rows made beforehand, a statement for each kind of record: seconds. */
	unwind(graphs: TextGraph[]): Promise<number>;
	/**
	 * The same, each record of the last `few` texts a transaction of its own: seconds for those. The texts
	 * before are there already, because early ones cite little and are done sooner than most.
	 */
	plain(graphs: TextGraph[], few: number): Promise<number>;
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
	const write = (transactions: Step[][]): Promise<void> =>
		within(async (session) => {
			for (const steps of transactions)
				await session.executeWrite(async (transaction) => {
					for (const [cypher, rows] of steps) await transaction.run(cypher, { rows });
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
			const batches = prepareRows(graphs, BATCH).map(toSteps);
			return seconds(() => write(batches));
		},
		async plain(graphs, few) {
			const batches = prepareRows(graphs, few).map(toSteps);
			const records = (batches.pop() ?? []).flatMap(([cypher, rows]) =>
				rows.map((row): Step[] => [[cypher, [row]]])
			);
			await write(batches);
			return seconds(() => write(records));
		},
		close: () => driver.close()
	};
}
