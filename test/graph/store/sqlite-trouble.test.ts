import { spawn } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { StoreBusyError, StoreUnavailableError } from '#graph/errors.ts';
import { load } from '#graph/load/load.ts';
import type { TextGraph } from '#graph/model.ts';
import { VERB_GROUPS } from '#graph/schema.ts';
import { ROOM } from '#graph/store/place.ts';
import { openDatabase } from '#graph/store/sqlite-open.server.ts';
import { saveGraphs } from '#graph/store/sqlite-save.server.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { shown, textGraph } from '../../graph-builders.ts';
import { ROOT } from '../../sources.ts';
import { A, SMALL } from './small.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-trouble-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);

const LONG = Array.from({ length: 50 }, (_, i) =>
	textGraph(`A/RES/77/${i}`, {
		cites: [A],
		paragraphs: [shown('op1', `第${i}段,欢迎各国的努力`.repeat(400))]
	})
);

describe('a full disk', () => {
	it('is told with what to do, and takes nothing from what was saved before', async () => {
		const file = newFile();
		const database = openDatabase(file);
		saveGraphs(database, SMALL);
		const [size] = database.rows<{ page_count: number }>('PRAGMA page_count');
		// the database may not grow: what SQLite says then is what it says of a full disk
		database.run(`PRAGMA max_page_count = ${size!.page_count + 10}`);
		const save = () => saveGraphs(database, LONG);
		expect(save).toThrow(StoreUnavailableError);
		expect(save).toThrow(/is full: make room and try again/);
		// there is room again
		database.run('PRAGMA max_page_count = 1000000');
		const store = createSqliteStore(file);
		expect((await store.statistics()).texts).toBe(SMALL.length);
		expect((await store.around(A, 10)).focus.citedBy).toBe(0);
		saveGraphs(database, LONG);
		expect((await store.around(A, 10)).focus.citedBy).toBe(LONG.length);
		await store.close();
		database.close();
	});
});

describe('a disk that fills up during a loading', () => {
	const files = LONG.flatMap(({ text: { paragraphs } }, i) =>
		[`A/RES/77/${i}`, `A/RES/78/${i}`].map((id) => {
			const graph = textGraph(id, { cites: [A], paragraphs });
			graph.text.source.sha256 = id;
			return { path: `${id}.txt`, sha256: async () => id, read: async () => ({ graph }) };
		})
	);
	const options = { rules: 'test', loader: 'test' };

	/** Statistics, and what is around whom all cite. */
	async function contentsOf(path: string) {
		const store = createSqliteStore(path);
		const contents = [await store.statistics(), await store.around(A, 500), await store.held()];
		await store.close();
		return contents;
	}

	it('ends it with what to do; with room made it goes on, and comes to the same', async () => {
		const [file, calm] = [newFile(), newFile()];
		const store = createSqliteStore(file);
		await load(store, files.slice(0, 10), options);
		const before = await contentsOf(file);
		const database = openDatabase(file);
		const [size] = database.rows<{ page_count: number }>('PRAGMA page_count');
		database.run(`PRAGMA max_page_count = ${size!.page_count + 10}`);
		const full = { ...store, save: async (graphs: TextGraph[]) => saveGraphs(database, graphs) };
		await expect(load(full, files, options)).rejects.toThrow(/is full: make room and try again/);
		expect(await contentsOf(file)).toEqual(before);
		expect(await load(store, files, options)).toMatchObject({ texts: 90, unchanged: 10 });
		const undisturbed = createSqliteStore(calm);
		await load(undisturbed, files, options);
		expect(await contentsOf(file)).toEqual(await contentsOf(calm));
		for (const one of [database, store, undisturbed]) await one.close();
	});
});

describe('a lost file', () => {
	const gone = /was deleted or replaced while it was open: start again/;

	it('answers no more from what is no longer there', async () => {
		const file = newFile();
		const store = createSqliteStore(file);
		await store.save(SMALL);
		rmSync(file);
		await expect(store.statistics()).rejects.toThrow(StoreUnavailableError);
		await expect(store.save(SMALL)).rejects.toThrow(gone);
		await store.close();
	});

	it('is not mistaken for another of its name', async () => {
		const [file, other] = [newFile(), newFile()];
		const store = createSqliteStore(file);
		const replacement = createSqliteStore(other);
		await replacement.save(SMALL);
		await replacement.close();
		renameSync(other, file);
		await expect(store.statistics()).rejects.toThrow(gone);
		await store.close();
	});
});

describe('a claim', () => {
	afterEach(() => vi.useRealTimers());

	const two = () => {
		const file = newFile();
		return [createSqliteStore(file), createSqliteStore(file)] as const;
	};

	it('runs out when its holder is seen no more', async () => {
		vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
		const [one, other] = two();
		const lost = await one.claim('one');
		// the clock goes on and no timer runs: as of a program that was stopped
		vi.setSystemTime(Date.now() + 14_000);
		await expect(other.claim('other')).rejects.toThrow(StoreBusyError);
		vi.setSystemTime(Date.now() + 2_000);
		await other.claim('other');
		// whoever lost it takes nothing from the next by waking up or by giving back
		vi.advanceTimersByTime(5_000);
		await lost.release();
		await expect(one.claim('one')).rejects.toThrow(/other has been loading/);
		await one.close();
		await other.close();
	});

	it('lasts as long as its holder is at work', async () => {
		vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
		const [one, other] = two();
		await one.claim('one');
		vi.advanceTimersByTime(3_600_000);
		await expect(other.claim('other')).rejects.toThrow(/one has been loading/);
		await one.close();
		await other.close();
	});

	it('of a loader that was killed need not be waited for', { timeout: 30_000 }, async () => {
		const file = newFile();
		const program = `
			import { createSqliteStore } from '#graph/store/sqlite.server.ts';
			await createSqliteStore(${JSON.stringify(file)}).claim('killed');
			process.stdout.write('claimed');
			setTimeout(() => {}, 60_000);`;
		const child = spawn(
			process.execPath,
			['--import', 'tsx', '--input-type=module', '-e', program],
			{ cwd: ROOT }
		);
		await new Promise((resolve) => child.stdout.once('data', resolve));
		const store = createSqliteStore(file);
		await expect(store.claim('next')).rejects.toThrow(/killed has been loading/);
		const ended = new Promise((resolve) => child.once('close', resolve));
		child.kill('SIGKILL');
		await ended;
		await expect(store.claim('next')).resolves.toBeDefined();
		await store.close();
	});

	it('keeps no program alive', { timeout: 30_000 }, async () => {
		const program = `
			import { createSqliteStore } from '#graph/store/sqlite.server.ts';
			await createSqliteStore(':memory:').claim('idle');`;
		const child = spawn(
			process.execPath,
			['--import', 'tsx', '--input-type=module', '-e', program],
			{ cwd: ROOT }
		);
		expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
	});
});

it('finds verb groups where files have them: a new one goes last, or VERSION is raised', () => {
	expect(Object.keys(VERB_GROUPS).join(' ')).toMatch(
		/^decide request urge encourage condemn welcome note recall reaffirm guide state other/
	);
});

it('finds room for a text above others of its place where there is none below', async () => {
	const path = newFile();
	const store = createSqliteStore(path);
	const said = (language: 'zh' | 'en') =>
		textGraph(A, { language, paragraphs: [shown('pp1', 'water'), shown('op1', 'more water')] });
	await store.save([said('zh')]);
	const database = openDatabase(path);
	const keys = () => database.rows<{ key: number }>('SELECT key FROM paragraph ORDER BY key');
	const [least] = keys();
	const lowest = least!.key - (least!.key % ROOM);
	database.run('UPDATE paragraph SET key = key - :by', { by: least!.key - lowest - 1 });
	await store.save([said('en')]);
	expect(keys().map(({ key }) => key - lowest)).toEqual([1, 2, 3, 4]);
	const { paragraphs } = await store.text(A, 'en');
	expect(paragraphs.map(({ id }) => id)).toEqual(['pp1', 'op1']);
	database.close();
	await store.close();
});
