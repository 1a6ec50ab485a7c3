import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '#graph/model.ts';
import type { Reading } from '#graph/pipeline.ts';
import { toJson } from '../../scripts/extract.ts';
import { inRoot } from '../../scripts/root.ts';
import { summarize } from '../../scripts/summary.ts';
import { document, paragraph } from '../builders.ts';
import { doubt, textGraph } from '../graph-builders.ts';

const PLACE = { paragraph: 'pp1', at: [2, 10] as [number, number], start: 2, end: 10 };
const FOUND = { ...PLACE, quote: '第60/251号决议', rule: 'test' };

const DOCUMENT = document({
	paragraphs: [
		paragraph('回顾第60/251号决议', {
			id: 'pp1',
			kind: 'preambular',
			verbs: [{ text: '回顾', group: 'recall', at: 0 }]
		}),
		paragraph('1. 决定', { id: 'op1' }),
		paragraph('(a) 一', { id: 'op1.a' })
	]
});

const EXTRACTION: Extraction = {
	symbol: 'A/HRC/RES/48/23',
	language: 'zh',
	source: { path: 'test.txt', sha256: 'test', format: 'text', encoding: 'utf-8' },
	header: { ...DOCUMENT.header, title: '柬埔寨的人权状况', adopted: '2021-10-11' },
	citations: [
		{ ...FOUND, target: 'A/RES/60/251', resolvedBy: 'own' },
		{ ...FOUND, paragraph: 'op1', target: 'A/RES/60/251', resolvedBy: 'own' }
	],
	instruments: [],
	mandates: [{ ...FOUND, mandate: 'sr-cambodia', act: 'extend', months: 24 }],
	obligations: [],
	consider: [],
	sessions: [],
	countries: [],
	votes: [],
	doubts: [doubt('第5/1号')]
};

const READING: Reading = {
	document: DOCUMENT,
	extraction: EXTRACTION,
	graph: textGraph('A/HRC/RES/48/23')
};

describe('toJson', () => {
	it('prints all that was extracted, and the paragraphs', () => {
		const line = toJson(READING);
		const { paragraphs, ...rest } = JSON.parse(line) as Extraction & { paragraphs: unknown[] };
		expect(line).not.toContain('\n');
		expect(rest).toEqual(EXTRACTION);
		expect(paragraphs.slice(0, 2)).toEqual([
			{
				id: 'pp1',
				kind: 'preambular',
				verb: '回顾',
				text: '回顾第60/251号决议',
				start: 0,
				end: 12
			},
			{ id: 'op1', kind: 'operative', text: '1. 决定', start: 0, end: 5 }
		]);
	});
});

describe('summarize', () => {
	it('says who it is, what it cites and where, and what is in doubt', () => {
		expect(summarize(READING).split('\n')).toEqual([
			'A/HRC/RES/48/23 (zh)  柬埔寨的人权状况',
			'  adopted on 2021-10-11',
			'  1 preambular and 1 operative paragraphs',
			'',
			'  Resolutions and documents',
			'    A/RES/60/251  pp1 op1',
			'',
			'  Mandates',
			'    sr-cambodia  extend 24 months  pp1',
			'',
			'  Doubts',
			'    op1  第5/1号: several bodies have this number and the text does not say which is meant',
			''
		]);
	});
});

const seeds = readdirSync(inRoot('seeds')).filter((name) => name.endsWith('.txt'));

const extract = (...args: string[]) =>
	spawnSync(process.execPath, [inRoot('scripts', 'recalling.mjs'), 'extract', ...args], {
		encoding: 'utf8',
		maxBuffer: 50_000_000
	});

describe('recalling extract', { timeout: 60_000 }, () => {
	it('prints one line of JSON for each text, and nothing else', () => {
		const { status, stdout, stderr } = extract(inRoot('seeds'), '--json');
		const lines = stdout.trimEnd().split('\n');
		const symbols = lines.map((line) => (JSON.parse(line) as Extraction).symbol);
		expect([status, stderr, lines.length]).toEqual([0, '', seeds.length]);
		expect(symbols).toContain('A/HRC/RES/48/23');
	});

	it('tells which file it cannot read, and prints the others all the same', () => {
		const seed = inRoot('seeds', seeds[0]!);
		const { status, stdout, stderr } = extract('nowhere.txt', seed, '--json');
		expect(stdout.trimEnd().split('\n')).toHaveLength(1);
		expect(stderr).toMatch(/^nowhere\.txt cannot be read/);
		expect(stderr).not.toMatch(/\n\s+at /);
		expect(status).toBe(1);
	});

	it('prints a summary to be read by people', () => {
		const { status, stdout } = extract(inRoot('seeds'));
		expect(stdout).toMatch(/^A\/HRC\/RES\/48\/23 \(zh\)/m);
		expect(status).toBe(0);
	});
});
