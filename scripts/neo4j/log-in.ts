import neo4j from 'neo4j-driver';

/** Nobody's secret: what every new server lets in, to be changed before anything else. */
const FIRST_PASSWORD = 'neo4j';

const CONFIG = { connectionTimeout: 2000, maxTransactionRetryTime: 0, telemetryDisabled: true };

async function attempt(
	address: string,
	password: string,
	cypher: string,
	values: Record<string, string> = {}
): Promise<boolean> {
	const driver = neo4j.driver(address, neo4j.auth.basic('neo4j', password), CONFIG);
	const session = driver.session({ database: 'system' });
	try {
		await session.run(cypher, values);
		return true;
	} catch (cause) {
		if (cause instanceof neo4j.Neo4jError) return false;
		throw cause;
	} finally {
		await session.close();
		await driver.close();
	}
}

/** Whether the server answers to this password, which a new one is given. */
export async function logIn(address: string, password: string): Promise<boolean> {
	const change = 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new';
	const passwords = { old: FIRST_PASSWORD, new: password };
	return (
		(await attempt(address, password, 'SHOW DEFAULT DATABASE')) ||
		(await attempt(address, FIRST_PASSWORD, change, passwords))
	);
}
