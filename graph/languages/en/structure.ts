import { patternOf, ranged } from '../../patterns/alphabets.ts';
import type { StructureWords } from '../../structure/words.ts';
import { LATIN_SECTION, monthReader, NOTE_WORDS, WESTERN } from '../western.ts';
import { readOrdinal } from './numerals.ts';

const MONTH =
	'January|February|March|April|May|June|July|August|September|October|November|December';
const BODY =
	'General Assembly|Human Rights Council|Security Council|Economic and Social Council|Commission on Human Rights|Sub-Commission on (?:the )?(?:Promotion and Protection of Human Rights|Prevention of Discrimination and Protection of Minorities)';
const DAY = `\\d{1,2}(?: (?:${MONTH}))?(?: \\d{4})?`;
const DATE = `\\d{1,2} (?:${MONTH}) \\d{4}`;
const MEETING = '\\d{1,5}(?:st|nd|rd|th) (?:\\(resumed\\) )?(?:plenary |closed )?meeting';

// "encourages further cooperation": after a finite verb further is no adverb
const ADVERB = ' (?:once |yet )?(?:again|more)| also|(?<!s) further(?:more)?| anew| too';
/** taking fully into account */
const BETWEEN = [ADVERB, ' (?!only )[\\p{L}]{2,20}ly'];

/** Concern, thanks and minds that are expressed, noted with, or said again. */
const CONCERN =
	'concerns?|alarm|regrets?|dismay|indignation|sorrow|sadness|disappointment|abhorrence|condolences|distress|outrage|shock|condemnation|opposition|rejection|anguish|horror|consternation|disapproval|grief|anxiety|disquiet';
const PRAISE =
	'appreciation|gratitude|satisfaction|thanks|recognition|commendations?|congratulations|pleasure|interest|approval|admiration|respect';
const MIND =
	'support|solidarity|conviction|convictions|determination|commitments?|hopes?|belief|view|intention|readiness|willingness|expectation|resolve|desire|sympathy|confidence|wish|need|opinion|approval|endorsement|recognition|adherence|dedication|understanding|will|trust|position|responsibility|aspiration';

/** Up to four words before the noun: its deep and grave, the sincere hope. */
const ITS = '(?: (?!that |of |to |for |in |on |at |by |with |from |as )[\\p{L}-]+,?){0,4}?';

const EXPRESS = `(?:continu(?:es|ing) to )?(?:express|convey|shar|extend|record)(?:es|ing|e|s|)?(?:${ADVERB})?`;
const AGAIN = `(?:re)?(?:affirm|iterat|new|emphasiz|emphasis|underscor|underlin|call|stat|stress|declar|confirm)(?:ing|es|s|e|)?(?:${ADVERB})?`;
const WITH = `with(?: (?!that |the |a |an )[\\p{L}-]+,?){0,3}? (?:${CONCERN}|${PRAISE})(?: and (?:[\\p{L}-]+ )?(?:${CONCERN}|${PRAISE}))?`;

/**
 * Before a verb that is the act's own within a clause, too: calls upon States to act and urges them. What others
 * are to do stands in another form (to submit and encourage); nouns look alike (offers and requests for), and
 * promoting and encouraging respect is somebody's.
 */
const OWN_FINITE =
	'calls (?:up)?on|calls for|encourages|urges|invites|decides|recommends|reaffirms|reiterates|recalls|welcomes|commends|condemns|deplores|expresses|takes (?:due )?note|underlines|underscores|emphasizes|recognizes|acknowledges|affirms|endorses|approves|authorizes|looks forward';
const OWN_OR_NOUN =
	'(?:requests|demands|notes|stresses|regrets)(?= (?:the|that|all|its|with|states|member|also) )';
const OWN_PARTICIPLE =
	'stressing|noting|recalling|emphasizing|welcoming|reaffirming|underlining|underscoring|taking note|urging|calling (?:up)?on|calling for|regretting|acknowledging|commending|expressing|condemning|deploring|bearing in mind';
const AND = `(?<!ing) and (?=(?:(?:also|further|again|once again|[a-z]{3,15}ly) )?(?:${OWN_FINITE}|${OWN_PARTICIPLE}|${OWN_OR_NOUN})(?![a-z]))`;

/**
 * What the act adds to a verb of its own in the form of the preamble: Encourages States to …, noting that …;
 * of several in a row, recognizing, reducing and redistributing work, none is.
 */
const ASIDE =
	'(?:and |but )?(?:(?:in (?:this|that) (?:regard|context|respect|connection)|at the same time),? )?(?:(?:also|further|again|once again|[a-z]{3,15}ly) )?';
const NO_ROW = '(?!,? (?:and |or )?(?:[a-z]+ly )?[a-z]+ing(?![a-z])|-)';
const MINDING = `${ASIDE}(?:recogni[sz]ing|noting|acknowledging|emphasi[sz]ing|stressing|underlining|underscoring|highlighting (?:that|the|its)|recalling|taking note|reaffirming|reiterating|affirming|welcoming|regretting|deploring|commending|condemning|expressing|believing|(?:bearing|keeping) in mind that|mindful that|aware that|conscious that|convinced|concerned|realizing)(?![a-z])${NO_ROW}`;
const MINDING_UNASKED = `${ASIDE}(?:(?:bearing|keeping) in mind|mindful|(?:calling (?:up)?on|urging|inviting|encouraging) (?:the|all|its|member|states|parties|governments))(?![a-z])${NO_ROW}`;

/** Words and patterns by which English resolutions are laid out. */
export const enStructure: StructureWords = {
	...WESTERN,
	formula: new RegExp(`^["“]?The (?:${BODY})(?:[,.]|$)[”"]?$`, 'i'),
	bodies: [
		[/Human Rights Council/i, 'HRC'],
		[/Security Council/i, 'SC'],
		[/Economic and Social Council/i, 'ECOSOC'],
		[/Sub-Commission/i, 'SUBCOM'],
		[/Commission on Human Rights/i, 'CHR'],
		[/General Assembly/i, 'GA']
	],
	formulaExample: '“The Human Rights Council,”',

	session: ranged(
		/^(?:.*?\s)?([\p{L}-]+|\d{1,3}(?:st|nd|rd|th))( emergency special| special)? session/iu
	),
	readOrdinal,
	date: new RegExp(`(?<day>\\d{1,2}) (?<month>${MONTH}) (?<year>\\d{4})`),
	readMonth: monthReader(MONTH.toLowerCase().replaceAll('|', ' ')),
	period: new RegExp(`^${DAY}(?:(?: ?(?:-|—|to|and|,)+ ?)${DAY})+$`),
	periodEnd: new RegExp(`(?<day>\\d{1,2})(?: (?<month>${MONTH}))?(?: (?<year>\\d{4}))?`, 'g'),
	volumePage:
		/^(?:[IVX]{1,5}\.? )?Resolutions adopted (?:on the reports? of the [A-Za-z ]{3,40} Committee|without reference to a Main Committee)[^A-Za-z]{0,30}$|^(?:\d{1,3} )?General Assembly ?[—–-] ?[A-Z][a-z]+(?:-[a-z]+)? (?:Special )?Session(?: \d{1,3})?$/,
	agendaItem:
		/^(?:Provisional )?(?:Agenda )?items? (\d{1,3}(?: ?\([a-z]{1,3}\))?(?:(?:, | and |,)(?:\d{1,3})? ?(?:\([a-z]{1,3}\))?)*)(?: of the (?:provisional )?agenda)?[.:]? ?(.*)$/i,
	aroundNumber: ['(?:Resolution|Decision) ', ''],
	actLine: patternOf(
		`^(?:\\d+ )?(?:Resolutions?|Decisions?) adopted (?:by|without|on)\\b.{0,140}$|^Adopted by the (?:${BODY})\\b.{0,80}$|^(?:Presidential )?Statements? (?:made )?by the President(?: of the (?:${BODY}))?\\*{0,2}$|^President['’]s statement\\*{0,2}$|^At (?:its|the) [\\w-]{1,20}(?: and [\\w-]{1,20})? (?:plenary )?meeting,? .{0,200}[:,]$|^On \\d{1,2} \\p{L}+ \\d{4}, .{0,200}the President of the .{0,400}:$`,
		'iu'
	),
	acts: [
		[/statement/i, 'statement'],
		[/decision|decided/i, 'decision'],
		[/resolution/i, 'resolution']
	],
	coverLine:
		/^(?:United|Nations|United Nations(?:\s+\S{1,12})?|[A-Z]|Distr\.?:?.*|General|Limited|Original:?.*|English|\d{1,2} [A-Z][a-z]+ \d{4}|(?:Fir|Seco|Thi|Four|Fif|Six)\w+ Committee|\[.*|.*\)\]|<!-- .* -->)$/i,

	meeting: new RegExp(MEETING.replace('\\d{1,5}', '(\\d{1,5})'), 'i'),
	closingLine: new RegExp(
		`^(?:${DATE}|${MEETING}\\.?|${MEETING},? ${DATE}|${DATE},? ${MEETING})[.,]?$`,
		'i'
	),
	withoutVote: /without a vote|by consensus/i,
	recordedVote: /recorded vote|roll-call vote|adopted by (?:a vote|\d+)|vote/i,
	voteCounts: [
		/(\d{1,3}) (?:votes )?(?:in favour )?to (\d{1,3}|none)(?: against)?,? with (\d{1,3}|no) abstentions?/i,
		/(\d{1,3}) (?:votes )?to (\d{1,3}|none)/i,
		/(\d{1,3}) (?:votes )?in favou?r,? (\d{1,3}|none) against,? (?:and )?(?:with )?(\d{1,3}|no) abstentions?/i
	],

	section: LATIN_SECTION,
	annex: /^(?:Annex|Appendix|Enclosure|Attachment)(?: ([IVX]{1,5}|\d{1,2}|[A-Z]))?[.:]?\*?$/i,

	noteOpening:
		/^(?:See|Ibid|A\/|E\/|S\/|[A-Z]{2,5}[/.]|Resolutions?|Official Records|United Nations|Report|General Assembly|Security Council|Adopted|Available|Including|Issued|Also|To be|The |www|http|Vol\.|[“"]|Treaty|As |For |In |ISBN|Document|Chap|[A-Z][\w-]+, [A-Z])/,
	noteWords: NOTE_WORDS,
	alwaysBeforeNumber:
		/(?:\b(?:No|Nos|Add|Corr|Rev|para|paras|art|arts|chap|sect|vol|item|items|page|pp?)\.?)$/i,
	beforeNumber:
		/(?:\b(?:resolutions?|decisions?|items?|articles?|paragraphs?|chapters?|sections?|annex|goals?|targets?|phase|part|rule|tables?|figure|about|approximately|over|than|least|nearly|some|to|from|of|in|by|and|or|the|on|at|least|between|within|until|since|January|February|March|April|May|June|July|August|September|October|November|December))$/i,
	afterNumber: new RegExp(
		`^(?:${MONTH}|per cent|percent|years?|months?|days?|hours?|million|billion|countries|States|members|United|of the|times|weeks|people|persons|st\\b|nd\\b|rd\\b|th\\b|dollars|euros)`
	),

	ties: ['and ', 'but ', 'or ', 'while '],
	whatever: new RegExp(` ?while |${MINDING}`, 'y'),
	unasked: new RegExp(MINDING_UNASKED, 'y'),
	linkers: [
		'["“](?=[a-z])',
		'["“]?(?:the (?:Security|Human Rights) Council|the Council|the General Assembly|the Assembly|we|it|to this end|to that end|in (?:this|that) (?:regard|context|connection|respect)|at the same time|accordingly|therefore|hereby|being|having regard to this),? '
	],
	modifiers: [
		'(?:once (?:again|more)|again|also|further|furthermore|still|ever|very|most|continu(?:es|ing) to(?: be)?|remains?|remaining|however|in particular),? ',
		'(?!family|supply|reply|apply|rely|july|only|early|italy|assembly|monthly|yearly|daily )[\\p{L}-]{2,20}ly,? (?:and [\\p{L}-]{2,20}ly )?'
	],
	after: [
		` ${WITH}`,
		`(?:${ADVERB})`,
		' in the strongest(?: possible)? terms| without (?:any )?reservations?',
		' (?!only |family |early |assembly )[\\p{L}]{2,20}ly(?![\\p{L}])'
	],
	between: BETWEEN,
	// _Decides_: what is set in italics, where a text has signs for it
	silent: /_/,
	participle: ranged(
		/ing(?![\p{L}])|^(?:(?:deeply|gravely|seriously|also|further|fully|firmly|very|ever|profoundly|extremely|particularly|equally|strongly) )*(?:concerned|aware|mindful|conscious|convinced|cognizant|alarmed|guided|determined|resolved|desirous|encouraged|inspired|disturbed|disappointed|appalled|dismayed|shocked|outraged|committed|inspired|eager|anxious|distressed|saddened|motivated|animated|seized)/iu
	),
	phrases: [
		[EXPRESS, `${ITS} (?:${CONCERN})(?: and (?:${CONCERN}|[\\p{L}]+ (?:${CONCERN})))?`, 'condemn'],
		[EXPRESS, `${ITS} (?:${PRAISE})(?: and (?:${PRAISE}|[\\p{L}]+ (?:${PRAISE})))?`, 'welcome'],
		[EXPRESS, `${ITS} (?:${MIND})`, 'state'],
		[
			AGAIN,
			` (?:its|our|their|the)${ITS.replace(',?', '')} (?:${CONCERN})(?: in the strongest(?: possible)? terms)?`,
			'condemn'
		],
		[AGAIN, ` its${ITS} (?:appreciation|gratitude|satisfaction|thanks)`, 'welcome'],
		[AGAIN, ` its${ITS} (?:requests?|demands?)`, 'request'],
		[AGAIN, ` its${ITS} (?:calls?(?: up)?on|calls? for|calls?|appeals?|recommendations?)`, 'urge'],
		[AGAIN, ` its${ITS} (?:invitations?|encouragement)(?: and encouragement)?`, 'encourage'],
		[AGAIN, ` its${ITS} (?:${MIND})`, 'reaffirm'],
		[
			'',
			`having(?:${ADVERB})? (?:considered|examined|received|discussed|reviewed|evaluated|heard|held|listened|studied|noted|met|taken note)`,
			'note'
		],
		[
			'',
			'remain(?:s|ing)?(?: [\\p{L}]+ly)? (?:concerned|alarmed|disturbed|preoccupied)',
			'condemn'
		],
		[
			'',
			'remain(?:s|ing)?(?: [\\p{L}]+ly)? (?:committed|convinced|determined|seized|ready)',
			'state'
		]
	],
	opens: ranged(
		/^(?:["“]|(?:and|but|or|whi|the|we|it|to th|in |accord|there|here|being|having|at the|also|once|again|fur|still|ever|very|most|contin|rem|exp|conv|shar|ext|rec|re|aff|emph|under|call|stat|str|decl|conf)|[\p{L}-]+ly[, ])/iu
	),
	clauseSigns: new RegExp(`[,;:]|\\.(?= )|[“”«»()]|${AND}| while (?=[a-z])`, 'g'),
	and: ' (?:and|while) ',
	// further agrees; what somebody has to do is in another form: and also take into account
	newAct: /^(?:also|further) [a-z]+(?:s|ing)(?![a-z])/i
};
