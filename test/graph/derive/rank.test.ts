import { describe, expect, it } from 'vitest';
import type { Ranked } from '#graph/derive/rank.ts';
import { rankOf, standingsOf } from '#graph/derive/rank.ts';

const NEWEST = '2023-12-19';

describe('rankOf', () => {
	it.each<[ranked: Ranked, rank: number | null, why: string]>([
		[{ id: 'A/RES/76/1', date: '2021-12-16', citedBy: 6 }, 2, 'three years, both ends counted'],
		[{ id: 'A/RES/76/1', citedBy: 6 }, 2, 'the session says when'],
		[{ id: 'iccpr', date: '1966', citedBy: 58 }, 1, 'a registry knows the year'],
		[{ id: 'A/RES/79/1', date: '2024-10-01', citedBy: 3 }, 3, 'cited before its year'],
		[{ id: 'A/RES/76/1', date: '2021-12-16', citedBy: 0 }, 0, 'by nobody'],
		[{ id: 'sr-cambodia', citedBy: 9 }, null, 'nobody knows when']
	])('%o: %s, %s', (ranked, rank) => {
		expect(rankOf(ranked, NEWEST)).toBe(rank);
	});

	it('is not known without any text that says when', () => {
		expect(rankOf({ id: 'A/RES/76/1', date: '2021-12-16', citedBy: 1 }, null)).toBeNull();
	});
});

const loaded = (id: string, citedBy: number) => ({ id, date: '2023-12-19', citedBy, loaded: true });

const TEXTS = Array.from({ length: 21 }, (_, i) => loaded(`A/RES/78/${i}`, i));

describe('standingsOf', () => {
	it('tells the share of the others that are cited less', () => {
		const standings = standingsOf(TEXTS, NEWEST);
		expect([0, 10, 20].map((i) => standings.get(`A/RES/78/${i}`))).toEqual([0, 0.5, 1]);
	});

	it('counts equals for neither', () => {
		const equal = TEXTS.map((one) => ({ ...one, citedBy: 3 }));
		expect([...standingsOf(equal, NEWEST).values()]).toEqual(Array(21).fill(0));
	});

	it('is fair to the young: two in one year are more than three in three', () => {
		const old = { ...loaded('A/RES/76/1', 3), date: '2021-12-16' };
		const standings = standingsOf([...TEXTS, old], NEWEST);
		expect(standings.get(old.id)).toBeLessThan(standings.get('A/RES/78/2')!);
	});

	it.each([
		['of so few', TEXTS.slice(0, 20), 'A/RES/78/3'],
		['of another body', [...TEXTS, loaded('A/HRC/RES/48/1', 3)], 'A/HRC/RES/48/1'],
		['with what is only cited', TEXTS.map((one) => ({ ...one, loaded: false })), 'A/RES/78/3']
	])('compares nothing %s', (_, resolutions, id) => {
		expect(standingsOf(resolutions, NEWEST).has(id)).toBe(false);
	});

	it('compares what is only cited with what is loaded', () => {
		const cited = { ...loaded('A/RES/78/99', 5), loaded: false };
		expect(standingsOf([...TEXTS, cited], NEWEST).get(cited.id)).toBeCloseTo(5 / 21);
	});
});
