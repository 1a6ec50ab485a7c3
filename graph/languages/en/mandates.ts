import type { MandateWords } from '../../extract/words/mandates.ts';

const COUNTS = [
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve'
];
const COUNT = `${COUNTS.join('|')}|eighteen|twenty-four|thirty-six|\\d{1,2}`;
const LARGER: Record<string, number> = { eighteen: 18, 'twenty-four': 24, 'thirty-six': 36 };

function readCount(written: string): number | null {
	if (/^\d+$/.test(written)) return Number(written);
	const small = COUNTS.indexOf(written.toLowerCase());
	return small >= 0 ? small + 1 : (LARGER[written.toLowerCase()] ?? null);
}

const MONTHS =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const NAMES = MONTHS.split('|');

/** until 30 September 2025, until the end of 2025 */
const UNTIL_DATE = new RegExp(
	`\\b(?:until|to|through) (?:the )?(?:(\\d{1,2}) (${MONTHS}) (\\d{4})|end of(?: the year)? (\\d{4}))`
);

const padded = (number: number): string => String(number).padStart(2, '0');

function readUntilDate(said: string): string | undefined {
	const [, day, month = '', year, endOf] = UNTIL_DATE.exec(said) ?? [];
	if (endOf) return `${endOf}-12-31`;
	return day && year && `${year}-${padded(NAMES.indexOf(month) + 1)}-${padded(Number(day))}`;
}

const HOLDER = '[Ss]pecial [Rr]apporteurs?|[Ii]ndependent [Ee]xperts?|[Ww]orking [Gg]roups?';

const MECHANISM =
	'[Cc]ommission of [Ii]nquiry|[Ff]act-[Ff]inding [Mm]ission|[Ee]xpert [Mm]echanism|[Ii]nvestigative [Mm]echanism|[Gg]roup of (?:[Hh]uman [Rr]ights |[Ii]ndependent |[Ee]minent |[Ii]nternational |[Rr]egional |and ){0,5}[Ee]xperts|[Tt]eam of (?:[Ii]nternational |[Hh]uman [Rr]ights |[Ii]ndependent ){0,3}[Ee]xperts|[Cc]ommission of (?:[Hh]uman [Rr]ights )?[Ee]xperts|[Cc]ommission on [Hh]uman [Rr]ights in';

/** Behind a mandate that is extended for it. */
const PERIOD = '(?:an?|another|the period|one|two|three|six|nine|eighteen)\\b';

/** A commission on human rights is never short for one of its kind. */
const SHORT = MECHANISM.replace('|[Cc]ommission on [Hh]uman [Rr]ights in', '');

const ESTABLISHED =
	'special rapporteur|independent expert|(?<!open-ended )working group|commission of inquiry|fact-finding mission|mechanism|(?:group|team|commission) of (?:[a-z]+ ){0,5}experts';

/** What an act does that holds the terms of a mandate; one that only set it up is named so, too. */
const SET_OUT =
	'set (?:out|forth)|provided(?: for)?|defined|contained|described|laid down|stipulated';

/** The mandate of the; of an office it is somebody's duty. */
const MANDATE_OF =
	/^[^;]{0,160}?\b(?:mandates?|tenure|terms? of office|work)\b(?:, [^,;]{0,60},)? (?:of (?:the )?(?:(?:new|current) )?)$/;

/** Words by which English texts name mandates and decide on them. */
export const enMandates: MandateWords = {
	language: 'en',
	any: /[Rr]apporteur|[Ee]xpert|[Ww]orking [Gg]roup|[Mm]andate|[Mm]echanism|[Mm]ission|[Ii]nquiry|[Rr]epresentative|[Ii]nstitution|[Ff]orum|[Tt]eam/,
	holderStands: 'first',
	holders: [
		['[Ss]pecial [Rr]apporteurs?', 'special-rapporteur'],
		['[Ii]ndependent [Ee]xperts?', 'independent-expert'],
		['[Ww]orking [Gg]roups?', 'working-group'],
		[
			`${MECHANISM}|Impartial and Independent Mechanism|[Ss]pecial [Rr]epresentative|[Mm]echanism|[Ii]nstitution on|[Pp]ermanent [Ff]orum|[Cc]ommission on|[Ff]orum on`,
			'other'
		]
	],
	adjectives:
		'[Ii]ndependent|[Ii]nternational|[Oo]ngoing|[Hh]igh-level|[Oo]pen-ended|[Ii]nter-?governmental|[Uu]nited [Nn]ations|[Aa]d hoc',
	// the issue of, the situation of; Special Rapporteur of the Human Rights Council on
	unimportant:
		/\b(?:of the (?:United Nations )?(?:Human Rights Council|Commission on Human Rights)|of the Council|(?:issue|question|situation|field|subject) (?:of|in)|the|an?|of|on|in|to|for|and|or|their|its|as well as|independent|international|open-ended|inter-?governmental|ongoing|high-level|ad hoc|with respect)\b|(?<=rapporteur|expert|consequence|mechanism|indigenous people)s\b|[\s,"“”'’()-]+/gi,
	sameWords: [],
	reach: 300,
	plural: {
		noun: /(?:rapporteurs|experts|groups)$/i,
		more: /^(?:,|,? and|,? as well as)(?= (?:on|in) )/
	},
	country: {
		side: 'before',
		pattern:
			/((?:[Ss]pecial [Rr]apporteur|[Ii]ndependent [Ee]xpert)(?: of the (?:United Nations )?(?:Human Rights Council|Council|Commission on Human Rights))?) (?:on|to examine) (?:the )?(?:situation of )?human rights(?: situation)? (?:in|of) (?:the )?$/,
		independentExpert: /independent expert/i
	},

	bare: [
		['[Ss]pecial [Rr]apporteur', 'special-rapporteur'],
		['[Ii]ndependent [Ee]xpert', 'independent-expert'],
		['[Ww]orking [Gg]roup', 'working-group'],
		['mandate[ -]holder', 'other']
	],
	beforeBare: /\b(?:the|The|mandate of|new|previous|former|current|said) $/,
	beforeGeneric: /\b(?:each|every|any|relevant|no|other|special procedures?) (?:the )?$/,
	afterGeneric:
		/^(?:s\b|[’']s? [a-z]+ on\b| (?:on(?! its\b)|against)\b| in the field| of (?:the (?!mandate|Special|Council|Human)|Experts|experts|looking)| (?:established|created|set up)\b| to (?:examine|investigate|oversee)\b|, [a-z ]{3,40}, (?:on|in)\b)/,
	short: new RegExp(
		`(?:(?:[Ii]ndependent|[Ii]nternational|[Oo]ngoing)\\b,? ){0,3}(?:${SHORT}|(?:[Oo]pen-ended )?[Ii]ntergovernmental [Ww]orking [Gg]roup|(?<=(?:[Ii]ndependent|[Oo]ngoing|[Tt]he) )[Mm]echanism|(?<=[Tt]he )(?:[Mm]ission|[Tt]eam|Commission|Group of Eminent Experts))\\b(?! (?:on|of|in(?! its\\b)|for(?! ${PERIOD})|into|to (?:investigate|advance|assist))\\b)(?!s)`,
		'g'
	),

	decides: /(?:[Dd]ecides|[Ee]xtends|[Rr]enews|[Ee]stablishes|[Aa]ppoints)$/,
	acts: [
		{
			act: 'extend',
			words: /\b(?:extends?|renews?|prolongs?)(?= |,)/i,
			near: 'after',
			object: MANDATE_OF
		},
		{
			act: 'end',
			words: /\b(?:end|terminate|discontinue|conclude)s?(?= (?:the|its) mandate)/i,
			near: 'after',
			object: MANDATE_OF
		},
		{
			act: 'establish',
			words: /\b(?:re-?)?(?:establish|appoint|create|dispatch|constitute|set up)(?:es|s)?(?= |,)/i,
			near: 'only-after',
			object:
				/^[^;]{0,120}?(?:^|,| )(?:an?|the|its)(?: (?:mandate|special procedure) of)?(?: an?| the)? $/
		},
		{
			act: 'rename',
			words:
				/\bunder the (?:new )?(?:title|name)\b|\b(?:to be|be|is) (?:re)?named\b|\brename\b|\bchange the (?:title|name)\b|\bas (?=(?:the )?(?:Special Rapporteur|Independent Expert|Working Group) (?:on|in)\b)/,
			near: 'before'
		},
		{
			act: 'retype',
			words: new RegExp(
				`\\b(?:change|convert|transform|upgrade)\\b(?=[^;]{0,200} (?:to|into|as) (?:an? |that of (?:an? )?)?(?:${HOLDER}))`
			),
			near: 'after'
		},
		{ act: 'merge', words: /\bmerge[sd]?\b/, near: 'after' },
		{
			act: 'modify',
			words:
				/\b(?:amend|modify|expand|broaden|widen|revise|enlarge|adjust|streamline)(?= [^;]{0,60}\bmandates?\b)|\badditionally request\b/,
			near: 'after'
		}
	],
	joined: /^,? (?:and|as well as) (?:of )?(?:the )?$/,
	unknown:
		/\b(?:[Dd]ecides (?:also |further )?to )?(?:extend|renew)s?(?:, for [^,;]{3,50},| for (?:a |an )?[^,;]{3,50}?(?: years?| months?))? the (?:current )?mandate of the (?!(?:United Nations )?High Commissioner|Office\b)([^,;:]{4,160}?)(?=,|;|:|\.| for (?:a|an|another|one|two|three|six|nine)\b| until\b|, as\b|$)/,
	extendsUnnamed:
		/\b(?:extend|renew|prolong)s?(?:, for [^,;]{3,50},| for (?:an? )?[^,;]{3,50}?(?: years?| months?))? (?:the|its) (?:current )?(mandate)(?! (?:of|to|set|given|entrusted|for the)\b| holders?\b|s\b|-)/i,
	establishesUnnamed: new RegExp(
		`(?:^|^(?:(?!\\bthat\\b)[^;]){0,300}?\\bto )(?:urgently |immediately )?(?:establish|appoint|create|dispatch|constitute|set up)(?:es|s)?(?:,[^,;]{0,80},)? (?:urgently )?(an? (?:[a-z-]+,? ){0,6}?(?:${ESTABLISHED}))\\b`,
		'i'
	),

	termReach: 480,
	term: new RegExp(
		`\\b(?:for|by|of)\\b(?: (?:an?|another|the|further|additional|initial|final|fixed|renewable|new|period|duration|term|of|last)\\b|, non-extendable){0,7} (${COUNT})[- ](?:(?:additional|further|more) )?(year|month)s?\\b`,
		'i'
	),
	readCount,
	isYear: /^year/i,
	untilSession: /\b(?:until|through|up to|to the end of)(?: the(?: end of(?: the)?)?| its)? ?$/,
	readUntilDate,
	terms: new RegExp(
		`(?:\\b(?:on|under|with|in (?:conformity|accordance) with|according to) the (?:same )?(?:terms|mandate (?:established|${SET_OUT}))|(?<=\\|(?:,? for (?:an?|another|the) [^,;|]{3,60}?(?:years?|months?))?,? )as (?:established|${SET_OUT})|\\btasks (?:described|${SET_OUT}))\\b[^;.,]{0,200}(?:, (?=(?:and |in particular |including )?(?:in )?(?:the |its |[A-Z][a-z]+ ){0,6}(?:resolution|decision|\\d))[^;.,]{0,120}){0,8}`
	),
	untilEvent: /\buntil (?!the (?:end of|[a-z-]+ session)|\d|its )[^,;.]{4,120}/
};
