import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore, Neighbourhood } from '#graph/store/store.ts';
import { EVIDENCE_LIMIT } from '#graph/store/store.ts';
import { edge, evidence, node, textGraph } from '../../graph-builders.ts';
import { A, B, C, D, SMALL } from './small.ts';

const ids = ({ focus, nodes, edges }: Neighbourhood): string[] =>
	[focus, ...nodes, ...edges].map(({ id }) => id).sort();

const ODD_IDS = [
	['slashes and brackets', 'A/CONF.157/24(PartI)/Corr.1'],
	['Chinese', 'law:KHM:政党法'],
	['quotes', `law:KHM:'"; DROP TABLE node; --`],
	['a number sign and a percent sign', 'A/HRC/RES/48/23#op33/1%'],
	['an emoji', 'law:KHM:😀'],
	['spaces', 'a  b CITES c'],
	['2 kB', `law:KHM:${'法'.repeat(2000)}`]
];

const BIG = 3000;

/** A resolution that is cited by very many, as the Council's founding one is. */
const hub = (count: number): TextGraph[] =>
	Array.from({ length: count }, (_, i) => textGraph(`A/RES/99/${i}`, { cites: [C] }));

/** What every store promises of nodes, edges and the words they rest on. */
export function testGraph(open: () => Promise<GraphStore>): void {
	describe('shows the graph', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		describe('around', () => {
			beforeEach(() => store.save(SMALL));

			it('finds a node, its neighbours, every edge among them, and nothing further', async () => {
				expect(ids(await store.around(B, 10))).toEqual(
					[A, B, C, `${A} CITES ${B}`, `${A} CITES ${C}`, `${B} CITES ${C}`].sort()
				);
			});

			it('tells who is loaded and how often each is cited', async () => {
				const { focus, nodes } = await store.around(A, 10);
				expect([focus, ...nodes].map(({ id, loaded, citedBy }) => [id, loaded, citedBy])).toEqual([
					[A, true, 0],
					[B, true, 1],
					[C, false, 2],
					[D, false, 1]
				]);
			});

			it('counts before it limits', async () => {
				const { nodes, edges, total, byKind } = await store.around(A, 1);
				expect(nodes.map(({ id }) => id)).toEqual([B]);
				expect(edges.map(({ id }) => id)).toEqual([`${A} CITES ${B}`]);
				expect([total, byKind]).toEqual([3, { Resolution: 3 }]);
			});

			it.each([0, -1])('shows the node alone with a limit of %i', async (limit) => {
				const { nodes, edges, total } = await store.around(A, limit);
				expect([nodes, edges, total]).toEqual([[], [], 3]);
			});

			it.each([A.toLowerCase(), 'a/Hrc/res/48/23'])(
				'finds the node in any case: %s',
				async (id) => {
					expect((await store.around(id, 10)).focus.id).toBe(A);
				}
			);

			it('finds first what is spelled so', async () => {
				const nodes = [node('law:KHM:Act', 'Instrument'), node('law:KHM:act', 'Instrument')];
				const edges = nodes.map(({ id }) => edge(A, id));
				await store.save([textGraph(A, { nodes, edges })]);
				for (const { id } of nodes) expect((await store.around(id, 0)).focus.id).toBe(id);
			});

			it('puts first the neighbours whose edge to the node counts most', async () => {
				const nodes = [
					node('KHM', 'Country'),
					node(`${A}#op1/1`, 'Obligation'),
					node('zz-mandate', 'Mandate')
				];
				const edges = [
					edge(A, 'KHM', 'CONCERNS'),
					edge(A, `${A}#op1/1`, 'REQUESTS'),
					edge(A, 'zz-mandate', 'MENTIONS'),
					// the better of two edges counts
					edge(A, 'zz-mandate', 'ACTS_ON'),
					// backwards too
					edge(B, A)
				];
				await store.save([
					textGraph(A, { nodes, edges: edges.slice(0, 4), cites: [D] }),
					textGraph(B, { edges: edges.slice(4) })
				]);
				expect((await store.around(A, 10)).nodes.map(({ id }) => id)).toEqual([
					'zz-mandate',
					B,
					D,
					`${A}#op1/1`,
					'KHM'
				]);
			});

			it('throws NotFoundError for what is not there', async () => {
				await expect(store.around('A/HRC/RES/1/1', 10)).rejects.toThrow(NotFoundError);
			});

			it('counts no neighbour twice, whatever joins them', async () => {
				const countries = [node('KHM', 'Country')];
				const edges = [
					edge(A, 'KHM', 'CONCERNS'),
					edge('KHM', A, 'VOTED'),
					edge(A, 'KHM', 'MENTIONS')
				];
				await store.save([textGraph(A, { nodes: countries, edges })]);
				const { total, byKind, edges: shown } = await store.around('KHM', 10);
				expect([total, byKind, shown.length]).toEqual([1, { Resolution: 1 }, 3]);
			});

			it('shows an edge from a node to itself, which is no neighbour', async () => {
				await store.save([textGraph(A, { cites: [A] })]);
				const { total, edges } = await store.around(A, 10);
				expect([total, edges.map(({ id }) => id)]).toEqual([0, [`${A} CITES ${A}`]]);
			});

			it('counts as citing only resolutions that are loaded', async () => {
				const obligation = `${A}#op1/1`;
				const nodes = [node(obligation, 'Obligation'), node('HRC-51', 'Session')];
				const edges = [edge(A, obligation, 'REQUESTS'), edge(obligation, 'HRC-51', 'DUE_AT')];
				await store.save([textGraph(A, { nodes, edges })]);
				expect((await store.around('HRC-51', 0)).focus.citedBy).toBe(0);
				expect((await store.around(obligation, 0)).focus.citedBy).toBe(1);
			});

			it('dates a loaded text by its adoption', async () => {
				await store.save([textGraph(A, { header: { adopted: '2021-10-11' } })]);
				expect((await store.around(A, 0)).focus.date).toBe('2021-10-11');
				expect((await store.around(B, 0)).focus).not.toHaveProperty('date');
			});
		});

		describe('evidence', () => {
			const AC = edge(A, C);
			const said = (count: number) =>
				Array.from({ length: count }, (_, i) =>
					// saved backwards, to be shown in text order
					evidence(AC, `${A}@zh`, { start: 100 * (count - i), end: 100 * (count - i) + 9 })
				);
			const withEvidence = (count: number) => textGraph(A, { cites: [C], evidence: said(count) });

			it('is kept whole', async () => {
				const whole = evidence(AC, `${A}@zh`, {
					note: '3',
					facts: { date: '2006-03-15', pinpoint: ['3', 'annex'], months: 12 }
				});
				await store.save([textGraph(A, { cites: [C], evidence: [whole] })]);
				expect((await store.around(A, 10)).edges[0]?.evidence).toEqual([whole]);
			});

			it('stands in text order', async () => {
				await store.save([withEvidence(3)]);
				const [found] = (await store.around(A, 10)).edges;
				expect(found?.evidence.map(({ start }) => start)).toEqual([100, 200, 300]);
			});

			it('is counted before it is limited', async () => {
				await store.save([withEvidence(EVIDENCE_LIMIT + 5)]);
				const [found] = (await store.around(A, 10)).edges;
				expect(found?.evidenceCount).toBe(EVIDENCE_LIMIT + 5);
				expect(found?.evidence.map(({ start }) => start)).toEqual(
					Array.from({ length: EVIDENCE_LIMIT }, (_, i) => 100 * (i + 1))
				);
			});

			it('of several languages stands language by language', async () => {
				await store.save([
					textGraph(A, { cites: [C], language: 'zh' }),
					textGraph(A, { cites: [C], language: 'en' })
				]);
				const [found] = (await store.around(A, 10)).edges;
				expect(found?.evidence.map(({ text }) => text)).toEqual([`${A}@en`, `${A}@zh`]);
			});

			it('makes the edge: without it there is none', async () => {
				await store.save([textGraph(A, { cites: [C], evidence: [] })]);
				expect((await store.statistics()).edges).toEqual({});
			});
		});

		describe('nodes', () => {
			it('of a kind stand most cited first, counted before the limit', async () => {
				await store.save(SMALL);
				const { nodes, total } = await store.nodes('Resolution', 3);
				expect(nodes.map(({ id, citedBy }) => [id, citedBy])).toEqual([
					[C, 2],
					[B, 1],
					[D, 1]
				]);
				expect(total).toBe(4);
				expect(await store.nodes('Mandate', 3)).toEqual({ nodes: [], total: 0 });
			});
		});

		describe('odd ids', () => {
			it.each(ODD_IDS)('with %s are ids like any other', async (_, id) => {
				await store.save([textGraph(A, { nodes: [node(id, 'Instrument')], edges: [edge(A, id)] })]);
				expect(ids(await store.around(id, 10))).toEqual([A, id, `${A} CITES ${id}`].sort());
				await expect(store.around(`${id} `, 10)).rejects.toThrow(NotFoundError);
			});
		});

		describe('a hub', { timeout: 60_000 }, () => {
			it(`with ${BIG} neighbours is counted whole and shown in part`, async () => {
				await store.save(hub(BIG));
				const { focus, nodes, edges, total, byKind } = await store.around(C, 25);
				expect([focus.citedBy, total, byKind]).toEqual([BIG, BIG, { Resolution: BIG }]);
				expect([nodes.length, edges.length]).toEqual([25, 25]);
			});
		});
	});
}
