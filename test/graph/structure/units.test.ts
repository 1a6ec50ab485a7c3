import { expect, it } from 'vitest';
import { endsClause } from '#graph/structure/clause-end.ts';
import { structure } from '#graph/structure/structure.ts';
import { structureWords } from '#graph/languages/structure.ts';
import { source, written } from './resolution.ts';

const HEADER = `General Assembly
Resolution adopted by the General Assembly on 19 December 2023
78/220. Situation of human rights
The General Assembly,
`;
const CLOSING = `
50th plenary meeting
19 December 2023
`;

const inEnglish = (body: string, { header = HEADER, closing = CLOSING } = {}): string[] =>
	written(structure(source(header + body + closing))).map((one) => one.slice(0, 60));

it.each<[why: string, body: string, paragraphs: string[]]>([
	[
		// A/RES/70/159: the notes are lost, their numbers are not
		'a footnote’s number behind the comma that ends a paragraph',
		'Recalling the International Covenants on Human Rights,6\nRecalling further the Declaration of 17 March 2015,11\n1. Decides to continue.',
		[
			'pp1 Recalling the International Covenants on Human Rights,6',
			'pp2 Recalling further the Declaration of 17 March 2015,11',
			'op1 Decides to continue.'
		]
	],
	[
		// A/RES/37/90
		'the head of a volume’s page within the preamble',
		'Recalling its resolution 36/36 of 18 November 1981,\n<!-- Page 2 -->\nIV. Resolutions adopted on the reports of the Special Political Committee\nTaking note of the report,\n1. Decides to continue.',
		[
			'pp1 Recalling its resolution 36/36 of 18 November 1981,',
			'pp2 Taking note of the report,',
			'op1 Decides to continue.'
		]
	],
	[
		// E/RES/1992/22
		'a note’s number behind the comma, before a section that is numbered',
		'Recalling its resolution,\nTaking note of the notes for the period 1992-1997,55\nI  Strengthening the Programme\n1. Decides to continue.',
		[
			'pp1 Recalling its resolution,',
			'pp2 Taking note of the notes for the period 1992-1997,55',
			'h1 I Strengthening the Programme',
			'op1 Decides to continue.'
		]
	],
	[
		// S/RES/2653(2022)
		'letters with a full stop, and items within them',
		'1. Decides that the Committee shall:\na. Monitor the measures;\ni. As described;\nii. As amended;\nb. Report;\n2. Decides to continue.',
		[
			'op1 Decides that the Committee shall:',
			'op1.a Monitor the measures;',
			'op1.a.i As described;',
			'op1.a.ii As amended;',
			'op1.b Report;',
			'op2 Decides to continue.'
		]
	],
	[
		// S/RES/1701(2006)
		'dashes',
		'1. Calls for a ceasefire based on:\n– respect for the Line;\n– no foreign forces;\n2. Decides to continue.',
		[
			'op1 Calls for a ceasefire based on:',
			'op1.1 respect for the Line;',
			'op1.2 no foreign forces;',
			'op2 Decides to continue.'
		]
	],
	[
		'no letter and no dash where the sentence goes on',
		'1. Decides that the States concerned, i.\ne. those named\n– as listed – shall report;\n2. Decides to continue.',
		['op1 Decides that the States concerned, i. e. those named - a', 'op2 Decides to continue.']
	],
	[
		// the first item would be a or i
		'no letter out of turn',
		'1. Decides to report to:\nc. 40 States;\n2. Decides to continue.',
		['op1 Decides to report to: c. 40 States;', 'op2 Decides to continue.']
	],
	[
		// A/HRC/RES/40/10, op9: "devote" is no vote
		'an item in which somebody votes is no closing line',
		'1. Urges States:\n(a) To cooperate;\n(b) To let all vote;\n2. Decides to continue.',
		[
			'op1 Urges States:',
			'op1.a To cooperate;',
			'op1.b To let all vote;',
			'op2 Decides to continue.'
		]
	],
	[
		// A/RES/65/259: no sign between the numeral and the title, which runs over lines
		'sections without a full stop',
		[
			'I Pension Board',
			'of the Organization',
			'Having considered the report of the Secretary-General on the Pension Board of the Organization,',
			'1. Takes note of the report of the Secretary-General on the Pension Board of the Organization;',
			'2. Decides to continue its consideration of the Pension Board at its seventy-ninth session;',
			'II Revised estimates for',
			'the whole',
			'of the next',
			'biennium and later',
			'Recalling its resolutions on the programme budget and on the estimates that were revised,',
			'1. Endorses the recommendations of the Advisory Committee, subject to the present resolution.'
		].join('\n'),
		[
			'h1 I Pension Board',
			'h2 of the Organization',
			's1.pp1 Having considered the report of the Secretary-General',
			's1.op1 Takes note of the report of the Secretary-General on ',
			's1.op2 Decides to continue its consideration of the Pension ',
			'h3 II Revised estimates for',
			'h4 the whole',
			'h5 of the next',
			'h6 biennium and later',
			's2.pp1 Recalling its resolutions on the programme budget and',
			's2.op1 Endorses the recommendations of the Advisory Committe'
		]
	]
])('reads %s', (_, body, paragraphs) => {
	expect(inEnglish(body)).toEqual(paragraphs);
});

it('takes the preamble of an annexed treaty apart', () => {
	const annex = `
Annex
Optional Protocol
The States Parties to the present Protocol,
Reaffirming that torture is prohibited,
Convinced that further measures are necessary,
Have agreed as follows:
Each State shall act, in its territory,
and elsewhere, with care.
`;
	const ids = inEnglish('1. Adopts the Protocol.', { closing: CLOSING + annex });
	expect(ids).toEqual([
		'op1 Adopts the Protocol.',
		'annex1.h1 Annex',
		'annex1.h2 Optional Protocol',
		'annex1.p1 The States Parties to the present Protocol,',
		'annex1.p2 Reaffirming that torture is prohibited,',
		'annex1.p3 Convinced that further measures are necessary, Hav',
		'annex1.p4 Each State shall act, in its territory, and elsewh'
	]);
});

it('knows an enacting formula that was scanned with a full stop', () => {
	const header = HEADER.replace('Assembly,\n', 'Assembly.\n');
	expect(inEnglish('Recalling its resolutions,\n1. Decides to act.', { header })).toEqual([
		'pp1 Recalling its resolutions,',
		'op1 Decides to act.'
	]);
});

it.each([
	['Cultural Rights,6', true],
	['of 6 and 7 May 2015;208', true],
	['(The Beijing Rules),82', true],
	['Cultural Rights,6, 7', true],
	['the report,', true],
	// a number of the sentence
	['an amount of 65,000', false],
	['resolutions 44/25,12', false],
	['a total of 12,015,200', false],
	['Cultural Rights 6', false]
])('%s ends a clause: %s', (line, ends) => {
	expect(endsClause(line, structureWords.en!)).toBe(ends);
});
