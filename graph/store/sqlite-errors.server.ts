import Database from 'libsql';
import { StoreUnavailableError } from '../errors.ts';

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
export function translate(path: string, cause: unknown): unknown {
	const code = cause instanceof Database.SqliteError ? cause.code : '';
	const sentence = REFUSALS.find(([pattern]) => pattern.test(code))?.[1];
	return sentence ? new StoreUnavailableError(sentence(path), { cause }) : cause;
}
