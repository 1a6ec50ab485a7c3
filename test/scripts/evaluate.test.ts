import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import type { Evaluation } from '#graph/evaluate/evaluation.ts';
import { evaluateFiles } from '../../scripts/evaluate-files.ts';
import { findSources, OWN_GOLD } from '../../scripts/evaluate-sources.ts';
import { align } from '../../scripts/columns.ts';
import { describeEvaluation, showShare } from '../../scripts/evaluate-table.ts';
import { inRoot } from '../../scripts/root.ts';

const folder = mkdtempSync(join(tmpdir(), 'recalling-evaluate-'));
const at = (...names: string[]): string => join(folder, ...names);

beforeAll(() => {
	for (const name of ['corpus/texts', 'corpus/.hidden', 'empty'])
		mkdirSync(at(name), { recursive: true });
	const written = {
		'corpus/texts/a.xml': 'not XML',
		'corpus/b.txt': '',
		'corpus/c.JSON': '{}',
		'corpus/d.jsonl': '',
		'corpus/e.tsv': '',
		'corpus/README.md': '',
		'corpus/.hidden/f.txt': '',
		'empty/README.md': '',
		'broken.json': '{"symbol"'
	};
	for (const [name, text] of Object.entries(written)) writeFileSync(at(name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

const recalling = (...args: string[]) =>
	spawnSync(process.execPath, [inRoot('scripts', 'recalling.mjs'), 'evaluate', ...args], {
		encoding: 'utf8',
		cwd: folder
	});

describe('the files of a corpus', () => {
	it('are texts and what is known of them', () => {
		expect(findSources([at('corpus')])).toEqual({
			texts: [at('corpus/b.txt'), at('corpus/texts/a.xml')],
			truths: [at('corpus/c.JSON'), at('corpus/d.jsonl'), at('corpus/e.tsv')]
		});
	});

	it('count once however often they are named', () => {
		expect(findSources([at('corpus/b.txt'), at('corpus')]).texts).toHaveLength(2);
	});

	it.each([
		['a folder that is not there', 'nowhere', /nowhere is not there/],
		['a folder with nothing to evaluate', 'empty', /empty has nothing to evaluate/]
	])('say what is wrong with %s', (_, name, sentence) => {
		const find = () => findSources([at(name)]);
		expect(find).toThrow(UsageError);
		expect(find).toThrow(sentence);
	});
});

const seeds = findSources([inRoot('seeds')]).texts;

it('evaluates many files in threads, and answers in their order', async () => {
	const { truths } = findSources([OWN_GOLD]);
	// so many that threads are worth it
	const texts = Array.from({ length: 200 }, (_, i) => seeds[i % seeds.length]!);
	const done: string[] = [];
	const results = await evaluateFiles({ texts, truths }, ({ path }) => done.push(path));
	const keys = results.map((result) => ('text' in result ? result.text.key.text : result.failure));
	const first = keys.slice(0, seeds.length);
	expect(keys).toEqual(texts.map((_, i) => first[i % seeds.length]));
	expect(new Set(first).size).toBe(seeds.length);
	expect(done).toHaveLength(200);
}, 60_000);

describe('recalling evaluate', { timeout: 60_000 }, () => {
	it('holds the seeds against their gold when no path is given', () => {
		const { status, stdout, stderr } = recalling('--json');
		const { rows, run } = JSON.parse(stdout) as Evaluation;
		expect([status, stderr]).toEqual([0, '']);
		expect(run.texts).toHaveLength(seeds.length);
		expect(rows.every(({ source }) => source === 'gold')).toBe(true);
		expect(rows.map((row) => row.class)).toContain('citations');
	});

	it('tells gains and losses since the last run of the same paths', () => {
		expect(recalling(inRoot('seeds')).stdout).not.toMatch(/Gains since/);
		expect(recalling(inRoot('seeds')).stdout).toMatch(/^Gains since .*: 0$/m);
	});

	it('writes every difference to a file', () => {
		const { status } = recalling(inRoot('seeds'), '--differences', 'differences.tsv');
		expect(status).toBe(0);
		expect(readFileSync(at('differences.tsv'), 'utf8')).toMatch(/^kind\ttext\tclass\titem/);
	});

	it.each([
		['a file that is no resolution', ['corpus'], 1, /a\.xml/],
		['damaged gold', ['broken.json'], 1, /^broken\.json is damaged/],
		['a folder that is not there', ['nowhere'], 2, /^nowhere is not there/]
	])('says in a sentence what is wrong with %s', (_, args, code, sentence) => {
		const { status, stderr } = recalling(...args);
		expect(stderr).toMatch(sentence);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(status).toBe(code);
	});
});

describe('the tables', () => {
	it('are aligned, numbers to the right', () => {
		const rows = [
			['citations', '7'],
			['verbs', '1,214']
		];
		expect(align(rows, (column) => column === 1)).toEqual(['citations      7', 'verbs      1,214']);
	});

	it.each([
		[{ n: 3, value: 1, low: 0.4385, high: 1 }, '1.0000 [0.4385–1.0000]'],
		// never rounded up to all of them
		[{ n: 99_999, value: 0.99999, low: 0.99995, high: 1 }, '0.9999 [0.9999–1.0000]'],
		[null, '–']
	])('show %j as %s', (share, shown) => {
		expect(showShare(share)).toBe(shown);
	});

	const difference = { text: 'a@zh', class: 'links citations', kind: 'missed', item: 'pp1 x' };
	const EVALUATION: Evaluation = {
		texts: [{ language: 'zh', body: 'GA', texts: 1 }],
		rows: [
			{
				...{ source: 'links', class: 'citations', language: 'zh', body: 'GA', texts: 1 },
				...{ raw: { hit: 1, missed: 1, extra: 0 }, adjudicated: { hit: 1, missed: 0, extra: 0 } },
				...{ byRule: {}, decided: 1, unjudged: 4, sampled: { right: 2, wrong: 0 } }
			}
		],
		parity: { languages: [], rows: [], byLanguage: [], disparities: [] },
		sentences: { languages: [], rows: [], byLanguage: [], disparities: [] },
		rules: { 'numbered-act': 2 },
		doubts: { 'title-unknown': 3 },
		stale: [],
		run: { at: '', texts: ['a@zh'], classes: [], differences: [] },
		changes: {
			since: '2026-11-20',
			gains: [],
			losses: Array.from({ length: 21 }, () => difference as never)
		}
	};

	it('show a class as compared, and as reviewers decided', () => {
		const lines = describeEvaluation(EVALUATION).filter((line) => /\[/.test(line));
		expect(lines).toHaveLength(3);
		expect(lines[0]).toMatch(/links +citations +GA +zh +1 +1\.0000 \[.*0\.5000 \[.* 2 .* 4$/);
		expect(lines[1]).toMatch(/1\.0000 \[.*after 1$/);
		expect(lines[2]).toMatch(/citations +GA +zh +1\.0000 \[.* 5 +2 of 2$/);
	});

	it('show twenty losses, or all', () => {
		expect(describeEvaluation(EVALUATION)).toContain('  and 1 more; --all shows them');
		const all = describeEvaluation(EVALUATION, { all: true });
		expect(all.filter((line) => line.includes('missed  a@zh'))).toHaveLength(21);
	});
});
