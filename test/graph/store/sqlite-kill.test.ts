import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, expect, it } from 'vitest';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { ROOT } from '../../sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE = join(folder, 'kill.db');
const TEXTS = 400;
const CITES = 5;
const BATCH = 50;
const KILLS = 10;

/** Loads every text anew: what it says is the same, its words differ from run to run. */
const program = (run: number): string => `
	import { load } from '#graph/load/load.ts';
	import { createSqliteStore } from '#graph/store/sqlite.server.ts';
	import { shown, textGraph } from './test/graph-builders.ts';

	const cites = Array.from({ length: ${CITES} }, (_, i) => 'A/RES/60/' + i);
	const paragraphs = [shown('op1', '第${run}次,欢迎各国的努力'.repeat(50))];
	const files = Array.from({ length: ${TEXTS} }, (_, i) => ({
		path: String(i),
		sha256: async () => null,
		read: async () => ({ graph: textGraph('A/HRC/RES/48/' + i, { cites, paragraphs }) })
	}));
	const store = createSqliteStore(${JSON.stringify(FILE)});
	process.stdout.write('loading');
	await load(store, files, { rules: 'test', loader: 'test' });
	await store.close();`;

/** Resolves when the loader has ended: by itself, or killed so many milliseconds after it began. */
function runLoader(
	run: number,
	killAfter?: number
): Promise<{ code: number | null; said: string }> {
	const child = spawn(
		process.execPath,
		['--import', 'tsx', '--input-type=module', '-e', program(run)],
		{
			cwd: ROOT
		}
	);
	let said = '';
	child.stderr.on('data', (chunk) => (said += String(chunk)));
	child.stdout.once('data', () => {
		if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
	});
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

const SOUND = [
	'PRAGMA integrity_check',
	'PRAGMA foreign_key_check',
	`INSERT INTO paragraph_index (paragraph_index) VALUES ('integrity-check')`,
	`INSERT INTO label_index (label_index) VALUES ('integrity-check')`
];

/** What SQLite itself has to say against the file. */
function complaints(): unknown[] {
	const database = new Database(FILE);
	const said = SOUND.flatMap((statement) => database.prepare(statement).all());
	database.close();
	return said.filter((row) => (row as { integrity_check?: string }).integrity_check !== 'ok');
}

async function statistics() {
	const store = createSqliteStore(FILE);
	const found = await store.statistics();
	await store.close();
	return found;
}

it(`loses and doubles nothing when the loader is killed at ${KILLS} random moments`, async () => {
	for (let run = 1; run <= KILLS; run++) {
		await runLoader(run, Math.random() * 250);
		const { texts, edges, evidence } = await statistics();
		expect(texts % BATCH).toBe(0);
		expect([edges.CITES ?? 0, evidence]).toEqual([texts * CITES, texts * CITES]);
		expect(complaints()).toEqual([]);
	}
	expect(await runLoader(KILLS + 1)).toEqual({ code: 0, said: '' });
	expect(await statistics()).toEqual({
		texts: TEXTS,
		nodes: { Resolution: TEXTS + CITES },
		edges: { CITES: TEXTS * CITES },
		resolved: 0,
		evidence: TEXTS * CITES,
		doubts: 0
	});
	expect(complaints()).toEqual([]);
}, 60_000);
