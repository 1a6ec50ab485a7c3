import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { StoreUnavailableError, UsageError } from '#graph/errors.ts';
import { fileOf, openStore } from '#graph/store/open.server.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

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

	it.each(['', 'nonsense', 'sqlite:', 'recalling.db', 'mongodb://localhost', 'sqlite:a\0b'])(
		'refuses %j and says what it understands',
		async (address) => {
			const opening = openStore(address);
			await expect(opening).rejects.toThrow(UsageError);
			await expect(opening).rejects.toThrow(JSON.stringify(address));
			await expect(opening).rejects.toThrow('sqlite:.recalling/recalling.db');
		}
	);

	it.each([
		['a user', 'bolt://neo4j@localhost:7687', /RECALLING_USER and RECALLING_PASSWORD/],
		['a password', 'neo4j+s://neo4j:secret@example.org', /RECALLING_USER and RECALLING_PASSWORD/],
		['a database', 'bolt://localhost:7687/other', /RECALLING_DATABASE/],
		['a question', 'neo4j://localhost?database=other', /RECALLING_DATABASE/],
		['no server', 'bolt://', /such as bolt:\/\/localhost:7687/],
		['no port that there is', 'bolt://localhost:99999', /such as bolt:\/\/localhost:7687/]
	])('refuses an address of a server with %s, and repeats no password', async (_, address, why) => {
		const opening = openStore(address);
		await expect(opening).rejects.toThrow(UsageError);
		await expect(opening).rejects.toThrow(why);
		await expect(opening).rejects.not.toThrow('secret');
	});

	it('asks for the password of a server', async () => {
		vi.stubEnv('RECALLING_PASSWORD', undefined);
		await expect(openStore('bolt://localhost:7687')).rejects.toThrow(/set RECALLING_PASSWORD/);
	});

	it.each(['bolt://127.0.0.1:9', 'neo4j://127.0.0.1:9'])(
		'says that nobody answers at %s',
		async (address) => {
			vi.stubEnv('RECALLING_PASSWORD', 'any');
			const opening = openStore(address);
			await expect(opening).rejects.toThrow(StoreUnavailableError);
			await expect(opening).rejects.toThrow(`${address} does not answer: check that Neo4j runs`);
		},
		20_000
	);

	it.each([
		['sqlite:a.db', 'a.db'],
		['sqlite::memory:', null],
		['bolt://localhost:7687', null],
		['neo4j+s://example.org', null]
	])('knows the file of %s: %s', (address, file) => {
		expect(fileOf(address)).toBe(file);
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
