import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError, UsageError } from '#graph/errors.ts';
import { openStore } from '#graph/store/open.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('openStore', () => {
	it.each([
		['a path', join(folder, 'a.db')],
		['a path in folders that are still to be made', join(folder, 'new', 'folders', 'b.db')],
		['a path with spaces and Chinese', join(folder, '决议 库', 'c d.db')],
		['a path relative to where one is', relative(process.cwd(), join(folder, 'e.db'))]
	])('opens SQLite at %s', async (_, path) => {
		const store = await openStore(`sqlite:${path}`);
		expect((await store.statistics()).texts).toBe(0);
		await store.close();
		expect(existsSync(path)).toBe(true);
	});

	it.each([
		'',
		'nonsense',
		'sqlite:',
		'recalling.db',
		'mongodb://localhost',
		'bolt://x',
		'sqlite:a\0b'
	])('refuses %j and says what it understands', async (address) => {
		const opening = openStore(address);
		await expect(opening).rejects.toThrow(UsageError);
		await expect(opening).rejects.toThrow(JSON.stringify(address));
		await expect(opening).rejects.toThrow('sqlite:.recalling/recalling.db');
	});

	it.each([
		['inside a file', join(folder, 'file')],
		// where a system makes no folders at all
		['under /proc', '/proc/recalling']
	])('says that no folder can be made %s', async (_, place) => {
		writeFileSync(join(folder, 'file'), '');
		const opening = openStore(`sqlite:${join(place, 'inside', 'a.db')}`);
		await expect(opening).rejects.toThrow(StoreUnavailableError);
		await expect(opening).rejects.toThrow(place);
	});
});
