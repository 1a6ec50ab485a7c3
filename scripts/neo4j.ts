import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '#graph/errors.ts';
import { freePort } from './neo4j/port.ts';
import type { RunningNeo4j } from './neo4j/server.ts';
import { passwordFileOf, startNeo4j } from './neo4j/server.ts';
import { inRoot } from './root.ts';
import { readPort } from './serve.ts';

const HOME = inRoot('.recalling', 'neo4j');

/** Where every Neo4j listens, unless somebody else already does. */
const PORT = 7687;

const RUNNING = join(HOME, 'running.json');

interface Running {
	process: number;
	address: string;
}

/** The server of an earlier call that still runs. */
function findRunning(): Running | null {
	try {
		const running = JSON.parse(readFileSync(RUNNING, 'utf8')) as Running;
		process.kill(running.process, 0);
		return running;
	} catch {
		// no such file, or no such process any more
		return null;
	}
}

async function choosePort(written: string | undefined): Promise<number> {
	const port = await freePort(written === undefined ? PORT : readPort(written));
	if (port !== null) return port;
	const other = written === undefined ? await freePort(0) : null;
	if (other !== null) return other;
	throw new UsageError(`Port ${written} is taken: choose another with --port.`);
}

function describe(address: string): string {
	const file = passwordFileOf(HOME);
	return [
		`Neo4j is ready at ${address}; user neo4j, password in ${file}.`,
		'To load the seeds into it and to look at them, in another terminal:',
		`  export RECALLING_PASSWORD="$(cat '${file}')"`,
		`  npx recalling load seeds --store ${address}`,
		`  npx recalling serve --store ${address}`,
		'Ctrl-C stops it.'
	].join('\n');
}

const toldToStop = (): Promise<void> =>
	new Promise((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
	});

async function untilStopped(server: RunningNeo4j): Promise<void> {
	let wasTold = false;
	const told = toldToStop().then(() => {
		wasTold = true;
	});
	await Promise.race([told, server.ended]);
	if (!wasTold) throw new UsageError(`Neo4j has ended by itself: see ${join(HOME, 'logs')}.`);
	console.log('Stopping Neo4j …');
	await server.stop();
}

/** Runs a Neo4j server for development until it is told to stop; one that runs already is told of. */
export async function neo4j({ port }: { port?: string }): Promise<void> {
	const running = findRunning();
	if (running) return console.log(describe(running.address));
	const server = await startNeo4j(HOME, await choosePort(port));
	writeFileSync(RUNNING, JSON.stringify({ process: process.pid, address: server.address }));
	console.log(describe(server.address));
	try {
		await untilStopped(server);
	} finally {
		if (existsSync(RUNNING)) rmSync(RUNNING);
	}
}
