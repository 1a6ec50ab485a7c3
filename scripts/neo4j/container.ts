import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCache } from './memory.ts';

/** The version that pom.xml names too. */
const IMAGE = 'docker.io/library/neo4j:5.26.12-community';

/** The program may be there without an engine that runs. */
const isRunning = (program: string): boolean =>
	spawnSync(program, ['info'], { timeout: 10_000 }).status === 0;

/** Docker or Podman, where one of them runs. */
export const findEngine = (): string | undefined => ['docker', 'podman'].find(isRunning);

/** Settings by environment: dots become underscores, underscores two of them. */
const environmentOf = (password: string): string[] => [
	`NEO4J_AUTH=neo4j/${password}`,
	'NEO4J_server_http_enabled=false',
	'NEO4J_dbms_usage__report_enabled=false',
	'NEO4J_server_memory_heap_max__size=1g',
	`NEO4J_server_memory_pagecache_size=${pageCache()}`
];

/** What starts a server in a container; its data stay in a volume that belongs to `home`. */
export function prepareContainer(
	engine: string,
	{ home, port, password }: { home: string; port: number; password: string }
): string[] {
	mkdirSync(home, { recursive: true });
	const environment = join(home, 'container.env');
	// as a file, because whatever stands in a command stands in the list of processes
	writeFileSync(environment, environmentOf(password).join('\n') + '\n', { mode: 0o600 });
	const volume = `recalling-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
	return [
		engine,
		'run',
		'--rm',
		'--env-file',
		environment,
		'--publish',
		`127.0.0.1:${port}:7687`,
		'--volume',
		`${volume}:/data`,
		IMAGE
	];
}
