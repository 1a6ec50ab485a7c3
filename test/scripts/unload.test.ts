import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { textGraph } from '../graph-builders.ts';
import { inRoot } from '../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-unload-'));
const FILE = join(folder, 'unload.db');

const unload = (...names: string[]) =>
	spawnSync(
		process.execPath,
		[inRoot('scripts', 'recalling.mjs'), 'unload', ...names, '--store', `sqlite:${FILE}`],
		{ encoding: 'utf8' }
	);

async function textsThere(): Promise<string[]> {
	const store = createSqliteStore(FILE);
	const ids = [...(await store.held()).keys()].sort();
	await store.close();
	return ids;
}

beforeAll(async () => {
	const store = createSqliteStore(FILE);
	await store.save([
		textGraph('A/HRC/RES/48/23', { language: 'zh' }),
		textGraph('A/HRC/RES/48/23', { language: 'en' }),
		textGraph('A/HRC/RES/45/33', { language: 'zh' }),
		textGraph('A/RES/75/257B', { language: 'zh' })
	]);
	await store.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('recalling unload', { timeout: 60_000 }, () => {
	it('takes nothing out when one of the names is not there', async () => {
		const { status, stderr } = unload('A/HRC/RES/45/33', 'A/RES/1/1');
		expect(status).toBe(2);
		expect(stderr).toMatch(/^A\/RES\/1\/1 is no text in this store/);
		expect(await textsThere()).toHaveLength(4);
	});

	it('takes nothing out while a loader is at work', async () => {
		const store = createSqliteStore(FILE);
		const claim = await store.claim('somebody else');
		const { status, stderr } = unload('A/HRC/RES/45/33');
		await claim.release();
		await store.close();
		expect([status, stderr]).toEqual([1, expect.stringContaining('somebody else')]);
		expect(await textsThere()).toHaveLength(4);
	});

	it('takes out one language, or all of a symbol, as they are written', async () => {
		const { stdout, status } = unload('a/hrc/res/48/23@en', 'A/RES/75/257 B');
		expect([status, stdout]).toEqual([0, expect.stringMatching(/^The store holds 2 texts\.$/m)]);
		expect(await textsThere()).toEqual(['A/HRC/RES/45/33@zh', 'A/HRC/RES/48/23@zh']);
	});
});
