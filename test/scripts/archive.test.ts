import { describe, expect, it } from 'vitest';
import type { TextGraph } from '#graph/model.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { fitsDate } from '#graph/symbol-time.ts';
import { createArchive } from '../../scripts/archive/archive.ts';
import { createRandom } from '../../scripts/random.ts';

const COUNT = 300;

function made(seed?: number) {
	const { texts, truth } = createArchive(COUNT, seed);
	return { texts: [...texts], truth };
}

const { texts, truth } = made();

const distinct = (all: TextGraph[], kind: string): number =>
	new Set(all.flatMap(({ edges }) => edges).flatMap((one) => (one.kind === kind ? one.id : [])))
		.size;

const KINDS = [
	...(['CITES', 'ADOPTED_AT', 'ON_ITEM', 'CONCERNS', 'ACTS_ON'] as const),
	...(['REQUESTS', 'OWED_BY', 'DUE_AT'] as const)
];

describe('a made-up archive', () => {
	it('is the same for the same seed, and another for another', () => {
		expect(made().texts).toEqual(texts);
		expect(made(2).texts).not.toEqual(texts);
	});

	it('knows how many distinct edges it has', () => {
		for (const kind of KINDS)
			expect([kind, truth.edges[kind]]).toEqual([kind, distinct(texts, kind)]);
		expect(truth.resolutions).toBe(COUNT);
		// 3 to 22 texts and 1 to 4 instruments each, less what was drawn twice
		expect(truth.edges.CITES! / COUNT).toBeGreaterThan(9);
	});

	it('quotes every edge where it stands', () => {
		for (const { text, evidence } of texts.slice(0, 50))
			for (const { start, end, sentence } of evidence)
				expect(text.content.slice(start, end)).toBe(sentence[1]);
	});

	it('cites backwards in time, and dates every text within its session', () => {
		const dates = new Map(texts.map(({ text }) => [text.resolution, text.header.adopted!]));
		for (const { text, edges } of texts) {
			expect(fitsDate(text.resolution, text.header.adopted!)).toBe(true);
			for (const { kind, to } of edges)
				if (kind === 'CITES' && dates.has(to))
					expect(dates.get(to)! <= text.header.adopted!).toBe(true);
		}
	});

	it('has a few that are cited by very many, and many by few', () => {
		const counts = [...truth.citedBy].filter(([id]) => id.includes('/RES/')).map(([, n]) => n);
		const sorted = counts.sort((a, b) => b - a);
		const top = sorted.slice(0, Math.ceil(sorted.length / 20)).reduce((sum, n) => sum + n, 0);
		expect(top / sorted.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0.2);
		expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(8);
	});

	it('is counted by a store as it was made', { timeout: 60_000 }, async () => {
		const store = createSqliteStore(':memory:');
		await store.save(texts);
		const { edges, evidence, texts: count } = await store.statistics();
		expect([edges, evidence, count]).toEqual([truth.edges, truth.evidence, truth.texts]);
		const { nodes } = await store.nodes('Resolution', 20);
		expect(nodes.map(({ id, citedBy }) => [id, citedBy])).toEqual(
			nodes.map(({ id }) => [id, truth.citedBy.get(id)])
		);
		await store.close();
	});
});

describe('its random numbers', () => {
	it('spread evenly, and do not repeat', () => {
		const random = createRandom(7);
		const counts = Array.from({ length: 10 }, () => 0);
		const seen = new Set<number>();
		for (let i = 0; i < 10_000; i++) {
			const number = random.below(2 ** 32);
			seen.add(number);
			counts[Math.floor((number / 2 ** 32) * 10)]! += 1;
		}
		// two of ten thousand meet once in a hundred times
		expect(seen.size).toBeGreaterThan(9_997);
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
	});
});
