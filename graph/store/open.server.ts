import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailableError, UsageError } from '../errors.ts';
import type { GraphStore } from './store.ts';

/** The file of a store; null for one in memory or on a server. Throws UsageError for what is no address. */
export function fileOf(address: string): string | null {
	if (isServer(address)) return null;
	const path = pathOf(address);
	return path === MEMORY ? null : path;
}

const MEMORY = ':memory:';

/** Without and with encryption, one server and a cluster of them. */
const SERVER = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//i;

/** Whether a store is kept by a server, where it needs a user and a password. */
export const isServer = (address: string): boolean => SERVER.test(address);

function pathOf(address: string): string {
	const path = /^sqlite:(.+)$/s.exec(address)?.[1];
	if (path === undefined || path.includes('\0'))
		throw new UsageError(
			`${JSON.stringify(address)} is no store: give sqlite: and the path of a database file, such as sqlite:.recalling/recalling.db, or the address of a Neo4j server, such as bolt://localhost:7687.`
		);
	return path;
}

function readUrl(address: string): URL {
	try {
		const url = new URL(address);
		if (url.hostname) return url;
	} catch (cause) {
		throw noServer(address, cause);
	}
	throw noServer(address);
}

const noServer = (address: string, cause?: unknown): UsageError =>
	new UsageError(
		`${JSON.stringify(address)} is no address of a Neo4j server: give one such as bolt://localhost:7687.`,
		{ cause }
	);

/** What stands in an address stands in the list of processes, for every user of the machine. */
function serverOf(address: string): string {
	const url = readUrl(address);
	if (url.username || url.password)
		throw new UsageError(
			'An address must not hold a user or a password, because others can read it while the command runs: set RECALLING_USER and RECALLING_PASSWORD instead.'
		);
	if (url.search || url.hash || !['', '/'].includes(url.pathname))
		throw new UsageError(
			`${JSON.stringify(address)} says more than a server and a port: name a database in RECALLING_DATABASE.`
		);
	return `${url.protocol}//${url.host}`;
}

async function openServer(address: string): Promise<GraphStore> {
	const url = serverOf(address);
	const { RECALLING_USER: user, RECALLING_PASSWORD: password } = process.env;
	const { RECALLING_DATABASE: database } = process.env;
	if (!password)
		throw new UsageError(
			`${url} asks for a password: set RECALLING_PASSWORD, and RECALLING_USER unless the user is neo4j.`
		);
	const { createNeo4jStore } = await import('./neo4j.server.ts');
	return createNeo4jStore({ url, user: user || 'neo4j', password, ...(database && { database }) });
}

/**
 * Opens the store at an address: `sqlite:PATH`, relative to the folder one is in, or `bolt://`,
 * `neo4j://` and their encrypted forms, with user, password and database from the environment.
 * Throws UsageError.
 */
export async function openStore(address: string): Promise<GraphStore> {
	if (isServer(address)) return openServer(address);
	const path = pathOf(address);
	if (path !== MEMORY) makeFolder(dirname(path));
	// So that whoever uses another store never loads this driver.
	const { createSqliteStore } = await import('./sqlite.server.ts');
	return createSqliteStore(path);
}

function makeFolder(folder: string): void {
	try {
		makeOneByOne(folder);
	} catch (cause) {
		throw new StoreUnavailableError(
			`The folder ${folder} cannot be made: choose a place where you may write.`,
			{ cause }
		);
	}
}

/** Node's own recursive way never comes back where a system makes no folders, as under /proc. */
function makeOneByOne(folder: string): void {
	if (existsSync(folder)) return;
	const parent = dirname(folder);
	if (parent !== folder) makeOneByOne(parent);
	try {
		mkdirSync(folder);
	} catch (cause) {
		// another loader may have made it in between
		if (!existsSync(folder)) throw cause;
	}
}
