import { resolve } from 'node:path';
import Database from 'libsql';
import { StoreUnavailableError } from '../errors.ts';
import { translate } from './sqlite-errors.server.ts';

export type Value = string | number | null;

/** One open database file. Everything that SQLite refuses arrives as a sentence. */
export interface SqliteDatabase {
	/** The rows of a statement; values are bound by name (`:id`) and never pasted. */
	rows<Row>(sql: string, values?: Record<string, Value>): Row[];
	run(sql: string, values?: Record<string, Value>): void;
	/** Writes all of it or nothing; other programs may go on reading. */
	write(work: () => void): void;
	/** Several questions about one moment, whatever another program writes meanwhile. */
	read<T>(work: () => T): T;
	isOpen(): boolean;
	close(): void;
}

/** The name under which SQLite keeps a database in memory alone. */
export const MEMORY = ':memory:';

/** Opens whatever is there, or a new file; whose it is must be asked. */
export function connect(path: string): SqliteDatabase {
	return guard(path, toDriver(path));
}

function toDriver(path: string): Database.Database {
	try {
		// An absolute path is never taken for the address of a server, as http://… would be.
		return new Database(path === MEMORY ? path : resolve(path));
	} catch (cause) {
		throw new StoreUnavailableError(
			`${path} cannot be opened: check that its folder exists, that it is no folder itself, and that you may write there.`,
			{ cause }
		);
	}
}

/** The driver behind a promise: statements prepared once, errors as sentences, nothing after closing. */
function guard(path: string, driver: Database.Database): SqliteDatabase {
	const statements = new Map<string, Database.Statement<Record<string, Value>>>();
	let open = true;

	function prepare(sql: string) {
		// The driver answers from prepared statements even after it was closed.
		if (!open) throw new StoreUnavailableError(`The store ${path} is closed: open it again.`);
		const statement = statements.get(sql) ?? driver.prepare<Record<string, Value>>(sql);
		statements.set(sql, statement);
		return statement;
	}

	function attempt<T>(work: () => T): T {
		try {
			return work();
		} catch (cause) {
			throw translate(path, cause);
		}
	}

	/** `run` of the driver leaves a statement that gives rows half done, and then nothing can be committed. */
	const rows = <Row>(sql: string, values: Record<string, Value> = {}): Row[] =>
		attempt(() => prepare(sql).all(values) as Row[]);

	const run: SqliteDatabase['run'] = (sql, values) => void rows(sql, values);

	return {
		rows,
		run,
		write: (work) => within(rows, 'BEGIN IMMEDIATE', work),
		read: (work) => within(rows, 'BEGIN', work),
		isOpen: () => open,
		close() {
			if (open) driver.close();
			open = false;
			statements.clear();
		}
	};
}

/** All of the work or nothing of it. */
function within<T>(rows: SqliteDatabase['rows'], begin: string, work: () => T): T {
	rows(begin);
	try {
		const result = work();
		rows('COMMIT');
		return result;
	} catch (cause) {
		rollBack(rows);
		throw cause;
	}
}

/** Where the disk failed SQLite has rolled back by itself, and says so; the first failure matters. */
function rollBack(rows: SqliteDatabase['rows']): void {
	try {
		rows('ROLLBACK');
	} catch (cause) {
		if (!/no transaction is active/.test(String(cause))) throw cause;
	}
}
