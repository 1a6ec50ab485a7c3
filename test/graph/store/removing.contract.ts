import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { doubt, edge, node, shown, textGraph } from '../../graph-builders.ts';
import { A, B, C, D, SMALL } from './small.ts';

const EMPTY = { texts: 0, nodes: {}, edges: {}, resolved: 0, evidence: 0, doubts: 0 };

const RICH = textGraph(A, {
	language: 'en',
	header: { title: 'Rights in Cambodia' },
	paragraphs: [shown('op1', 'Welcomes the visit')],
	doubts: [doubt('5/1')],
	cites: [C],
	nodes: [node('KHM', 'Country', { en: 'Cambodia' })],
	edges: [edge(A, 'KHM', 'CONCERNS'), edge('KHM', A, 'VOTED')]
});

const everything = async (store: GraphStore) => [
	await store.statistics(),
	await store.around(A, 100),
	await store.facts(C),
	await store.coverage(),
	await store.search('人权', 100)
];

/** What every store promises of texts that are taken out, and of those it holds. */
export function testRemoving(open: () => Promise<GraphStore>): void {
	describe('removes', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		it('a text and everything that only it said', async () => {
			await store.save([RICH]);
			expect(await store.remove([RICH.text.id])).toEqual([RICH.text.id]);
			expect(await store.statistics()).toEqual(EMPTY);
			expect((await store.search('Cambodia', 10)).total).toBe(0);
			expect((await store.search('visit', 10)).total).toBe(0);
			await expect(store.text(A)).rejects.toThrow(NotFoundError);
			await expect(store.around('KHM', 10)).rejects.toThrow(NotFoundError);
		});

		it('as if it had never been there', async () => {
			await store.save(SMALL);
			const before = await everything(store);
			await store.save([RICH, textGraph('A/RES/77/1', { cites: [A, C] })]);
			await store.remove(['A/RES/77/1@zh', RICH.text.id]);
			expect(await everything(store)).toEqual(before);
		});

		it('and leaves what others still cite as only cited', async () => {
			await store.save(SMALL);
			await store.remove([`${B}@zh`]);
			expect((await store.around(B, 10)).focus).toMatchObject({ loaded: false, citedBy: 1 });
			expect((await store.around(C, 10)).focus.citedBy).toBe(1);
			expect((await store.statistics()).texts).toBe(1);
		});

		it('and keeps what another language version says', async () => {
			await store.save([...SMALL, RICH]);
			await store.remove([`${A}@zh`]);
			expect((await store.around(A, 10)).nodes.map(({ id }) => id)).toEqual([C, 'KHM']);
			expect((await store.text(A)).languages).toEqual(['en']);
			await expect(store.around(D, 10)).rejects.toThrow(NotFoundError);
		});

		it('and a title that only it gave is a name no more', async () => {
			const titled = textGraph(B, { header: { title: '标题' }, cites: [C] });
			titled.nodes = [node(B, 'Resolution', { zh: '标题' }), node(C)];
			await store.save([textGraph(A, { cites: [B] }), titled]);
			await store.remove([titled.text.id]);
			expect((await store.around(B, 0)).focus.names).toEqual({});
			expect((await store.search('标题', 10)).total).toBe(0);
		});

		it('only what is there, and says which that was', async () => {
			await store.save(SMALL);
			const before = await everything(store);
			expect(await store.remove([])).toEqual([]);
			expect(await store.remove([A, `${A}@en`, 'A/RES/1/1@zh'])).toEqual([]);
			expect(await everything(store)).toEqual(before);
			expect(await store.remove([`${A}@zh`, 'A/RES/1/1@zh', `${A}@zh`])).toEqual([`${A}@zh`]);
		});

		it('and what is loaded again is whole again', async () => {
			await store.save(SMALL);
			const before = await everything(store);
			await store.remove(SMALL.map(({ text }) => text.id));
			expect(await store.statistics()).toEqual(EMPTY);
			await store.save(SMALL);
			expect(await everything(store)).toEqual(before);
		});
	});

	describe('holds', () => {
		const readWith = (rules: string, sha256: string) => {
			const graph = textGraph(A, { cites: [C] });
			const source = { ...graph.text.source, sha256 };
			return { ...graph, text: { ...graph.text, source, rules } };
		};

		it('every text by its file and the rules that read it', async () => {
			const store = await open();
			expect(await store.held()).toEqual(new Map());
			await store.save([...SMALL, readWith('7', 'abc')]);
			expect(await store.held()).toEqual(
				new Map([
					[`${A}@zh`, { sha256: 'abc', rules: '7' }],
					// read by rules that nobody named
					[`${B}@zh`, { sha256: 'test', rules: '' }]
				])
			);
			// the same words read by other rules
			await store.save([readWith('8', 'abc')]);
			expect((await store.held()).get(`${A}@zh`)).toEqual({ sha256: 'abc', rules: '8' });
			expect((await store.text(A)).rules).toBe('8');
			await store.remove([`${A}@zh`]);
			expect([...(await store.held()).keys()]).toEqual([`${B}@zh`]);
			await store.close();
		});
	});
}
