import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore } from '#graph/store/store.ts';
import type { TextParts } from '../../graph-builders.ts';
import { textGraph } from '../../graph-builders.ts';

const [Y76, Y77, Y78] = ['A/RES/76/1', 'A/RES/77/1', 'A/RES/78/1'] as const;

/** A text of a series, adopted in the first year of its session. */
const yearly = (symbol: string, cites: string[], parts: TextParts = {}): TextGraph => {
	const year = 1945 + Number(/\d+/.exec(symbol)?.[0]);
	return textGraph(symbol, {
		header: { adopted: `${year}-12-01` },
		series: 'zh 食物权',
		cites,
		...parts
	});
};

const SERIES = [yearly(Y76, []), yearly(Y77, [Y76]), yearly(Y78, [Y76, Y77])];

/** Every text cites those before it. */
const circle = (session: number, size = 5): TextGraph[] => {
	const symbols = Array.from({ length: size }, (_, i) => `A/RES/${session}/${i + 1}`);
	const header = { adopted: `${1945 + session}-12-01` };
	return symbols.map((symbol, i) => textGraph(symbol, { header, cites: symbols.slice(0, i) }));
};

const TWO_CIRCLES = [
	...circle(60),
	...circle(70),
	// between them
	textGraph('A/RES/70/1', { cites: ['A/RES/60/1'] })
];

/** What every store promises of what follows from all texts together. */
export function testDerived(open: () => Promise<GraphStore>): void {
	let store: GraphStore;

	const follows = async (id: string) => {
		const { edges } = await store.around(id, 100, { edges: ['FOLLOWS'] });
		return edges.map(({ from, to }) => `${from} ${to}`);
	};

	describe('derives which text takes up which: it', () => {
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		it('joins a text with the last of its title that it cites', async () => {
			await store.save(SERIES);
			expect(await follows(Y77)).toEqual([]);
			expect((await store.derive()).follows).toEqual({ gained: 2, lost: 0 });
			expect(await follows(Y77)).toEqual([`${Y77} ${Y76}`, `${Y78} ${Y77}`]);
			expect((await store.facts(Y77)).degree).toEqual({
				CITES: { in: 1, out: 1 },
				FOLLOWS: { in: 1, out: 1 }
			});
			expect((await store.statistics()).edges).toEqual({ CITES: 3, FOLLOWS: 2 });
		});

		it('and shows the sentence that cites it', async () => {
			await store.save(SERIES);
			await store.derive();
			const words = async (kind: 'CITES' | 'FOLLOWS') => {
				const { edges } = await store.around(Y77, 100, { edges: [kind], direction: 'out' });
				return edges[0]!;
			};
			const [citation, succession] = [await words('CITES'), await words('FOLLOWS')];
			expect(succession).toEqual({
				...citation,
				id: `${Y77} FOLLOWS ${Y76}`,
				kind: 'FOLLOWS',
				evidence: citation.evidence.map((one) => ({
					...one,
					edge: `${Y77} FOLLOWS ${Y76}`,
					rule: 'series-title'
				}))
			});
			expect(succession.evidence[0]!.sentence).toEqual(['回顾', Y76, '。']);
			expect((await store.around(Y77, 9, { edges: ['FOLLOWS'], groups: ['recall'] })).total).toBe(
				2
			);
			expect((await store.around(Y77, 9, { edges: ['FOLLOWS'], groups: ['urge'] })).total).toBe(0);
		});

		it('leaves apart what has another title, another body, or is not cited', async () => {
			await store.save([
				yearly(Y76, [], { series: 'zh 水权' }),
				yearly('A/HRC/RES/33/1', [], { header: { adopted: '2016-09-29' } }),
				yearly('A/RES/71/1', []),
				yearly(Y77, [Y76, 'A/HRC/RES/33/1'])
			]);
			await store.derive();
			expect(await follows(Y77)).toEqual([]);
		});

		it('in whatever order they come, and no longer than they are there', async () => {
			await store.save(SERIES.slice(2));
			await store.derive();
			await store.save(SERIES.slice(0, 2).reverse());
			await store.derive();
			expect(await follows(Y78)).toEqual([`${Y78} ${Y77}`]);
			await store.remove([`${Y77}@zh`]);
			expect(await follows(Y78)).toEqual([]);
			// now 76/1 is the last of its title before it
			await store.derive();
			expect(await follows(Y78)).toEqual([`${Y78} ${Y76}`]);
			await store.remove([`${Y76}@zh`, `${Y78}@zh`]);
			expect(await store.statistics()).toMatchObject({ nodes: {}, edges: {} });
		});

		it('by the titles in any language, with the words of all', async () => {
			await store.save(SERIES);
			await store.save([
				yearly(Y78, [Y77], { language: 'en', series: 'en right to food' }),
				yearly(Y77, [], { language: 'en', series: 'en the right to food' })
			]);
			await store.derive();
			const { edges } = await store.around(Y78, 100, { edges: ['FOLLOWS'] });
			expect(edges.map(({ to, evidenceCount }) => [to, evidenceCount])).toEqual([[Y77, 2]]);
		});

		it('twice as once', async () => {
			await store.save([...SERIES, ...TWO_CIRCLES]);
			await store.derive();
			const before = [await store.statistics(), await store.facts(Y77), await store.text(Y78)];
			expect(await store.derive()).toEqual({ follows: { gained: 0, lost: 0 }, regrouped: false });
			await store.save(SERIES);
			await store.derive();
			expect([await store.statistics(), await store.facts(Y77), await store.text(Y78)]).toEqual(
				before
			);
		});

		it('nothing of nothing', async () => {
			expect((await store.derive()).follows).toEqual({ gained: 0, lost: 0 });
		});
	});

	describe('derives groups: it', () => {
		beforeEach(async () => {
			store = await open();
			await store.save(TWO_CIRCLES);
		});
		afterEach(() => store.close());

		const groupOf = async (id: string) => (await store.facts(id)).group;

		it('finds those who cite one another, and calls them after the most cited', async () => {
			expect(await groupOf('A/RES/60/3')).toBeUndefined();
			expect(await store.derive()).toMatchObject({ regrouped: true });
			expect(await groupOf('A/RES/60/5')).toEqual({ id: 'A/RES/60/1', size: 5, stability: 1 });
			expect(await groupOf('A/RES/70/5')).toEqual({ id: 'A/RES/70/1', size: 5, stability: 1 });
		});

		it('names all of a group, most cited first', async () => {
			await store.derive();
			const { nodes, total } = await store.group('a/res/60/5', 3);
			expect(nodes.map(({ id }) => id)).toEqual(['A/RES/60/1', 'A/RES/60/2', 'A/RES/60/3']);
			expect(total).toBe(5);
			expect((await store.group('A/RES/60/5', 0)).nodes).toEqual([]);
			await expect(store.group('A/RES/1/1', 3)).rejects.toThrow(NotFoundError);
		});

		it('puts a newcomer where most of those stand that it cites, and leaves the others', async () => {
			await store.derive();
			await store.save([textGraph('A/RES/75/1', { cites: ['A/RES/60/1', 'A/RES/60/2'] })]);
			expect(await store.derive()).toMatchObject({ regrouped: false });
			expect(await groupOf('A/RES/75/1')).toEqual({ id: 'A/RES/60/1', size: 6, stability: 1 });
			expect(await groupOf('A/RES/70/2')).toMatchObject({ id: 'A/RES/70/1', size: 5 });
		});

		it('looks for all anew when much has changed', async () => {
			await store.derive();
			await store.save(circle(76, 4));
			expect(await store.derive()).toMatchObject({ regrouped: true });
			expect(await groupOf('A/RES/76/4')).toMatchObject({ id: 'A/RES/76/1', size: 4 });
		});

		it('calls two no group, and one who cites nobody neither', async () => {
			await store.save([textGraph('A/RES/3/1', { cites: ['A/RES/2/1'] }), textGraph('A/RES/4/1')]);
			await store.derive();
			expect(await groupOf('A/RES/3/1')).toBeUndefined();
			expect(await groupOf('A/RES/4/1')).toBeUndefined();
			expect(await store.group('A/RES/3/1', 5)).toEqual({ nodes: [], total: 0 });
		});
	});

	describe('derives standings: it', () => {
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		const standing = async (id: string) => (await store.facts(id)).standing;

		it('tells which share of its body is cited less often a year', async () => {
			// each of 21 texts of one year cites all before it
			await store.save(circle(75, 21));
			await store.derive();
			expect(await standing('A/RES/75/1')).toBe(1);
			expect(await standing('A/RES/75/11')).toBe(0.5);
			expect(await standing('A/RES/75/21')).toBe(0);
		});

		it('of what is only cited, too, and not among few', async () => {
			const hrc = Array.from({ length: 20 }, (_, i) =>
				textGraph(`A/HRC/RES/48/${i + 1}`, {
					header: { adopted: '2021-10-08' },
					cites: ['A/HRC/RES/46/1', 'A/RES/60/1']
				})
			);
			await store.save(hrc);
			await store.derive();
			expect(await standing('A/HRC/RES/46/1')).toBe(1);
			// each has nineteen others beside it
			expect(await standing('A/HRC/RES/48/1')).toBeUndefined();
			expect(await standing('A/RES/60/1')).toBeUndefined();
		});
	});
}
