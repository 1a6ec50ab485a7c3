import { ranged } from '../../patterns/alphabets.ts';
import type { NounFirstWords, Numberer } from '../../extract/words/citations.ts';
import { readOrdinal } from './numerals.ts';

const MONTHS =
	'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const NOUN = '(?:résolution|décision|déclaration)';
const SOME = '(?: [\\p{L}-]+){0,3}?';

const BODIES: [words: string, body: Numberer][] = [
	["Documents officiels d[eu] (?:l'|la )?[A-Z]\\p{L}+(?: [\\p{L}]+)? ?\\p{L}*", null],
	['Supplément n[o°º] ?53 ?A?(?!\\d)', 'HRC'],
	['Supplément n[o°º] ?49(?!\\d)', 'GA'],
	['Supplément n[o°º] ?3 \\(E/(?:CN\\.4/)?(?:19|200)', 'CHR'],
	['Supplément n[o°º] ?\\d+ ?A?', 'elsewhere'],
	[
		'Assemblée (?:des Nations Unies pour|mondiale|des États|parlementaire|nationale|constituante)[^,;.0-9]{0,40}',
		null
	],
	[
		"Conférence (?:des (?:États )?[Pp]arties|générale)|Réunion des (?:États )?[Pp]arties|Conseil d'administration|Conseil exécutif|Conseil directeur|Comité exécutif",
		null
	],
	[
		"Conseil (?:de l'Europe|européen|des ministres|de tutelle|de coopération|de l'Arctique|de la FAO|de paix et de sécurité|de la Ligue)",
		null
	],
	['Commission (?:interaméricaine|européenne|africaine|nationale|économique)[^,;.0-9]{0,40}', null],
	[
		"Commission (?:pour la prévention du crime|des stupéfiants|de la condition de la femme|de statistique|du droit international|de la population|du développement|de consolidation|de la science|de la fonction publique|des Nations Unies|du désarmement|préparatoire|de l'Union)",
		'other-commission'
	],
	['Comité (?:des|pour|contre) [^,;.0-9]{0,30}', null],
	['Sous-Commission', 'SUBCOM'],
	["Commission des droits de l'homme", 'CHR'],
	["Conseil des droits de l'homme", 'HRC'],
	['Conseil de sécurité', 'SC'],
	['Conseil économique et social', 'ECOSOC'],
	['Assemblée générale|(?<!\\p{L})Assemblée', 'GA'],
	['(?<!\\p{L})Conseil', 'council'],
	['(?<!\\p{L})Commission', 'commission'],
	[`(?<=(?:^|[^\\p{L}])(?:dans|par|Dans|Par) )(?:sa|ses|leur|leurs)(?=${SOME} ${NOUN})`, 'own'],
	[`(?<!\\p{L})(?:[Ss]a|[Ss]es)(?=${SOME} ${NOUN})`, 'self']
];

/** 3 · 5 e) · 5 e) i) */
const ITEM = '\\d{1,3}(?![\\d/])(?: ?\\(?[a-z]{1,4}\\))*';
const LETTER = '\\(?[a-z]{1,4}\\)';
const JOIN = '(?:, | et | à |-)';
/** Parts of several: II, III et V à VII. */
const PARTS =
	'(?:[IVXLC]+|[A-Z])(?:(?:, et | et |, | à |-)(?:[IVXLC]+|[A-Z])(?![\\p{L}\\d/]|\\.[\\p{L}\\d])){1,12}';
/** annexes 1 et 2 */
const DIGITS = '\\d{1,2}(?:(?:, et | et |, | à |-)\\d{1,2}(?![\\p{L}\\d/.])){1,6}';
/** What a chapter is about: chapitre II (Mesures préventives). */
const TOPIC = '(?: \\([\\p{L} -]{3,60}\\)(?=,? (?:et|de) ))?';
const listOf = (item: string): string => `(${item}(?:${JOIN}(?:${item}|${LETTER}))*)`;

/** Words and patterns by which French texts cite. */
export const frCitations: NounFirstWords = {
	order: 'noun-first',
	bodies: BODIES,
	acts: [
		['[Rr]ésolutions?', 'resolution'],
		['[Dd]écisions?', 'decision'],
		['[Dd]éclarations? d[ue] (?:la |son |sa )?[Pp]résident[es]?', 'statement']
	],
	connector: '(?: ?[,;] et | ?[,;] ainsi que | ?[,;] ?| et | ou | ainsi que )',
	range: '(?: ?- ?| à )',
	letter: ' ?(?:AA|BB|CC|[A-Z])(?![A-Za-z])',
	letterJoin: '(?:, | et | ou | à |-)',
	oldSession: '(?:E?S-)?[IVXLCDM]+',
	special: 'E?S-',
	numberSign: '(?:n[o°º]s? ?)',
	qualifiers:
		'(?:pertinentes?|précédentes?|antérieures?|ultérieures?|autres|récentes?|suivantes?|connexes|annuelles?)',
	ofBody: ",? (?:adoptées? )?(?:par |de |du |d')(?:la |le |l')?",
	ofDate: ',? (?:(?:également )?du|datées? du|en date du|adoptées? le|le) ',
	topic: '(?:intitulées?|relatives? à|concernant|portant sur|sur|dans laquelle)',
	inWhich: "(?:,? (?:dans|par) (?:laquelle|lesquelles)|,) (?:la |le |l')?",
	lead: '(?:, notamment |, en particulier |, à savoir |, y compris )',
	ofWhole:
		",? (?:dudit|de ladite|de cet(?:te)?|de ce|à cet(?:te)?|à ladite|audit|de la|de l'|du|des|de|d'|à la|à l'|à|au|dans la|dans|par)(?: dispositif(?: de la| de l'| de|))?(?: la| l')? ?",
	annexed: 'annexée?s?',
	atSession: '(?: a adopté)?,? à sa [^,;.]{1,60} session,?(?: a adopté)?(?: de)? (?:la |sa )?',
	latter: /(?:le second|la seconde|ce dernier|cette dernière) (?:par|dans) $/,
	subsequent: '(?:(?:toutes )?les )?résolutions ultérieures',

	quoted: /«[^«»]{1,600}»|[“"][^“”"]{1,600}[”"]/g,
	records: /Documents officiels/,
	date: new RegExp(`(?<day>\\d{1,2})(?:er)? (?<month>${MONTHS.join('|')}) (?<year>\\d{4})`, 'g'),
	readMonth: (written) => MONTHS.indexOf(written) + 1,
	stop: ranged(
		/;|(?<!(?:ci-après|suivante?s?) ?):|(?<!\b(?:par|art|chap|sect|vol|p|pp|Add|Corr))\.(?= \p{Lu}|$)/gu
	),

	parts: [
		['(?:[Pp]aragraphes?|[Pp]ar\\.) ' + listOf(ITEM), 'paragraph'],
		['(?:[Aa]linéas?|[Ss]ous-paragraphes?) ' + listOf(LETTER), 'letter'],
		[`[Aa]nnexes (${PARTS}|${DIGITS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'annex'],
		[`(?:[Cc]hapitres|[Cc]hap\\.) (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'chapter'],
		[`(?:[Ss]ections|[Pp]arties) (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'section'],
		['((?:[Dd]euxi|[Tt]roisi|[Qq]uatri|[Cc]inqui)ème|[Pp]remière|[Ss]econde) partie', 'section'],
		[
			'[Aa]nnexes?(?: techniques?| sur les [\\p{Ll} ]{3,30}(?= (?:de la|du|à la|au) ))?(?: ([IVXL]+(?:\\.[A-Z])?|[A-Z]|\\d{1,2})(?![\\p{L}\\d]))?',
			'annex'
		],
		[
			`(?:[Cc]hapitres?|[Cc]hap\\.?) ([IVXLC]+|[A-Z]|\\d{1,2})(?:er)?(?![\\p{L}\\d])${TOPIC}`,
			'chapter'
		],
		[
			'(?:[Ss]ections?|[Ss]ect\\.?|[Pp]arties?) ([IVXLC]+(?:\\.[A-Z](?:\\.\\d)?)?|[A-Z]|\\d{1,2})(?![\\p{L}\\d])(?!-\\d)(?:\\.\\d{1,2}(?:-[A-Z]\\.\\d{1,2})?(?![\\d/]))?',
			'section'
		]
	],
	betweenParts: '(?:\\.?, ?| )',
	besideParts:
		",? et (?:à (?:l'|la )?|aux |au |l'|la |le |les )?(?=[Aa]nnexe|[Cc]hap|[Ss]ect|[Pp]artie|[Pp]aragraphe)",
	readOrdinal,

	ibid: /^(?:Voir )?[Ii]bid\./,
	notIbid: /[Vv]ol\. \d|n[o°º]s? ?\d{4,}|(?<!section intitulée )«/,
	publishedIn: ranged(/(?:figur\p{L}+|publiée?s?|reproduite?s?) dans/u)
};
