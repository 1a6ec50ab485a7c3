import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import Database from 'libsql';
import { OutdatedStoreError, StoreUnavailableError } from '../errors.ts';
import { SCHEMA, VERSION, WORKSPACE } from './sqlite-schema.ts';

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
const MEMORY = ':memory:';

/** "RCLL", where SQLite keeps the name of the program that a file belongs to. */
const APPLICATION_ID = 0x52434c4c;

/** Milliseconds to wait for another program that is writing. */
const PATIENCE = 10_000;

/** What SQLite refuses, and what its user can do about it. */
const REFUSALS: [code: RegExp, sentence: (path: string) => string][] = [
	[
		/^SQLITE_NOTADB/,
		(path) => `${path} is no database: name another file, or delete it and load the texts again.`
	],
	[
		/^SQLITE_CORRUPT/,
		(path) => `${path} is damaged or was written only in part: delete it and load the texts again.`
	],
	[
		/^SQLITE_(BUSY|LOCKED)/,
		(path) => `${path} is being written by another program: try again when that has ended.`
	],
	[
		/^SQLITE_(READONLY|PERM|AUTH)/,
		(path) => `${path} cannot be written: check that you may write it and the folder it is in.`
	],
	[/^SQLITE_FULL/, (path) => `The disk that holds ${path} is full: make room and try again.`],
	[
		/^SQLITE_(IOERR|CANTOPEN|PROTOCOL|NOLFS)/,
		(path) => `${path} cannot be read or written: check the disk and the folder it is in.`
	]
];

/** The driver's error as a sentence; any other error is a mistake of our own and stays what it is. */
function translate(path: string, cause: unknown): unknown {
	const code = cause instanceof Database.SqliteError ? cause.code : '';
	const sentence = REFUSALS.find(([pattern]) => pattern.test(code))?.[1];
	return sentence ? new StoreUnavailableError(sentence(path), { cause }) : cause;
}

/** Which file it is; another file of the same name is another. */
function identityOf(path: string): string {
	if (path === MEMORY) return MEMORY;
	const found = statSync(path, { throwIfNoEntry: false });
	return found ? `${found.dev} ${found.ino}` : 'none';
}

function connect(path: string): Database.Database {
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

/** Set when a file is opened. */
const SETTINGS = [
	'PRAGMA journal_mode = WAL',
	'PRAGMA synchronous = NORMAL',
	'PRAGMA foreign_keys = ON',
	'PRAGMA temp_store = MEMORY',
	// KiB: indexes are written in no order, and most of their pages are wanted again soon
	'PRAGMA cache_size = -65536',
	// pages of 4 KiB: a page that many batches change is moved into the file once
	'PRAGMA wal_autocheckpoint = 16384'
];

/** Opens the file, makes its tables if it is new; throws StoreUnavailableError for anything not ours. */
export function openDatabase(path: string): SqliteDatabase {
	const database = guard(path, connect(path));
	try {
		database.run(`PRAGMA busy_timeout = ${PATIENCE}`);
		const isNew = identify(path, database) === 'new';
		for (const setting of SETTINGS) database.run(setting);
		if (isNew) database.write(() => create(path, database));
		for (const statement of WORKSPACE) database.run(statement);
	} catch (cause) {
		database.close();
		throw cause;
	}
	return { ...attached(path, database), close: () => finish(database) };
}

/** A file that is gone would go on answering, and forget whatever is written to it. */
function attached(path: string, database: SqliteDatabase): SqliteDatabase {
	const identity = identityOf(path);
	const check = (): void => {
		if (database.isOpen() && identityOf(path) !== identity)
			throw new StoreUnavailableError(
				`${path} was deleted or replaced while it was open: start again, and load the texts if it is gone.`
			);
	};
	return {
		...database,
		write(work) {
			check();
			database.write(work);
		},
		read(work) {
			check();
			return database.read(work);
		}
	};
}

/**
 * Closes the file, and before that moves into it what is still in the write-ahead log, unless somebody
 * else is at it. The driver lets go of a file only when it is collected as garbage: closing alone would
 * leave that undone.
 */
function finish(database: SqliteDatabase): void {
	if (!database.isOpen()) return;
	try {
		database.run('PRAGMA busy_timeout = 0');
		database.run('PRAGMA wal_checkpoint(TRUNCATE)');
	} finally {
		database.close();
	}
}

const pragma = (database: SqliteDatabase, name: string): number =>
	database.rows<Record<string, number>>(`PRAGMA ${name}`)[0]?.[name] ?? 0;

/** Whose file this is: our own of this version, or one that nobody has written yet. */
function identify(path: string, database: SqliteDatabase): 'ours' | 'new' {
	const owner = pragma(database, 'application_id');
	const version = pragma(database, 'user_version');
	if (owner === APPLICATION_ID && version === VERSION) return 'ours';
	if (owner === APPLICATION_ID)
		throw new OutdatedStoreError(
			`${path} was written by another version of Recalling: delete it and load the texts again.`
		);
	const isEmpty = database.rows('SELECT 1 FROM sqlite_schema LIMIT 1').length === 0;
	if (owner === 0 && version === 0 && isEmpty) return 'new';
	throw new StoreUnavailableError(`${path} is the database of another program: name another file.`);
}

function create(path: string, database: SqliteDatabase): void {
	// Another program may have opened the same new file a moment earlier.
	if (identify(path, database) === 'ours') return;
	for (const statement of SCHEMA) database.run(statement);
	database.run(`PRAGMA application_id = ${APPLICATION_ID}`);
	database.run(`PRAGMA user_version = ${VERSION}`);
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
