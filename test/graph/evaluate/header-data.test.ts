import { describe, expect, it } from 'vitest';
import { compareHeader, itemNumbers, readHeaderRecord } from '#graph/evaluate/header-data.ts';
import type { Header } from '#graph/model.ts';
import { extraction, found, KEY, shown } from './key.ts';

const RECORD = {
	symbol: 'A/RES/76/84 A-B',
	title: 'Situation of human rights in “X”',
	adoption_meeting: '50th (resumed) plenary meeting',
	adoption_date: '19\u00a0December 2023',
	agenda_item: 'Agenda item 71 (c)',
	adoption_type: 'By a recorded vote',
	MS_in_favour: ['TÜRKİYE', "COTE D'IVOIRE"],
	MS_against: ['IRAN (ISLAMIC REPUBLIC OF)'],
	MS_abstaining: [],
	sponsors: ['FRANCE', 'SUBMITTED BY THE CHAIR'],
	additional_sponsors: ['SPAIN']
};

it('reads what the editors say', () => {
	expect(readHeaderRecord(RECORD)).toEqual({
		symbol: 'A/RES/76/84A-B',
		fields: {
			adopted: '2023-12-19',
			meeting: '50',
			agendaItem: '71 (c)',
			title: 'SituationofhumanrightsinX',
			adoption: 'recorded-vote'
		},
		sponsors: ['FRA', 'ESP'],
		votes: { inFavour: ['TUR', 'CIV'], against: ['IRN'], abstaining: [] }
	});
});

it.each([
	['IR ELAND', 'IRL'],
	['THE NIGER', 'NER'],
	// several in one entry
	['CHILE,DOMINICAN REPUBLIC', 'CHL DOM'],
	['UNITED STATES AND VIET NAM', 'USA VNM'],
	['TRINIDAD AND TOBAGO', 'TTO'],
	// who speaks for a group is no sponsor
	['NIGERIA (ON BEHALF OF THE STATES OF AFRICA) AND PORTUGAL', 'PRT'],
	['CUBA, ON BEHALF OF THE STATES MEMBERS', ''],
	['SUBMITTED BY THE VICE-CHAIR, AHMED MAGDY (EGYPT) AND ON THE BASIS OF INFORMAL TALKS', '']
])('reads %s as %s', (entry, codes) => {
	const { sponsors } = readHeaderRecord({ ...RECORD, sponsors: [entry], additional_sponsors: [] });
	expect(sponsors.join(' ')).toBe(codes);
});

it('leaves out what it cannot read', () => {
	const { fields } = readHeaderRecord({ symbol: 'x', adoption_date: 'soon', adoption_type: '' });
	expect(fields).toEqual({});
});

it.each([
	['Agenda items 13 and 117', '13, 117'],
	['议程项目71(c)', '71 (c)'],
	['71 (c)', '71 (c)'],
	['68 (b) 和 (c)', '68 (b)'],
	['none', '']
])('finds the numbers of %s', (said, numbers) => {
	expect(itemNumbers(said)).toBe(numbers);
});

const HEADER: Header = {
	...{ body: 'GA', act: 'resolution', number: '78/220', adopted: '2023-12-19', meeting: 50 },
	...{ agendaItem: '71 (c)', adoption: 'recorded-vote', title: '人权状况' }
};

const held = (header: Header, language: 'zh' | 'en' = 'zh', over = {}) =>
	compareHeader(
		{ ...KEY, language },
		{
			...readHeaderRecord(RECORD),
			sponsors: [],
			votes: { inFavour: [], against: [], abstaining: [] },
			...over
		},
		extraction({ header })
	).flatMap(shown);

describe('the header', () => {
	it('is compared field by field, the title in English alone', () => {
		expect(held(HEADER)).toEqual([
			'header: adopted 1/0/0',
			'header: meeting 1/0/0',
			'header: agendaItem 1/0/0',
			'header: adoption 1/0/0'
		]);
		expect(held({ ...HEADER, title: "Situation of human rights in 'X'" }, 'en')).toContain(
			'header: title 1/0/0'
		);
	});

	it('misses a field that is not read, and has one too much that is read wrongly', () => {
		const { adopted: _, ...undated } = HEADER;
		expect(held({ ...undated, meeting: 51 })).toEqual([
			'header: adopted 0/1/0',
			'missed header adopted=2023-12-19',
			'header: meeting 0/1/1',
			'missed header meeting=50',
			'extra header meeting=51',
			'header: agendaItem 1/0/0',
			'header: adoption 1/0/0'
		]);
	});
});

describe('who voted and who sponsored', () => {
	const record = { ...readHeaderRecord(RECORD), fields: {} };

	it('is compared country by country', () => {
		const votes = [
			{ ...found('closing'), code: 'TUR', vote: 'inFavour' as const },
			{ ...found('closing'), code: 'IRN', vote: 'abstaining' as const }
		];
		const countries = [{ ...found('header'), code: 'FRA', role: 'sponsor' as const }];
		const said = compareHeader(KEY, record, extraction({ votes, countries })).flatMap(shown);
		expect(said).toEqual([
			'votes 1/2/1',
			'missed header CIV inFavour',
			'missed header IRN against',
			'extra header IRN abstaining',
			'sponsors 1/1/0',
			'missed header ESP'
		]);
	});

	it('is taken from the header where the text lists it there', () => {
		const vote = {
			...{ inFavour: 2, against: 1, abstaining: 0 },
			countries: { inFavour: ['TUR', 'CIV'], against: ['IRN'], abstaining: [] }
		};
		const said = compareHeader(KEY, record, extraction({ header: { ...HEADER, vote } }));
		expect(said.flatMap(shown)).toContain('votes 3/0/0');
	});

	it('is not compared where nobody did', () => {
		const none = { inFavour: [], against: [], abstaining: [] };
		expect(compareHeader(KEY, { ...record, sponsors: [], votes: none }, extraction())).toEqual([]);
	});
});
