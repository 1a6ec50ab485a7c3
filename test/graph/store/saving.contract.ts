import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, StoreUnavailableError } from '#graph/errors.ts';
import type { Neighbourhood, GraphStore } from '#graph/store/store.ts';
import { edge, evidence, node, shown, textGraph } from '../../graph-builders.ts';
import { A, B, C, D, SMALL } from './small.ts';

const edgeIds = ({ edges }: Neighbourhood): string[] => edges.map(({ id }) => id).sort();

const everything = async (store: GraphStore) => [
	await store.statistics(),
	await store.around(A, 100),
	await store.nodes('Resolution', 100),
	await store.texts(100),
	await store.doubts(100)
];

/** What every store promises of what is saved. */
export function testSaving(open: () => Promise<GraphStore>): void {
	describe('keeps', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		describe('saving', () => {
			beforeEach(() => store.save(SMALL));

			it('keeps every node and edge', async () => {
				expect(await store.statistics()).toEqual({
					texts: 2,
					nodes: { Resolution: 4 },
					edges: { CITES: 4 },
					resolved: 1,
					evidence: 4,
					doubts: 0
				});
			});

			it('counts the citations that lead to a loaded text', async () => {
				const resolved = async () => (await store.statistics()).resolved;
				expect(await resolved()).toBe(1);
				await store.save([textGraph(C, { cites: [C] })]);
				// A and B cite it, and it cites itself
				expect(await resolved()).toBe(4);
				const nodes = [node('KHM', 'Country')];
				await store.save([textGraph(B, { nodes, edges: [edge('KHM', A, 'VOTED')] })]);
				expect(await resolved()).toBe(3);
				await store.remove([`${C}@zh`]);
				expect(await resolved()).toBe(1);
			});

			it('twice changes nothing', async () => {
				const before = await everything(store);
				await store.save(SMALL);
				await store.save([...SMALL].reverse());
				expect(await everything(store)).toEqual(before);
			});

			it('keeps what was announced like what was not, and what was announced in vain not at all', async () => {
				const before = await everything(store);
				const [first, second] = [textGraph(C, { cites: [A, B] }), textGraph(D, { cites: [C] })];
				await store.remove(SMALL.map(({ text }) => text.id));
				store.announce?.(SMALL);
				await store.save([first]);
				store.announce?.([second]);
				await store.save(SMALL);
				await store.remove([first.text.id]);
				expect(await everything(store)).toEqual(before);
			});

			it('the same texts one by one or at once makes the same graph', async () => {
				const before = await everything(store);
				const other = await open();
				for (const graph of [...SMALL].reverse()) await other.save([graph]);
				const after = await everything(other);
				await other.close();
				expect(after).toEqual(before);
			});

			it('nothing changes nothing', async () => {
				const before = await everything(store);
				await store.save([]);
				expect(await everything(store)).toEqual(before);
			});

			it('a changed text replaces what it said before, and only that', async () => {
				await store.save([textGraph(A, { cites: [B, C] })]);
				expect(await store.statistics()).toMatchObject({
					nodes: { Resolution: 3 },
					edges: { CITES: 3 },
					evidence: 3
				});
				await expect(store.around(D, 10)).rejects.toThrow(NotFoundError);
				expect(edgeIds(await store.around(C, 10))).toEqual(
					[`${B} CITES ${C}`, `${A} CITES ${B}`, `${A} CITES ${C}`].sort()
				);
			});

			it('of a text that comes twice at once only the later says anything', async () => {
				const item = { ...node('GA-78/91', 'AgendaItem'), names: { fr: 'Zone de paix' } };
				const said = { nodes: [item], edges: [edge(A, item.id, 'ON_ITEM')] };
				const later = { nodes: [{ ...item, names: {} }], edges: said.edges };
				await store.save([textGraph(A, said), textGraph(A, later)]);
				expect((await store.around(item.id, 10)).focus.names).toEqual({});
				expect((await store.search('paix', 10)).total).toBe(0);
				expect((await store.statistics()).texts).toBe(2);
			});

			it('a text that says nothing any more leaves itself and what others cite', async () => {
				await store.save([textGraph(A), textGraph(B)]);
				expect((await store.nodes('Resolution', 10)).nodes).toEqual([
					expect.objectContaining({ id: B, loaded: true, citedBy: 0 }),
					expect.objectContaining({ id: A, loaded: true, citedBy: 0 })
				]);
			});

			it('an edge stays as long as one language version says it', async () => {
				await store.save([textGraph(A, { cites: [B, C, D], language: 'en' })]);
				await store.save([textGraph(A)]);
				expect(edgeIds(await store.around(D, 10))).toEqual([`${A} CITES ${D}`]);
				await store.save([textGraph(A, { language: 'en' })]);
				await expect(store.around(D, 10)).rejects.toThrow(NotFoundError);
			});

			it('what was only cited becomes loaded without losing an edge', async () => {
				const before = edgeIds(await store.around(C, 10));
				expect((await store.around(C, 10)).focus).toMatchObject({ loaded: false, citedBy: 2 });
				await store.save([textGraph(C)]);
				expect((await store.around(C, 10)).focus).toMatchObject({ loaded: true, citedBy: 2 });
				expect(edgeIds(await store.around(C, 10))).toEqual(before);
			});

			it('whole or not at all', async () => {
				const before = await everything(store);
				const broken = textGraph('A/RES/1/1', { cites: [C] });
				const stray = edge('A/RES/1/1', 'no such node');
				broken.edges.push(stray);
				broken.evidence.push(evidence(stray, broken.text.id));
				await expect(store.save([textGraph(A), broken])).rejects.toThrow();
				expect(await everything(store)).toEqual(before);
			});
		});

		describe('names', () => {
			const named = (resolution: string, names: Record<string, string>) =>
				textGraph(resolution, {
					nodes: [node('iccpr', 'Instrument', names)],
					edges: [edge(resolution, 'iccpr')]
				});

			it('gather language by language', async () => {
				await store.save([named(A, { zh: '公约' })]);
				await store.save([named(B, { en: 'Covenant' })]);
				const { focus } = await store.around('iccpr', 0);
				expect(focus.names).toEqual({ zh: '公约', en: 'Covenant' });
			});

			it('are corrected by a later text, without losing the others', async () => {
				await store.save([named(A, { zh: '公约', en: 'Covenant' })]);
				await store.save([named(B, { zh: '国际公约' })]);
				const { focus } = await store.around('iccpr', 0);
				expect(focus.names).toEqual({ zh: '国际公约', en: 'Covenant' });
			});

			it('bring other names to be found by, and keep them', async () => {
				const known = named(A, { zh: '公约' });
				known.nodes.push({ ...node('iccpr', 'Instrument', { zh: '公约' }), aliases: ['盟约'] });
				await store.save([known, named(B, {})]);
				const [hit] = (await store.search('盟约', 10)).hits;
				expect([hit?.id, hit?.names]).toEqual(['iccpr', { zh: '公约' }]);
			});

			it('bring a date where the registry knows one, and keep it', async () => {
				const dated = named(A, { zh: '公约' });
				dated.nodes.push({ ...node('iccpr', 'Instrument'), date: '1966-12-16' });
				await store.save([dated, named(B, {})]);
				expect((await store.around('iccpr', 0)).focus.date).toBe('1966-12-16');
			});
		});

		describe('a closed store', () => {
			it('may be closed again, and answers no more', async () => {
				await store.close();
				await store.close();
				await expect(store.statistics()).rejects.toThrow(StoreUnavailableError);
				await expect(store.save(SMALL)).rejects.toThrow(StoreUnavailableError);
			});
		});

		it('keeps the name of a text that comes again with other words and the same title', async () => {
			const titled = (words: string) => ({
				...textGraph('A/RES/77/1', {
					header: { title: '同一个标题' },
					paragraphs: [shown('op1', words)]
				}),
				nodes: [node('A/RES/77/1', 'Resolution', { zh: '同一个标题' })]
			});
			await store.save([titled('第一')]);
			await store.save([titled('第二')]);
			expect((await store.around('A/RES/77/1', 0)).focus.names).toEqual({ zh: '同一个标题' });
			expect((await store.search('同一个标题', 5)).hits[0]?.id).toBe('A/RES/77/1');
		});
	});
}
