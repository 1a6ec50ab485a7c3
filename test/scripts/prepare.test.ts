import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { removeOutdated } from '../../scripts/prepare.ts';

let folder: string;
let file: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'recalling-prepare-'));
	file = join(folder, 'start.db');
	await createSqliteStore(file).close();
});

afterEach(() => rmSync(folder, { recursive: true }));

function change(pragma: string): void {
	const database = new Database(file);
	database.exec(`PRAGMA ${pragma}`);
	database.close();
}

describe('a store', () => {
	it('of another version is taken away', async () => {
		change('user_version = 999');
		expect(await removeOutdated(`sqlite:${file}`)).toBe(true);
		expect(existsSync(file)).toBe(false);
	});

	it.each<[what: string, prepare: () => void]>([
		['of this version', () => undefined],
		// whoever opens it is told so
		['of another program', () => change('application_id = 1')]
	])('%s stays', async (_, prepare) => {
		prepare();
		expect(await removeOutdated(`sqlite:${file}`)).toBe(false);
		expect(existsSync(file)).toBe(true);
	});

	it('that is not there is none', async () => {
		expect(await removeOutdated(`sqlite:${join(folder, 'nosuch.db')}`)).toBe(false);
	});
});
