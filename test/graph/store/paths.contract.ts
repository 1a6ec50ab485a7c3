import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { LONGEST_PATH } from '#graph/store/store.ts';
import type { VerbGroup } from '#graph/schema.ts';
import { edge, evidence, node, textGraph } from '../../graph-builders.ts';

const R = (number: number | string): string => `A/RES/70/${number}`;

const citing = (from: number, ...to: number[]): TextGraph =>
	textGraph(R(from), { cites: to.map(R) });

const by = (from: number, to: number, group: VerbGroup): TextGraph =>
	textGraph(R(from), {
		cites: [R(to)],
		evidence: [evidence(edge(R(from), R(to)), `${R(from)}@zh`, { group })]
	});

const adopted = (date: string, from: number, ...to: number[]): TextGraph =>
	textGraph(R(from), { header: { adopted: date }, cites: to.map(R) });

/** A ladder: two ways at every step, so 2, 4, 8 … in all. */
const ladder = (steps: number): TextGraph[] =>
	Array.from({ length: steps }, (_, i) => [
		citing(3 * i, 3 * i + 1, 3 * i + 2),
		citing(3 * i + 1, 3 * i + 3),
		citing(3 * i + 2, 3 * i + 3)
	]).flat();

const chain = (length: number): TextGraph[] => Array.from({ length }, (_, i) => citing(i, i + 1));

/** What every store promises of the ways from one text back to another. */
export function testPaths(open: () => Promise<GraphStore>): void {
	describe('finds ways', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		const ways = async (from: number, to: number, limit = 10, groups?: VerbGroup[]) => {
			const { length, total, paths } = await store.paths(R(from), R(to), limit, groups);
			return [length, total, paths.map((path) => path.map((id) => Number(id.slice(9))).join(' '))];
		};

		it('of one hop and of several, the shortest alone', async () => {
			await store.save([citing(1, 2, 3), citing(2, 3), citing(3, 4)]);
			expect(await ways(1, 2)).toEqual([1, 1, ['1 2']]);
			expect(await ways(1, 3)).toEqual([1, 1, ['1 3']]);
			expect(await ways(1, 4)).toEqual([2, 1, ['1 3 4']]);
		});

		it('all that are equally short, by their ids', async () => {
			await store.save([citing(1, 5, 2, 4), citing(2, 3), citing(5, 3), citing(4, 6)]);
			expect(await ways(1, 3)).toEqual([2, 2, ['1 2 3', '1 5 3']]);
		});

		it('backwards in time only: along what a text cites, never against it', async () => {
			await store.save([citing(1, 2)]);
			expect(await ways(2, 1)).toEqual([null, 0, []]);
		});

		it('with their nodes and edges, and the words of each', async () => {
			await store.save([citing(1, 2, 9), citing(2, 3), citing(9, 7)]);
			const { nodes, edges } = await store.paths(R(1), R(3), 10);
			expect(nodes.map(({ id, loaded }) => [id, loaded])).toEqual([
				[R(1), true],
				[R(2), true],
				[R(3), false]
			]);
			expect(edges.map(({ id }) => id)).toEqual([`${R(1)} CITES ${R(2)}`, `${R(2)} CITES ${R(3)}`]);
			expect(edges.map(({ evidence }) => evidence[0]?.sentence[1])).toEqual([R(2), R(3)]);
		});

		it('counted before they are limited', async () => {
			await store.save(ladder(3));
			expect(await ways(0, 9, 3)).toEqual([
				6,
				8,
				['0 1 3 4 6 7 9', '0 1 3 4 6 8 9', '0 1 3 5 6 7 9']
			]);
			expect(await ways(0, 9, 0)).toEqual([6, 8, []]);
			const { nodes, edges } = await store.paths(R(0), R(9), 1);
			expect([nodes.length, edges.length]).toEqual([7, 6]);
			expect((await store.paths(R(0), R(9), 0)).nodes).toEqual([]);
		});

		it(`of at most ${LONGEST_PATH} hops`, async () => {
			await store.save(chain(LONGEST_PATH + 1));
			expect((await store.paths(R(0), R(LONGEST_PATH), 1)).length).toBe(LONGEST_PATH);
			expect(await ways(0, LONGEST_PATH + 1)).toEqual([null, 0, []]);
		});

		it('from a text to itself without a step', async () => {
			await store.save([citing(1, 1, 2), citing(2, 1)]);
			expect(await ways(1, 1)).toEqual([0, 1, ['1']]);
			expect((await store.paths(R(1), R(1), 5)).edges).toEqual([]);
		});

		it('round a circle without end', async () => {
			await store.save([citing(1, 2), citing(2, 3, 1), citing(3, 1, 4)]);
			expect(await ways(2, 4)).toEqual([2, 1, ['2 3 4']]);
			expect(await ways(4, 1)).toEqual([null, 0, []]);
		});

		it('along the verbs asked for alone', async () => {
			await store.save([
				by(1, 2, 'recall'),
				by(2, 3, 'note'),
				textGraph(R(1), { language: 'en', cites: [R(4)] }),
				by(4, 5, 'recall'),
				by(5, 3, 'recall')
			]);
			expect(await ways(1, 3)).toEqual([2, 1, ['1 2 3']]);
			expect(await ways(1, 3, 10, ['recall'])).toEqual([3, 1, ['1 4 5 3']]);
			expect(await ways(1, 3, 10, ['note', 'recall'])).toEqual([2, 1, ['1 2 3']]);
			expect(await ways(1, 3, 10, ['urge'])).toEqual([null, 0, []]);
			expect(await ways(1, 3, 10, [])).toEqual([null, 0, []]);
		});

		it('never through what was adopted later, where both dates are known', async () => {
			await store.save([
				adopted('2015-10-01', 1, 2, 4),
				adopted('2015-12-01', 2, 3),
				adopted('2015-10-01', 4, 5),
				adopted('2014-01-01', 5, 3)
			]);
			expect(await ways(1, 3)).toEqual([3, 1, ['1 4 5 3']]);
			// without a date nothing is known to be later
			await store.save([citing(2, 3)]);
			expect(await ways(1, 3)).toEqual([2, 1, ['1 2 3']]);
		});

		it.each([
			['1966', 1],
			['2015', 1],
			['2015-10-01', 1],
			['2015-10-02', null],
			['2016', null]
		])('to an instrument of %s in so many hops: %s', async (date, length) => {
			const nodes = [{ ...node('iccpr', 'Instrument'), date }];
			await store.save([
				textGraph(R(1), { header: { adopted: '2015-10-01' }, nodes, edges: [edge(R(1), 'iccpr')] })
			]);
			expect((await store.paths(R(1), 'iccpr', 5)).length).toBe(length);
		});

		it('by citations alone, not by what else joins two nodes', async () => {
			const nodes = [node('KHM', 'Country')];
			const edges = [edge(R(1), 'KHM', 'CONCERNS'), edge('KHM', R(2), 'VOTED')];
			await store.save([textGraph(R(1), { nodes: [...nodes, node(R(2))], edges })]);
			expect(await ways(1, 2)).toEqual([null, 0, []]);
		});

		it('between ids in any case', async () => {
			await store.save([citing(1, 2)]);
			const { paths } = await store.paths(R(1).toLowerCase(), R(2).toLowerCase(), 5);
			expect(paths).toEqual([[R(1), R(2)]]);
		});

		it('from and to what is there', async () => {
			await store.save([citing(1, 2)]);
			await expect(store.paths(R(1), R(8), 5)).rejects.toThrow(NotFoundError);
			await expect(store.paths(R(8), R(1), 5)).rejects.toThrow(NotFoundError);
		});
	});
}
