import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { StoreLostError, StoreUnavailableError } from '../errors.ts';
import { isLost, sentenceFor } from './neo4j-errors.ts';

/** Where a server is, and who asks. */
export interface Neo4jAddress {
	/** `bolt://localhost:7687`, without user and password. */
	url: string;
	user: string;
	password: string;
	/** Without it, the one that the server serves by default. */
	database?: string;
}

export type Values = Record<string, unknown>;

/** Statements of one transaction; values are bound by name (`$id`) and never pasted. */
export interface Transaction {
	rows<Row>(cypher: string, values?: Values): Promise<Row[]>;
}

/** A connection to one database. Everything that the server refuses arrives as a sentence. */
export interface Neo4jDatabase {
	read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
	/** All of it or nothing; done again by itself where the server asks for that. */
	write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
	/** One statement outside any transaction: what changes a schema must stand alone. */
	run(cypher: string, values?: Values): Promise<void>;
	isOpen(): boolean;
	close(): Promise<void>;
}

/** Milliseconds: whoever waits for a page wants to know soon that nobody answers. */
const PATIENCE = 3_000;

const CONFIG = {
	// counts are small, and nothing here is a 64-bit number
	disableLosslessIntegers: true,
	connectionTimeout: PATIENCE,
	connectionAcquisitionTimeout: 2 * PATIENCE,
	maxTransactionRetryTime: PATIENCE,
	telemetryDisabled: true,
	notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF }
};

/** The driver takes every number for one with a fraction, which Neo4j would keep as 10.0. */
function toCypher(value: unknown): unknown {
	if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
	if (Array.isArray(value)) return value.map(toCypher);
	return typeof value === 'object' && value !== null ? toMap(value) : value;
}

/** Property by property, because texts come with a hundred thousand of them. */
function toMap(object: object): Values {
	const map: Values = {};
	for (const [key, value] of Object.entries(object)) map[key] = toCypher(value);
	return map;
}

const toTransaction = (transaction: ManagedTransaction): Transaction => ({
	async rows<Row>(cypher: string, values: Values = {}) {
		const { records } = await transaction.run(cypher, toMap(values));
		return records.map((record) => record.toObject() as Row);
	}
});

function translate(address: Neo4jAddress, cause: unknown): unknown {
	const sentence = sentenceFor(address, cause);
	if (sentence === null) return cause;
	const Kind = isLost(cause) ? StoreLostError : StoreUnavailableError;
	return new Kind(sentence, { cause });
}

const closed = (url: string, cause?: unknown): StoreUnavailableError =>
	new StoreUnavailableError(`The store ${url} is closed: open it again.`, { cause });

/** Connects when first asked; whether anybody answers is known then. */
export function connect(address: Neo4jAddress): Neo4jDatabase {
	const { url, user, password, database } = address;
	const driver: Driver = neo4j.driver(url, neo4j.auth.basic(user, password), CONFIG);
	let open = true;

	async function within<T>(work: (session: Session) => Promise<T>): Promise<T> {
		if (!open) throw closed(url);
		const session = driver.session(database === undefined ? {} : { database });
		try {
			return await work(session);
		} catch (cause) {
			// what was still being asked when it was closed fails in the driver's own words
			throw open ? translate(address, cause) : closed(url, cause);
		} finally {
			await session.close();
		}
	}

	return {
		read: (work) => within((session) => session.executeRead((tx) => work(toTransaction(tx)))),
		write: (work) => within((session) => session.executeWrite((tx) => work(toTransaction(tx)))),
		run: (cypher, values) => within(async (session) => void (await session.run(cypher, values))),
		isOpen: () => open,
		async close() {
			open = false;
			await driver.close();
		}
	};
}
