import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailableError, UsageError } from '../errors.ts';
import type { GraphStore } from './store.ts';

/** The file of a store; null for one in memory. Throws UsageError for what is no address. */
export function fileOf(address: string): string | null {
	const path = pathOf(address);
	return path === MEMORY ? null : path;
}

const MEMORY = ':memory:';

function pathOf(address: string): string {
	const path = /^sqlite:(.+)$/s.exec(address)?.[1];
	if (path === undefined || path.includes('\0'))
		throw new UsageError(
			`${JSON.stringify(address)} is no store: give sqlite: and the path of a database file, such as sqlite:.recalling/recalling.db.`
		);
	return path;
}

/** Opens the store at an address: `sqlite:PATH`, relative to the folder one is in. Throws UsageError. */
export async function openStore(address: string): Promise<GraphStore> {
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
