import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { edge, node, textGraph } from '../../graph-builders.ts';

const UDHR = 'A/RES/217A(III)';

const citing = (symbol: string, adopted?: string) =>
	textGraph(symbol, { header: adopted === undefined ? {} : { adopted }, cites: [UDHR] });

/** What every store promises of what is counted of a node. */
export function testFacts(open: () => Promise<GraphStore>): void {
	describe('counts of a node', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		it('its edges by kind and direction', async () => {
			const A = 'A/HRC/RES/48/23';
			await store.save([
				textGraph(A, {
					cites: [UDHR, 'A/RES/60/251', A],
					nodes: [node('KHM', 'Country'), node('THA', 'Country')],
					edges: [edge(A, 'KHM', 'CONCERNS'), edge('KHM', A, 'VOTED'), edge('THA', A, 'VOTED')]
				}),
				textGraph('A/HRC/RES/48/1', { cites: [A] })
			]);
			expect((await store.facts(A)).degree).toEqual({
				CITES: { in: 2, out: 3 },
				CONCERNS: { in: 0, out: 1 },
				VOTED: { in: 2, out: 0 }
			});
			expect((await store.facts('khm')).degree).toEqual({
				CONCERNS: { in: 1, out: 0 },
				VOTED: { in: 0, out: 1 }
			});
			// alone, for whoever needs no more, and again when one of them is gone
			for (const id of [A, 'khm'])
				expect(await store.degrees(id)).toEqual((await store.facts(id)).degree);
			await store.remove(['A/HRC/RES/48/1@zh']);
			expect((await store.degrees(A)).CITES).toEqual({ in: 1, out: 3 });
		});

		it('who cites it, by the session that adopted them, oldest first', async () => {
			await store.save([
				citing('A/HRC/RES/48/23'),
				citing('A/HRC/RES/48/1'),
				citing('A/RES/60/1'),
				citing('A/HRC/RES/9/1'),
				// a special session says nothing of its time
				citing('A/HRC/RES/S-35/1'),
				// counts in years
				citing('S/RES/1325(2000)'),
				// and in another language, which is the same resolution
				textGraph('A/HRC/RES/48/1', { language: 'en', cites: [UDHR] })
			]);
			expect((await store.facts(UDHR)).citedBySession).toEqual([
				{ session: 'GA-60', count: 1 },
				{ session: 'HRC-9', count: 1 },
				{ session: 'HRC-48', count: 2 },
				{ session: 'HRC-S-35', count: 1 }
			]);
		});

		it('a resolution once, however many edges lead from it', async () => {
			const A = 'A/HRC/RES/48/23';
			const edges = [edge(A, 'sr', 'ACTS_ON'), edge(A, 'sr', 'MENTIONS')];
			await store.save([textGraph(A, { nodes: [node('sr', 'Mandate')], edges })]);
			expect((await store.facts('sr')).citedBySession).toEqual([{ session: 'HRC-48', count: 1 }]);
			expect((await store.around('sr', 0)).focus.citedBy).toBe(1);
		});

		it('only what is loaded, and only as long as it is', async () => {
			await store.save([citing('A/RES/60/1', '2005-09-16'), citing('A/RES/70/1', '2015-09-25')]);
			await store.save([textGraph('A/RES/60/1', { header: { adopted: '2005-09-16' } })]);
			expect(await store.facts(UDHR)).toMatchObject({
				degree: { CITES: { in: 1, out: 0 } },
				citedBySession: [{ session: 'GA-70', count: 1 }],
				firstCitedBy: 'A/RES/70/1',
				lastCitedBy: 'A/RES/70/1'
			});
		});

		it('the first and the last to cite it, by date, then by id', async () => {
			await store.save([
				citing('A/RES/60/2', '2005-09-16'),
				citing('A/RES/60/1', '2005-09-16'),
				citing('A/RES/70/1', '2015-09-25'),
				citing('A/RES/70/2', '2015-09-25'),
				// not known when
				citing('A/RES/78/1'),
				citing('A/RES/1/1')
			]);
			expect(await store.facts(UDHR)).toMatchObject({
				firstCitedBy: 'A/RES/60/1',
				lastCitedBy: 'A/RES/70/2'
			});
			await store.save([citing('A/RES/60/1', '2020-01-01')]);
			expect(await store.facts(UDHR)).toMatchObject({
				firstCitedBy: 'A/RES/60/2',
				lastCitedBy: 'A/RES/60/1'
			});
		});

		it('none of these where nothing is known', async () => {
			await store.save([citing('A/RES/78/1')]);
			expect(await store.facts('A/RES/78/1')).toEqual({
				degree: { CITES: { in: 0, out: 1 } },
				citedBySession: []
			});
			// nobody who cites it has a date
			expect(await store.facts(UDHR)).not.toHaveProperty('firstCitedBy');
		});

		it('how often it is cited for each year since it was adopted', async () => {
			const nodes = [
				{ ...node('icerd', 'Instrument'), date: '2006-12-21' },
				node('no-date', 'Instrument')
			];
			await store.save([
				citing('A/RES/60/1', '2005-09-16'),
				citing('A/RES/70/1', '2015-09-25'),
				textGraph('A/RES/70/3', {
					header: { adopted: '2015-01-01' },
					nodes,
					cites: ['A/RES/60/1', 'S/RES/2250(2015)'],
					edges: nodes.map(({ id }) => edge('A/RES/70/3', id))
				})
			]);
			const rank = async (id: string) => (await store.facts(id)).rank;
			// 2005 to 2015, the year of the newest text
			expect(await rank('A/RES/60/1')).toBeCloseTo(1 / 11);
			expect(await rank('icerd')).toBeCloseTo(1 / 10);
			// only its symbol says when: 1948
			expect(await rank(UDHR)).toBeCloseTo(2 / 68);
			expect(await rank('S/RES/2250(2015)')).toBeCloseTo(1);
			expect(await rank('no-date')).toBeUndefined();
		});

		it('that is there', async () => {
			await expect(store.facts('A/RES/1/1')).rejects.toThrow(NotFoundError);
			await expect(store.degrees('A/RES/1/1')).rejects.toThrow(NotFoundError);
		});
	});
}
