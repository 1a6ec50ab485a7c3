import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { compareGold, readGold, readGoldList } from '#graph/evaluate/gold.ts';
import type { Said } from '#graph/evaluate/said.ts';
import seeds from '../../gold/seeds.json' with { type: 'json' };
import { KEY, shown } from './key.ts';

const said = (over: Partial<Said> = {}): Said => ({
	symbol: 'A/RES/78/220',
	language: 'zh',
	header: {},
	paragraphs: [],
	citations: [],
	instruments: [],
	mandates: [],
	obligations: [],
	consider: [],
	countries: [],
	...over
});

/** The comparisons in which something is compared. */
const held = (wanted: Partial<Said>, found: Partial<Said>): string[] =>
	compareGold(KEY, said(wanted), said(found))
		.filter(({ count }) => count.hit + count.missed + (count.extra ?? 0) > 0)
		.flatMap(shown);

const EXTEND = { paragraph: 'op1', mandate: 'sr-iran', act: 'extend', months: 12 };

it.each<[why: string, wanted: Partial<Said>, found: Partial<Said>, expected: string[]]>([
	[
		'a header field that gold leaves out is not judged',
		{ header: { session: 78 } },
		{ header: { session: 78, meeting: 50 } },
		['header 1/0/0']
	],
	[
		'a header field that is wrong is missed and extra',
		{ header: { session: 78 } },
		{ header: { session: 77 } },
		['header 0/1/1', 'missed header session=78', 'extra header session=77']
	],
	['headings are no paragraphs', { paragraphs: [{ id: 'h1' }] }, {}, []],
	[
		'又回顾 is 回顾',
		{ paragraphs: [{ id: 'pp1', verb: '又回顾' }] },
		{ paragraphs: [{ id: 'pp1', verb: '回顾' }] },
		['paragraphs 1/0/0', 'verbs 1/0/0']
	],
	[
		'verbs of items are not judged',
		{ paragraphs: [{ id: 'op1.a', verb: '请' }] },
		{ paragraphs: [{ id: 'op1.a', verb: '决定' }] },
		['paragraphs 1/0/0']
	],
	[
		'one target in one paragraph counts once',
		{ citations: [{ paragraph: 'pp1', target: 'A/RES/60/251' }] },
		{
			citations: [
				{ paragraph: 'pp1', target: 'A/RES/60/251' },
				{ paragraph: 'pp1', target: 'A/RES/60/251' }
			]
		},
		['citations 1/0/0']
	],
	[
		'a date is judged apart from its citation',
		{ citations: [{ paragraph: 'pp1', target: 'A/RES/60/251', date: '2006-03-15' }] },
		{ citations: [{ paragraph: 'pp1', target: 'A/RES/60/251' }] },
		['citations 1/0/0', 'citation dates 0/1/0', 'missed pp1 A/RES/60/251 2006-03-15']
	],
	[
		'pinpoints of citations and instruments are one class',
		{ instruments: [{ paragraph: 'pp1', target: 'iccpr', pinpoints: ['14'] }] },
		{ instruments: [{ paragraph: 'pp1', target: 'iccpr', pinpoints: ['15'] }] },
		['pinpoints 0/1/1', 'missed pp1 iccpr 14', 'extra pp1 iccpr 15', 'instruments 1/0/0']
	],
	['a mention of a mandate is no act', { mandates: [{ ...EXTEND, act: 'mention' }] }, {}, []],
	[
		'months belong to the act',
		{ mandates: [EXTEND] },
		{ mandates: [{ ...EXTEND, months: 24 }] },
		['mandate acts 0/1/1', 'missed op1 sr-iran extend 12', 'extra op1 sr-iran extend 24']
	],
	[
		'countries count as subjects alone',
		{ countries: [{ code: 'IRN', role: 'subject' }] },
		{
			countries: [
				{ code: 'IRN', role: 'subject' },
				{ code: 'CHN', role: 'mention' }
			]
		},
		['countries 1/0/0']
	]
])('%s', (_, wanted, found, expected) => {
	expect(held(wanted, found)).toEqual(expected);
});

describe('gold of the contract', () => {
	it('is taken as it stands, one pinpoint or several', () => {
		const gold = readGold('a.json', {
			...{ symbol: 'A/RES/78/220', language: 'zh', header: { session: 78 } },
			citations: [{ paragraph: 'pp1', target: 'A/RES/60/251', pinpoint: '3' }]
		});
		expect(gold.citations).toEqual([{ paragraph: 'pp1', target: 'A/RES/60/251', pinpoint: ['3'] }]);
		expect(gold.mandates).toEqual([]);
	});

	it.each([
		['no header', { symbol: 'a', language: 'zh' }, /a\.json is no gold: it has no header/],
		['a list that is none', { header: {}, citations: 'x' }, /citations must be a list of objects/],
		['a list of words', { header: {}, instruments: ['udhr'] }, /instruments must be a list/]
	])('is refused with %s', (_, gold, sentence) => {
		const read = () => readGold('a.json', gold);
		expect(read).toThrow(BadTextError);
		expect(read).toThrow(sentence);
	});
});

it('reads gold of one line a fact', () => {
	const [gold] = readGoldList({
		'A/RES/78/220': {
			file: 'A-RES-78-220.zh.txt',
			header: { session: 78 },
			paragraphs: ['pp1 遵循', 'h1', 'op1 决定'],
			citations: ['pp1 A/HRC/21/2 2012-01-02 chapter I+annex footnote', 'pp1 A/RES/60/251'],
			instruments: ['pp1 iccpr 14+26'],
			mandates: ['op1 sr-iran extend 12', 'op1 sr-iran mention'],
			obligations: ['op2 ohchr HRC 22 report', 'op2 ohchr HRC report'],
			consider: ['op3 GA 79'],
			subjects: ['IRN']
		}
	});
	expect(gold).toEqual(
		said({
			header: { session: 78 },
			paragraphs: [{ id: 'pp1', verb: '遵循' }, { id: 'h1' }, { id: 'op1', verb: '决定' }],
			citations: [
				{
					paragraph: 'pp1',
					target: 'A/HRC/21/2',
					date: '2012-01-02',
					pinpoint: ['chapter I', 'annex']
				},
				{ paragraph: 'pp1', target: 'A/RES/60/251', pinpoint: [] }
			],
			instruments: [{ paragraph: 'pp1', target: 'iccpr', pinpoints: ['14', '26'] }],
			mandates: [EXTEND, { paragraph: 'op1', mandate: 'sr-iran', act: 'mention' }],
			obligations: [
				{ paragraph: 'op2', by: 'ohchr', to: 'HRC', session: 22, product: 'report' },
				{ paragraph: 'op2', by: 'ohchr', to: 'HRC', product: 'report' }
			],
			consider: [{ paragraph: 'op3', body: 'GA', session: 79 }],
			countries: [{ code: 'IRN', role: 'subject' }]
		})
	);
});

it('reads the gold of the seeds whole', () => {
	const gold = readGoldList(seeds);
	expect(gold.map(({ symbol }) => symbol)).toEqual(Object.keys(seeds));
	for (const one of gold) expect(one.paragraphs.length).toBeGreaterThan(10);
});
