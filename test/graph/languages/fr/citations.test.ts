import { expect, it } from 'vitest';
import { ASSEMBLY, cited } from '../cited.ts';

it.each<[string, string[]]>([
	[
		'la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006',
		['A/RES/60/251 2006-03-15']
	],
	['Rappelant sa résolution 77/27 du 1er décembre 2022', ['A/RES/77/27 2022-12-01']],
	[
		'ses résolutions 74/28 et 74/29 du 12 décembre 2019 et 43/78 H du 7 décembre 1988',
		['A/RES/74/28 2019-12-12', 'A/RES/74/29 2019-12-12', 'A/RES/43/78H 1988-12-07']
	],
	// whose they are stands behind the last
	[
		'Résolutions 2006/46, 2012/5 et 2022/15 du Conseil économique et social.',
		['E/RES/2006/46', 'E/RES/2012/5', 'E/RES/2022/15']
	],
	[
		'la résolution 5/1 du Conseil des droits de l’homme et la résolution 1325 (2000) du Conseil de sécurité',
		['A/HRC/RES/5/1', 'S/RES/1325(2000)']
	],
	// places before and behind
	['paragraphe 2 e) du dispositif de la résolution 1373 (2001)', ['S/RES/1373(2001) 2(e)']],
	['aux paragraphes 3 et 5 à 7 de sa résolution 70/1', ['A/RES/70/1 3+5+6+7']],
	['Résolution 69/313, annexe.', ['A/RES/69/313 annex']],
	['Résolution 217 A (III).', ['A/RES/217A(III)']],
	['(A/77/53), chap. VI, sect. A', ['A/77/53 chapter VI, section A']],
	['A/HRC/45/51 et Add.1', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
	// the title is not the sentence
	[
		'sa résolution 70/1 intitulée « Suite de la résolution 69/1 »',
		['A/RES/70/1', 'A/RES/69/1 in-title']
	],
	['la résolution 11/6 de la Conférence des Parties à la Convention', ['? other-body']],
	['24 heures sur 24, soit 1/3 des femmes', []],
	['les résolutions et décisions pertinentes', []],
	// a colon may open a list
	[
		"les résolutions du Conseil des droits de l'homme ci-après : la résolution 23/13 du 13 juin 2013",
		['A/HRC/RES/23/13 2013-06-13']
	],
	['A/C.5/78//12 et A/78/12 (Partie I)', ['A/C.5/78/12', 'A/78/12(PartI)']],
	[
		"l'adoption, le 19 mai 2016, par la Commission économique et sociale pour l'Asie et le Pacifique, à sa soixante-douzième session, de la résolution 72/7 sur la coopération",
		['? other-body']
	],
	[
		'la Sous-Commission a adopté, à sa cinquante-deuxième session, la résolution 2000/22 du 18 août 2000',
		['E/CN.4/Sub.2/RES/2000/22 2000-08-18']
	],
	// what another body did elsewhere does not number what is recalled
	[
		"la Commission économique pour l'Europe s'est réunie et a rappelé la résolution 72/7",
		['A/RES/72/7']
	],
	[
		"la Commission des droits de l'homme et le Conseil des droits de l'homme, la première par sa résolution 1998/72 et le second par sa résolution 4/4 du 30 mars 2007",
		['A/HRC/RES/4/4 2007-03-30', '? body-unknown']
	],
	[
		"la résolution 1993/51, en date du 9 mars 1993, et les résolutions ultérieures de la Commission des droits de l'homme",
		['E/CN.4/RES/1993/51 1993-03-09']
	],
	[
		"la résolution 1993/51, et les rapports de la Commission des droits de l'homme",
		['? body-unknown']
	]
])('in French %s', (text, expected) => {
	expect(cited('fr', text, ASSEMBLY)).toEqual(expected);
});
