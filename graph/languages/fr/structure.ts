import { patternOf, ranged } from '../../patterns/alphabets.ts';
import type { StructureWords } from '../../structure/words.ts';
import { LATIN_SECTION, monthReader, NOTE_WORDS, WESTERN } from '../western.ts';
import { readOrdinal } from './numerals.ts';

const MONTH =
	'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const BODY =
	"L['’]Assemblée générale|Le Conseil des droits de l['’]homme|Le Conseil de sécurité|Le Conseil économique et social|La Commission des droits de l['’]homme|La Sous-Commission [\\p{L}'’ ]{1,90}";
const DAY = `\\d{1,2}(?:er)?(?: (?:${MONTH}))?(?: \\d{4})?`;
const DATE = `\\d{1,2}(?:er)? (?:${MONTH}) \\d{4}`;
const MEETING = '\\d{1,5}(?:e|ème|re|ère) séance(?: plénière)?(?: \\((?:reprise|privée)\\))?';

const ADVERB =
	' également| en outre| aussi| de plus| de nouveau| de même| par ailleurs| à nouveau| une (?:nouvelle )?fois(?: de plus| encore)?| encore(?: une fois)?| toujours';

const CONCERN =
	'préoccupations?|inquiétudes?|regrets?|émoi|consternation|indignation|tristesse|horreur|condoléances|alarme|déception|condamnation|opposition|effroi';
const PRAISE =
	'satisfaction|gratitude|reconnaissance|remerciements|appréciation|intérêt|approbation|admiration|félicitations|plaisir|hommage';
const MIND =
	'soutien|appui|volonté|attachement|engagements?|conviction|détermination|solidarité|espoir|adhésion|intention|souhait|avis|opinion|foi|compassion|confiance';
const UNEASY =
	'(?:préoccupée?s?|inquiète|inquiets?|alarmée?s?|troublée?s?|consternée?s?|indignée?s?|choquée?s?|horrifiée?s?|déçue?s?)';
const SURE =
	'(?:consciente?s?|convaincue?s?|résolue?s?|déterminée?s?|favorable|disposée?s?|prête?s?|attachée?s?|persuadée?s?|confiante?s?|certaine?s?|désireuse|solidaire)';

const MANY = '\\p{L}{2,20}ment(?![\\p{L}])';
const ITS =
	"(?: (?:sa|son|ses|la|le|les|une?|des|très|plus|beaucoup|d['’]|(?!des?\\b|du\\b|que\\b|dans\\b|les dispositions)\\p{L}{2,20})){0,4}? (?:l['’]|d['’])?";
const SELF = `(?:${ADVERB})?(?: tout)?(?: (?:très|tout aussi|extrêmement|${MANY})){0,2}`;
const DECLARE = `(?:se (?:déclare|dit|montre)|se (?:déclarant|disant|montrant)|est|étant|demeure|demeurant|reste|restant)`;
const EXPRESS = `(?:exprim(?:e|ant)|fait part de|faisant part de|(?:réaffirm|renouvel|réitèr|redi)(?:e|le|lant|ant|t|sant))(?:${ADVERB})?(?: l['’]expression de)?`;
const AGAIN = `(?:réaffirm(?:e|ant)|renouvel(?:le|ant)|réit(?:ère|érant)|redi(?:t|sant)|rappel(?:le|ant)|affirm(?:e|ant)|soulign(?:e|ant)|confirm(?:e|ant))(?:${ADVERB})?`;
const WITH = `avec(?: (?!l['’]|les |le )[\\p{L}'’]+){0,4}? (?:d['’])?(?:${CONCERN}|${PRAISE}|force|fermeté|vigueur|énergie|attention|impatience)(?: et (?:\\p{L}+ )?(?:${CONCERN}|${PRAISE}))?(?: (?:particulier|particulière|profonde?s?|accrue?))?`;
const TERMS =
	" dans les termes les plus \\p{L}+| avec la plus grande \\p{L}+| sans (?:équivoque|réserve|ambiguïté)| au plus haut point| d['’]urgence";

/** What the act adds to a verb of its own in the form of the preamble: Engage les États à …, sachant que … */
const MINDING =
	"(?:à cet égard,? |dans ce contexte,? )?(?:également )?(?:sachant (?:toutefois )?qu|consciente d|consciente qu|soulignant|notant|constatant|reconnaissant|rappelant|prenant (?:note|acte)|réaffirmant(?! leur)|réitérant|se félicitant|saluant|se déclarant|exprimant|faisant observer|mettant l'accent|insistant|estimant qu|considérant qu|ayant à l'esprit|gardant à l'esprit)(?! et \\p{L}+ant(?![\\p{L}]))";

/** Words and patterns by which French resolutions are laid out. */
export const frStructure: StructureWords = {
	...WESTERN,
	formula: patternOf(`^[«"“]? ?(?:${BODY}) ?(?:,|$)$`, 'iu'),
	bodies: [
		[/Conseil des droits de l['’]homme/i, 'HRC'],
		[/Conseil de sécurité/i, 'SC'],
		[/Conseil économique et social/i, 'ECOSOC'],
		[/Sous-Commission/i, 'SUBCOM'],
		[/Commission des droits de l['’]homme/i, 'CHR'],
		[/Assemblée générale/i, 'GA']
	],
	formulaExample: '« Le Conseil des droits de l’homme, »',

	session: ranged(
		/([\p{L}-]+(?: et [\p{L}]+)?|\d{1,3}(?:e|ème|re))(?: (extraordinaire d['’]urgence|extraordinaire))? session/iu
	),
	readOrdinal,
	date: new RegExp(`(?<day>\\d{1,2})(?:er)? (?<month>${MONTH}) (?<year>\\d{4})`, 'i'),
	readMonth: monthReader(
		'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'
	),
	period: new RegExp(`^(?:du )?${DAY}(?:(?: ?(?:-|—|au|et(?: du)?|,)+ ?)${DAY})+$`, 'i'),
	periodEnd: new RegExp(
		`(?<day>\\d{1,2})(?:er)?(?: (?<month>${MONTH}))?(?: (?<year>\\d{4}))?`,
		'gi'
	),
	volumePage:
		/^(?:[IVX]{1,5}\.? )?Résolutions adoptées (?:sur les? rapports? de la [^.,;]{5,40} Commission|sans renvoi à une grande commission)(?: \d{1,3})?$|^(?:\d{1,3} )?Assemblée générale ?[—–-] ?[A-Z][^ .,;]{4,20}(?: [^ .,;]{4,20})? session(?: extraordinaire)?(?: \d{1,3})?$/i,
	agendaItem:
		/^Points? (\d{1,3}(?: ?\(?[a-z]{1,3}\))?(?:(?:, | et | à )(?:\d{1,3})? ?(?:\(?[a-z]{1,3}\))?)*)(?: de l['’]ordre du jour(?: provisoire)?)?[.:]? ?(.*)$/i,
	aroundNumber: ['(?:Résolution|Décision) ', ''],
	actLine:
		/^(?:Résolutions?|Décisions?) adoptées? (?:par|le|sans|à)\b.{0,140}$|^Adoptée par le Conseil de sécurité.{0,80}$|^Déclaration (?:faite par (?:le|la) |de la |du )Président.{0,80}$|^À (?:sa|la) \d+e séance.{0,200}[:,]$/iu,
	acts: [
		[/déclaration/i, 'statement'],
		[/décision|décidé/i, 'decision'],
		[/résolution/i, 'resolution']
	],
	coverLine: ranged(
		/^(?:Nations Unies(?:\s+\S{1,12})?|[A-Z]|Distr\.?.*|générale|limitée|Original ?:.*|Français|\d{1,2}(?:er)? \p{L}+ \d{4}|(?:Prem|Deux|Trois|Quatr|Cinq|Six)\p{L}+ Commission|\[.*|.*\)\])$/iu
	),

	meeting: new RegExp(MEETING.replace('\\d{1,5}', '(\\d{1,5})'), 'i'),
	closingLine: new RegExp(
		`^(?:${DATE}|${MEETING}|${MEETING},? ${DATE}|${DATE},? ${MEETING})\\.?$`,
		'i'
	),
	withoutVote: /sans (?:être mise? aux voix|vote)|par consensus/i,
	recordedVote: /vote enregistré|appel nominal|vote|voix/i,
	voteCounts: [
		/(\d{1,3}) voix contre (\d{1,3}|zéro|aucune)(?:,? (?:et |avec )?(\d{1,3}|aucune?) abstentions?)?/i
	],

	section: LATIN_SECTION,
	annex: /^(?:Annexe|Appendice|Pièce jointe)(?: ([IVX]{1,5}|\d{1,2}|[A-Z]))?\*?$/i,

	noteOpening: ranged(
		/^(?:Voir|Ibid|A\/|E\/|S\/|[A-Z]{2,5}[/.]|Résolutions?|Documents officiels|Nations Unies|Rapport|Publication|Adoptée?|Disponible|Y compris|www|http|Vol\.|«|Recueil|Ci-|Aux |Le |La |L['’]|Les |Par |Dans |ISBN|[A-Z][\p{L}-]+, [A-Z])/u
	),
	noteWords: NOTE_WORDS,
	alwaysBeforeNumber: /(?:n[o°]s?|Add\.|Corr\.|Rev\.|par\.|art\.|chap\.|sect\.|vol\.|p\.)$/i,
	beforeNumber: new RegExp(
		`(?:${MONTH}|résolutions?|décisions?|points?|articles?|paragraphes?|objectifs?|cibles?|annexe|chapitre|de|du|des|le|les|la|à|au|aux|et|en|par|sur|environ|que|entre|phase|partie|plus|moins)$`,
		'i'
	),
	afterNumber: new RegExp(
		`^(?:${MONTH}|pour cent|%|ans|années?|mois|jours?|heures?|millions?|milliards?|pays|États|membres|fois|semaines|personnes|e\\b|er\\b|dollars|euros)`,
		'i'
	),

	ties: ['et ', 'mais ', 'ou ', 'tout en '],
	whatever: patternOf(` ?tout en |${MINDING}`, 'y'),
	linkers: [
		// et les encourage, en attend
		'en (?=attend(?![\\p{L}]))',
		"(?:les |l['’]|lui |leur |(?:la |le )(?!demande|note|charge|constat))(?=(?:encourage|invite|prie|engage|exhorte|félicite|remercie|charge|appelle|demande)(?:ant)?(?![\\p{L}]))",
		"[«\"“]? ?(?:le Conseil(?: de sécurité| des droits de l['’]homme)?|l['’]Assemblée(?: générale)?|nous|à cet(?:te)? (?:égard|effet|fin)|dans ce contexte|en conséquence|par conséquent),? "
	],
	modifiers: [
		`(?:également|en outre|de nouveau|toujours|tout aussi|à nouveau|plus),? `,
		`(?:${MANY}) `,
		"continu(?:e|ant) (?:de |d['’])?"
	],
	after: [` ${WITH}`, `(?:${ADVERB})`, `(?:${TERMS})`, ` (?:${MANY})(?:,? et ${MANY})?`],
	between: [ADVERB, ` ${MANY}`],
	participle: ranged(
		/ant(?![\p{L}])|^(?:(?:\p{L}+ment|également|tout aussi|toujours|en outre) )*(?:consciente?s?|convaincue?s?|préoccupée?s?|alarmée?s?|guidée?s?|résolue?s?|déterminée?s?|désireu[sx]e?|inquiète|inquiets?|troublée?s?|consternée?s?|encouragée?s?|indignée?s?|persuadée?s?|mue?|horrifiée?s?|soucieu[sx]e?|vu|saisie|déçue?)(?![\p{L}])/iu
	),
	phrases: [
		[DECLARE, `${SELF} ${UNEASY}(?:${ADVERB})?`, 'condemn'],
		[DECLARE, `${SELF} satisfaite?s?`, 'welcome'],
		[DECLARE, `${SELF} ${SURE}`, 'state'],
		[EXPRESS, `${ITS}(?:${CONCERN})(?: et (?:sa |son )?(?:${CONCERN}))?`, 'condemn'],
		[EXPRESS, `${ITS}(?:${PRAISE})`, 'welcome'],
		[AGAIN, ` (?:son|sa|ses)(?: \\p{L}+){0,2}? appels?`, 'urge'],
		[AGAIN, ` (?:son|sa|ses)(?: \\p{L}+){0,2}? (?:demandes?)`, 'request'],
		[
			AGAIN,
			` (?:son|sa|ses)(?: \\p{L}+){0,2}? (?:${MIND})(?: (?:indéfectible|sans (?:faille|réserve)|résolu|inébranlable|profonde?|sans équivoque|ferme))?`,
			'reaffirm'
		],
		['', `exprim(?:e|ant)(?:${ADVERB})?${ITS}(?:${MIND})(?: sans (?:équivoque|réserve))?`, 'state'],
		[AGAIN, ` qu['’]elle (?:condamne|déplore)`, 'condemn'],
		['', `(?:pri|demand|engage?|recommand|invit)(?:e|ent|ant)(?:${ADVERB})? instamment`, 'urge'],
		[
			'',
			`ayant(?:${ADVERB})? (?:examiné|étudié|reçu|entendu|écouté|pris (?:note|connaissance|acte)|noté)`,
			'note'
		]
	],
	opens: ranged(
		/^(?:[«"“]|(?:et|mais|ou|les? |l['’]|la |lui |leur |nous|à |dans |en |par |de |tou|plus|contin|se |s['’]|est|ét|dem|res|exp|fai|r[ée]|aff|soul|conf|pri|dem|eng|rec|inv|ay)|\p{L}+ment )/iu
	),
	clauseSigns:
		/[,;:]|\.(?= )|[“”«»()]| et (?=[a-zé])(?!relevant |préoccup|déterminé|résolu|encouragé|reconnaissant)| tout en (?=[a-zé])/g,
	and: ' (?:et|tout en) '
};
