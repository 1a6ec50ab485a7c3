import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphStore, SearchHit } from '#graph/store/store.ts';
import { edge, node, shown, textGraph } from '../../graph-builders.ts';

const TEXTS = [
	textGraph('A/HRC/RES/48/23', {
		header: { title: '柬埔寨的人权状况' },
		paragraphs: [
			shown('pp1', '回顾《世界人权宣言》、大会第60/251号决议,'),
			shown('op1', '1. 决定将柬埔寨人权状况特别报告员的任期延长两年;')
		],
		cites: ['A/RES/60/251', 'A/HRC/RES/48/2', 'A/HRC/RES/5/1'],
		nodes: [
			node('A/HRC/45/51/Add.1', 'Document'),
			node('sr-cambodia', 'Mandate', {
				zh: '柬埔寨人权状况特别报告员',
				en: 'Special Rapporteur on the situation of human rights in Cambodia'
			}),
			node('KHM', 'Country', { zh: '柬埔寨', en: 'Cambodia' }),
			{
				...node('iccpr', 'Instrument', {
					zh: '《公民及政治权利国际公约》',
					en: 'International Covenant on Civil and Political Rights'
				}),
				aliases: ['公民权利和政治权利国际公约']
			},
			{ ...node('TUR', 'Country', { zh: '土耳其', en: 'Türkiye' }), aliases: ['土尔其', 'Turkey'] },
			node('HRC-54', 'Session', { zh: '第五十四届会议' }),
			node('HRC-5', 'Session', { zh: '第五届会议' }),
			node('GA-77', 'Session'),
			node('HRC-48/10', 'AgendaItem', { zh: '技术援助' })
		],
		edges: [
			edge('A/HRC/RES/48/23', 'A/HRC/45/51/Add.1'),
			edge('A/HRC/RES/48/23', 'sr-cambodia', 'ACTS_ON'),
			edge('A/HRC/RES/48/23', 'KHM', 'CONCERNS'),
			edge('A/HRC/RES/48/23', 'iccpr'),
			edge('A/HRC/RES/48/23', 'TUR', 'MENTIONS'),
			edge('A/HRC/RES/48/23', 'HRC-54', 'CONSIDERED_AT'),
			edge('A/HRC/RES/48/23', 'HRC-5', 'CONSIDERED_AT'),
			edge('A/HRC/RES/48/23', 'GA-77', 'CONSIDERED_AT'),
			edge('A/HRC/RES/48/23', 'HRC-48/10', 'ON_ITEM')
		]
	}),
	textGraph('A/HRC/RES/48/23', {
		language: 'en',
		header: { title: 'Situation of human rights in Cambodia' },
		paragraphs: [shown('pp1', 'Recalling the Universal Declaration of Human Rights,')]
	}),
	textGraph('A/RES/217A(III)', {
		header: { title: '国际人权宪章' },
		paragraphs: [shown('pp1', '鉴于人人生而自由')]
	})
];

const idsOf = ({ hits }: { hits: SearchHit[] }): string[] => hits.map(({ id }) => id);

/** What every store promises of searching. */
export function testSearch(open: () => Promise<GraphStore>): void {
	describe('searches', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save(TEXTS);
		});
		afterEach(() => store.close());

		it.each([
			// every way of writing it, and always first
			['A/HRC/RES/48/23', 'A/HRC/RES/48/23'],
			['a/hrc/res/48/23', 'A/HRC/RES/48/23'],
			['48/23', 'A/HRC/RES/48/23'],
			[' HRC 48/23 ', 'A/HRC/RES/48/23'],
			['第48/23号决议', 'A/HRC/RES/48/23'],
			['人权理事会第48/23号决议', 'A/HRC/RES/48/23'],
			['217 A (III)', 'A/RES/217A(III)'],
			['A/RES/217 A (III)', 'A/RES/217A(III)'],
			// only cited
			['A/RES/60/251', 'A/RES/60/251'],
			['大会第60/251号决议', 'A/RES/60/251'],
			['A/HRC/45/51/Add.1', 'A/HRC/45/51/Add.1'],
			// the symbol itself before one that only begins so, though that one is loaded
			['A/HRC/RES/48/2', 'A/HRC/RES/48/2'],
			// codes and slugs
			['khm', 'KHM'],
			['sr-cambodia', 'sr-cambodia'],
			// sessions by their label, and an item of an agenda
			['HRC 54', 'HRC-54'],
			['hrc  54', 'HRC-54'],
			['HRC-54', 'HRC-54'],
			// before the session that only begins so
			['HRC 5', 'HRC-5'],
			['GA 77', 'GA-77'],
			['hrc-48/10', 'HRC-48/10'],
			['技术援助', 'HRC-48/10'],
			// what else it is called
			['公民权利和政治权利国际公约', 'iccpr'],
			['土尔其', 'TUR'],
			['turkey', 'TUR']
		])('%j finds %s first', async (query, id) => {
			const { hits } = await store.search(query, 10);
			expect(hits[0]?.id).toBe(id);
		});

		it('finds what begins with a symbol, loaded first', async () => {
			expect(idsOf(await store.search('A/HRC/RES/48', 10)).slice(0, 2)).toEqual([
				'A/HRC/RES/48/23',
				'A/HRC/RES/48/2'
			]);
		});

		it.each<[query: string, some: string[], why: string]>([
			['柬', ['KHM', 'sr-cambodia', 'A/HRC/RES/48/23', 'A/HRC/RES/48/23@zh#op1'], 'one character'],
			['任期', ['A/HRC/RES/48/23@zh#op1'], 'two characters'],
			['特别报告员', ['sr-cambodia', 'A/HRC/RES/48/23@zh#op1'], 'more'],
			['世界 宣言', ['A/HRC/RES/48/23@zh#pp1'], 'two words, apart in the text'],
			['recall', ['A/HRC/RES/48/23@en#pp1'], 'the stem of Recalling'],
			['recalled declarations', ['A/HRC/RES/48/23@en#pp1'], 'other endings'],
			['RECALLING', ['A/HRC/RES/48/23@en#pp1'], 'any case'],
			['cambod', ['KHM', 'sr-cambodia', 'A/HRC/RES/48/23'], 'a word still being typed'],
			['60/251', ['A/RES/60/251', 'A/HRC/RES/48/23@zh#pp1'], 'a number, and where it is cited'],
			['45/51', ['A/HRC/45/51/Add.1'], 'the number of a report']
		])('%j finds %j (%s)', async (query, some) => {
			expect(idsOf(await store.search(query, 20)).sort()).toEqual(some.sort());
		});

		it.each([
			['权人', 'the right characters, the other way round'],
			['柬埔寨 核武器', 'one of two words only'],
			['zzz', 'nothing'],
			['', 'no question'],
			['   ', 'no question either'],
			['ecall', 'the middle of a word'],
			['A/HRC/RES/99', 'a session of which there is nothing']
		])('%j finds nothing (%s)', async (query) => {
			expect(await store.search(query, 10)).toEqual({ hits: [], total: 0, byKind: {} });
		});

		it('puts symbols before names before paragraphs', async () => {
			const { hits } = await store.search('60/251', 10);
			expect(hits.map(({ kind }) => kind)).toEqual(['Resolution', 'Paragraph']);
			const kinds = (await store.search('柬埔寨', 10)).hits.map(({ kind }) => kind);
			expect(kinds.indexOf('Paragraph')).toBe(kinds.length - 1);
		});

		it('puts shorter names first, then what is cited more, then by id', async () => {
			const named = (id: string, en: string) => node(id, 'Instrument', { en });
			const nodes = [
				named('b', 'Treaty on Water'),
				named('a', 'Treaty on Water'),
				named('c', 'Treaty on Water'),
				// however often it says the word
				named('d', 'Water, water, and nothing but water'),
				{ ...named('e', 'Convention on Rivers'), aliases: ['Waters'] }
			];
			const citing = (symbol: string, ids: string[]) =>
				textGraph(symbol, {
					nodes: nodes.filter(({ id }) => ids.includes(id)),
					edges: ids.map((id) => edge(symbol, id))
				});
			await store.save([
				citing('A/RES/70/1', ['a', 'b', 'c', 'd', 'e']),
				citing('A/RES/70/2', ['c', 'd'])
			]);
			const { hits } = await store.search('water', 10);
			expect(hits.map(({ id }) => id)).toEqual(['e', 'c', 'a', 'b', 'd']);
			expect(hits[0]!.text).toBe('Waters');
		});

		describe('with paragraphs of many texts', () => {
			const said = (symbol: string, adopted: string | undefined, language: 'zh' | 'en' = 'en') =>
				textGraph(symbol, {
					language,
					header: adopted === undefined ? {} : { adopted },
					paragraphs: [
						shown('pp1', 'Water once'),
						shown('pp2', 'and not at all'),
						// however often it says the word
						shown('op1', 'water, water, water', { verb: { text: '', group: 'decide', at: 0 } })
					]
				});
			const [newest, older] = ['2023-12-19', '2022-12-15'];
			const ordered = [
				...['A/RES/78/2@zh', 'A/RES/78/2@en', 'A/RES/78/10@en', 'A/RES/77/1@en', 'A/RES/1/1@en']
			].flatMap((id) => [`${id}#pp1`, `${id}#op1`]);
			beforeEach(async () => {
				await store.save([
					said('A/RES/1/1', undefined),
					said('A/RES/78/10', newest),
					said('A/RES/78/2', newest)
				]);
				await store.save([said('A/RES/77/1', older), said('A/RES/78/2', newest, 'zh')]);
			});

			it('puts the newest first, of one day by number, then language, then as they come', async () => {
				expect(idsOf(await store.search('water', 20))).toEqual(ordered);
			});

			it.each([1, 2, 3, 4, 5, 7, 9])('gives the first %i of that order', async (limit) => {
				const { hits, total } = await store.search('water', limit);
				expect([hits.map(({ id }) => id), total]).toEqual([ordered.slice(0, limit), 10]);
			});

			it('keeps to it under a filter', async () => {
				const decided = ordered.filter((id) => id.endsWith('op1'));
				const found = await store.search('water', 3, { groups: ['decide'] });
				expect([idsOf(found), found.total]).toEqual([decided.slice(0, 3), 5]);
			});

			it('moves a text that turns out to be of another day, and no other', async () => {
				await store.save([said('A/RES/77/1', '2024-01-01')]);
				await store.save([said('A/RES/78/2', newest, 'zh')]);
				const moved = [...ordered.slice(6, 8), ...ordered.slice(0, 6), ...ordered.slice(8)];
				expect(idsOf(await store.search('water', 20))).toEqual(moved);
				await store.remove(['A/RES/78/2@en']);
				const left = moved.filter((id) => !id.startsWith('A/RES/78/2@en'));
				expect(idsOf(await store.search('water', 20))).toEqual(left);
			});

			it('tells apart texts of one day and number', async () => {
				await store.save([said('A/RES/78/10B', newest), said('A/RES/78/10A', newest)]);
				const ids = idsOf(await store.search('water', 20)).slice(4, 10);
				const texts = ['A/RES/78/10@en', 'A/RES/78/10A@en', 'A/RES/78/10B@en'];
				expect(ids).toEqual(['pp1', 'op1'].flatMap((id) => texts.map((text) => `${text}#${id}`)));
			});
		});

		it('counts by kind before it limits', async () => {
			const { hits, total, byKind } = await store.search('柬埔寨', 2);
			expect(hits).toHaveLength(2);
			expect([total, byKind]).toEqual([4, { Country: 1, Mandate: 1, Resolution: 1, Paragraph: 1 }]);
			expect((await store.search('柬埔寨', 0)).total).toBe(4);
		});

		it('names what it found, whatever it found it by', async () => {
			const { hits } = await store.search('土尔其', 10);
			expect(hits).toEqual([
				{
					kind: 'Country',
					id: 'TUR',
					text: '土尔其',
					matches: [[0, 3]],
					names: { zh: '土耳其', en: 'Türkiye' },
					loaded: false
				}
			]);
		});

		it('says which are loaded', async () => {
			const { hits } = await store.search('A/HRC/RES/48', 10);
			expect(hits.map(({ loaded }) => loaded)).toEqual([true, false]);
		});

		it.each<[query: string, id: string, marked: string[]]>([
			['人权', 'A/HRC/RES/48/23@zh#pp1', ['人权']],
			['任', 'A/HRC/RES/48/23@zh#op1', ['任']],
			['recall rights', 'A/HRC/RES/48/23@en#pp1', ['Recalling', 'Rights']],
			['Cambodia', 'KHM', ['Cambodia']],
			['A/HRC/RES/48', 'A/HRC/RES/48/2', ['A/HRC/RES/48']]
		])('marks what %j found in %s', async (query, id, marked) => {
			const { hits } = await store.search(query, 20);
			const hit = hits.find((one) => one.id === id)!;
			expect(hit.matches.map(([start, end]) => hit.text.slice(start, end))).toEqual(marked);
		});

		it('shows a paragraph as it stands', async () => {
			const { hits } = await store.search('任期延长', 10);
			expect(hits).toEqual([
				{
					kind: 'Paragraph',
					id: 'A/HRC/RES/48/23@zh#op1',
					text: '1. 决定将柬埔寨人权状况特别报告员的任期延长两年;',
					matches: [[19, 23]],
					names: {},
					loaded: true
				}
			]);
		});

		it('finds a changed text by its new words, and no more by its old', async () => {
			await store.save([
				textGraph('A/RES/217A(III)', {
					header: { title: '新标题' },
					paragraphs: [shown('pp1', '考虑到')]
				})
			]);
			expect((await store.search('生而自由', 10)).total).toBe(0);
			expect((await store.search('宪章', 10)).total).toBe(0);
			expect(idsOf(await store.search('考虑', 10))).toEqual(['A/RES/217A(III)@zh#pp1']);
			expect(idsOf(await store.search('新标题', 10))).toEqual(['A/RES/217A(III)']);
		});

		it.each([
			['a quotation mark', '"'],
			['an apostrophe', "'"],
			['a star', '*'],
			['a star behind a word', '人*'],
			['a word of the index language', 'NEAR'],
			['words of the index language', 'AND OR NOT'],
			['a joining word at the end', '人权 AND'],
			['a call', 'NEAR(人权 柬埔寨)'],
			['a column', 'words: 人权'],
			['a caret', '^人权'],
			['a minus', '-人权'],
			['brackets', '("'],
			['an emoji', '😀'],
			['an emoji beside a word', '人权 😀'],
			['patterns', '%_\\'],
			['strange punctuation', '﹏︳'],
			['a NUL', '\u0000'],
			['half a character', '\ud800'],
			['half a symbol', 'A/((('],
			['2 kB of Chinese', '人权'.repeat(340)],
			['2 kB of one word', 'right '.repeat(340)],
			['2 kB of words', Array.from({ length: 400 }, (_, i) => `w${i}`).join(' ')],
			['2 kB of signs', '"('.repeat(1000)]
		])('takes %s for a question like any other', async (_, query) => {
			const { hits, total } = await store.search(query, 10);
			expect(hits.length).toBeLessThanOrEqual(total);
		});
	});
}
