import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import type { LoadReport } from '#graph/load.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { findTexts } from '../../scripts/files.ts';
import { describeLoad, describeTrouble } from '../../scripts/load.ts';
import { createProgress } from '../../scripts/progress.ts';
import { inRoot } from '../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-load-'));
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
	for (const name of ['texts/b', 'texts/.hidden', 'empty'])
		mkdirSync(at(name), { recursive: true });
	for (const name of [
		'texts/z.txt',
		'texts/b/a.TXT',
		'texts/c.xml',
		'texts/README.md',
		'texts/.hidden/x.txt'
	])
		writeFileSync(at(name), 'text');
});
afterAll(() => rmSync(folder, { recursive: true }));

const recalling = (...args: string[]) =>
	spawnSync(process.execPath, [inRoot('scripts', 'recalling.mjs'), ...args], {
		encoding: 'utf8',
		cwd: folder
	});

describe('findTexts', () => {
	it.each<[why: string, named: string[], found: string[]]>([
		[
			'a folder and those in it, by name',
			['texts'],
			['texts/b/a.TXT', 'texts/c.xml', 'texts/z.txt']
		],
		['a file whatever its ending', ['texts/README.md'], ['texts/README.md']],
		['each file once', ['texts/z.txt', 'texts'], ['texts/z.txt', 'texts/b/a.TXT', 'texts/c.xml']],
		['what is not there, for its reader to tell', ['nowhere.txt'], ['nowhere.txt']]
	])('finds %s', (_, named, found) => {
		expect(findTexts(named.map((name) => at(name)))).toEqual(found.map((name) => at(name)));
	});

	it.each([
		['a pattern that nothing matches', 'texts/*.zzz', /^No file matches .*\*\.zzz/],
		['a folder without texts', 'empty', /^The folder .*empty has no text in it/]
	])('says what is wrong with %s', (_, name, sentence) => {
		const find = () => findTexts([at(name)]);
		expect(find).toThrow(UsageError);
		expect(find).toThrow(sentence);
	});
});

const REPORT: LoadReport = {
	texts: 1,
	failed: [],
	repeated: [],
	doubts: 2,
	store: {
		texts: 1200,
		nodes: { Resolution: 1000, Country: 5 },
		edges: { CITES: 2500 },
		evidence: 3000,
		doubts: 7
	},
	seconds: 1.26
};

describe('a report', () => {
	it('counts texts, nodes, edges by kind, doubts and time', () => {
		expect(describeLoad(REPORT)).toEqual([
			'Loaded 1 text with 2 doubts in 1.3 s.',
			'The store holds 1,200 texts, 1,005 nodes:',
			'  Resolution        1,000',
			'  Country               5',
			'2,500 edges, each with its words, 3,000 quotations in all:',
			'  CITES             2,500',
			'and 7 doubts.'
		]);
	});

	it('tells which files failed, why, and how many; and which were the same text', () => {
		const trouble = {
			...REPORT,
			failed: [{ path: 'x.txt', reason: 'x.txt is empty.' }],
			repeated: [{ text: 'A/RES/60/251@zh', paths: ['a.txt', 'b.txt'] as [string, string] }]
		};
		expect(describeTrouble(REPORT)).toEqual([]);
		expect(describeTrouble(trouble)).toEqual([
			'a.txt and b.txt are both A/RES/60/251@zh: the later one was kept.',
			'x.txt is empty.',
			'1 file could not be loaded.'
		]);
	});
});

describe('progress', () => {
	function written(total: number, isTTY: boolean): string {
		let text = '';
		const write = (piece: string): boolean => Boolean((text += piece));
		const out = { isTTY, columns: 80, write } as unknown as NodeJS.WriteStream;
		const progress = createProgress(total, out);
		for (let done = 1; done <= total; done++) progress.show({ done, path: `${done}.txt` });
		progress.end();
		return text;
	}

	it('is a bar on a terminal, gone at the end', () => {
		expect(written(2, true)).toContain(`[${'#'.repeat(15)}${'-'.repeat(15)}]  1 of 2  1.txt`);
		expect(written(2, true).endsWith('\r\u001b[K')).toBe(true);
	});

	it('is ten lines elsewhere, and none for few files', () => {
		expect(written(100, false).split('\n').filter(Boolean)).toHaveLength(10);
		expect(written(5, false)).toBe('');
	});
});

describe('recalling load', { timeout: 60_000 }, () => {
	it('loads what it can, tells the rest, and may be repeated', async () => {
		const args = ['load', inRoot('seeds'), 'nowhere.txt', '--store', 'sqlite:made/here.db'];
		const [first, second] = [recalling(...args), recalling(...args)];
		for (const { status, stdout, stderr } of [first, second]) {
			expect(status).toBe(1);
			expect(stdout).toMatch(/^Loaded 5 texts /);
			expect(stderr).toMatch(/^nowhere\.txt cannot be read/m);
			expect(stderr).toMatch(/^1 file could not be loaded\.$/m);
		}
		const withoutTime = (text: string): string => text.replace(/ in [\d.]+ s/, '');
		expect(withoutTime(second.stdout)).toBe(withoutTime(first.stdout));
		const store = createSqliteStore(at('made', 'here.db'));
		expect((await store.texts(10)).total).toBe(5);
		await store.close();
	});

	it.each<[what: string, args: string[], status: number, sentence: RegExp]>([
		['a store it does not know', ['--store', 'bolt://localhost'], 2, /bolt:\/\/localhost/],
		['a store that is a text', ['--store', 'sqlite:texts/z.txt'], 1, /is no database/]
	])('says in one sentence what is wrong with %s', (_, args, code, sentence) => {
		const { status, stderr } = recalling('load', inRoot('seeds'), ...args);
		expect(stderr).toMatch(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(status).toBe(code);
	});
});
