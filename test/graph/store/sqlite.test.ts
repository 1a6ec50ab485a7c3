import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { StoreUnavailableError } from '#graph/errors.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { shown, textGraph } from '../../graph-builders.ts';
import { testGraphStore } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newFile = (): string => join(folder, `${(files += 1)}.db`);

testGraphStore('SQLite in memory', async () => createSqliteStore(':memory:'));

let last = '';
testGraphStore(
	'SQLite in a file',
	async () => createSqliteStore((last = newFile())),
	async () => createSqliteStore(last)
);

const A = 'A/HRC/RES/48/23';
const TEXTS = Array.from({ length: 40 }, (_, i) =>
	textGraph(`A/HRC/RES/48/${i}`, {
		cites: ['A/RES/60/251', `A/HRC/RES/5/${i}`],
		paragraphs: [shown('op1', `第${i}段,欢迎各国的努力`.repeat(20))]
	})
);

/** A database with texts in it, closed, all of it in its one file. */
async function savedFile(): Promise<string> {
	const file = newFile();
	const store = createSqliteStore(file);
	await store.save(TEXTS);
	await store.close();
	return file;
}

describe('a SQLite file', () => {
	it('holds everything when it is opened again', async () => {
		const file = newFile();
		const store = createSqliteStore(file);
		await store.save(TEXTS);
		const before = [await store.around(A, 10), await store.statistics()];
		await store.close();
		const again = createSqliteStore(file);
		expect([await again.around(A, 10), await again.statistics()]).toEqual(before);
		await again.close();
	});

	it('shows to one connection what another has saved', async () => {
		const file = newFile();
		const [writer, reader] = [createSqliteStore(file), createSqliteStore(file)];
		await writer.save(TEXTS);
		expect((await reader.statistics()).texts).toBe(TEXTS.length);
		await writer.close();
		await reader.close();
	});

	it('is read while another program is in the middle of writing', async () => {
		const file = await savedFile();
		const writer = new Database(file);
		writer.exec('BEGIN IMMEDIATE; DELETE FROM evidence');
		const reader = createSqliteStore(file);
		expect((await reader.statistics()).evidence).toBe(2 * TEXTS.length);
		await reader.close();
		writer.exec('ROLLBACK');
		writer.close();
	});

	it('is one file, with nothing beside it, once it is closed', async () => {
		const file = await savedFile();
		copyFileSync(file, `${file}.copy`);
		const store = createSqliteStore(`${file}.copy`);
		expect((await store.statistics()).texts).toBe(TEXTS.length);
		await store.close();
	});

	it('keeps no word in its index that no text has', async () => {
		const file = await savedFile();
		const store = createSqliteStore(file);
		await store.save(TEXTS.map(({ text }) => textGraph(text.resolution)));
		await store.close();
		const database = new Database(file);
		database.exec(`INSERT INTO paragraph_index (paragraph_index) VALUES ('integrity-check')`);
		database.exec(`INSERT INTO label_index (label_index) VALUES ('integrity-check')`);
		expect(database.prepare('SELECT count(*) AS count FROM paragraph').all()).toEqual([
			{ count: 0 }
		]);
		database.close();
	});

	it('that nobody has written yet is taken for a new one', async () => {
		const file = newFile();
		writeFileSync(file, '');
		const store = createSqliteStore(file);
		expect((await store.statistics()).texts).toBe(0);
		await store.close();
	});
});

/** Makes a file that is none of ours, and says where. */
const UNUSABLE: [what: string, make: () => Promise<string>, sentence: RegExp][] = [
	[
		'a text',
		async () => {
			const file = newFile();
			writeFileSync(file, '48/23. 柬埔寨的人权状况\n'.repeat(100));
			return file;
		},
		/is no database: name another file/
	],
	[
		'half of a database',
		async () => {
			const file = newFile();
			const whole = readFileSync(await savedFile());
			writeFileSync(file, whole.subarray(0, whole.length / 2));
			return file;
		},
		/is damaged or was written only in part: delete it/
	],
	[
		'a database of which only the head was written',
		async () => {
			const file = newFile();
			writeFileSync(file, readFileSync(await savedFile()).subarray(0, 50));
			return file;
		},
		/is no database|is damaged/
	],
	[
		'the database of another program',
		async () => {
			const file = newFile();
			const database = new Database(file);
			database.exec('CREATE TABLE node (id TEXT)');
			database.close();
			return file;
		},
		/is the database of another program: name another file/
	],
	[
		'a database of another version',
		async () => {
			const file = await savedFile();
			const database = new Database(file);
			database.exec('PRAGMA user_version = 999');
			database.close();
			return file;
		},
		/another version of Recalling: delete it and load the texts again/
	],
	[
		'a folder',
		async () => {
			const file = newFile();
			mkdirSync(file);
			return file;
		},
		/cannot be opened: check that its folder exists/
	],
	[
		'in no folder',
		async () => join(newFile(), 'none', 'recalling.db'),
		/cannot be opened: check that its folder exists/
	],
	[
		// taken for a path, so nothing is sent anywhere
		'an address of the web',
		async () => 'https://127.0.0.1:9/recalling.db',
		/cannot be opened: check that its folder exists/
	]
];

describe('a path that is', () => {
	it.each(UNUSABLE)('%s is refused in a sentence with a remedy', async (_, make, sentence) => {
		const path = await make();
		const open = () => createSqliteStore(path);
		expect(open).toThrow(StoreUnavailableError);
		expect(open).toThrow(sentence);
		expect(open).toThrow(path);
	});

	it('damaged in the middle is refused when the damage is met', async () => {
		const file = newFile();
		writeFileSync(file, readFileSync(await savedFile()).fill(0x5a, 8192));
		const reading = (async () => {
			const store = createSqliteStore(file);
			await store.text(A);
		})();
		await expect(reading).rejects.toThrow(StoreUnavailableError);
	});
});
