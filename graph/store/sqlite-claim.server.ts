import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { StoreBusyError, StoreUnavailableError } from '../errors.ts';
import { sentenceForBusy } from './busy.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import type { Claim } from './store.ts';

/** Milliseconds: a holder that was not seen for so long is dead; a living one is seen three times. */
const LEASE = 15_000;

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
	return hold(database, token);
}

function hold(database: SqliteDatabase, token: string): Claim {
	const timer = setInterval(() => beSeen(database, token), LEASE / 3);
	// a claim keeps no program alive
	timer.unref();
	return {
		async release() {
			clearInterval(timer);
			if (database.isOpen()) database.run(RELEASE, { token });
		}
	};
}

function beSeen(database: SqliteDatabase, token: string): void {
	try {
		if (database.isOpen()) database.run(SEEN, { token, now: Date.now() });
	} catch (cause) {
		// somebody else is writing just now: the next time is soon enough
		if (!(cause instanceof StoreUnavailableError)) throw cause;
	}
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
