import { describe, expect, it } from 'vitest';
import { ASSEMBLY, cited } from '../cited.ts';

describe('in English the Council cites', () => {
	it.each<[string, string[]]>([
		['General Assembly resolution 60/251 of 15 March 2006', ['A/RES/60/251 2006-03-15']],
		['resolution 60/251 of the General Assembly', ['A/RES/60/251']],
		// A/HRC/RES/48/23: both topics name the Council; one date closes them, if at all
		[
			'Recalling Human Rights Council resolutions 5/1, on institution-building of the Council, and 5/2, on the Code of Conduct for Special Procedures Mandate Holders of the Council',
			['A/HRC/RES/5/1', 'A/HRC/RES/5/2']
		],
		[
			'Council resolutions 5/1 and 5/2 of 18 June 2007 and 16/21 of 25 March 2011',
			['A/HRC/RES/5/1 2007-06-18', 'A/HRC/RES/5/2 2007-06-18', 'A/HRC/RES/16/21 2011-03-25']
		],
		// A/HRC/RES/48/23
		[
			'resolutions of the Commission on Human Rights, in particular resolutions 1993/87 of 10 March 1993 and 2004/81 of 21 April 2004',
			['E/CN.4/RES/1993/87 1993-03-10', 'E/CN.4/RES/2004/81 2004-04-21']
		],
		// three bodies, each with its list
		[
			'Recalling Commission on Human Rights resolutions 2004/87 of 21 April 2004 and 2005/80, General Assembly resolution 59/191 and Human Rights Council resolutions 6/28 and 15/15',
			[
				'E/CN.4/RES/2004/87 2004-04-21',
				'E/CN.4/RES/2005/80',
				'A/RES/59/191',
				'A/HRC/RES/6/28',
				'A/HRC/RES/15/15'
			]
		],
		// the body behind the list is everybody's
		['resolutions 59/191 and 60/158 of the General Assembly', ['A/RES/59/191', 'A/RES/60/158']],
		['resolution 42/37 and other relevant resolutions', ['A/HRC/RES/42/37']],
		// letters, old and special sessions, years
		['General Assembly resolution 75/257 B', ['A/RES/75/257B']],
		['Assembly resolution 75/253 A to C', ['A/RES/75/253A', 'A/RES/75/253B', 'A/RES/75/253C']],
		['Resolution 217 A (III).', ['A/RES/217A(III)']],
		['Resolution 2200 A (XXI), annex.', ['A/RES/2200A(XXI) annex']],
		['General Assembly resolution 3362 (S-VII)', ['A/RES/3362(S-VII)']],
		['Assembly resolutions ES-11/1 and S-10/2', ['A/RES/ES-11/1', 'A/RES/S-10/2']],
		['its resolution S-35/1', ['A/HRC/RES/S-35/1']],
		['Economic and Social Council resolution 1235 (XLII)', ['E/RES/1235(XLII)']],
		[
			'Security Council resolutions 1325 (2000) of 31 October 2000 and 2242 (2015)',
			['S/RES/1325(2000) 2000-10-31', 'S/RES/2242(2015)']
		],
		// only one council numbers by the year
		['Council resolution 1996/31', ['E/RES/1996/31']],
		['resolutions 46/4 to 46/6', ['A/HRC/RES/46/4', 'A/HRC/RES/46/5', 'A/HRC/RES/46/6']],
		['its decision 2/102 of 6 October 2006', ['A/HRC/DEC/2/102 2006-10-06']],
		['President’s statement PRST/29/1', ['A/HRC/PRST/29/1']],
		// places before and behind
		['paragraphs 3 and 4 of Human Rights Council resolution 18/18', ['A/HRC/RES/18/18 3+4']],
		['paragraph 5 (e) of General Assembly resolution 60/251', ['A/RES/60/251 5(e)']],
		['subparagraph (a) of paragraph 5 of its resolution 5/1', ['A/HRC/RES/5/1 5(a)']],
		['the annex to Council resolution 5/1', ['A/HRC/RES/5/1 annex']],
		[
			'Council resolution 5/1, annex, paras. 39–41',
			['A/HRC/RES/5/1 annex, 39+annex, 40+annex, 41']
		],
		[
			'Assembly resolution 61/105, paras. 80 and 83 to 85, and Assembly resolution 64/72, para. 113',
			['A/RES/61/105 80+83+84+85', 'A/RES/64/72 113']
		],
		// a title's number is the title's
		[
			'resolution 72/305 of 23 July 2018, entitled “Review of the implementation of General Assembly resolution 68/1”',
			['A/RES/72/305 2018-07-23', 'A/RES/68/1 in-title']
		],
		// symbols
		['A/HRC/45/51 and Add.1.', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
		['A/CONF.157/24 (Part I), chap. III.', ['A/CONF.157/24(PartI) chapter III']],
		['A/66/53/Add.1 and Corr.1, chap. II', ['A/66/53/Add.1 chapter II', 'A/66/53/Add.1/Corr.1']],
		['resolution A/RES/78/1', ['A/RES/78/1']],
		// broken by the end of a line
		['A/HRC/ 45/51', ['A/HRC/45/51']],
		// not acts
		['services available 24/7, and one third (1/3) of women', []],
		['the 2022/23 season', []],
		['decision 1/CP.21 and resolution WHA61.14', []],
		['general comment No. 35 (2014)', []],
		['United Nations, Treaty Series, vol. 2051, No. 35457', []],
		['Convention No. 169 (1989)', []],
		['all relevant resolutions and decisions', []]
	])('%s', (text, expected) => {
		expect(cited('en', text)).toEqual(expected);
	});
});

describe('in English the Assembly cites', () => {
	it.each<[string, string[]]>([
		[
			'Recalling its resolutions 59/191 of 20 December 2004, 60/158 of 16 December 2005 and 61/171 of 19 December 2006',
			['A/RES/59/191 2004-12-20', 'A/RES/60/158 2005-12-16', 'A/RES/61/171 2006-12-19']
		],
		[
			'section II, paragraph 7, of its resolution 57/283 B of 15 April 2003',
			['A/RES/57/283B 2003-04-15 section II, 7']
		],
		// the date leaves one body
		['resolution 44/13 of 16 July 2020', ['A/HRC/RES/44/13 2020-07-16']],
		['the Human Rights Council, in its resolution 43/24, requested', ['A/HRC/RES/43/24']],
		[
			'the Human Rights Council in resolution 43/24 and the Council in resolution 46/18',
			['A/HRC/RES/43/24', 'A/HRC/RES/46/18']
		],
		// whoever is named behind acts
		['In its resolution 54/12, the Human Rights Council decided', ['A/HRC/RES/54/12']],
		// a house that was only named before, where the date tells otherwise
		[
			'the Conference of the Parties, as mandated in its resolution 77/245 of 30 December 2022',
			['A/RES/77/245 2022-12-30']
		],
		// other houses
		[
			'the Governing Council of the United Nations Human Settlements Programme, in its resolution 26/8 of 12 May 2017',
			['? other-body']
		],
		['United Nations Environment Assembly resolution 4/1 of 15 March 2019', ['? other-body']],
		[
			'Commission on the Status of Women resolutions 49/7 and 56/4',
			['? other-body', '? other-body']
		],
		['Commission on Population and Development resolution 2006/2', ['? other-body']],
		['decision 15/4 of the Conference of the Parties', ['? other-body']],
		// the Assembly did not number so before its 31st session
		['pursuant to resolution 5/14', ['? body-unknown']],
		// its, twice
		[
			'mandated by the Council in its resolution 51/30 of 7 October 2022 and its decision 51/101 of 6 October 2022',
			['A/HRC/RES/51/30 2022-10-07', 'A/HRC/DEC/51/101 2022-10-06']
		],
		[
			'Recalling Human Rights Council resolution 5/1 of 18 June 2007 and its resolution 74/14',
			['A/HRC/RES/5/1 2007-06-18', 'A/RES/74/14']
		],
		// named before
		[
			'Human Rights Council resolution 43/1 of 19 June 2020, and the report pursuant to resolution 43/1;',
			['A/HRC/RES/43/1 2020-06-19', 'A/HRC/RES/43/1']
		],
		// one date behind the topics, and one that belongs to a topic
		[
			'Human Rights Council resolutions 5/1, on its work, and 5/2, on the Code, of 18 June 2007,',
			['A/HRC/RES/5/1 2007-06-18', 'A/HRC/RES/5/2 2007-06-18']
		],
		[
			'Human Rights Council resolutions 5/1 and 5/2, on the report of 18 June 2007,',
			['A/HRC/RES/5/1', 'A/HRC/RES/5/2']
		],
		// the section is of the act that follows
		[
			'its resolutions 55/233, section III of its resolution 55/234, and 56/253, annex',
			['A/RES/55/233', 'A/RES/55/234 section III', 'A/RES/56/253 annex']
		],
		// after its 30th session the Assembly wrote no roman numbers
		['resolution 990 (LIV)', ['? body-unknown']],
		// the supplement tells whose acts it prints
		[
			'Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 53A (A/77/53/Add.1), chap. III, sect. A, resolution 51/4.',
			['A/77/53/Add.1 chapter III, section A', 'A/HRC/RES/51/4']
		],
		[
			'Resolutions 58/101 B, sect. V, paras. 61–63; and 61/121 B',
			['A/RES/58/101B section V, 61+section V, 62+section V, 63', 'A/RES/61/121B']
		],
		// who adopted it stands far behind, or before with its session
		[
			'the adoption of resolution 2000/22 of 18 August 2000, on the promotion of dialogue on human rights issues, by the Subcommission on the Promotion and Protection of Human Rights',
			['E/CN.4/Sub.2/RES/2000/22 2000-08-18']
		],
		[
			'resolution 2000/22 of 18 August 2000, on dialogue, endorsed by the Subcommission on the Promotion and Protection of Human Rights',
			['? body-unknown']
		],
		['the adoption of resolution 70/1; welcomed, by the Human Rights Council', ['A/RES/70/1']],
		[
			'the adoption, by the Economic and Social Commission for Asia and the Pacific at its seventy-second session, of resolution 72/7 of 19 May 2016',
			['? other-body']
		],
		[
			'the Commission on Human Rights in its resolution 1998/72 and the Human Rights Council, and the latter in its resolution 4/4 of 30 March 2007',
			['E/CN.4/RES/1998/72', 'A/HRC/RES/4/4 2007-03-30']
		],
		[
			'resolution 1993/51 of 9 March 1993 and all subsequent resolutions of the Commission on Human Rights',
			['E/CN.4/RES/1993/51 1993-03-09']
		],
		// only later ones are the same body's
		['resolution 60/1 and all resolutions of the Human Rights Council', ['A/RES/60/1']],
		// the Assembly's own records
		[
			'Resolution 77/253, in section VI of the Official Records of the General Assembly, Seventy-seventh Session, Supplement No. 49 (A/77/49), vol. I, becomes resolution 77/253 A.',
			['A/RES/77/253', 'A/77/49', 'A/RES/77/253A']
		]
	])('%s', (text, expected) => {
		expect(cited('en', text, ASSEMBLY)).toEqual(expected);
	});
});
