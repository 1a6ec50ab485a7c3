import { ranged } from '../../patterns/alphabets.ts';
import type { InstrumentWords } from '../../extract/words/instruments.ts';
import { articleWords } from '../articles.ts';
import { goalNumbers } from '../goals.ts';

export const frInstruments: InstrumentWords = {
	language: 'fr',
	titles: {
		set: 'by-words',
		kinds: [
			'Convention',
			'Pacte',
			'Déclaration',
			'Déclaration politique',
			'Protocole',
			'Protocole facultatif',
			'Protocole additionnel',
			'Charte',
			'Traité',
			'Accord',
			'Statut',
			'Principes',
			'Principes directeurs',
			'Principes fondamentaux',
			'Directives',
			'Pacte mondial',
			"Programme d'action",
			"Programme d'action mondial",
			"Déclaration et Programme d'action",
			"Déclaration et le Programme d'action",
			"Plan d'action",
			"Plan d'action mondial",
			'Consensus',
			'Stratégie',
			'Stratégie mondiale',
			'Code de conduite',
			'Règles',
			'Cadre',
			'Code',
			'Programme 2030',
			'Acte constitutif',
			'Cadre mondial'
		],
		headFirst: true,
		usual: { Charte: 'un-charter' },
		laws: ['Loi', 'Code pénal', 'Code civil', 'Code de procédure'],
		beforeShort: ranged(
			/(?:^|[^\p{L}])(?:la |La |le |Le |l'|L'|du |des |les |Les |au |aux |cette |ce |cet |ces |ladite |dudit |ledit |de ladite |à |sa |son )$/u
		),
		pointing: ranged(/(?:^|[^\p{L}])(?:cet|cette|ce|ladite|ledit|dudit) $/u),
		own: /[Pp]résent(?:e|s|es)? $/u,
		// words of another number or gender: les dispositions de la Charte relatives à, la conférence des parties au Traité chargée de
		articleOn:
			/□[^□]+[^s□]□ (?:relatif|relative|chargé|chargée)s(?!\p{L})|□(?:Pacte|Protocole|Traité|Accord|Statut|Code)[^□]*□ (?:relative|chargée)(?!\p{L})|□(?:Convention|Déclaration|Charte)[^□]*□ (?:relatif|chargé)(?!\p{L})|[Aa]rticles? [\dIVXL]{1,5}(?:(?:,| et| à) [\dIVXL]{1,5}){0,4} (?:de la|du|de l') ?□[^□]+□ concernant (?:les?|la|l') ?(?:\p{Ll}|Comité|Conseil|Commission)/u,
		goesOn: ranged(
			/^(?: [«“"]| (?:relative?s?|sur(?! la base )|contre|pour(?! que | ce qui )|des?(?! (?:s'|se |ne pas )?\p{Ll}+(?:er|ir|re)(?!\p{L}))|du(?! \d{1,2} au )|internationale?s?|concernant|issue(?= d[eu])|visant|portant|africaine?|européenne?|interaméricaine?|universelle|mondiale?|cadre|olympique|commune?|douanière?|type|n°|no|entre(?! (?:\p{Ll}+ment )?en vigueur)|additionnel|facultatif|régissant|(?!telle )\p{Ll}{2,}(?:ale?|elle|iel|ique|ée?|aire)|en faveur|[a-z]+ale de)(?!\p{L})| d'(?!(?:s'|en |y )?\p{Ll}+(?:er|ir|re)(?!\p{L}))| à l'échelle| et (?:de )?bonnes | (?!L'Assemblée )\p{Lu}| \(n|-)/u
		),
		defines: ranged(
			/^[^();.«»“”"]{0,90}\((?:ci-après |dénommée? |ci-après dénommée? |appelée? )?[«"“]? ?(?:la |le |l'|les )?[«"“]? ?(\p{Lu}[^()"“”«»]{2,60}?)["”»]? ?\)/u
		),
		titleBefore: /(?!)/u,
		titleBehind: ranged(
			/^ (?:relative?s? (?:à|aux?)|internationale?|africaine?|européenne?|interaméricaine?|universelle|(?:sur(?! la base )|contre|pour)(?= l[ae' ]| les)|des?(?= \p{Lu})(?! (?:États|Bureau|Comité|Groupe|Secr)))(?: ?(?!et |ou |et,|qui |que |dans |ainsi |États)[\p{L}\p{M}'-]{1,40}(?=[ ,;.)]|$)){1,8}/u
		),
		within: ranged(
			/,? (?:additionnels? à|complétant) la $|Protocole(?:(?!Part|Conf|Réun|États|ratif|adh|contract)[^;]){0,200} (?:relatif|additionnels?|annexés?|se rapportant) (?:à la|aux) $|Protocole(?:(?!Part|Conf|Réun|États|ratif|adh|contract)[^;]){0,200} \(Protocole [IVX]+\) de la $|Protocole relatif[^;]{0,60} à la $/u
		),
		shared: [
			[
				ranged(
					/(?<![\p{L}])(?=Convention et (?:du |au |le )?Protocole de (\p{Lu}[\p{L}-]{2,30}))(?<own>Convention)/gu
				),
				'Convention de *'
			],
			[
				ranged(
					/(?<![\p{L}])[Tt]raités de (\p{Lu}[\p{L}-]{2,30}(?:(?:,| et)(?: de)? \p{Lu}[\p{L}-]{2,30}){1,6})/gu
				),
				'Traité de *'
			]
		],
		notTitle: ranged(
			/^(?:Cadre|Stratégie|Règles|Consensus|Programme 2030|Principes|Directives|Accord|Statut|Traité|Code(?! pénal| civil)|Déclaration|Plan|Pacte|Charte|Protocole|Programme|Convention|Loi|Acte)[\p{L} ]{0,12}$|ordre du jour|[Dd]roit international/u
		)
	},

	covenants: [
		/Pactes internationaux relatifs aux droits(?: de l'homme| humains| civils et politiques et aux droits économiques, sociaux et culturels)|(?<=(?:les|des|aux|deux) )Pactes(?! mond)/gu
	],
	agendaItem:
		/«(?<=(?:question|point|subsidiaire|points?|questions?)(?: de l'ordre du jour| subsidiaire| de son ordre du jour)? intitulée?s? «)[^«»]{1,600}»/gu,
	namedBefore:
		/Organisation du $|Comité spécial (?:de la |chargé d'étudier la situation en ce qui concerne l'application de la )$/u,
	namedBehind: /^ (?:et du raffermissement du rôle de l'Organisation)/u,
	severalProtocols: /Protocoles/,
	protocols:
		/^,? (?:et|ainsi que|y compris|avec) ((?:son|ses|le|les|du|au|des|aux)(?: deux| trois| quatre)? Protocoles? (?:facultatifs?|additionnels?)(?: s'y rapportant| y relatifs?| s'y rattachant)?)(?! à | au| relatif à| se rapportant| [IVX])/u,

	articles: articleWords({
		inWords: {
			numeral: 'premier(?!\\p{L})',
			read: (written) => (written === 'premier' ? 1 : null)
		},
		noun: '(?:[Aa]rticles?|[Aa]rt\\.)',
		paragraph: '(?:paragraphe|par\\.|alinéa)',
		paragraphs: '(?:paragraphes|alinéas)',
		the: "(?:les |l'|aux? |des |de l'|du )",
		letter: '(?:alinéa|sous-alinéa)',
		ofParagraph: ' du ',
		about: 'sur|concernant|relatifs? à|portant sur',
		ofArticle: ",? de(?:s | l'| son | cet | ses )",
		its: "(?:son|ses|en particulier l'|en particulier les) ?",
		thereof:
			'(?:et (?:aux|des|les|ses) autres dispositions(?: pertinentes)? )?de (?:ce(?:lui|lle)-ci|cet instrument)',
		ofThat: [
			'(?:de |à )?(?:ladite |cette |cet |ce )|(?:du|le|au)dit ',
			'convention|protocole|accord|traité|pacte|charte|déclaration|statut|plan|programme|stratégie|cadre'
		],
		own: '(?:(?:de )?(?:sa|son|ses) (?=(?:[Aa]nnexe|[Cc]hapitre|[Pp]artie|[Ss]ection|[Pp]aragraphe)s? (?:[IVXL]|\\d))|en particulier l[ae] (?=(?:[Cc]hapitre|[Pp]artie) [IVXL]))',
		others: {
			articles:
				/statut|règlement|constitution| code|décret|ordonnance| lois? |(?<!d['’])accords?\b/i,
			parts: /statut|règlement|résolution|décision|rapport|document/i
		},
		common: [/ communs? (?:au|à la|aux) /u, /^,? et (?:au |à la |du |de la |le |la )$/u],
		part: '(?:[Aa]nnexe|[Cc]hapitre|[Pp]artie|[Ss]ection) (?:[IVXL]{1,5}|[A-Z]|\\d{1,2})(?![\\p{L}\\d])',
		toParts:
			",? (?:en particulier|notamment|spécialement|dont|y compris) (?:s[ao]n? |ses |les? |la |l')?(?=[Cc]hapitre|[Pp]artie |(?:[Aa]nnexe|[Ss]ection)s? (?:[IVXL]|\\d))",
		andPart: ",? et (?:de |à )?(?:l'|la |le |du |au )?",
		ofPart: ",? (?:(?:de |à )(?:l'|la )|du )",
		and: '(?:, et |, | et | ou |, ainsi que | et à |, à | et de )',
		to: '(?: à |-)',
		of: "(?: et (?:aux |les |des )?autres dispositions(?: pertinentes)?)?,? (?:de la|du|des|de l'|de|communs? (?:aux|au|à la)|à la|à l'|au|à|de cet(?:te)?|de ce|dudit|de ladite)(?:(?<=') ?| )(?:(?:annexe|Annexe) (?:à|de) la )?",
		ofElse: ",? (?:d'|de |du |des |communs? |dudit |et (?:aux |les |des )?autres dispositions)",
		alsoOf: /^,? et (?:du |de la |de l'|des )$/u,
		lead: "(?: adoptée? en \\d{4}(?=,))?(?:,? (?:en particulier|notamment|et en particulier|spécialement|dont)(?: ce(?:lles?|ux)(?= de))?)?(?:,? ?(?:à |de |en |dans )?(?:ses |son |les? |l'|aux? |des |à ses )?),? ?"
	}),

	goals: {
		...goalNumbers({
			certain: '(?:[Oo]bjectifs?|[Cc]ibles?) de développement durable(?: nos?| n o| n°)?|ODD',
			goal: '[Oo]bjectifs?(?: nos?| n o| n°)?',
			target: '[Cc]ibles?',
			and: '(?:, et |, | et | ou )',
			to: '(?: à |-)'
		}),
		ofGoal: /[Cc]ible (\d{1,2}) de l'$/,
		otherBefore: /(?:Aichi|stratégiques?) $/,
		otherBehind: /^ (?:du Cadre|du Millénaire|du Plan|d'Aichi|relatif à la biodiversité|du plan)/,
		spokenOf: /développement durable|2030/,
		fromAgenda:
			/^(?:,? ?(?:en particulier|notamment|et|et en particulier|y compris|dont),? ?(?:ses |son |les |l'|aux |des |de l')?|,? )?$/,
		toAgenda: /^,? (?:du|énoncés? dans le|contenus? dans le|figurant dans le) $/
	}
};
