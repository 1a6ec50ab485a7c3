import { OutdatedStoreError, StoreUnavailableError } from '../errors.ts';
import type { Neo4jAddress, Neo4jDatabase } from './neo4j-database.server.ts';
import { connect } from './neo4j-database.server.ts';
import { LABELS, SCHEMA, VERSION } from './neo4j-schema.ts';

/** Statements used here came with it; Neo4j names its later versions by the year (2025.01). */
const OLDEST = { major: 5, minor: 26 };

const isSupported = (version: string): boolean => {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor);
};

/** Empties a database in steps that no memory is too small for. */
export const EMPTYING = 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS';

async function checkVersion(database: Neo4jDatabase, url: string): Promise<void> {
	const [kernel] = await database.read(({ rows }) =>
		rows<{ version: string }>(
			`CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel'
				RETURN versions[0] AS version`
		)
	);
	const version = kernel?.version ?? 'of an unknown version';
	if (isSupported(version)) return;
	throw new StoreUnavailableError(
		`${url} is Neo4j ${version}: Recalling needs ${OLDEST.major}.${OLDEST.minor} or newer.`
	);
}

/** Counts by label are kept by Neo4j; only where they do not add up are the nodes looked at. */
const ALL_NODES = 'MATCH (n) RETURN count(n) AS count';
const OWN_NODES = LABELS.map((label) => `MATCH (n:${label}) RETURN count(n) AS count`).join(
	' UNION ALL '
);
const STRANGER = `MATCH (n) WHERE ${LABELS.map((label) => `NOT n:${label}`).join(' AND ')}
	RETURN labels(n) AS labels LIMIT 1`;

async function findStranger(database: Neo4jDatabase): Promise<string | null> {
	return database.read(async ({ rows }) => {
		const [all] = await rows<{ count: number }>(ALL_NODES);
		const own = await rows<{ count: number }>(OWN_NODES);
		if (own.reduce((sum, { count }) => sum + count, 0) === all?.count) return null;
		const [stranger] = await rows<{ labels: string[] }>(STRANGER);
		return stranger ? stranger.labels.join(':') || 'node without a label' : null;
	});
}

/** Whose database this is: our own of this version, or one that nobody has written yet. */
async function identify(database: Neo4jDatabase, place: string): Promise<'ours' | 'new'> {
	const [mark] = await database.read(({ rows }) =>
		rows<{ version: number }>('MATCH (mark:Recalling) RETURN mark.version AS version')
	);
	if (mark && mark.version !== VERSION)
		throw new OutdatedStoreError(
			`${place} was written by another version of Recalling: empty it (${EMPTYING}) and load the texts again.`
		);
	const stranger = await findStranger(database);
	if (stranger === null && mark) return 'ours';
	const isEmpty = stranger === null && (await isUnwritten(database));
	if (isEmpty) return 'new';
	throw new StoreUnavailableError(
		`${place} holds something else (${stranger ?? 'nodes without a mark of Recalling'}), and nothing was written to it: name an empty database in RECALLING_DATABASE, or another server.`
	);
}

const isUnwritten = async (database: Neo4jDatabase): Promise<boolean> =>
	(await database.read(({ rows }) => rows('MATCH (n) RETURN 1 AS one LIMIT 1'))).length === 0;

/** Somebody else may be making the same new database at this moment. */
const wasMadeMeanwhile = (cause: unknown): boolean =>
	/AlreadyExists$/.test(String((cause as { code?: unknown } | null)?.code));

async function create(database: Neo4jDatabase): Promise<void> {
	for (const statement of SCHEMA)
		await database.run(statement).catch((cause: unknown) => {
			if (!wasMadeMeanwhile(cause)) throw cause;
		});
	await database.run('CALL db.awaitIndexes(60)');
	// Last: a database that was broken off on the way is still taken for a new one.
	await database.write(({ rows }) =>
		rows(
			`MERGE (mark:Recalling {one: 1}) SET mark.version = $version, mark.saved = 0
				MERGE (:Claim {one: 1})`,
			{ version: VERSION }
		)
	);
}

/** Connects and makes what an empty database needs; throws StoreUnavailableError for all not ours. */
export async function openDatabase(address: Neo4jAddress): Promise<Neo4jDatabase> {
	const { url } = address;
	const database = connect(address);
	try {
		await checkVersion(database, url);
		const place = address.database === undefined ? url : `${address.database} at ${url}`;
		if ((await identify(database, place)) === 'new') await create(database);
	} catch (cause) {
		await database.close();
		throw cause;
	}
	return database;
}
