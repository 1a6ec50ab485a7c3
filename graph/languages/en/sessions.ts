import type { SessionWords } from '../../extract/words/sessions.ts';
import { createListReader } from '../number-lists.ts';
import { readOrdinal } from './numerals.ts';

const capitalOrNot = (words: string): string =>
	`(?:${words.replace(/\b([a-z])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})`;

const UNIT = capitalOrNot('first|second|third|fourth|fifth|sixth|seventh|eighth|ninth');
const TEN = capitalOrNot('twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety');
const ROUND = capitalOrNot(
	'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth'
);
const HUNDRED = '(?:one[ -])?hundred(?:th| and[ -]|[ -])';

/** fifty-first, one hundred and first, 51st */
const ORDINAL = `(?:(?:${HUNDRED})?(?:${TEN}[ -]?${UNIT}|${ROUND}|${UNIT})|(?:one[ -])?hundredth|\\d{1,3}(?:st|nd|rd|th))\\b`;

const HELD =
	'(?: (?:regular|annual|substantive|main|resumed|forthcoming|plenary|organizational)){0,4} sessions?\\b';
const TO = ' to (?:(?:the|its) )?';

/** Words by which English texts name sessions and the bodies that hold them. */
export const enSessions: SessionWords = {
	noun: 'session',
	// fifty-first and fifty-fourth sessions, fifty-third session and its fifty-sixth session
	list: `(?<![\\w-])${ORDINAL}(?:(?:${HELD})?(?:,? and (?:(?:at|to|from|for) )?(?:(?:the|its) )?|, (?:(?:the|its) )?|${TO})${ORDINAL}){0,8}${HELD}`,
	readNumbers: createListReader({ one: ORDINAL, to: TO, read: readOrdinal }),
	respectively: /^,? respectively\b/,
	next: /\b(?:next|following|subsequent) (?:regular )?session\b/g,
	that: /\b(?:that|the same) session\b/g,
	hosts: [
		['Human Rights Council Advisory Committee', null],
		['Human Rights? Council', 'HRC'],
		['Economic and Social Council', 'ECOSOC'],
		['Security Council', 'SC'],
		[
			'Sub-Commission on (?:the Promotion and Protection of Human Rights|Prevention of Discrimination and Protection of Minorities)',
			'SUBCOM'
		],
		['Commission on Human Rights(?! in\\b)', 'CHR'],
		['(?:First|Second|Third|Fourth|Fifth|Sixth|Main) Committee', 'GA'],
		// the World Health Assembly, the United Nations Environment Assembly, a national assembly
		[
			'(?:[Ww]orld [Hh]ealth|[Hh]ealth|[Ee]nvironment|[Hh]abitat|[Pp]arliamentary|[Nn]ational|[Ll]egislative|[Cc]onstituent|[Cc]onsultative|[Ff]ederal|[Mm]illennium) [Aa]ssembly',
			null
		],
		[
			'(?:General )?Assembly(?! of (?:the )?(?:World|Authority|Organization|International|States))',
			'GA'
		],
		['Council of (?:Europe|Ministers|the [A-Z])|(?:[A-Z][a-z-]+|and) Council', null],
		['Council', 'council'],
		['(?<=\\b(?:to|before|by) )it(?= at\\b|,|$)', 'own'],
		[
			'(?:[A-Z][a-z]+ (?:and )?){0,4}Subcommittee|(?:[Ss]ub-?)?(?:[Cc]ommittees?|[Cc]ommission)|[Ww]orking [Gg]roup|[Ff]orum|[Cc]onference|[Ee]xecutive [Bb]oard|[Gg]overning [Bb]ody|[Mm]echanism|[Pp]anel of|[Gg]roup of [Ee]xperts|[Ss]ubsidiary [Bb]ody|[Oo]rganization|[Ll]eague|Summit|Agency|Programme',
			null
		]
	],
	// the Council at its, the Council, at its, the Council for consideration at its next
	between:
		/(?:,? (?:at|by|during|in|before) the (?:main|first|second|third|resumed)(?: resumed)? part of|,? (?:before|by|at|until) the (?:end|beginning|start) of|,? (?:at|during|in|on|for|before|by|from|until|to|through|no later than|prior to)|(?:^|,?) (?:its|their|the)|(?<=its|the) resumed|,|(?: for (?:its )?consideration)) ?$/,
	of: '(?: of (?:the |its )?(?:United Nations )?|, the (?=(?:[A-Z][a-z]+ (?:and )?){1,4}Subcommittee))',
	reach: 'nearest',
	breaks:
		/[;.] |, and (?:also |further )*(?:decides|requests|invites|calls|encourages|urges|recommends)\b|\b[Dd]ecides\b/g,
	otherHouses: /(?!)/g,
	acts: /\bto (?:(?:also|further|continue|[a-z]+ly) ){0,2}(?!the\b|its?\b|an?\b|all\b|this\b|that\b)[a-z]+\b/,
	councils: [
		['Human Rights? Council', 'HRC'],
		['Economic and Social Council', 'ECOSOC'],
		['Security Council', 'SC']
	]
};
