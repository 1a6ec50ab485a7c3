import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '#graph/store/neo4j-database.server.ts';

/** The server that `npm test -- neo4j` has started for this run alone. */
export function testAddress(): Neo4jAddress {
	const { NEO4J_TEST_ADDRESS: url, NEO4J_TEST_PASSWORD: password } = process.env;
	if (!url || !password) throw new Error('These tests need a server: run npm test -- neo4j.');
	return { url, user: 'neo4j', password };
}

let driver: Driver | undefined;

function connect(): Driver {
	const { url, user, password } = testAddress();
	driver ??= neo4j.driver(url, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
	return driver;
}

export async function disconnect(): Promise<void> {
	await driver?.close();
	driver = undefined;
}

/** One statement, said without the adapter. */
export async function say(cypher: string): Promise<Record<string, unknown>[]> {
	const session = connect().session();
	const { records } = await session.run(cypher);
	await session.close();
	return records.map((record) => record.toObject());
}

/** Takes out what the test before has left, in steps; whose database it is stays said. */
export async function empty(): Promise<void> {
	await say(`MATCH (n) WHERE NOT n:Recalling AND NOT n:Claim
		CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS`);
	await say('MATCH (claim:Claim) REMOVE claim.token');
}
