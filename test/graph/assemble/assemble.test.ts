import { describe, expect, it } from 'vitest';
import { assemble } from '#graph/assemble/assemble.ts';
import { itemsOf } from '#graph/assemble/header.ts';
import type { Document, Extraction, Found, TextGraph } from '#graph/model.ts';
import { document, note, paragraph } from '../../builders.ts';

const HEADER = paragraph('第四十八届会议议程项目10', { id: 'header', kind: 'header' });

const DOCUMENT = document({
	header: { body: 'HRC', act: 'resolution', number: '48/23', agendaItem: '10', title: '题目' },
	at: { session: { start: 0, end: 7 }, agendaItem: { start: 7, end: 13 } },
	paragraphs: [
		HEADER,
		paragraph('欢迎报告，请秘书长提交', {
			marks: [{ at: 4, label: '3' }],
			verbs: [
				{ text: '欢迎', group: 'welcome', at: 0 },
				{ text: '请', group: 'request', at: 5 }
			]
		})
	],
	notes: [note('3', 'A/HRC/45/51。')]
});

const place = (over: Partial<Found> = {}): Found => ({
	paragraph: 'op1',
	at: [5, 8],
	start: 5,
	end: 8,
	quote: '',
	rule: 'test',
	...over
});

const graphOf = (said: Partial<Extraction>, of: Document = DOCUMENT): TextGraph =>
	assemble(of, {
		symbol: of.symbol,
		language: 'zh',
		source: of.source,
		header: of.header,
		citations: [],
		instruments: [],
		mandates: [],
		obligations: [],
		consider: [],
		sessions: [],
		countries: [],
		votes: [],
		doubts: [],
		...said
	});

const own = (graph: TextGraph): string[] =>
	graph.edges.map(({ id }) => id.replace('A/HRC/RES/48/23', '·'));

const aliasesOf = (graph: TextGraph, id: string): string[] | undefined =>
	graph.nodes.find((node) => node.id === id)?.aliases;

describe('the header makes', () => {
	it('an agenda item that is found by its number', () => {
		expect(aliasesOf(graphOf({}), 'HRC-48/10')).toEqual([
			'人权理事会第四十八届会议议程项目10',
			'HRC 48, agenda item 10'
		]);
	});

	it.each([
		['13 and 117', ['13', '117']],
		['20 and 78 (a)', ['20', '78 (a)']],
		['71 (a) and (b)', ['71 (a)', '71 (b)']],
		['10, 11 (a)', ['10', '11 (a)']],
		// one item is one
		['29 (a)', ['29 (a)']],
		['99 (gg)', ['99 (gg)']],
		['10', ['10']]
	])('of item %s as many items as it names', (written, items) => {
		expect(itemsOf(written)).toEqual(items);
	});

	it('two agenda items, neither of which has the title of both', () => {
		const header = { ...DOCUMENT.header, agendaItem: '10 and 11', agendaTitle: '甲乙' };
		const graph = graphOf({}, { ...DOCUMENT, header });
		expect(own(graph).slice(2)).toEqual(['· ON_ITEM HRC-48/10', '· ON_ITEM HRC-48/11']);
		expect(graph.nodes.find(({ id }) => id === 'HRC-48/11')?.names).toEqual({});
	});

	it('session, body and agenda item, quoted', () => {
		const graph = graphOf({});
		expect(own(graph)).toEqual(['HRC-48 OF HRC', '· ADOPTED_AT HRC-48', '· ON_ITEM HRC-48/10']);
		expect(graph.evidence.map(({ sentence }) => sentence[1])).toEqual([
			'第四十八届会议',
			'第四十八届会议',
			'议程项目10'
		]);
	});

	it('the session from the number alone, where nothing else says it', () => {
		const header = paragraph('48/23. 题目', { id: 'header', kind: 'header' });
		const graph = graphOf(
			{},
			{ ...DOCUMENT, at: { number: { start: 0, end: 9 } }, paragraphs: [header] }
		);
		expect(graph.evidence.map(({ sentence }) => sentence[1])).toEqual(['48/23', '48/23']);
	});

	it('the name of the resolution in its language', () => {
		expect(graphOf({}).nodes[0]).toEqual({
			id: 'A/HRC/RES/48/23',
			kind: 'Resolution',
			names: { zh: '题目' }
		});
	});
});

describe('a citation', () => {
	const cited = (target: string, over: Partial<Found> = {}) =>
		graphOf({ citations: [{ ...place(over), target, resolvedBy: 'symbol' }] });

	it.each([
		['A/HRC/45/51', 'Document'],
		['A/RES/60/251', 'Resolution']
	])('of %s is of a %s', (target, kind) => {
		expect(cited(target).nodes.find(({ id }) => id === target)?.kind).toBe(kind);
	});

	it('has the verb that governs its place', () => {
		expect(cited('A/1/1').evidence.at(-1)).toMatchObject({ verb: '请', group: 'request' });
	});

	it('in a footnote has the verb and the sentence at its mark', () => {
		const evidence = cited('A/HRC/45/51', { note: '3', at: [0, 11] }).evidence.at(-1);
		expect(evidence).toMatchObject({
			verb: '欢迎',
			sentence: ['', 'A/HRC/45/51', '。'],
			carrier: ['欢迎报告', '，请秘书长提交']
		});
	});

	it('said twice is one edge with two places', () => {
		const twice = [place(), place({ start: 9 })];
		const graph = graphOf({
			citations: twice.map((one) => ({ ...one, target: 'A/1/1', resolvedBy: 'symbol' }))
		});
		expect(own(graph).filter((id) => id.includes('CITES'))).toHaveLength(1);
		expect(graph.evidence.filter(({ edge }) => edge.includes('CITES'))).toHaveLength(2);
	});
});

it('what the registries know brings its other names', () => {
	const graph = graphOf({
		instruments: [{ ...place(), target: 'iccpr' }],
		countries: [{ ...place(), code: 'TUR', role: 'mention' }]
	});
	expect(aliasesOf(graph, 'iccpr')).toContain('公民权利和政治权利国际公约');
	expect(aliasesOf(graph, 'TUR')).toContain('土尔其');
});

describe('a mandate', () => {
	it.each([
		['extend', 'ACTS_ON', { act: 'extend', months: 24 }],
		['mention', 'MENTIONS', {}]
	] as const)('that it comes to %s', (act, kind, facts) => {
		const said = {
			...place(),
			mandate: 'sr-cambodia',
			act,
			...(act === 'extend' && { months: 24 })
		};
		const graph = graphOf({ mandates: [said] });
		expect(own(graph)).toContain(`· ${kind} sr-cambodia`);
		expect(graph.evidence.at(-1)?.facts).toEqual(facts);
	});
});

it('says all of the country it is about on one edge', () => {
	const country = (code: string, role: 'subject' | 'mention') => ({ ...place(), code, role });
	const graph = graphOf({
		countries: [country('KHM', 'subject'), country('KHM', 'mention'), country('LAO', 'mention')]
	});
	expect(own(graph).slice(3)).toEqual(['· CONCERNS KHM', '· MENTIONS LAO']);
});

it('keeps who put the draft forward apart from whom it speaks of', () => {
	const graph = graphOf({ countries: [{ ...place(), code: 'KHM', role: 'sponsor' }] });
	expect(own(graph).slice(3)).toEqual(['KHM SPONSORED ·']);
});

it('numbers obligations within their paragraph, each with its owner and session', () => {
	const report = { ...place(), by: 'secretary-general', to: 'HRC', product: 'report' } as const;
	const graph = graphOf({ obligations: [51, 54].map((session) => ({ ...report, session })) });
	expect(own(graph).filter((id) => /REQUESTS|OWED|DUE/.test(id))).toEqual([
		'· REQUESTS ·#op1/1'.replace('·#', 'A/HRC/RES/48/23#'),
		'·#op1/1 OWED_BY secretary-general',
		'·#op1/1 DUE_AT HRC-51',
		'· REQUESTS A/HRC/RES/48/23#op1/2',
		'·#op1/2 OWED_BY secretary-general',
		'·#op1/2 DUE_AT HRC-54'
	]);
});

it('keeps the roll-call where the text lists it', () => {
	const graph = graphOf({ votes: [{ ...place(), code: 'KHM', vote: 'inFavour' }] });
	expect(own(graph)).toContain('KHM VOTED ·');
	expect(graph.evidence.at(-1)?.facts).toEqual({ vote: 'inFavour' });
});

describe('words in a footnote', () => {
	/** A note whose words stand so far on in the text as received. */
	const noteFrom = (text: string, start: number) => ({
		...note('3', text),
		start,
		end: start + text.length
	});

	it('are cut from the note they stand in, though two have one label', () => {
		const notes = [noteFrom('见A/HRC/45/51。', 100), noteFrom('同见报告A/HRC/48/79。', 200)];
		const citations = [
			{ ...place({ note: '3', at: [1, 12], start: 101, end: 112 }), target: 'A/HRC/45/51' },
			{ ...place({ note: '3', at: [4, 15], start: 204, end: 215 }), target: 'A/HRC/48/79' }
		].map((one) => ({ ...one, via: 'footnote' as const, resolvedBy: 'symbol' }));
		const { evidence } = graphOf({ citations }, { ...DOCUMENT, notes });
		const quotes = evidence.filter(({ note }) => note).map(({ sentence: [, quote] }) => quote);
		expect(quotes).toEqual(['A/HRC/45/51', 'A/HRC/48/79']);
	});
});
