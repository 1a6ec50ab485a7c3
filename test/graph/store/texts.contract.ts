import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import { textId } from '#graph/model.ts';
import type { Language } from '#graph/schema.ts';
import type { GraphStore, TextView } from '#graph/store/store.ts';
import { EVIDENCE_LIMIT } from '#graph/store/store.ts';
import { doubt, edge, evidence, shown, textGraph } from '../../graph-builders.ts';
import { A, B, C, SMALL } from './small.ts';

const whole = ({ text, evidence }: TextGraph, languages: Language[]): TextView => ({
	...text,
	languages,
	evidence
});

/** What every store promises of the texts it holds. */
export function testTexts(open: () => Promise<GraphStore>): void {
	describe('shows texts', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

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

			it('are found in any case', async () => {
				await store.save([zh]);
				expect((await store.text(A.toLowerCase())).resolution).toBe(A);
			});

			it('come back whole, in the language asked for', async () => {
				await store.save([zh, en]);
				expect(await store.text(A, 'zh')).toEqual(whole(zh, ['zh', 'en']));
				expect(await store.text(A, 'en')).toEqual(whole(en, ['zh', 'en']));
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
				expect(await store.text(A)).toEqual(whole(later, ['zh']));
			});

			it.each([
				['what is only cited', C],
				['what is not there', 'A/HRC/RES/1/1']
			])('throw NotFoundError for %s', async (_, id) => {
				await store.save(SMALL);
				await expect(store.text(id)).rejects.toThrow(NotFoundError);
			});

			it('come with all they say, in text order and without a limit', async () => {
				const said = Array.from({ length: EVIDENCE_LIMIT + 5 }, (_, i) => EVIDENCE_LIMIT - i + 5);
				const cites = edge(A, B);
				const graph = textGraph(A, {
					cites: [B],
					evidence: said.map((start) => evidence(cites, textId(A, 'zh'), { start }))
				});
				await store.save([graph]);
				const starts = (await store.text(A)).evidence.map(({ start }) => start);
				expect(starts).toEqual([...said].sort((a, b) => a - b));
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

		it('lists texts of one day by id, then by language, and all of them where there is room', async () => {
			const on = (symbol: string, adopted?: string, language: Language = 'zh') =>
				textGraph(symbol, { language, header: adopted === undefined ? {} : { adopted } });
			await store.save([
				on('A/RES/77/2'),
				on('A/RES/77/1'),
				on('A/RES/77/1', undefined, 'en'),
				on('A/RES/78/3', '2023-12-19'),
				on('A/RES/78/1', '2023-12-19', 'en'),
				on('A/RES/78/1', '2023-12-19'),
				on('A/RES/78/2', '2023-12-20')
			]);
			const inOrder = [
				'A/RES/78/2@zh',
				'A/RES/78/1@zh',
				'A/RES/78/1@en',
				'A/RES/78/3@zh',
				'A/RES/77/1@zh',
				'A/RES/77/1@en',
				'A/RES/77/2@zh'
			];
			for (const limit of [0, 2, 4, 5, 7, 100]) {
				const { texts, total } = await store.texts(limit);
				expect(texts.map(({ id }) => id)).toEqual(inOrder.slice(0, limit));
				expect(total).toBe(7);
			}
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
				await store.remove([`${A}@zh`]);
				expect([(await store.doubts(0)).total, (await store.statistics()).doubts]).toEqual([1, 1]);
			});

			it('of one text come in its order, however many', async () => {
				const many = Array.from({ length: 12 }, (_, i) => doubt(`第${i}号`));
				await store.save([textGraph(A, { doubts: many })]);
				const { doubts } = await store.doubts(100);
				expect(doubts.map(({ text }) => text)).toEqual(many.map(({ text }) => text));
				expect((await store.text(A)).doubts).toEqual(many);
			});

			it('go with the text that had them', async () => {
				await store.save([textGraph(A, { doubts: [doubt('甲')] })]);
				await store.save([textGraph(A)]);
				expect(await store.doubts(10)).toEqual({ doubts: [], total: 0 });
			});
		});

		describe('an empty store', () => {
			it('answers', async () => {
				expect(await store.statistics()).toEqual({
					texts: 0,
					nodes: {},
					edges: {},
					resolved: 0,
					evidence: 0,
					doubts: 0
				});
				expect(await store.texts(10)).toEqual({ texts: [], total: 0 });
				expect(await store.search('人权', 10)).toEqual({ hits: [], total: 0, byKind: {} });
			});
		});
	});
}
