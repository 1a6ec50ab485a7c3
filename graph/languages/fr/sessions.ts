import type { SessionWords } from '../../extract/words/sessions.ts';
import { createListReader } from '../number-lists.ts';
import { readOrdinal } from './numerals.ts';

const PART = '(?:cent|vingts?|trente|quarante|cinquante|soixante|quatre|dix)';
const LAST = '(?:[a-z]{2,9}i[èe]me|premi(?:er|ère)|seconde?)';

/** soixante-dix-huitième, vingt et unième, 53e */
const ORDINAL = `(?:(?:${PART}[- ]){0,4}(?:et[- ](?=[uo]n))?${LAST}|\\d{1,3}(?:re|er|e|ème))(?![a-zà-ÿ])`;

const HELD =
	" (?:(?:sa |leur |la )?session|sessions)(?: ordinaires?)?(?! (?:extraordinaire|d[’']urgence))(?![a-z])";

/** Words by which French texts name sessions and the bodies that hold them. */
export const frSessions: SessionWords = {
	noun: 'session',
	list: `(?<![a-zà-ÿ-])${ORDINAL}(?:(?:,| et| à|, puis)(?: à)?(?: (?:sa|la|ses|les))? ${ORDINAL}){0,8}${HELD}`,
	readNumbers: createListReader({ one: ORDINAL, to: ' à (?:la )?', read: readOrdinal }),
	records: /^, suppl/i,
	respectively: /^,? respectivement/,
	next: /prochaine session(?! extraordinaire)/g,
	that: /\b(?:à|lors de) (?:cette|la même) session/g,
	hosts: [
		["Comité consultatif du Conseil des droits de l[’']homme", null],
		["Conseil des droits de l[’']homme", 'HRC'],
		['Conseil économique et social', 'ECOSOC'],
		['Conseil de sécurité', 'SC'],
		["Commission des droits de l[’']homme", 'CHR'],
		[
			"Assemblée (?:mondiale|nationale|parlementaire|des États|des Nations Unies pour l[’']environnement|pour l[’']environnement)",
			null
		],
		['Assemblée(?: générale)?', 'GA'],
		["Conseil (?:d[’']administration|exécutif|de l[’']Europe|européen|de tutelle)", null],
		['Conseil', 'council'],
		['(?<= )lui(?= )', 'own'],
		[
			'[Cc]omité|[Cc]ommission|[Gg]roupe de travail|[Cc]onférence|[Ff]orum|Sommet|Réunion|[Oo]rgane|Organisation|Ligue|Instance',
			null
		]
	],
	between:
		/(?:,? (?:à|de|dès|pour|avant|pendant|durant|lors de|au cours de|au plus tard à|dans)(?: (?:sa|ses|la|leurs?|les))?| (?:sa|ses|la|les)|,) ?$/,
	of: "(?: d[eu](?: la)? | de l[’']| des )",
	reach: 'nearest',
	breaks: /[;.] |\b[Dd]écide\b/g,
	otherHouses: /(?!)/g,
	acts: /\b(?:présent|soumettr|rend|fai|examin|inscrir)[a-z]*\b/,
	councils: [
		['Conseil des droits de l', 'HRC'],
		['Conseil économique et social', 'ECOSOC'],
		['Conseil de sécurité', 'SC']
	]
};
