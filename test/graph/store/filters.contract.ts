import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VerbGroup } from '#graph/schema.ts';
import type { EdgeFilter, GraphStore, SearchFilter } from '#graph/store/store.ts';
import { edge, evidence, node, shown, textGraph } from '../../graph-builders.ts';
import { A, B, C, D } from './small.ts';

const MANDATE = 'sr-cambodia';

const said = (from: string, to: string, group: VerbGroup, start = 10) =>
	evidence(edge(from, to), `${from}@zh`, { group, start });

const verb = (group: VerbGroup) => ({ verb: { text: '某', group, at: 0 } });

/** A recalls B and C, takes note of D and B; B cites A and C; the country voted on A, which is about it. */
const TEXTS = [
	textGraph(A, {
		header: { title: '柬埔寨的人权状况' },
		paragraphs: [
			shown('pp1', '回顾人权', verb('recall')),
			shown('op1', '请人权专员报告', verb('request')),
			shown('op2', '人权没有动词')
		],
		nodes: [
			node(B),
			node(C),
			node(D, 'Document'),
			node(MANDATE, 'Mandate'),
			node('KHM', 'Country')
		],
		edges: [
			...[B, C, D].map((to) => edge(A, to)),
			edge(A, MANDATE, 'ACTS_ON'),
			edge(A, 'KHM', 'CONCERNS'),
			edge('KHM', A, 'VOTED')
		],
		evidence: [
			said(A, B, 'recall'),
			said(A, C, 'recall'),
			said(A, D, 'note'),
			said(A, B, 'note', 20),
			evidence(edge(A, MANDATE, 'ACTS_ON'), `${A}@zh`, { group: 'decide' }),
			evidence(edge(A, 'KHM', 'CONCERNS'), `${A}@zh`, { group: 'welcome' }),
			// a row of a table is governed by no verb
			evidence(edge('KHM', A, 'VOTED'), `${A}@zh`, { verb: undefined, group: undefined })
		]
	}),
	textGraph(B, {
		nodes: [node(A), node(C)],
		edges: [edge(B, A), edge(B, C)],
		evidence: [said(B, A, 'welcome'), said(B, C, 'note')]
	}),
	textGraph('A/RES/77/9', {
		header: { body: 'GA', title: '人权与水' },
		paragraphs: [shown('op1', '欢迎人权', verb('welcome'))],
		nodes: [node('THA', 'Country', { zh: '泰国' })],
		edges: [edge('A/RES/77/9', 'THA', 'CONCERNS'), edge('A/RES/77/9', 'KHM', 'MENTIONS')]
	})
];
TEXTS[2]!.nodes.push(node('KHM', 'Country'));

const AROUND: [why: string, filter: EdgeFilter, ids: string[]][] = [
	['no filter allows all', {}, [MANDATE, B, C, D, 'KHM']],
	['one kind of edge', { edges: ['ACTS_ON'] }, [MANDATE]],
	['citations either way', { edges: ['CITES'] }, [B, C, D]],
	['what it cites', { edges: ['CITES'], direction: 'out' }, [B, C, D]],
	['what cites it', { edges: ['CITES'], direction: 'in' }, [B]],
	['all that leads to it', { direction: 'in' }, [B, 'KHM']],
	['kinds of neighbours', { kinds: ['Document', 'Country'] }, [D, 'KHM']],
	['a verb', { groups: ['note'] }, [B, D]],
	['either of two verbs', { groups: ['decide', 'recall'] }, [MANDATE, B, C]],
	['a verb, backwards', { groups: ['welcome'], direction: 'in' }, [B]],
	['a verb that governs another kind of edge', { groups: ['decide'], edges: ['CITES'] }, []],
	['a verb of nothing here', { groups: ['condemn'] }, []],
	['nothing allowed', { edges: [] }, []],
	['no kind allowed', { kinds: [] }, []],
	['no verb allowed', { groups: [] }, []]
];

const P = (id: string): string => `${A}@zh#${id}`;

const SEARCHES: [why: string, filter: SearchFilter, ids: string[]][] = [
	['nothing', {}, [A, 'A/RES/77/9', P('pp1'), P('op1'), P('op2'), 'A/RES/77/9@zh#op1']],
	['kinds', { kinds: ['Resolution'] }, [A, 'A/RES/77/9']],
	['paragraphs', { kinds: ['Paragraph'], bodies: ['HRC'] }, [P('pp1'), P('op1'), P('op2')]],
	['a body', { bodies: ['GA'] }, ['A/RES/77/9', 'A/RES/77/9@zh#op1']],
	[
		'two bodies, one of them without any',
		{ bodies: ['SC', 'GA'] },
		['A/RES/77/9', 'A/RES/77/9@zh#op1']
	],
	['a session', { sessions: ['GA-77', 'GA-76'] }, ['A/RES/77/9', 'A/RES/77/9@zh#op1']],
	[
		'the verb a paragraph opens with',
		{ groups: ['recall', 'welcome'] },
		[P('pp1'), 'A/RES/77/9@zh#op1']
	],
	['verb and body', { groups: ['recall', 'welcome'], bodies: ['HRC'] }, [P('pp1')]],
	// it mentions the other country, and does not concern it
	['a country', { countries: ['THA'] }, ['A/RES/77/9', 'A/RES/77/9@zh#op1']],
	['country and verb', { countries: ['KHM', 'THA'], groups: ['request'] }, [P('op1')]],
	['what excludes itself', { bodies: ['GA'], sessions: ['HRC-48'] }, []],
	['a country of nothing', { countries: ['FRA'] }, []],
	['no kind', { kinds: [] }, []],
	['no body', { bodies: [] }, []]
];

/** What every store promises of filters. */
export function testFilters(open: () => Promise<GraphStore>): void {
	describe('filters', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save(TEXTS);
		});
		afterEach(() => store.close());

		describe('a neighbourhood', () => {
			it.each(AROUND)('by %s', async (_, filter, ids) => {
				const { nodes, total, byKind } = await store.around(A, 10, filter);
				expect(nodes.map(({ id }) => id)).toEqual(ids);
				expect(total).toBe(ids.length);
				expect(Object.values(byKind).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
				expect((await store.around(A, 1, filter)).total).toBe(ids.length);
			});

			it('and its order: by the edges that count', async () => {
				const { nodes } = await store.around('KHM', 10, { edges: ['CONCERNS', 'MENTIONS'] });
				expect(nodes.map(({ id }) => id)).toEqual([A, 'A/RES/77/9']);
			});

			it('and shows of its edges only those that count', async () => {
				const edgesOf = async (filter: EdgeFilter) =>
					(await store.around(A, 10, filter)).edges.map(({ id }) => id);
				expect(await edgesOf({ edges: ['CITES'], direction: 'in' })).toEqual([`${B} CITES ${A}`]);
				expect(await edgesOf({ groups: ['note'] })).toEqual(
					[`${A} CITES ${D}`, `${A} CITES ${B}`].sort()
				);
				// among neighbours a direction means nothing, a kind and a verb do
				expect(await edgesOf({ edges: ['CITES'], direction: 'out' })).toEqual(
					[`${A} CITES ${B}`, `${A} CITES ${C}`, `${A} CITES ${D}`, `${B} CITES ${C}`].sort()
				);
				expect(await edgesOf({ kinds: ['Country'] })).toEqual(
					[`${A} CONCERNS KHM`, `KHM VOTED ${A}`].sort()
				);
			});

			it('and still shows every quotation of such an edge', async () => {
				const { edges } = await store.around(A, 10, { groups: ['recall'] });
				const found = edges.find(({ id }) => id === `${A} CITES ${B}`);
				expect(found?.evidence.map(({ group }) => group)).toEqual(['recall', 'note']);
			});

			it('by what the texts say now', async () => {
				await store.save([textGraph(A, { cites: [B], evidence: [said(A, B, 'reaffirm')] })]);
				expect((await store.around(A, 10, { groups: ['recall', 'note'] })).total).toBe(0);
				expect((await store.around(A, 10, { groups: ['reaffirm'] })).total).toBe(1);
			});
		});

		describe('a search', () => {
			it.each(SEARCHES)('by %s', async (_, filter, ids) => {
				const { hits, total, byKind } = await store.search('人权', 10, filter);
				expect(hits.map(({ id }) => id).sort()).toEqual([...ids].sort());
				expect(total).toBe(ids.length);
				expect(Object.values(byKind).reduce((sum, count) => sum + count, 0)).toBe(ids.length);
				const first = await store.search('人权', 1, filter);
				expect([first.hits, first.total]).toEqual([hits.slice(0, 1), ids.length]);
			});

			it.each([
				['A/RES/77/9', { bodies: ['HRC'] }, []],
				['A/RES/77/9', { sessions: ['GA-77'] }, ['A/RES/77/9']],
				['77/9', { groups: ['recall'] }, []],
				// a country is of no body
				['THA', { bodies: ['GA'] }, []],
				['THA', { kinds: ['Country'] }, ['THA']]
			] satisfies [string, SearchFilter, string[]][])(
				'for %s too: %j',
				async (query, filter, ids) => {
					expect((await store.search(query, 10, filter)).hits.map(({ id }) => id)).toEqual(ids);
				}
			);

			it('by the country that one language version is about, in all of them', async () => {
				const english = { language: 'en' as const, paragraphs: [shown('op1', 'Deplores')] };
				await store.save([textGraph(A, english)]);
				const { hits } = await store.search('deplore', 10, { countries: ['KHM'] });
				expect(hits.map(({ id }) => id)).toEqual([`${A}@en#op1`]);
			});
		});
	});
}
