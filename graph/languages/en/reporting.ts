import type { ReportingWords } from '../../extract/words/reporting.ts';

const BODY =
	'(?:(?:United Nations )?(?:Human Rights Council|General Assembly|Economic and Social Council|Security Council)|(?:Council|Assembly)(?! of))';

const DELIVERS =
	'(?:submit|present|report|provide|deliver|prepare|transmit|make(?! recommendations)|give|update|brief|produce|publish|draft|undertake|conduct|carry out|elaborate|compile|complete|finalize|develop|include|reflect|address|devote|dedicate|circulate|forward|share|send|bring|write|inform|offer|contribute|continue|keep|perform|issue|convey|convene and report|conclude|evaluate and report|apprise|follow up on and report)';

/** Adverbs and the like before the verb of what is asked: to regularly submit. */
const ADVERB = '(?:also|further|then|continue to|regularly|[a-z]+ly)';

const MONTH =
	'January|February|March|April|May|June|July|August|September|October|November|December';

/** by 30 June 2025, no later than August 2018, before the end of 2020. */
const DAY = `(?:,? (?:as soon as possible(?:,? and|,) )?(?:but )?(?:by )?(?:no later than|not later than|at the latest by|by|on or before|before|prior to) (?:(?:(?<day>\\d{1,2}) )?(?<month>${MONTH}) (?<year>\\d{4})\\b|the end of (?:the year )?(?<last>\\d{4})\\b))`;

/** within 30 days, within six months of the adoption of this resolution; of two such times neither. */
const SPAN =
	'(?:,? (?:within|no later than|not later than) (?:a period of )?(?<count>[a-z]+|\\d{1,3})(?: \\(\\d{1,3}\\))? (?<unit>day|week|month|year)s?\\b(?! and [a-z\\d]+ (?:day|week|month|year))(?: (?:of|after|from) (?:the (?:date|adoption)(?: of adoption)? of )?(?:this|the present) resolution)?)';

/** By when, right beside whoever receives. */
const DUE = `(?:${DAY}|${SPAN})`;

/** Words by which English texts ask for reports and put matters on agendas. */
export const enReporting: ReportingWords = {
	fieldOffice: /^['’]s? (?:country |field |regional )?office (?:in|for)\b/,
	considersBefore:
		/\b(?:consider|consideration|agenda|examin(?:e|ing|ation)|discuss|review|revert|take up|seized|decision|assess|deal with|considering|revisit)\b/,
	considersBehind: /^,? (?:its |the )?(?:further )?(?:consideration|examination)\b/,
	timeOnly: /\b(?:after|since|following) (?:the |its )?\|/,
	holdsEvent:
		/\b(?:hold|held|convene|convened|convening|organize|organized|dialogue|panel|discussion on|meeting|commemorate|celebrate|seminar|workshop|event|establish)\b/i,
	decideWithin: /\band (?:also |further )?decides\b/g,
	segmentBreak: /,? and (?=to\b)|;/g,

	preposition:
		/((?:at|by|during|in|before) the (?:main|first|second|third)(?: resumed)? part of|(?:before|by|at) the (?:end|beginning|start) of|(?:starting|beginning|commencing)(?: from| at| with| in)?|with effect from|as of|(?<!up )to|at|during|in|on|before|for|by|with|from|prior to|through|(?:orally )?(?:brief|update)(?: orally)?|inform|apprise)(?: both)?(?: the (?:First|Second|Third|Fourth|Fifth|Sixth) Committee of)?(?: the| its| their)?(?: resumed)? ?$/,
	bodies: [
		[/Human Rights Council/, 'HRC'],
		[/Security Council/, 'SC'],
		[/Economic and Social Council/, 'ECOSOC'],
		[/Assembly/, 'GA'],
		[/Council/, 'council'],
		[/^it$/, 'own']
	],
	joinedBodies: new RegExp(`((?:${BODY}(?:,| and)(?: to)?(?: the)? )+)$`),
	bodyBreak: /,? and (?:to )?(?:the )?(?!Social)|, (?:to )?(?:the )?/,
	bodiesOnly: new RegExp(
		`(?<![a-zA-Z])(to|before|(?<=to (?:continue to )?(?:orally )?)(?:brief|update|inform|apprise)(?: orally)?)(?: both)?(?: the (?:First|Second|Third|Fourth|Fifth|Sixth) Committee of)?(?: the)? ((?:${BODY}(?:,| and|, and| and also|, as well as)(?: to)?(?: the)? ){0,4}${BODY}|it(?=,| (?:at|on|an?)(?![a-z])))(?!’s|'s| (?:resolution|decision|President|Advisory|mandated|member))`,
		'g'
	),
	joinedRecipient:
		/^,?(?: and| as well as| and also)?,?$|^,? (?:and|as well as)(?: also| then)? ?$/,
	fromWhen: /^(?:starting|beginning|commencing|from|as of|with effect)/,

	steps: new RegExp(
		`,? including (?:through|by) (?=(?:the )?(?:present|provi|submi|deliver|report)[a-z]+ )|(?:,|;| and| as well as)(?: and| as well as)?(?: also| further| then)? to (?=(?:${ADVERB} ){0,4}(?!(?:the|an?|its?|this|that|these|all|their|both|which|be)(?![a-z]))[a-z])| and (?=(?:${ADVERB} ){0,4}(?:report|submit|present|update|deliver|brief)(?![a-z]))`,
		'g'
	),
	delivers: new RegExp(
		`^[^;]{0,400}?(?:^|(?<![a-z])(?:to|and|shall|that [^,;]{2,80}?) )(?:${ADVERB} ){0,4}${DELIVERS}(?![a-z])|^(?:the )?(?:presentation|submission|provision|presenting|providing|submitting|delivering|reporting) |(?<![a-z])in (?:his|her|its|their|the)(?: or (?:his|her))? (?:(?:next|annual|regular|future|forthcoming|subsequent|respective|periodic|thematic) ){0,4}reports? to(?![a-z])`,
		'i'
	),
	products: [
		[
			/\boral(?:ly)?\b(?: [a-z-]+){0,2}? (?:updates?|reports?|presentations?|briefings?)|\b(?:updates?|report|brief)\b[^,;.]{0,40}\borally\b|\borally (?:update|report|brief)|\boral(?:,| and) [a-z ]{0,20}updates?/,
			'oral-update'
		],
		[
			/\b(?:present|give|deliver|provide)\b[^,;.]{0,60}(?<!written )\bupdates?\b(?! report)/,
			'oral-update'
		],
		[/\bupdate (?=the (?:Human Rights Council|Council|General Assembly))/, 'oral-update'],
		[/\bstud(?:y|ies)\b/, 'study'],
		[/\b[Rr]eport(?:s|ing(?= (?:back )?to\b))?\b(?! of (?:all )?(?:cases|incidents))/, 'report']
	],
	otherProducts: [
		/^to\b/,
		/\b(?:summary|compilation|findings)\b|\bwritten (?:interim )?updates?\b|\b(?:inform|apprise) (?:the )?(?:United Nations )?(?:Human Rights Council|Council|General Assembly|Assembly)\b/
	],
	sides: [
		[/^/, ['before-first', 'behind-in-sentence', 'before-in-step', 'before-step', 'before-clause']]
	],
	reporting: [
		[/^(?:orally )?(?:brief|update)/, 'oral-update'],
		[/^(?:inform|apprise)/, 'report']
	],
	breath: /^[^,;.]*/,
	sentence: /^[^;]*/,
	again:
		/\b(?:it|them|same|findings|conclusions|results|outcome|him|her|his|their|this|these|latter|compilation|summary|document)\b/,
	againFromBefore:
		/(?:^|\bto )(?:present|submit|transmit|report) (?:them|it|the (?:said )?reports?)\b/,
	delivered:
		/\bPresident of (?:the )?$|\b(?:input|contribution)s? to the [^,;]{0,80}$|\b(?:reports?|stud(?:y|ies)|updates?)\b[^,;]{0,60}(?<!\bto be )\b(?:submitted|presented|transmitted|provided|issued|delivered)(?: [a-z]+){0,2},? $/,
	attributiveBefore:
		/\bin (?:his|her|its|their|the)(?: or (?:his|her))? (?:[a-z]+ ){0,3}reports? $/,
	// , no later than 15 February 2019; by 30 June 2025, a report
	dueBefore: new RegExp(`${DUE}(?:,? (?:an?|his|her|its|their|the) [^,;]{0,60})?,? $`),
	dueBehind: new RegExp(
		`^(?: (?:orally|in writing))?(?: on (?:the |its )?implementation of (?:this|the present) resolution)?${DUE}`
	),
	periods: [
		[/\bbiennial(?:ly)?\b|every (?:two|second) years?|every other year|biannual/, 'biennial'],
		[/\btriennial(?:ly)?\b|every (?:three|third) years?/, 'triennial'],
		[/\bquadrennial(?:ly)?\b|every (?:four|fourth) years?/, 'quadrennial'],
		[/\bquinquennial(?:ly)?\b|every (?:five|fifth) years?/, 'quinquennial'],
		[/\b(?:semi-?annual(?:ly)?|twice a year|every six months)\b/, 'semiannual'],
		[
			/\bonce a year\b|\bannual(?:ly)?\b(?! (?:programme|full-day|panel|discussion|meeting|session|half-day|day|interactive|forum|workshop|activities))|\bevery year\b|\beach year\b|\byearly\b|\bat each (?:of its )?session/,
			'annual'
		]
	],

	requestWithin:
		/\b[Tt]o (?:also |further )?(?:request|grant)\b|\band (?:also |further )?requests\b/g,
	bindsWithin: /\bthat(?=[^;]{2,200}? shall\b)/g,
	holderWithin: /\bmandate of\b|\b(?:appoint|establish)\b(?:, [^,;]{0,60},)? an?\b/g,
	sameSubject: /^ (?:that (?:he|she|it|they)|him or her|him|her|it|them|the Office to\b)(?= |,)/,
	someone: /^ that (?:he|she)(?= )/,
	beforeSubject:
		/^(?:, [^,;]{3,80},)?(?: that| to)?(?:, [^,;]{3,80},)?(?: once again| again)?(?: both)?(?: the| its)?(?: (?:Chair(?:person)?(?:-Rapporteur)?|secretariat) of the)?(?: (?:new|next|newly appointed|current|incoming|present))?(?: mandate of the)? ?/,
	moreSubjects: /^,? (?:and|as well as|together with) (?:of )?(?:the )?/,
	shortActor:
		/^(?: to)?(?: the)? ((?:[A-Z][a-z]+ )?(?:Committee|Commission|Board)|(?:Permanent )?Forum|Expert Mechanism|Office|Department|Executive Director|Administrator|Entity|Programme|Mechanism)\b(?! of| on| for|’s|'s)/,
	shortInTitleOnly: /^(?:Committee|Commission|Office|Programme|Forum|Mechanism|Department|Entity)$/,
	bodyActors: {
		HRC: { 'Advisory Committee': 'advisory-committee' },
		GA: { 'Advisory Committee': 'acabq' }
	},
	shortStands: 'anywhere'
};
