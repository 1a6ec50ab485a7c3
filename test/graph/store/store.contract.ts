import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError, StoreUnavailableError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore, Neighbourhood } from '#graph/store/store.ts';
import { EVIDENCE_LIMIT } from '#graph/store/store.ts';
import { doubt, edge, evidence, node, shown, textGraph } from '../../graph-builders.ts';

const A = 'A/HRC/RES/48/23';
const B = 'A/HRC/RES/45/33';
const C = 'A/RES/60/251';
const D = 'A/HRC/RES/5/1';

/** Two loaded texts that share C; A also cites D, and B is cited by A. */
const SMALL = [textGraph(A, { cites: [B, C, D] }), textGraph(B, { cites: [C] })];

const ids = ({ focus, nodes, edges }: Neighbourhood): string[] =>
	[focus, ...nodes, ...edges].map(({ id }) => id).sort();

const edgeIds = ({ edges }: Neighbourhood): string[] => edges.map(({ id }) => id).sort();

const everything = async (store: GraphStore) => [
	await store.statistics(),
	await store.around(A, 100),
	await store.nodes('Resolution', 100),
	await store.texts(100),
	await store.doubts(100)
];

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

/** What every GraphStore promises. An adapter's own test calls this and adds its quirks. */
export function testGraphStore(name: string, open: () => Promise<GraphStore>): void {
	describe(`${name} keeps the GraphStore promise`, () => {
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
					evidence: 4,
					doubts: 0
				});
			});

			it('twice changes nothing', async () => {
				const before = await everything(store);
				await store.save(SMALL);
				await store.save([...SMALL].reverse());
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

			it('bring a date where the registry knows one, and keep it', async () => {
				const dated = named(A, { zh: '公约' });
				dated.nodes.push({ ...node('iccpr', 'Instrument'), date: '1966-12-16' });
				await store.save([dated, named(B, {})]);
				expect((await store.around('iccpr', 0)).focus.date).toBe('1966-12-16');
			});
		});

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

		describe('odd ids', () => {
			it.each(ODD_IDS)('with %s are ids like any other', async (_, id) => {
				await store.save([textGraph(A, { nodes: [node(id, 'Instrument')], edges: [edge(A, id)] })]);
				expect(ids(await store.around(id, 10))).toEqual([A, id, `${A} CITES ${id}`].sort());
				await expect(store.around(`${id} `, 10)).rejects.toThrow(NotFoundError);
			});
		});

		describe('texts', () => {
			const zh = textGraph(A, {
				language: 'zh',
				paragraphs: [
					shown('header', '48/23. 柬埔寨的人权状况', { kind: 'header' }),
					shown('op1', '1. 欢迎第48/23号决议A;', {
						marks: [{ at: 4, label: '1' }],
						verb: { text: '欢迎', group: 'welcome', at: 3 }
					})
				],
				doubts: [doubt('第5/1号')]
			});
			const en = textGraph(A, { language: 'en' });

			it('come back whole, in the language asked for', async () => {
				await store.save([zh, en]);
				expect(await store.text(A, 'zh')).toEqual({ ...zh.text, languages: ['zh', 'en'] });
				expect(await store.text(A, 'en')).toEqual({ ...en.text, languages: ['zh', 'en'] });
			});

			it('come in the first language there is where another was asked for', async () => {
				await store.save([en, zh]);
				expect((await store.text(A, 'fr')).language).toBe('zh');
				expect((await store.text(A)).language).toBe('zh');
			});

			it('are replaced by a later version', async () => {
				await store.save([zh]);
				const later = textGraph(A, { paragraphs: [shown('op1', '1. 又欢迎')] });
				await store.save([later]);
				expect(await store.text(A)).toEqual({ ...later.text, languages: ['zh'] });
			});

			it.each([
				['what is only cited', C],
				['what is not there', 'A/HRC/RES/1/1']
			])('throw NotFoundError for %s', async (_, id) => {
				await store.save(SMALL);
				await expect(store.text(id)).rejects.toThrow(NotFoundError);
			});

			it('are listed newest first, those without a date last', async () => {
				await store.save([
					textGraph('A/HRC/RES/1/1'),
					textGraph('A/HRC/RES/2/1', { header: { adopted: '2006-11-27' } }),
					textGraph('A/HRC/RES/9/1', { header: { adopted: '2008-09-24' }, doubts: [doubt('x')] })
				]);
				const { texts, total } = await store.texts(2);
				expect(texts.map(({ id, doubts }) => [id, doubts])).toEqual([
					['A/HRC/RES/9/1@zh', 1],
					['A/HRC/RES/2/1@zh', 0]
				]);
				expect(texts[0]).toMatchObject({ resolution: 'A/HRC/RES/9/1', language: 'zh' });
				expect(texts[0]?.header).toMatchObject({ body: 'HRC', adopted: '2008-09-24' });
				expect(total).toBe(3);
			});
		});

		describe('doubts', () => {
			it('are listed text by text, in their order, counted before the limit', async () => {
				await store.save([
					textGraph(B, { doubts: [doubt('丙')] }),
					textGraph(A, { doubts: [doubt('乙'), doubt('甲')] })
				]);
				const { doubts, total } = await store.doubts(2);
				expect(doubts.map(({ textId, text }) => [textId, text])).toEqual([
					[`${B}@zh`, '丙'],
					[`${A}@zh`, '乙']
				]);
				expect(doubts[0]).toEqual({ ...doubt('丙'), textId: `${B}@zh` });
				expect([total, (await store.statistics()).doubts]).toEqual([3, 3]);
			});

			it('go with the text that had them', async () => {
				await store.save([textGraph(A, { doubts: [doubt('甲')] })]);
				await store.save([textGraph(A)]);
				expect(await store.doubts(10)).toEqual({ doubts: [], total: 0 });
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

		describe('an empty store', () => {
			it('answers', async () => {
				expect(await store.statistics()).toEqual({
					texts: 0,
					nodes: {},
					edges: {},
					evidence: 0,
					doubts: 0
				});
				expect(await store.texts(10)).toEqual({ texts: [], total: 0 });
				expect(await store.search('人权', 10)).toEqual({ hits: [], total: 0, byKind: {} });
			});
		});

		describe('a hub', () => {
			it(`with ${BIG} neighbours is counted whole and shown in part`, async () => {
				await store.save(hub(BIG));
				const { focus, nodes, edges, total, byKind } = await store.around(C, 25);
				expect([focus.citedBy, total, byKind]).toEqual([BIG, BIG, { Resolution: BIG }]);
				expect([nodes.length, edges.length]).toEqual([25, 25]);
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
	});
}
