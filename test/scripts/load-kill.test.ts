import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { NodeKind } from '#graph/schema.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { inRoot } from '../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-load-kill-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds after the command began; sqlite-kill.test.ts meets the loader while it saves. */
const KILLS = [700, 1000, 1300];

/** Resolves when the command has ended: by itself, or killed so many milliseconds after it began. */
const recallingLoad = (file: string, killAfter?: number): Promise<number | null> =>
	new Promise((resolve) => {
		const command = [inRoot('scripts', 'recalling.mjs'), 'load', inRoot('seeds')];
		const child = spawn(process.execPath, [...command, '--store', `sqlite:${file}`], {
			stdio: 'ignore'
		});
		if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
		child.once('close', resolve);
	});

/** Statistics, and every neighbourhood of resolutions and what they name. */
async function contents(file: string) {
	const store = createSqliteStore(file);
	const kinds: NodeKind[] = ['Resolution', 'Instrument', 'Mandate', 'Country'];
	const nodes = (await Promise.all(kinds.map((kind) => store.nodes(kind, 1000)))).flatMap(
		(found) => found.nodes
	);
	const around = await Promise.all(nodes.map(({ id }) => store.around(id, 1000)));
	const statistics = await store.statistics();
	await store.close();
	return { statistics, around };
}

it('a load that is killed again and again comes to what an undisturbed one does', async () => {
	const [killed, calm] = [join(folder, 'killed.db'), join(folder, 'calm.db')];
	for (const moment of KILLS) await recallingLoad(killed, moment);
	expect(await recallingLoad(killed)).toBe(0);
	expect(await recallingLoad(calm)).toBe(0);
	const [one, other] = [await contents(killed), await contents(calm)];
	expect(one.statistics.texts).toBe(5);
	expect(one).toEqual(other);
}, 60_000);
