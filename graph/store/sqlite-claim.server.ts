import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreBusyError } from '../errors.ts';
import { sentenceForBusy } from './busy.ts';
import { hold, LEASE } from './lease.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { Claim } from './store.ts';

const HOLDER = `
	SELECT loader, since, seen - :dead AS left, machine, process FROM claim WHERE seen > :dead`;

const TAKE = `
	INSERT OR REPLACE INTO claim (one, token, loader, since, seen, machine, process)
	VALUES (1, :token, :loader, :now, :now, :machine, :process)`;

const SEEN = 'UPDATE claim SET seen = :now WHERE token = :token';

const RELEASE = 'DELETE FROM claim WHERE token = :token';

interface Holder {
	loader: string;
	since: number;
	/** Milliseconds until it runs out, unless its holder is seen again. */
	left: number;
	machine: string;
	process: number;
}

/** Takes the one claim there is, unless a living loader has it: then StoreBusyError names that one. */
export function claimFor(database: SqliteDatabase, loader: string): Claim {
	const token = randomUUID();
	database.write(() => {
		const now = Date.now();
		const [holder] = database.rows<Holder>(HOLDER, { dead: now - LEASE });
		if (holder && isAlive(holder)) throw new StoreBusyError(sentenceForBusy(holder));
		database.run(TAKE, { token, loader, now, machine: machine(), process: process.pid });
	});
	return hold({
		isOpen: () => database.isOpen(),
		beSeen: () => database.run(SEEN, { token, now: Date.now() }),
		release: () => database.run(RELEASE, { token })
	});
}

/** Where process numbers mean the same: containers of one machine may count their own. */
function machine(): string {
	try {
		return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
	} catch {
		// not Linux
		return hostname();
	}
}

/** Whoever was killed on this machine need not be waited for. */
function isAlive(holder: Holder): boolean {
	if (holder.machine !== machine()) return true;
	try {
		process.kill(holder.process, 0);
		return true;
	} catch (cause) {
		// a process of somebody else's may not be asked, and is there
		return (cause as NodeJS.ErrnoException).code === 'EPERM';
	}
}
