import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { createAdjudicator, readAdjudications } from '#graph/evaluate/adjudication.ts';
import { compare, type Claims } from '#graph/evaluate/comparison.ts';
import { KEY } from './key.ts';

const HEAD = 'text\tparagraph\tclass\titem\tverdict\twhy\treaders';

const row = (item: string, verdict: string, name = 'citations') =>
	['A/RES/78/220@zh', 'pp1', name, item, verdict, 'as printed', '2'].join('\t');

const rows = (...lines: string[]) => readAdjudications('a.tsv', [HEAD, ...lines, ''].join('\n'));

const citations = (wanted: string[], found: string[], over: Partial<Claims> = {}) =>
	compare(KEY, { source: 'links', class: 'citations', wanted, found, ...over });

describe('the table of verdicts', () => {
	it('is read line by line', () => {
		expect(rows(row('A/RES/1/1', 'extraction'))).toEqual([
			{
				...{ text: 'A/RES/78/220@zh', paragraph: 'pp1', class: 'citations', item: 'A/RES/1/1' },
				...{ verdict: 'extraction', why: 'as printed', readers: 2 }
			}
		]);
	});

	it.each([
		['a verdict that is none', row('A/RES/1/1', 'perhaps')],
		['no reason', row('A/RES/1/1', 'doubt').replace('as printed', '')],
		['no readers', row('A/RES/1/1', 'doubt').replace(/\t2$/, '')],
		['readers that are no number', row('A/RES/1/1', 'doubt').replace(/\t2$/, '\ttwo')]
	])('is refused with %s, by its line', (_, line) => {
		const read = () => rows(row('A/RES/1/1', 'silver'), line);
		expect(read).toThrow(BadTextError);
		expect(read).toThrow(/^a\.tsv, line 3: expected/);
	});
});

describe('a difference', () => {
	it.each<[verdict: string, wanted: string[], found: string[], count: string]>([
		// missed: the source says it, extraction does not
		['extraction', ['pp1 A/RES/1/1'], [], '0/0/0'],
		['silver', ['pp1 A/RES/1/1'], [], '0/1/0'],
		['both-wrong', ['pp1 A/RES/1/1'], [], '0/1/0'],
		['doubt', ['pp1 A/RES/1/1'], [], '0/0/0'],
		// extra: extraction says it, the source does not
		['extraction', [], ['pp1 A/RES/1/1'], '1/0/0'],
		['silver', [], ['pp1 A/RES/1/1'], '0/0/1'],
		['both-wrong', [], ['pp1 A/RES/1/1'], '0/0/1'],
		['doubt', [], ['pp1 A/RES/1/1'], '0/0/0']
	])('counts as %s decides: %j %j', (verdict, wanted, found, expected) => {
		const adjudicator = createAdjudicator(rows(row('A/RES/1/1', verdict)));
		const { count, decided } = adjudicator.adjudicate(citations(wanted, found));
		expect(`${count.hit}/${count.missed}/${count.extra}`).toBe(expected);
		expect(decided).toBe(1);
	});

	it('about a body is decided with its citation', () => {
		const adjudicator = createAdjudicator(
			rows(row('A/HRC/RES/52/27', 'extraction'), row('A/RES/52/27', 'extraction'))
		);
		const wanted = ['pp1 52/27 GA'];
		const found = ['pp1 52/27 HRC'];
		const { count } = adjudicator.adjudicate(citations(wanted, found, { class: 'body' }));
		expect(count).toEqual({ hit: 1, missed: 0, extra: 0 });
	});

	it.each<[verdict: string, count: object]>([
		['', { hit: 1, missed: 0, extra: 0 }],
		// a reviewer who read it knows better than a rule
		['silver', { hit: 0, missed: 0, extra: 1 }]
	])('is settled by its rule, unless a verdict says %j', (verdict, count) => {
		const rules = new Map([['pp1 A/RES/1/1', 'a rule']]);
		const adjudicator = createAdjudicator(verdict ? rows(row('A/RES/1/1', verdict)) : []);
		const adjudicated = adjudicator.adjudicate(citations([], ['pp1 A/RES/1/1'], { rules }));
		expect(adjudicated.count).toEqual(count);
		expect(adjudicated.byRule).toEqual(verdict ? {} : { 'a rule': 1 });
		expect(adjudicated.decided).toBe(verdict ? 1 : 0);
	});

	it('with gold is nobody’s to decide', () => {
		const adjudicator = createAdjudicator(rows(row('A/RES/1/1', 'extraction')));
		const { decided } = adjudicator.adjudicate(
			citations(['pp1 A/RES/1/1'], [], { source: 'gold' })
		);
		expect(decided).toBe(0);
	});

	it('elsewhere is untouched', () => {
		const adjudicator = createAdjudicator(rows(row('A/RES/1/1', 'extraction')));
		expect(adjudicator.adjudicate(citations(['pp2 A/RES/1/1'], [])).decided).toBe(0);
	});
});

it('lists the verdicts on texts of this run that meet no difference any more', () => {
	const elsewhere = row('A/RES/1/3', 'silver').replace('78/220', '78/221');
	const adjudicator = createAdjudicator(
		rows(row('A/RES/1/1', 'silver'), row('A/RES/1/2', 'silver'), elsewhere)
	);
	adjudicator.adjudicate(citations(['pp1 A/RES/1/1', 'pp1 A/RES/1/2'], ['pp1 A/RES/1/2']));
	expect(adjudicator.stale().map(({ item }) => item)).toEqual(['A/RES/1/2']);
});

it('counts a sample of what links do not judge', () => {
	const read = [
		row('A/RES/1/1', 'extraction', 'unlinked'),
		row('A/RES/1/2', 'silver', 'unlinked'),
		row('A/RES/1/3', 'doubt', 'unlinked'),
		// a link judges it
		row('A/RES/1/4', 'extraction', 'unlinked')
	];
	const adjudicator = createAdjudicator(rows(...read));
	const unjudged = [1, 2, 3, 5].map((n) => `pp1 A/RES/1/${n}`);
	const { sampled } = adjudicator.adjudicate(citations([], [], { unjudged }));
	expect(sampled).toEqual({ right: 1, wrong: 1 });
	expect(adjudicator.stale().map(({ item }) => item)).toEqual(['A/RES/1/4']);
});
