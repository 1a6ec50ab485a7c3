import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from '#graph/clean.ts';
import { BadTextError } from '#graph/errors.ts';
import type { Flow } from '#graph/model.ts';
import { decodeSource } from '#graph/read.server.ts';
import { structure } from '#graph/structure/structure.ts';
import { CLOSING, HEADER, source } from './resolution.ts';

const SEEDS = readdirSync('seeds').filter((name) => name.endsWith('.txt'));
const readSeed = (name: string) => structure(decodeSource(name, readFileSync(`seeds/${name}`)));

describe('takes the seeds apart', () => {
	it.each([
		// symbol, preambular and operative paragraphs without sub-items, headings, footnote marks
		['A-HRC-RES-21-21.zh.txt', 'A/HRC/RES/21/21', 10, 16, 1, '*'],
		['A-HRC-RES-48-23.zh.txt', 'A/HRC/RES/48/23', 10, 34, 0, '12345'],
		['A-HRC-RES-54-24.zh.txt', 'A/HRC/RES/54/24', 20, 15, 0, '12'],
		['A-HRC-RES-56-3.zh.txt', 'A/HRC/RES/56/3', 30, 31, 0, '123'],
		['A-RES-59-190.zh.txt', 'A/RES/59/190', 8, 12, 0, '1231224']
	])('%s', (name, symbol, preambular, operative, headings, labels) => {
		const document = readSeed(name);
		const count = (id: RegExp) => document.paragraphs.filter((one) => id.test(one.id)).length;
		expect(document.symbol).toBe(symbol);
		expect([count(/^pp\d+$/), count(/^op\d+$/), count(/^h\d+$/)]).toEqual([
			preambular,
			operative,
			headings
		]);
		expect(
			document.paragraphs.flatMap(({ marks }) => marks.map(({ label }) => label)).join('')
		).toBe(labels);
		expect(document.doubts).toEqual([]);
	});
});

describe('every character knows where it stands', () => {
	const flowsOf = (name: string): Flow[] => {
		const { paragraphs, notes } = readSeed(name);
		return [...paragraphs, ...notes].map(({ flow }) => flow);
	};

	it.each(SEEDS)('%s: it is the cleaned character there', (name) => {
		const cleaned = clean(readSeed(name).source.text);
		for (const { text, offsets } of flowsOf(name))
			expect([...offsets].map((at) => cleaned[at]).join('')).toBe(text);
	});

	it.each(SEEDS)('%s: places rise, and no two units share one', (name) => {
		const flows = flowsOf(name);
		for (const { offsets } of flows)
			expect(offsets.every((at, i) => i === 0 || at > (offsets[i - 1] ?? 0))).toBe(true);
		const places = flows.flatMap(({ offsets }) => [...offsets]);
		expect(new Set(places).size).toBe(places.length);
	});
});

describe('says why a text is no resolution', () => {
	it.each([
		[
			'no body and no number',
			'某某研究报告\n第一章 导言。\n',
			/looked for the body .* and its number/
		],
		['no number', '人权理事会，\n回顾其决议，\n1. 决定继续审议。', /looked for its number/],
		['no body', '48/23. 标题\n1. 决定继续审议。', /looked for the body/],
		['nothing below the formula', HEADER, /has no paragraphs/],
		[
			'no number, in English',
			'The Human Rights Council,\nRecalling its resolution 5/1,',
			/looked for its number/
		],
		[
			'no body, in Russian',
			'48/23. Положение\n1. просит продолжать рассмотрение.',
			/looked for the body .*Совет по правам человека/
		],
		[
			'a language of none of the six',
			'Ελληνικά μόνο',
			/Arabic, Chinese, English, French, Russian or Spanish/
		],
		['no words at all', '12345 67890', /has no words/]
	])('%s', (_, text, message) => {
		expect(() => structure(source(text))).toThrow(BadTextError);
		expect(() => structure(source(text))).toThrow(message);
	});
});

describe('reads any shape of nonsense to its end', () => {
	const LONG = 100_000;
	it.each([
		['one character', '中'.repeat(LONG)],
		['digits', '1'.repeat(LONG)],
		['lone digits', '1\n'.repeat(LONG / 10)],
		['superscripts', '报告¹'.repeat(LONG / 3)],
		['clauses', '，回顾'.repeat(LONG / 3)],
		['brackets', '[表决\n'.repeat(LONG / 40)],
		['closing lines', '第45次会议\n'.repeat(LONG / 70)]
	])('%s', (_, nonsense) => {
		const text = `${HEADER}回顾其决议，\n1. 决定继续审议${nonsense}。${CLOSING}`;
		expect(structure(source(text)).symbol).toBe('A/HRC/RES/48/23');
	});
});
