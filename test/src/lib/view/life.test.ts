import { describe, expect, it } from 'vitest';
import type { Evidence } from '#graph/model.ts';
import type { EdgeView, Neighbourhood, NodeView } from '#graph/store/store.ts';
import { addMonths, lifeOf } from '#lib/view/life.ts';
import { edgeView, evidence, neighbourhood, nodeView } from '../../../view-builders.ts';

const decision = (id: string, date?: string): NodeView =>
	nodeView(id, { loaded: true, ...(date && { date }) });

const said = (text: string, facts: Evidence['facts']): Evidence => evidence({ text, facts });

const acts = (from: string, ...all: Evidence[]): EdgeView =>
	edgeView([from, 'ACTS_ON', 'sr-cambodia'], all);

const mandate = (nodes: NodeView[], edges: EdgeView[]): Neighbourhood =>
	neighbourhood(nodeView('sr-cambodia', { kind: 'Mandate' }), nodes, edges);

const oneAct = (facts: Evidence['facts'], date?: string) =>
	lifeOf(
		mandate(
			[decision('A/HRC/RES/48/23', date)],
			[acts('A/HRC/RES/48/23', said('A/HRC/RES/48/23@zh', facts))]
		)
	)[0];

describe('the life of a mandate', () => {
	it('tells decisions in the order of time', () => {
		const life = lifeOf(
			mandate(
				// the middle one has no date, but a session
				[
					decision('A/HRC/RES/54/36', '2023-10-13'),
					decision('A/HRC/RES/48/23', '2021-10-11'),
					decision('A/HRC/RES/51/1')
				],
				['A/HRC/RES/54/36', 'A/HRC/RES/48/23', 'A/HRC/RES/51/1'].map((id) =>
					acts(id, said(`${id}@zh`, { act: 'extend' }))
				)
			)
		);
		expect(life.map(({ resolution }) => resolution.id)).toEqual([
			'A/HRC/RES/48/23',
			'A/HRC/RES/51/1',
			'A/HRC/RES/54/36'
		]);
	});

	it.each<[why: string, facts: Evidence['facts'], date: string | undefined, expires?: string]>([
		['a term from the day of adoption', { act: 'extend', months: 24 }, '2021-10-11', '2023-10-11'],
		[
			'the day that the text names',
			{ act: 'extend', until: '2022-03-31' },
			'2021-10-11',
			'2022-03-31'
		],
		// no day can be computed
		['a session has no day', { act: 'extend', until: 'HRC-66' }, '2021-10-11', undefined],
		['no end', { act: 'extend', until: 'open-ended' }, '2021-10-11', undefined],
		['no date', { act: 'extend', months: 24 }, undefined, undefined],
		['no term', { act: 'rename' }, '2021-10-11', undefined]
	])('computes when it runs out: %s', (_, facts, date, expires) => {
		expect(oneAct(facts, date)?.expires).toBe(expires);
	});

	it('tells a decision once, in however many languages it is loaded', () => {
		const edge = acts(
			'A/HRC/RES/48/23',
			said('A/HRC/RES/48/23@zh', { act: 'extend', months: 24 }),
			said('A/HRC/RES/48/23@en', { act: 'extend', months: 24 })
		);
		expect(lifeOf(mandate([decision('A/HRC/RES/48/23')], [edge]))).toHaveLength(1);
	});

	it('leaves out what only mentions it', () => {
		const mention = { ...acts('A/HRC/RES/48/23'), kind: 'MENTIONS' as const };
		expect(lifeOf(mandate([decision('A/HRC/RES/48/23')], [mention]))).toEqual([]);
	});
});

it.each([
	['2021-10-11', 24, '2023-10-11'],
	['2021-10-11', 3, '2022-01-11'],
	// a month without that day
	['2020-02-29', 12, '2021-02-28'],
	['2021-08-31', 6, '2022-02-28'],
	// a year is no day to count from
	['2021', 12, undefined]
])('%s and %i months are %s', (iso, months, later) => {
	expect(addMonths(iso, months)).toBe(later);
});
