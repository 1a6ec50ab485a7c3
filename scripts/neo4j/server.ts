import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { UsageError } from '#graph/errors.ts';
import { inRoot } from '../root.ts';
import { findEngine, prepareContainer } from './container.ts';
import { prepareJars } from './jars.ts';
import { logIn } from './log-in.ts';

export interface RunningNeo4j {
	/** `bolt://127.0.0.1:7687` */
	address: string;
	password: string;
	passwordFile: string;
	/** Resolves when the server has ended, by itself or stopped. */
	ended: Promise<void>;
	stop(): Promise<void>;
}

/** Milliseconds: a fresh server takes ten seconds, on a busy machine a minute. */
const PATIENCE = 180_000;

/** Where a server with its data in `home` leaves its password. */
export const passwordFileOf = (home: string): string => join(home, 'password');

/** The password of the data in `home`: its own file, which only this user can read. */
function passwordOf(home: string): string {
	const file = passwordFileOf(home);
	if (existsSync(file)) return readFileSync(file, 'utf8').trim();
	mkdirSync(home, { recursive: true });
	const password = randomBytes(18).toString('base64url');
	writeFileSync(file, `${password}\n`, { mode: 0o600 });
	return password;
}

/** In a group of its own, so that one Ctrl-C does not reach it twice. */
function keep(command: string[], log: string): ChildProcess {
	const output = openSync(log, 'a');
	const child = spawn(process.execPath, [inRoot('scripts', 'neo4j', 'keeper.mjs'), ...command], {
		stdio: ['pipe', output, output],
		detached: true
	});
	closeSync(output);
	return child;
}

const endOf = (child: ChildProcess): Promise<void> =>
	new Promise((resolve) => child.once('exit', () => resolve()));

/** The last that the server said, for whoever has to find out why it ended. */
function lastLines(home: string): string {
	const logs = [join(home, 'output.log'), join(home, 'logs', 'neo4j.log')].filter(existsSync);
	return logs.flatMap((log) => readFileSync(log, 'utf8').trim().split('\n').slice(-5)).join('\n');
}

async function untilReady(child: ChildProcess, address: string, password: string): Promise<void> {
	for (const begun = Date.now(); Date.now() - begun < PATIENCE; await setTimeout(250)) {
		if (child.exitCode !== null || child.signalCode !== null)
			throw new UsageError(`Neo4j ended before it was ready at ${address}:`);
		if (await logIn(address, password)) return;
	}
	throw new UsageError(`Neo4j was not ready at ${address} after ${PATIENCE / 1000} seconds:`);
}

async function launch(command: string[], home: string, port: number): Promise<RunningNeo4j> {
	const address = `bolt://127.0.0.1:${port}`;
	const password = passwordOf(home);
	const child = keep(command, join(home, 'output.log'));
	const ended = endOf(child);
	const stop = async (): Promise<void> => {
		child.stdin?.end();
		await ended;
	};
	try {
		await untilReady(child, address, password);
	} catch (cause) {
		await stop();
		if (!(cause instanceof UsageError)) throw cause;
		throw new UsageError(`${cause.message}\n${lastLines(home)}`, { cause });
	}
	return { address, password, passwordFile: passwordFileOf(home), ended, stop };
}

/** In a container where an engine runs; an image that cannot be had leaves the other way. */
async function launchContainer(home: string, port: number): Promise<RunningNeo4j | null> {
	const engine = findEngine();
	if (!engine) return null;
	try {
		const options = { home, port, password: passwordOf(home) };
		return await launch(prepareContainer(engine, options), home, port);
	} catch (cause) {
		if (!(cause instanceof UsageError)) throw cause;
		console.warn(`${engine} could not run Neo4j, so Java does: ${cause.message}`);
		return null;
	}
}

/** Starts a server on this machine alone, with its data in `home`; throws UsageError. */
export async function startNeo4j(home: string, port: number): Promise<RunningNeo4j> {
	passwordOf(home);
	const contained = await launchContainer(home, port);
	return contained ?? launch(await prepareJars(home, port), home, port);
}
