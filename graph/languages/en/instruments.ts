import { ranged } from '../../patterns/alphabets.ts';
import type { InstrumentWords } from '../../extract/words/instruments.ts';
import { articleWords } from '../articles.ts';
import { goalNumbers } from '../goals.ts';

/** article 16 and other relevant provisions of */
const OTHERS = '(?:,? (?:and|or) (?:under )?other (?:relevant )?provisions)?';
/** The Convention, as set out in article 1 · parties to the Convention under article 146. */
const AS_SAID =
	'(?:as )?(?:set out|set forth|provided for|stipulated|contained|defined|enshrined|referred to|mandated) (?:in|by|under)|under|pursuant to|in accordance with|as per';

export const enInstruments: InstrumentWords = {
	language: 'en',
	titles: {
		set: 'by-words',
		kinds: [
			'Convention',
			'Covenant',
			'Declaration',
			'Political Declaration',
			'Protocol',
			'Optional Protocol',
			'Additional Protocol',
			'Charter',
			'Treaty',
			'Agreement',
			'Statute',
			'Principles',
			'Guiding Principles',
			'Basic Principles',
			'Guidelines',
			'Compact',
			'Global Compact',
			'Pact',
			'Accord',
			'Agenda',
			'Programme of Action',
			'Plan of Action',
			'Global Plan of Action',
			'Global Programme of Action',
			'Declaration and Programme of Action',
			'Platform for Action',
			'Consensus',
			'Strategy',
			'Global Strategy',
			'Code of Conduct',
			'Rules',
			'Framework',
			'Constitution',
			'Relationship Agreement',
			'Global Framework'
		],
		usual: { Charter: 'un-charter' },
		laws: ['Law', 'Code', 'Act'],
		// in line with Treaty obligations
		beforeShort: ranged(
			/(?:^|[^\p{L}])(?:the|The|that|That|this|said|each|its|their|in (?:line|accordance) with) $|\((?=$)/u
		),
		articleOn: ranged(
			/[Aa]rticles? [\dIVXL]{1,5}(?: \(?[a-z]\)?)?(?:(?:,|,? and| to) [\dIVXL]{1,5}){0,4},? of the □[^□]+□ (?:regarding|concerning|on \p{Ll})|(?:[Pp]art(?:y|ies) to|instrument under) the □[^□]+□ on (?:the )?\p{Ll}|decisions? (?:by|of) the [^□]{0,40}Parties to the □[^□]+□ of \d/u
		),
		// the plan of those who are named: the Coordination Group of its Plan of Action
		notShort:
			/(?:its|their) (?:Plan of Action|Programme of Action|Strategy|Agenda|Platform for Action)/,
		own: ranged(/(?:^|[^\p{L}])(?:this|This|the present) $/u),
		goesOn: ranged(
			/^(?: (?:on(?! \d| the (?:occasion|part|basis) )|of|against|between|No\.?|no\.?)(?!\p{L})| and (?:Good|Best|Minimum) \p{Lu}| \d{4}-\d{4}| (?:for|concerning|relating to|regarding) (?:the |an? )?\p{Lu}| to (?:the )?\p{Lu}| (?!The |Champion )\p{Lu}|-| adopted (?:at|by|in|on)(?!\p{L}))/u
		),
		defines: ranged(
			/^[^();."“”]{0,90}\((?:hereinafter |hereafter )?(?:referred to as |known as |called )?["“]?(?:the )?["“]?(\p{Lu}[^()"“”«»]{2,60}?)["”»]? ?\)/u
		),
		titleBefore: ranged(/(?<=[\p{Ll}\d,”"] )(?:\p{Lu}[\p{L}\p{M}'-]{1,30} (?:and )?){1,6}$/u),
		titleBehind: ranged(
			/^ (?:on|of|for|against|concerning|relating to|regarding|between|Concerning|Relating to|Governing)(?:(?: (?:and|of|the|in|on|to|for|by|or|at|its|their|from|with|against|between|under|as|all)){0,4} \p{Lu}[\p{L}\p{M}'-]{0,40}){1,20}/u
		),
		within: ranged(
			/,? supplementing the $|Protocol(?:(?!Part|Conference|Meeting|States|consider|ratif|acced|contribut|amend|technical annex)[^;]){0,200}(?<!as well as) to the $|Protocols to it,? |Declaration[^;]{0,120}: (?:[\p{L} ]{0,60} )?the $/u
		),
		protocolTo:
			/(?:(?:Optional|Additional|Amended|Supplementary|Draft) )?Protocol(?: Additional)?(?: [IVX]+)?(?: of \d{4})? to the (?:four )?$/u,
		pointing: ranged(/(?:^|[^\p{L}])(?:that|said) $/u),
		shared: [
			[
				ranged(
					/(?<![\p{L}])[Tt]reaties of (\p{Lu}[\p{L}-]{2,30}(?:(?:,? and |, )(?:the )?\p{Lu}[\p{L}-]{2,30}){1,6})/gu
				),
				'Treaty of *'
			],
			[
				ranged(
					/(?<![\p{L}])(\p{Lu}[\p{L}-]{2,30}(?:(?:,? and |, )\p{Lu}[\p{L}-]{2,30}){1,6}) Protocols/gu
				),
				'* Protocol'
			],
			[
				ranged(
					/(?<![\p{L}])(\p{Lu}[\p{L}-]{2,30}(?:(?:,? and |, )\p{Lu}[\p{L}-]{2,30}){1,6}) Conventions/gu
				),
				'* Convention'
			],
			[ranged(/(?<![\p{L}])(\p{Lu}[\p{L}-]{2,30}) Convention and Protocol/gu), '* Convention'],
			[ranged(/(?<![\p{L}])(\p{Lu}[\p{L}-]{2,30}) Convention and Protocol/gu), '* Protocol'],
			[/Additional Protocols (I+ and I+)(?!I| to the (?!Geneva))/gu, 'Additional Protocol *']
		],
		notTitle:
			/Common Agenda|Agenda for Peace|^United Nations Treaty|Sea and Maritime Law|Management Strategy|Mutual Accountability|Strategic Framework$|^Gender Plan of Action|Headquarters Agreement$|^Anti-Corruption Law$|Rule of|International Law|Humanitarian Law|Human Rights Law|Common Law|Law of the Sea|Law Commission|Law Enforcement|Trade Law|Final Act|Model|Code of Conduct|^Code of (?!Criminal|Civil|Penal)|Rules of Procedure|Framework Programme|Constitution(?:al)? (?:Court|Council|Committee)|Framework (?:Team|Document)|Strategy (?:Unit|and Policy)|General Agreement|Committee|Commission|Development Assistance|Cooperation Framework/
	},

	covenants: [
		/(?:International )?(?:Human Rights )?Covenants(?: on (?:[Hh]uman [Rr]ights|Civil and Political Rights,? and (?:the International Covenant )?(?:on )?Economic, Social and Cultural Rights|Economic, Social and Cultural Rights,? and (?:on )?Civil and Political Rights))?(?= |[,.;)]|$)/gu
	],
	agendaItem: ranged(
		/[“"](?<=(?:item|items|sub-item|sub-items|question|sub-question)(?: \p{L}+)?(?: entitled| for informal discussion) [“"])[^“”"]{1,600}[”"]/gu
	),
	namedBefore:
		/(?:Special Committee on the (?:Situation with regard to the Implementation of the )?|Connect |Immunization |Negotiate an? )$/,
	namedBehind: ranged(
		/^(?: (?:Trust Fund|Fund|Day|Week|Platform|Initiative|Organization)|-related)(?!\p{L})/u
	),
	severalProtocols: /Protocols/,
	protocols:
		/^(?:, \d{4},?)?,?(?: of \d{4},?)? (?:and|as well as|together with|with|including|or) ((?:its|the|both|all)(?: (?:first|two|three|four|relevant))? (?:Optional|Additional) Protocols?(?: thereto)?)(?! to | on )/u,

	articles: articleWords({
		noun: '(?:[Aa]rticles?|[Aa]rts?\\.|[Rr]egulations?(?= \\d{1,3}\\.\\d))',
		about: 'on|concerning|regarding|relating to|with respect to',
		paragraph: '(?:paragraph|para\\.|section)',
		paragraphs: '(?:paragraphs|paras\\.)',
		letter: '(?:sub-?paragraph)',
		the: 'the ',
		ofArticle: ',? of ',
		thereof: 'thereof',
		its: '(?:its|in particular) ',
		own: '(?:its (?=(?:[Aa]nnex|[Aa]ppendix|[Cc]hapter|[Pp]art|[Ss]ection|[Pp]aragraph)(?:es|s)? (?:[IVXL]|\\d))|in particular (?=(?:[Cc]hapter|[Pp]art)s? [IVXL]))',
		others: {
			articles:
				/statute|rules of|regulations|constitution| code|decree|ordinance|agreement|accord\b| bill\b| act\b(?! of)|(?<!(?:international|humanitarian|rights|refugee|customary|of) )\blaws?\b/i,
			parts: /statute|rules|regulations|resolution|decision|report|document/i
		},
		alsoOf: /^,? and of the $/u,
		common: [/ common to /, /^,? and (?:to )?the $/],
		part: '(?:[Aa]nnex(?:es)?|[Cc]hapter|[Pp]art|[Aa]ppendix|[Ss]ection) (?:[IVXL]{1,5}|[A-Z]|\\d{1,2})(?![\\p{L}\\d])',
		toParts:
			',? (?:in particular|particularly|especially|notably|including) (?:of )?(?:its |the )?(?=[Cc]hapter|[Pp]art |(?:[Aa]nnex(?:es)?|[Aa]ppend\\p{L}+|[Ss]ections?) (?:[IVXL]|\\d))',
		andPart: '(?:,? of)? and (?:the )?',
		ofPart: ',? (?:of|in) (?:the )?',
		and: '(?:, and |, | and | or |, as well as |, in particular |,? and in particular )',
		to: '(?: to | through |-)',
		of: `${OTHERS},? (?:of|to|common to|in|under|from) (?:the |its |both the |all |that |said )?(?:(?:(?:19|20)\\d\\d|Annex to the|annex to the) )?`,
		ofElse: `${OTHERS},? (?:of|to|common to) `,
		lead: `(?:,? (?:and its(?: amended)?(?= )|in particular|especially|notably|including|inter alia,|and in particular|particularly|${AS_SAID}))?(?:,? ?(?: in)?(?: its(?: amended)?| the)?)?,? `
	}),

	goals: {
		...goalNumbers({
			certain: 'Sustainable Development Goals?(?: targets?)?|SDGs?',
			goal: '[Gg]oals?',
			target: '[Tt]argets?',
			and: '(?:, and |, | and | or |, as well as )',
			to: '(?: to |-)'
		}),
		ofGoal: /[Tt]arget (\d{1,2}) (?:of|under) $/,
		otherBefore:
			/(?:Millennium Development|Aichi Biodiversity|Aichi|Strategic|strategic|global|Global|Framework|subsidiary|policy|programme|action) $/,
		otherBehind:
			/^,? (?:of|in|under) the (?:Kunming|Strategic|strategic|Framework|Plan|Aichi|global strategic plan|United Nations strategic plan|New Urban)/,
		spokenOf: /Sustainable Development|2030/,
		fromAgenda:
			/^(?:,? ?(?:in particular|especially|notably|including|and|and its|and in particular|particularly),? ?(?:its |the )?|,? )?$/,
		toAgenda: /^,? (?:of|in|contained in|set out in|under) the $/
	}
};
