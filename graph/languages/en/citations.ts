import { ranged } from '../../patterns/alphabets.ts';
import type { NounFirstWords, Numberer } from '../../extract/words/citations.ts';
import { readOrdinal } from './numerals.ts';

const MONTHS =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** Lower-case words between its and the noun: its previous relevant resolutions. */
const SOME = '(?: [a-z-]+){0,4}?';

/** Who numbers: our bodies, and look-alikes of other houses that must not be taken for them. */
const BODIES: [words: string, body: Numberer][] = [
	// records that print resolutions: Supplement 53 is the Human Rights Council's, 49 the Assembly's, the others are not ours
	['Official Records of the [A-Z][a-z]+(?: and [A-Z][a-z]+)? [A-Z][a-z]+', null],
	['Supplement Nos?\\. 53A?(?!\\d)', 'HRC'],
	['Supplement No\\. 49(?!\\d)', 'GA'],
	['Supplement No\\. 3 \\(E/(?:CN\\.4/)?(?:19|200)', 'CHR'],
	['Supplement Nos?\\. \\d+A?', 'elsewhere'],
	// in records named in the note before
	['^Ibid\\.(?=, [a-z])', 'elsewhere'],
	[
		'(?:United Nations )?(?:Environment|Health|Habitat) Assembly(?: of the [A-Z][a-z]+(?: [A-Z][a-z]+){0,3})?',
		null
	],
	['(?:Parliamentary|National|Constituent|League) Assembly', null],
	['Assembly of (?:States Parties|Heads of State|the (?:African|League))', null],
	[
		'Review Conference|Conference of (?:the )?(?:States )?Parties|(?<!\\p{L})Conference(?= (?:resolution|decision))',
		null
	],
	[
		'Meeting of (?:the )?(?:States )?Parties|General Conference|Governing (?:Council|Body)|Executive (?:Board|Committee|Council)',
		null
	],
	[
		'(?:Council of (?:Europe|Ministers|the (?:European|League|Arab|Food))|European Council|Trusteeship Council|Arctic Council|Ministerial Council|(?:Gulf )?Cooperation Council|FAO Council|Council for Trade|Peace and Security Council|Advisory Council)',
		null
	],
	[
		"(?:Inter-American|European|African|Asian|National|Independent)(?: [A-Z][a-z]+)* Commission(?: on Human(?: and Peoples')? Rights)?",
		null
	],
	[
		'Economic (?:and Social )?Commission for [A-Z][a-z]+(?: and (?:the )?[A-Z][a-z]+)?',
		'other-commission'
	],
	[
		'Commission on (?:Crime Prevention and Criminal Justice|Narcotic Drugs|the Status of Women|Population(?: and Development)?|Social Development|Sustainable Development|Science and Technology for Development|International Trade Law|the Limits of the Continental Shelf)',
		'other-commission'
	],
	[
		'(?:Statistical|International Law|Peacebuilding|International Civil Service|Codex Alimentarius|Preparatory|African Union|Disarmament|Conciliation) Commission',
		'other-commission'
	],
	['Human Rights Committee|Committee on [A-Z]|Committee against|High-level Committee', null],
	[
		'(?:High Commissioner for Human Rights|Special Rapporteur|Independent Expert)[^;.]{0,200}?(?:pursuant to|in accordance with|in response to)(?= (?:resolution|decision))',
		'reporter'
	],
	['Sub-?[Cc]ommission', 'SUBCOM'],
	['Commission on Human Rights', 'CHR'],
	['Human Rights Council(?! Advisory)', 'HRC'],
	['Security Council(?! Committee)', 'SC'],
	['Economic and Social Council', 'ECOSOC'],
	['General Assembly|(?<!\\p{L})Assembly', 'GA'],
	['(?<!\\p{L})Council(?! Committee)', 'council'],
	['(?<!\\p{L})Commission', 'commission'],
	[
		`(?<=(?:^|[^\\p{L}])(?:in|In|by|By|under|through|via|in (?:operative )?paragraphs? [^,;.]{1,30} of) )(?:its|their)(?=${SOME} (?:resolution|decision|[Pp]resident))`,
		'own'
	],
	[`(?<!\\p{L})[Ii]ts(?=${SOME} (?:resolution|decision|[Pp]resident))`, 'self']
];

/** 3 · 5 (e) · 5 (e) (i) */
const ITEM = '\\d{1,3}(?![\\d/])(?: ?\\([a-z]{1,4}\\))*';
const LETTER = '\\([a-z]{1,4}\\)';
const JOIN = '(?:, and |, | and | to |-| through )';
/** Parts of several: II, III and V to VII; B, C and D. */
const PARTS =
	'(?:[IVXLC]+|[A-Z])(?:(?:, and | and |, | to |-)(?:[IVXLC]+|[A-Z])(?![\\p{L}\\d/]|\\.[\\p{L}\\d])){1,12}';
/** annexes 1 and 2 */
const DIGITS = '\\d{1,2}(?:(?:, and | and |, | to |-)\\d{1,2}(?![\\p{L}\\d/.])){1,6}';
/** What a chapter is about: chapter II (Prevention). */
const TOPIC = '(?: \\([\\p{L} -]{3,60}\\)(?=,? (?:and|of) ))?';
const listOf = (item: string): string => `(${item}(?:${JOIN}(?:${item}|${LETTER}))*)`;

/** Words and patterns by which English texts cite. */
export const enCitations: NounFirstWords = {
	order: 'noun-first',
	bodies: BODIES,
	acts: [
		['[Rr]esolutions?', 'resolution'],
		['[Dd]ecisions?', 'decision'],
		["[Pp]resident(?:ial|'s) statements?|[Ss]tatements? by the President", 'statement']
	],
	connector: '(?:[,;] and |[,;] as well as |[,;] ?| and | or | as well as )',
	range: '(?: ?- ?| to | through )',
	letter: ' ?(?:AA|BB|CC|[A-Z])(?![A-Za-z])',
	letterJoin: '(?:, | and | or | to |-)',
	oldSession: '(?:E?S-)?[IVXLCDM]+',
	special: 'E?S-',
	numberSign: '(?:[Nn]os?\\. ?)',
	qualifiers: '(?:relevant|previous|earlier|subsequent|other|past|recent|most recent|annual|all)',
	ofBody: ',? (?:of|by|adopted by) (?:the )?',
	ofDate: ',? (?:of|on|dated|adopted on|adopted by consensus on|adopted without a vote on) ',
	topic: '(?:entitled|on|concerning|regarding|in which|relating to)',
	inWhich: '(?:,? (?:in|by|through|under) which|,) (?:the )?',
	lead: '(?:, including |, in particular |, notably |, namely |, inter alia, | including )',
	ofWhole: ',? (?:of|to|in|from|under)(?: the| that)?(?: (?:19|20)\\d\\d| document)? ?',
	annexed: 'annexed',
	atSession: ',? at its [^,;.]{1,60} session(?:,? of)? ',
	adoption: { of: /adoption of (?:the )?$/, by: /, by (?:the )?$/ },
	latter: /the latter (?:in|by|through) $/,
	subsequent: '(?:all )?(?:its |the )?subsequent resolutions',

	quoted: /[“"][^“”"]{1,600}[”"]/g,
	records: /Official Records/,
	date: new RegExp(`(?<day>\\d{1,2}) (?<month>${MONTHS.join('|')}) (?<year>\\d{4})`, 'g'),
	readMonth: (written) => MONTHS.indexOf(written) + 1,
	stop: ranged(
		/[;:]|(?<!\b(?:Nos?|paras?|arts?|chaps?|sects?|vols?|pp?|Add|Corr))\.(?= \p{Lu}|$)/gu
	),

	parts: [
		['(?:operative )?(?:[Pp]aragraphs?|[Pp]aras?\\.) ?' + listOf(ITEM), 'paragraph'],
		['(?:[Ss]ub-?paragraphs?) ' + listOf(LETTER), 'letter'],
		[`[Aa]nnexes (${PARTS}|${DIGITS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'annex'],
		// of a treaty; elsewhere an appendix is a part of an annex
		[
			`[Aa]ppendi(?:x|ces)(?: (${PARTS}|[IVXL]+|[A-Z]|\\d{1,2}))?(?=,? (?:of|to) (?:the|that|this) (?![Aa]nnex))`,
			'annex'
		],
		[
			'[Aa]nnex(?:es)?(?: on \\p{Lu}\\p{Ll}+(?= to ))?(?: ([IVXL]+(?:\\.[A-Z])?|[A-Z]|\\d{1,2})(?![\\p{L}\\d]))?',
			'annex'
		],
		[`[Cc]hap(?:ter)?s\\.? (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'chapter'],
		[`(?:[Ss]ect(?:ion)?s\\.?|[Pp]arts) (${PARTS})(?![\\p{L}\\d/]|\\.[\\p{L}\\d])`, 'section'],
		[`(?:[Cc]hapters?|[Cc]haps?\\.?) ([IVXLC]+|[A-Z]|\\d{1,2})(?![\\p{L}\\d])${TOPIC}`, 'chapter'],
		[
			'(?:[Ss]ections?|[Ss]ects?\\.?|[Pp]arts?) ([IVXLC]+(?:\\.[A-Z](?:\\.\\d)?)?|[A-Z]|\\d{1,2}|one|two|three)(?![\\p{L}\\d])(?!-\\d)(?:\\.\\d{1,2}(?:-[A-Z]\\.\\d{1,2})?(?![\\d/]))?',
			'section'
		]
	],
	readLetter: (written) => ({ one: 'I', two: 'II', three: 'III' })[written] ?? written,
	// chap. V., sect. A
	betweenParts: '(?:\\.?, ?| )',
	besideParts: ',? and (?:in )?(?:the )?(?=[Aa]nnex|[Cc]hap|[Ss]ect|[Pp]art[ s])',
	readOrdinal,

	ibid: /^(?:See )?[Ii]bid[.,]/,
	notIbid: /[Vv]ol\. \d|No\. \d{4,}|(?<!section entitled |^Ibid\., )“/,
	publishedIn: /(?:contained|published|printed|appear) in/
};
