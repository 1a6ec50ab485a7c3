import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotFoundError } from '#graph/errors.ts';
import type { TextParts } from '../../graph-builders.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { edge, evidence, node, textGraph } from '../../graph-builders.ts';

const MANDATE = 'sr-cambodia';

/** Decides so often on the mandate, at these places. */
function deciding(
	symbol: string,
	adopted: string | undefined,
	starts: number[],
	parts: TextParts = {}
) {
	const { language = 'zh' } = parts;
	const acts = edge(symbol, MANDATE, 'ACTS_ON');
	return textGraph(symbol, {
		...parts,
		header: adopted === undefined ? {} : { adopted },
		nodes: [node(MANDATE, 'Mandate')],
		edges: [acts],
		evidence: starts.map((start) =>
			evidence(acts, `${symbol}@${language}`, { start, facts: { act: 'extend', months: 12 } })
		)
	});
}

const MENTION = textGraph('A/HRC/RES/9/9', {
	nodes: [node(MANDATE, 'Mandate')],
	edges: [edge('A/HRC/RES/9/9', MANDATE, 'MENTIONS')]
});

/** What every store promises of the life of a mandate. */
export function testDecisions(open: () => Promise<GraphStore>): void {
	describe('tells decisions', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
			await store.save([
				deciding('A/HRC/RES/48/23', '2021-10-11', [300, 100]),
				deciding('A/HRC/RES/9/15', '2008-09-24', [7]),
				deciding('A/HRC/RES/42/37', '2019-09-27', [5]),
				MENTION
			]);
		});
		afterEach(() => store.close());

		const told = async (limit = 10) => {
			const { decisions, total } = await store.decisions(MANDATE, limit);
			return [
				total,
				decisions.map(
					({ resolution, evidence }) =>
						`${resolution.id} ${evidence.text.slice(-2)} ${evidence.start}`
				)
			];
		};

		it('oldest first, in text order, each with its words', async () => {
			expect(await told()).toEqual([
				4,
				[
					'A/HRC/RES/9/15 zh 7',
					'A/HRC/RES/42/37 zh 5',
					'A/HRC/RES/48/23 zh 100',
					'A/HRC/RES/48/23 zh 300'
				]
			]);
			const { decisions } = await store.decisions(MANDATE, 1);
			expect(decisions[0]?.resolution).toMatchObject({ date: '2008-09-24', loaded: true });
			expect(decisions[0]?.evidence.facts).toEqual({ act: 'extend', months: 12 });
		});

		it('counted before the limit', async () => {
			expect(await told(1)).toEqual([4, ['A/HRC/RES/9/15 zh 7']]);
			expect(await told(0)).toEqual([4, []]);
		});

		it('once, in the first language that says them', async () => {
			await store.save([
				deciding('A/HRC/RES/9/15', '2008-09-24', [9], { language: 'en' }),
				deciding('A/HRC/RES/51/1', '2022-10-06', [8], { language: 'en' }),
				// this version says nothing of it
				textGraph('A/HRC/RES/51/1', { language: 'zh', header: { adopted: '2022-10-06' } })
			]);
			const [total, all] = await told();
			expect(total).toBe(5);
			expect([all?.[0 as never], all?.[4 as never]]).toEqual([
				'A/HRC/RES/9/15 zh 7',
				'A/HRC/RES/51/1 en 8'
			]);
		});

		it('of one day by id, and without a date last', async () => {
			await store.save([
				deciding('A/HRC/RES/42/36', '2019-09-27', [1]),
				deciding('A/HRC/RES/1/1', undefined, [1])
			]);
			const [, all] = await told();
			expect((all as string[]).map((one) => one.split(' ')[0])).toEqual([
				'A/HRC/RES/9/15',
				'A/HRC/RES/42/36',
				'A/HRC/RES/42/37',
				'A/HRC/RES/48/23',
				'A/HRC/RES/48/23',
				'A/HRC/RES/1/1'
			]);
		});

		it('for an id in any case, and for mandates alone', async () => {
			expect((await store.decisions('SR-Cambodia', 10)).total).toBe(4);
			await expect(store.decisions('sr-nowhere', 10)).rejects.toThrow(NotFoundError);
			await expect(store.decisions('A/HRC/RES/9/15', 10)).rejects.toThrow(NotFoundError);
		});

		it('of a mandate that is only mentioned there are none', async () => {
			await store.remove(['A/HRC/RES/48/23@zh', 'A/HRC/RES/9/15@zh', 'A/HRC/RES/42/37@zh']);
			expect(await store.decisions(MANDATE, 10)).toEqual({ decisions: [], total: 0 });
		});
	});
}
