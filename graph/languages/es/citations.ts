import { ranged } from '../../patterns/alphabets.ts';
import type { NounFirstWords, Numberer } from '../../extract/words/citations.ts';
import { readOrdinal } from './numerals.ts';

const MONTHS =
	'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
		' '
	);

const NOUN = '(?:resoluci|decisi|declaraci)';
const SOME = '(?: [\\p{L}-]+){0,3}?';

const BODIES: [words: string, body: Numberer][] = [
	['Documentos Oficiales de(?:l| la) [A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?(?: y Social)?', null],
	['[Ss]uplemento [Nn]úm\\. 53 ?A?(?!\\d)', 'HRC'],
	['[Ss]uplemento [Nn]úm\\. 49(?!\\d)', 'GA'],
	['[Ss]uplemento [Nn]úm\\. 3 \\(E/(?:CN\\.4/)?(?:19|200)', 'CHR'],
	['[Ss]uplemento [Nn]úm\\. \\d+ ?A?', 'elsewhere'],
	[
		'Asamblea (?:de las Naciones Unidas sobre|Mundial|de (?:los )?Estados|Parlamentaria|Nacional|Constituyente)[^,;.0-9]{0,40}',
		null
	],
	[
		'Conferencia (?:de las Partes|de los Estados [Pp]artes?|General)|Reunión de los Estados [Pp]artes?|Consejo de Administración|Consejo Ejecutivo|Junta Ejecutiva|Comité Ejecutivo',
		null
	],
	[
		'Consejo (?:de Europa|Europeo|de Ministros|de Administración Fiduciaria|de Cooperación|Ártico|de la FAO|de Paz y Seguridad|de la Liga)',
		null
	],
	['Comisión (?:Interamericana|Europea|Africana|Nacional|Económica)[^,;.0-9]{0,40}', null],
	[
		'Comisión (?:de Prevención del Delito|de Estupefacientes|de la Condición|de Estadística|de Derecho Internacional|de Población|de Desarrollo|de Consolidación|de Ciencia|de Administración Pública|de las Naciones Unidas|de Desarme|Preparatoria|de la Unión)',
		'other-commission'
	],
	['Comité (?:de|para|contra) [^,;.0-9]{0,30}', null],
	['Subcomisión', 'SUBCOM'],
	['Comisión de Derechos Humanos', 'CHR'],
	['Consejo de Derechos Humanos', 'HRC'],
	['Consejo de Seguridad', 'SC'],
	['Consejo Económico y Social', 'ECOSOC'],
	['Asamblea General|(?<!\\p{L})Asamblea', 'GA'],
	['(?<!\\p{L})Consejo', 'council'],
	['(?<!\\p{L})Comisión', 'commission'],
	[`(?<=(?:^|[^\\p{L}])(?:en|por|mediante|En|Por) )sus?(?=${SOME} ${NOUN})`, 'own'],
	[`(?<!\\p{L})[Ss]us?(?=${SOME} ${NOUN})`, 'self']
];

/** 3 · 5 e) · 5 e) i) */
const ITEM = '\\d{1,3}(?![\\d/])(?: ?\\(?[a-z]{1,4}\\))*';
const LETTER = '\\(?[a-z]{1,4}\\)';
const JOIN = '(?:, | y | e | a | al |-)';
/** Parts of several: II, III y V a VII. */
const PARTS =
	'(?:[IVXLC]+|[A-Z])(?:(?:, y | y |, | a |-)(?:[IVXLC]+|[A-Z])(?![\\p{L}\\d/]|\\.[\\p{L}\\d])){1,12}';
/** anexos 1 y 2 */
const DIGITS = '\\d{1,2}(?:(?:, y | y |, | a |-)\\d{1,2}(?![\\p{L}\\d/.])){1,6}';
/** What a chapter is about: capítulo II (Medidas preventivas). */
const TOPIC = '(?: \\([\\p{L} -]{3,60}\\)(?=,? (?:y|de) ))?';
const listOf = (item: string): string => `(${item}(?:${JOIN}(?:${item}|${LETTER}))*)`;

/** Words and patterns by which Spanish texts cite. */
export const esCitations: NounFirstWords = {
	order: 'noun-first',
	bodies: BODIES,
	acts: [
		['[Rr]esoluci(?:ón|ones)', 'resolution'],
		['[Dd]ecisi(?:ón|ones)', 'decision'],
		['[Dd]eclaraci(?:ón|ones) de (?:la |su )?[Pp]residen(?:cia|te)', 'statement']
	],
	connector: '(?:[,;] y |[,;] así como |[,;] ?| y | e | o | así como )',
	range: '(?: ?- ?| a | al )',
	letter: ' ?(?:AA|BB|CC|[A-Z])(?![A-Za-z])',
	letterJoin: '(?:, | y | o | a |-)',
	oldSession: '(?:E?S-)?[IVXLCDM]+',
	special: 'E?S-',
	numberSign: '(?:[Nn]úms?\\. ?)',
	qualifiers:
		'(?:pertinentes?|anteriores?|previas?|posteriores?|otras|recientes?|siguientes?|conexas?|anuales?)',
	ofBody: ',? (?:(?:aprobadas? )?por (?:el |la )?|del |de la |de )',
	ofDate: ',? (?:de(?: fecha)?|del|de fecha|aprobadas? el|fechadas? el) ',
	topic: '(?:titulad[ao]s?|relativas? a|sobre|referentes? a|en la que|en las que)',
	inWhich: '(?:,? (?:en|por|mediante) (?:la|las|el) (?:que|cual|cuales)|,) (?:la |el )?',
	lead: '(?:, en particular |, incluidas |, a saber |, entre ellas |, especialmente )',
	ofWhole:
		',? (?:(?:de|a|en) (?:dich[ao]|es[ae])|de la|del|de los|de|a la|al|a|en la|en el|en)(?: parte dispositiva de(?: la)?)?(?: la)? ?',
	annexed: 'anex[ao]s?',
	atSession:
		'(?: aprobó)?,? en su [^,;.]{1,60} período de sesiones,?(?: aprobó)?(?: de)? (?:la |su )?',
	latter: /(?:este último|esta última|el segundo|la segunda) (?:en|por) $/,
	subsequent: '(?:(?:todas )?las )?resoluciones (?:ulteriores|posteriores)',

	quoted: /“[^“”]{1,600}”|«[^«»]{1,600}»|"[^"]{1,600}"/g,
	records: /Documentos Oficiales/,
	date: new RegExp(
		`(?<day>\\d{1,2})[º°o]? de (?<month>${MONTHS.join('|')}) de (?<year>\\d{4})`,
		'g'
	),
	readMonth: (written) => MONTHS.indexOf(written) + 1,
	stop: ranged(
		/[;:]|(?<!\b(?:párrs?|arts?|caps?|seccs?|vols?|págs?|[Nn]úms?|Add|Corr))\.(?= \p{Lu}|$)/gu
	),

	parts: [
		['(?:[Pp]árrafos?|[Pp][áa]rrs?\\.) ' + listOf(ITEM), 'paragraph'],
		['(?:[Aa]partados?|[Ii]ncisos?) ' + listOf(LETTER), 'letter'],
		[`[Aa]nexos (${PARTS}|${DIGITS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'annex'],
		[`(?:[Pp]artes|[Ss]ecciones) (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'section'],
		// of a treaty; elsewhere an appendix is a part of an annex
		[
			`[Aa]péndices?(?: (${PARTS}|[IVXL]+|[A-Z]|\\d{1,2}))?(?=,? (?:de la|del|a la|al|de (?:es|dich)[ao]|de ese) (?![Aa]nexo))`,
			'annex'
		],
		[`(?:[Cc]apítulos|[Cc]aps\\.) (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'chapter'],
		['([Pp]rimera|[Ss]egunda|[Tt]ercera|[Cc]uarta|[Qq]uinta) parte(?!\\p{L})', 'section'],
		[
			'[Aa]nexos?(?: técnicos?| sobre \\p{L}{4,30} \\p{L}{4,30}(?= (?:de la|del|a la|al) ))?(?: ([IVXL]+(?:\\.[A-Z])?|[A-Z]|\\d{1,2})(?![\\p{L}\\d]))?',
			'annex'
		],
		[
			`(?:[Cc]apítulos?|[Cc]aps?\\.|[Cc]hap\\.) ([IVXLC]+|[A-Z]|\\d{1,2})(?![\\p{L}\\d])${TOPIC}`,
			'chapter'
		],
		[
			'(?:[Ss]ecci(?:ón|ones)|[Ss]eccs?\\.|[Ss]ects?\\.|[Pp]artes?) ([IVXLC]+(?:\\.[A-Z](?:\\.\\d)?)?|[A-Z]|\\d{1,2})(?![\\p{L}\\d])(?!-\\d)(?:\\.\\d{1,2}(?:-[A-Z]\\.\\d{1,2})?(?![\\d/]))?',
			'section'
		]
	],
	betweenParts: '(?:\\.?, ?| )(?:en sus? )?',
	besideParts: ',? y (?:en )?(?:el |la |los |las )?(?=[Aa]nexo|[Cc]ap|[Ss]ecc|[Pp]arte)',
	readOrdinal,

	ibid: /^(?:Véase )?(?:[Ii]bid\.|Ibíd\.|[ÍI]dem\.?)/,
	notIbid: /[Vv]ol\. \d|[Nn]úms?\. \d{4,}|(?<!sección titulada )“/,
	publishedIn: ranged(/(?:figur\p{L}+|publicad\p{L}+|reproducid\p{L}+) en/u)
};
