import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import type { LoadReport } from '#graph/load/load.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { findTexts } from '../../scripts/files.ts';
import { describeDifference, describeLoad, describeTrouble } from '../../scripts/load-report.ts';
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
	unchanged: 0,
	failed: [],
	repeated: [],
	doubts: 2,
	difference: {
		added: [],
		changed: [],
		edges: {},
		obligations: { gained: [], lost: [] },
		resolved: 0
	},
	derived: null,
	interrupted: false,
	store: {
		texts: 1200,
		nodes: { Resolution: 1000, Country: 5 },
		edges: { CITES: 2500 },
		resolved: 900,
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

	it('counts what was left alone, and says when nothing was saved', () => {
		const [first, second] = describeLoad({ ...REPORT, unchanged: 12 }, true);
		expect(first).toBe('Read 1 text with 2 doubts in 1.3 s; 12 files unchanged.');
		expect(second).toBe('Nothing was saved.');
	});

	it('names what changed, and says nothing where nothing did', () => {
		const difference = {
			added: Array.from({ length: 12 }, (_, i) => `A/RES/60/${i}@zh`),
			changed: ['A/HRC/RES/48/23@zh'],
			edges: { CITES: { gained: 2, lost: 1 } },
			obligations: { gained: ['A/HRC/RES/48/23#op33/1'], lost: [] },
			resolved: 1400
		};
		expect(describeDifference(REPORT)).toEqual([]);
		expect(describeDifference({ ...REPORT, difference })).toEqual([
			'It changed:',
			`  new texts: 12 (${difference.added.slice(0, 10).join(', ')} and 2 more)`,
			'  texts that now say something else: 1 (A/HRC/RES/48/23@zh)',
			'  CITES in changed texts: +2, −1',
			'  reports newly owed: 1 (A/HRC/RES/48/23#op33/1)',
			'  citations that now lead to a loaded text: +1,400'
		]);
	});

	it('names what follows from all texts together, where it changed', () => {
		const derived = { follows: { gained: 334, lost: 2 }, regrouped: true };
		expect(describeDifference({ ...REPORT, derived })).toEqual([
			'It changed:',
			'  texts that take up an earlier one: +334, −2',
			'  groups of texts that cite one another: looked for anew'
		]);
		const nothing = { follows: { gained: 0, lost: 0 }, regrouped: false };
		expect(describeDifference({ ...REPORT, derived: nothing })).toEqual([]);
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
		for (const { status, stderr } of [first, second]) {
			expect(status).toBe(1);
			expect(stderr).toMatch(/^nowhere\.txt cannot be read/m);
			expect(stderr).toMatch(/^1 file could not be loaded\.$/m);
		}
		expect(first.stdout).toMatch(/^Loaded 5 texts /);
		expect(first.stdout).toMatch(/^ {2}new texts: 5 /m);
		expect(second.stdout).toMatch(/^Loaded 0 texts .*; 5 files unchanged\.$/m);
		const held = (text: string): string => /^The store holds[^]*doubts\.$/m.exec(text)?.[0] ?? '';
		expect(held(second.stdout)).toBe(held(first.stdout));
		const store = createSqliteStore(at('made', 'here.db'));
		expect((await store.texts(10)).total).toBe(5);
		await store.close();
	});

	it('with --dry-run makes no store and tells what would be new', () => {
		const { stdout, status } = recalling(
			...['load', inRoot('seeds'), '--dry-run', '--store', 'sqlite:dry.db']
		);
		expect([status, existsSync(at('dry.db'))]).toEqual([0, false]);
		expect(stdout).toMatch(/^Read 5 texts .*\nNothing was saved\./);
		expect(stdout).toMatch(/^It would change:\n {2}new texts: 5 /m);
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
