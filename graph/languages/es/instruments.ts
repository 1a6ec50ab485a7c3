import { ranged } from '../../patterns/alphabets.ts';
import type { InstrumentWords } from '../../extract/words/instruments.ts';
import { articleWords } from '../articles.ts';
import { goalNumbers } from '../goals.ts';

export const esInstruments: InstrumentWords = {
	language: 'es',
	titles: {
		set: 'by-words',
		kinds: [
			'Convención',
			'Convenio',
			'Pacto',
			'Declaración',
			'Declaración política',
			'Protocolo',
			'Protocolo Facultativo',
			'Protocolo Adicional',
			'Carta',
			'Tratado',
			'Acuerdo',
			'Estatuto',
			'Principios',
			'Principios Rectores',
			'Principios Básicos',
			'Directrices',
			'Pacto Mundial',
			'Programa de Acción',
			'Programa de Acción Mundial',
			'Declaración y Programa de Acción',
			'Declaración y el Programa de Acción',
			'Plan de Acción',
			'Plan de Acción Mundial',
			'Plataforma de Acción',
			'Consenso',
			'Estrategia',
			'Estrategia Mundial',
			'Código de Conducta',
			'Código',
			'Reglas',
			'Marco',
			'Agenda',
			'Constitución',
			'Acuerdo de Relación',
			'Marco Global'
		],
		headFirst: true,
		usual: { Carta: 'un-charter' },
		laws: ['Ley', 'Código Penal', 'Código Civil', 'Código de Procedimiento'],
		beforeShort: ranged(
			/(?:^|[^\p{L}])(?:la|La|el|El|del|los|Los|las|al|esta|ese|este|esa|dicha|dicho|dichos|su|sus|de) $|\((?=$)/u
		),
		pointing: ranged(/(?:^|[^\p{L}])(?:es[ea]|est[ea]|dich[oa]) $/u),
		own: /[Pp]resentes? $/u,
		// words of another number or gender: las disposiciones de la Carta relativas a, un instrumento en el marco de la Convención relativo a
		articleOn: ranged(
			/[Aa]rtículos? [\dIVXL]{1,5}(?:(?:,| y| a) [\dIVXL]{1,5}){0,4} de(?:l| la) □[^□]+□ (?:para|sobre|en relación con) (?:el|las?|los) \p{Ll}|□[^□]+[^s□]□ relativ[oa]s(?!\p{L})|□(?:Convenio|Pacto|Protocolo|Tratado|Acuerdo|Estatuto|Código)[^□]*□ relativa(?!\p{L})|□(?:Convención|Declaración|Carta)[^□]*□ relativo(?!\p{L})/u
		),
		goesOn: ranged(
			/^(?: [«“"]| (?:sobre(?! la base )|contra|para(?! (?:que|\p{Ll}+[aei]r(?:se)?)(?!\p{L}))|de(?! (?:manera|forma|(?:no )?\p{Ll}+[aei]r(?:se)?)(?!\p{L}))|del(?! \d{1,2} al )|relativ[oa]s?|internacional(?:es)?|Internacional|Marco|núm\.?|entre(?! en vigor)|que Establece|\p{Ll}{2,}(?:al|ales|ad[oa]s?)|por la que)(?!\p{L})| y (?:la )?Buena| (?!La Asamblea )\p{Lu}|-)/u
		),
		defines: ranged(
			/^[^();.«»“”"]{0,90}\((?:en adelante,? |denominad[oa],? |llamad[oa],? )?[«"“]?(?:la |el |los |las )?[«"“]?(\p{Lu}[^()"“”«»]{2,60}?)["”»]? ?\)/u
		),
		titleBefore: /(?!)/u,
		titleBehind: ranged(
			/^(?: (?:sobre|contra|para|de(?= \p{Lu})|relativ[oa]s? al?|[Ii]nternacional|Marco|Interamericana|Africana|Europe[oa]|Universal|Mundial|Política|Conjunta|Ministerial))(?:(?: (?:de|del|la|las|los|el|y|e|en|para|a|al|por|sobre|contra|con|sus|su|o|relativo|relativa)){0,4} \p{Lu}[\p{L}\p{M}'-]{0,40}){1,20}/u
		),
		within: ranged(
			/,? (?:que complementa|complementario de) la $|Protocolo(?:(?!Part|Conf|Reuni|Estad|ratif|adh|Altas)[^;]){0,200} (?:(?:relativos?|anexos?|adicional(?:es)?|Adicionales) (?:al|a la|a los)|(?:\(Protocolo [IVX]+(?: Enmendado)?\),?|\d{4},) de la) $/u
		),
		shared: [
			[
				ranged(
					/(?<![\p{L}])(?=Convenio y (?:del |al |el )?Protocolo de (\p{Lu}[\p{L}-]{2,30}))(?<own>Convenio)/gu
				),
				'Convenio de *'
			],
			[
				ranged(
					/(?<![\p{L}])[Tt]ratados de (\p{Lu}[\p{L}-]{2,30}(?:(?:,| y)(?: de)? \p{Lu}[\p{L}-]{2,30}){1,6})/gu
				),
				'Tratado de *'
			]
		],
		notTitle:
			/Comité|Comisión|Derecho Internacional|Agenda de Desarrollo|Carta de las Naciones|Naciones Unidas$/
	},

	covenants: [
		/Pactos [Ii]nternacionales de (?:[Dd]erechos [Hh]umanos|Derechos Civiles y Políticos y de Derechos Económicos, Sociales y Culturales)|(?<=(?:[Ll]os|ambos|dos) )Pactos(?! [Mm]und)/gu
	],
	agendaItem: ranged(
		/[“«"](?<=(?:tema|subtema|temas|subtemas|cuestión)(?: [\p{L} ]{1,30})? titulad[oa]s? [“«"])[^“”«»"]{1,600}[”»"]/gu
	),
	namedBefore:
		/Organización del $|Comité Especial (?:de la |encargado de examinar la situación con respecto a la aplicación de la )$/i,
	namedBehind: /^ y del Fortalecimiento del Papel/,
	severalProtocols: /Protocolos/,
	protocols:
		/^,? (?:y|así como|junto con|incluidos?|con) ((?:sus?|el|los)(?: dos| tres| cuatro)? Protocolos? (?:[Ff]acultativos?|[Aa]dicionales?|Adicional))(?! de la | del | a la | al | [IVX])/u,

	articles: articleWords({
		noun: '(?:[Aa]rtículos?|[Aa]rts?\\.|(?:[Pp]árrafo|[Cc]láusula)s?(?= \\d{1,3}\\.\\d))',
		about: 'sobre|relativos? al?|referentes? al?',
		letter: '(?:apartado|inciso)',
		ofParagraph: ' del ',
		paragraph: '(?:párrafo|párr\\.|apartado|sección)',
		paragraphs: '(?:párrafos|párrs\\.|apartados)',
		the: '(?:(?:el|los|al|a los|del|de los) )',
		ofArticle: ',? (?:del|de su|de los) ',
		its: '(?:sus?|en particular el|en particular los) ',
		own: '(?:(?:de )?sus? (?=(?:[Aa]nexo|[Aa]péndice|[Cc]apítulo|[Pp]arte|[Ss]ección|[Pp]árrafo)s? (?:[IVXL]|\\d))|en particular (?:el|la) (?=(?:[Cc]apítulo|[Pp]arte) [IVXL]))',
		others: {
			articles:
				/estatuto|reglamento|constitución| código|decreto| ley(?:es)? |(?<!de )acuerdos?\b/i,
			parts: /estatuto|reglamento|resolución|decisión|informe|documento/i
		},
		common: [/ com(?:ún|unes) al? /u, /^,? y (?:al |a la |el |la |del |de la )$/u],
		part: '(?:[Aa]nexo|[Cc]apítulo|[Pp]arte|[Ss]ección) (?:[IVXL]{1,5}|[A-Z]|\\d{1,2})(?![\\p{L}\\d])',
		toParts:
			',? (?:en particular|en especial|especialmente|incluid[oa]s?) (?:sus? |el |la |los |las )?(?=[Cc]apítulo|[Pp]arte |(?:[Aa]nexos?|[Ss]ección) (?:[IVXL]|\\d))',
		andPart: ',? y (?:de |a )?(?:del |el |la |al )?',
		ofPart: ',? (?:del|de la|de) ',
		and: '(?:, y |, | y | o | e | y en | y a )',
		to: '(?: a |-)',
		of: '(?: y otras disposiciones(?: pertinentes)?)?,? (?:de la|del|de los|de las|de|al|a la|común (?:a los|al|a la)|comunes (?:a los|al|a la)|de dicho|de dicha) ',
		ofElse: ',? (?:de |del |comunes |común |y otras disposiciones)',
		alsoOf: /^,? y (?:del|de la|de los|de las) $/u,
		lead: '(?:,? (?:en particular|especialmente|en especial|concretamente|incluidos?|y en particular)(?: l[ao]s? (?=del? ))?)?(?:,? ?(?:en |a )?(?:sus |su |el |los |al |del |de los )?)?,? ?'
	}),

	goals: {
		...goalNumbers({
			certain: 'Objetivos? de Desarrollo Sostenible|ODS',
			goal: '[Oo]bjetivos?',
			target: '[Mm]etas?',
			and: '(?:, y |, | y | o | e )',
			to: '(?: a |-)'
		}),
		ofGoal: /[Mm]eta (\d{1,2}) del $/,
		otherBefore: /(?:Aichi|estratégicos?|[Mm]eta) $/,
		otherBehind: /^ (?:del Marco|del Plan|de Aichi|de Desarrollo del Milenio|del plan)/,
		spokenOf: /Desarrollo Sostenible|2030/,
		fromAgenda:
			/^(?:,? ?(?:en particular|especialmente|incluidos?|y|y en particular|y sus?),? ?(?:sus |su |el |los |las |la )?|,? )?$/,
		toAgenda: /^,? (?:de la|enunciad[oa]s? en la|que figuran? en la|contenid[oa]s? en la) $/
	}
};
