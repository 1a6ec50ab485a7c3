import { statSync } from 'node:fs';
import { OutdatedStoreError, StoreUnavailableError } from '../errors.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { connect, MEMORY } from './sqlite-database.server.ts';
import { SCHEMA, VERSION, WORKSPACE } from './sqlite-schema.ts';

/** "RCLL", where SQLite keeps the name of the program that a file belongs to. */
const APPLICATION_ID = 0x52434c4c;

/** Milliseconds to wait for another program that is writing. */
const PATIENCE = 10_000;

/** Which file it is; another file of the same name is another. */
function identityOf(path: string): string {
	if (path === MEMORY) return MEMORY;
	const found = statSync(path, { throwIfNoEntry: false });
	return found ? `${found.dev} ${found.ino}` : 'none';
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
	const database = connect(path);
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
