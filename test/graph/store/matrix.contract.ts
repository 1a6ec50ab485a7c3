import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore, Matrix } from '#graph/store/store.ts';
import { edge, node, textGraph } from '../../graph-builders.ts';

/** A resolution under an item that cites instruments. */
const under = (symbol: string, items: string[], ...instruments: string[]) =>
	textGraph(symbol, {
		nodes: [
			...items.map((item) => node(item, 'AgendaItem')),
			...instruments.map((id) => node(id, 'Instrument'))
		],
		edges: [
			...items.map((item) => edge(symbol, item, 'ON_ITEM')),
			...instruments.map((id) => edge(symbol, id))
		]
	});

const TEXTS = [
	under('A/HRC/RES/48/23', ['HRC-48/10'], 'udhr', 'iccpr'),
	under('A/HRC/RES/48/1', ['HRC-48/10'], 'udhr'),
	under('A/HRC/RES/48/2', ['HRC-48/3'], 'udhr', 'iccpr', 'cedaw'),
	under('A/RES/77/1', ['GA-77/68'], 'udhr'),
	// under no item, and cites no instrument
	under('A/RES/77/2', [], 'icescr'),
	textGraph('A/HRC/RES/48/4', {
		cites: ['A/RES/60/251'],
		nodes: [node('HRC-48/7', 'AgendaItem')],
		edges: [edge('A/HRC/RES/48/4', 'HRC-48/7', 'ON_ITEM')]
	})
];

const shownBy = ({ instruments, items, cells, total }: Matrix) => ({
	instruments: instruments.map(({ id }) => id),
	items: items.map(({ id }) => id),
	cells: cells.map(({ instrument, item, count }) => `${instrument} ${item} ${count}`).sort(),
	total
});

/** What every store promises of instruments by agenda item. */
export function testMatrix(open: () => Promise<GraphStore>): void {
	describe('counts instruments by agenda item', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save(TEXTS);
		});
		afterEach(() => store.close());

		it('of all bodies', async () => {
			expect(shownBy(await store.matrix(10))).toEqual({
				instruments: ['udhr', 'iccpr', 'cedaw'],
				items: ['GA-77/68', 'HRC-48/10', 'HRC-48/3'],
				cells: [
					'cedaw HRC-48/3 1',
					'iccpr HRC-48/10 1',
					'iccpr HRC-48/3 1',
					'udhr GA-77/68 1',
					'udhr HRC-48/10 2',
					'udhr HRC-48/3 1'
				],
				total: 3
			});
		});

		it('of one body', async () => {
			expect(shownBy(await store.matrix(10, 'GA'))).toEqual({
				instruments: ['udhr'],
				items: ['GA-77/68'],
				cells: ['udhr GA-77/68 1'],
				total: 1
			});
			expect(shownBy(await store.matrix(10, 'SC'))).toEqual({
				instruments: [],
				items: [],
				cells: [],
				total: 0
			});
		});

		it('of the most cited, counted before the limit', async () => {
			const { instruments, items, total } = shownBy(await store.matrix(1, 'HRC'));
			expect([instruments, items, total]).toEqual([['udhr'], ['HRC-48/10', 'HRC-48/3'], 3]);
			expect(shownBy(await store.matrix(0))).toEqual({
				instruments: [],
				items: [],
				cells: [],
				total: 3
			});
		});

		it('once for a resolution, whatever languages it is loaded in', async () => {
			const english = under('A/HRC/RES/48/23', ['HRC-48/10'], 'udhr', 'iccpr');
			english.text = { ...english.text, id: 'A/HRC/RES/48/23@en', language: 'en' };
			english.evidence = english.evidence.map((one) => ({ ...one, text: english.text.id }));
			const before = await store.matrix(10);
			await store.save([english]);
			expect(await store.matrix(10)).toEqual(before);
			await store.remove(['A/HRC/RES/48/23@zh']);
			expect(await store.matrix(10)).toEqual(before);
		});

		it('under every item that it stands under', async () => {
			await store.save([under('A/RES/77/1', ['GA-77/68', 'GA-77/69'], 'udhr')]);
			expect(shownBy(await store.matrix(10, 'GA')).cells).toEqual([
				'udhr GA-77/68 1',
				'udhr GA-77/69 1'
			]);
		});

		it('by what the texts say now', async () => {
			await store.save([under('A/HRC/RES/48/2', ['HRC-48/10'], 'cedaw')]);
			await store.remove(['A/RES/77/1@zh']);
			expect(shownBy(await store.matrix(10))).toEqual({
				instruments: ['udhr', 'cedaw', 'iccpr'],
				items: ['HRC-48/10'],
				cells: ['cedaw HRC-48/10 1', 'iccpr HRC-48/10 1', 'udhr HRC-48/10 2'],
				total: 3
			});
		});
	});
}
