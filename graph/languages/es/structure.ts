import { patternOf, ranged } from '../../patterns/alphabets.ts';
import type { StructureWords } from '../../structure/words.ts';
import { LATIN_SECTION, monthReader, NOTE_WORDS, WESTERN } from '../western.ts';
import { readOrdinal } from './numerals.ts';

const MONTH =
	'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const BODY =
	'La Asamblea General|El Consejo de Derechos Humanos|El Consejo de Seguridad|El Consejo Económico y Social|La Comisión de Derechos Humanos|La Subcomisión [\\p{L} ]{1,90}';
const DAY = `\\d{1,2}(?:º|°)?(?: de (?:${MONTH}))?(?: de \\d{4})?`;
const DATE = `\\d{1,2}(?:º|°)? de (?:${MONTH}) de \\d{4}`;
const MEETING =
	'\\d{1,5}[aª]\\.?[aª]? (?:sesión|reunión)(?: plenaria)?(?: \\(?(?:continuación|reanudada)\\)?)?';

const ADVERB =
	' también| además| asimismo| nuevamente| una vez más| de nuevo| igualmente| todavía| aún';

const CONCERN =
	'preocupación|preocupaciones|pesar|alarma|inquietud|consternación|indignación|tristeza|horror|condolencias|condena|oposición|rechazo|decepción|zozobra|repudio|conmoción';
const PRAISE =
	'aprecio|satisfacción|reconocimiento|gratitud|agradecimiento|beneplácito|interés|agrado|aprobación|felicitaciones|encomio|admiración';
const MIND =
	'apoyo|convicción|convencimiento|determinación|compromisos?|solidaridad|esperanza|intención|adhesión|voluntad|firme propósito|opinión|deseo|aprobación|confianza|respaldo|necesidad|dedicación|simpatía';

const MANY = '\\p{L}{2,20}mente';
const ITS =
	'(?: (?:su|sus|la|las|el|los|una?|más|muy|y|de nuevo|una vez más|(?!(?:del?|que|en|a|por)(?![\\p{L}]))\\p{L}{2,20})){0,4}?';
const EXPRESS = `(?:expres|manifiest|manifest|compart|transmit)(?:a|ando|e|iendo)(?:${ADVERB})?`;
const AGAIN = `(?:reiter|reafirm|renuev|renov|afirm|subray|destac|recalc|record|recuerd|confirm|pone de relieve|poniendo de relieve)(?:a|ando)?(?:${ADVERB}| nuevamente)?`;
const WITH = `con(?: (?!el |los |las )[\\p{L}]+,?){0,3}? (?:${CONCERN}|${PRAISE})(?: y (?:\\p{L}+ )?(?:${CONCERN}|${PRAISE}))?`;
const TERMS =
	',? en los términos más enérgicos(?: posibles)?| sin reservas| de forma inequívoca| de manera inequívoca| con firmeza';

/** What the act adds to a verb of its own in the form of the preamble: Alienta a los Estados a …, reconociendo que … */
const ASIDE = '(?:(?:a este respecto|en este (?:sentido|contexto)),? )?(?:también |además )?';
const NO_ROW = ',? (?:y )?[a-z]+ndo(?![\\p{L}])';
const MINDING = `${ASIDE}(?:reconociendo|observando|destacando|poniendo de relieve|recordando|haciendo hincapié en|subrayando|recalcando|resaltando|tomando nota|reafirmando|reiterando|haciendo notar|acogiendo|expresando|lamentando|teniendo presentes? que|señalando|consciente de|convencida de)(?!${NO_ROW})`;
const MINDING_UNASKED = `${ASIDE}(?:teniendo presentes?)(?!${NO_ROW})`;

/** Words and patterns by which Spanish resolutions are laid out. */
export const esStructure: StructureWords = {
	...WESTERN,
	formula: patternOf(`^["“«]?(?:${BODY})(?:,|$)$`, 'iu'),
	bodies: [
		[/Consejo de Derechos Humanos/i, 'HRC'],
		[/Consejo de Seguridad/i, 'SC'],
		[/Consejo Económico y Social/i, 'ECOSOC'],
		[/Subcomisión/i, 'SUBCOM'],
		[/Comisión de Derechos Humanos/i, 'CHR'],
		[/Asamblea General/i, 'GA']
	],
	formulaExample: '“El Consejo de Derechos Humanos,”',

	session: ranged(
		/^(?:.{0,30}\s)??([\p{L}-]+(?: [\p{L}-]+)?|\d{1,3}[º°]?) (?:período|periodo) (extraordinario de sesiones de emergencia|extraordinario )?(?:de )?sesiones/iu
	),
	readOrdinal,
	date: new RegExp(`(?<day>\\d{1,2})[º°]? de (?<month>${MONTH}) de (?<year>\\d{4})`, 'i'),
	readMonth: monthReader(
		'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'
	),
	period: new RegExp(`^(?:del? )?${DAY}(?:(?: ?(?:-|—|al?|y(?: del?)?|,)+ ?)${DAY})+$`, 'i'),
	periodEnd: new RegExp(
		`(?<day>\\d{1,2})[º°]?(?: de (?<month>${MONTH}))?(?: de (?<year>\\d{4}))?`,
		'gi'
	),
	volumePage:
		/^(?:[IVX]{1,5}\.? )?Resoluciones aprobadas (?:sobre la base de(?:l informe| los informes) de la [^.,;]{5,40} Comisión|sobre la base de(?:l informe| los informes) de la Comisión [^.,;]{5,40}|sin remisión previa a una Comisión Principal)(?: \d{1,3})?$|^(?:\d{1,3} )?Asamblea General ?[—–-] ?[A-Z][^ .,;]{4,20}(?: [^ .,;]{4,20})? per[ií]odo (?:extraordinario )?de sesiones(?: \d{1,3})?$/i,
	agendaItem:
		/^Temas? (\d{1,3}(?: ?\(?[a-z]{1,3}\))?(?:(?:, | y | e | a )(?:\d{1,3})? ?(?:\(?[a-z]{1,3}\))?)*)(?: (?:del programa|de la agenda)(?: provisional)?)?[.:]? ?(.*)$/i,
	aroundNumber: ['(?:Resolución|Decisión) ', ''],
	actLine:
		/^(?:Resolución|Resoluciones|Decisión|Decisiones) (?:aprobad|adoptad)as? (?:por|el|sin|en)\b.{0,140}$|^Aprobada por el Consejo de Seguridad.{0,80}$|^Declaración (?:formulada por |de )(?:el |la |l )?President.{0,80}$|^En (?:su|la) \d+[aª]\.? sesión.{0,200}[:,]$/iu,
	acts: [
		[/declaración/i, 'statement'],
		[/decisión|decidió/i, 'decision'],
		[/resoluci/i, 'resolution']
	],
	coverLine: ranged(
		/^(?:Naciones Unidas(?:\s+\S{1,12})?|[A-Z]|Distr\.?.*|general|limitada|Original:.*|Español|\d{1,2} de \p{L}+ de \d{4}|(?:Prim|Segun|Terc|Cuart|Quint|Sext)\p{L}+ Comisión|\[.*|.*\)\])$/iu
	),

	meeting: new RegExp(MEETING.replace('\\d{1,5}', '(\\d{1,5})'), 'i'),
	closingLine: new RegExp(
		`^(?:${DATE}|${MEETING}|${MEETING},? ${DATE}|${DATE},? ${MEETING})\\.?$`,
		'i'
	),
	withoutVote: /sin (?:someterla? a )?votación|sin voto|por consenso/i,
	recordedVote: /votación registrada|votación nominal|votación|votos/i,
	voteCounts: [
		/(\d{1,3}) votos (?:a favor )?(?:contra|y|,) ?(\d{1,3}|ninguno)(?: en contra)?(?:,? (?:y |con )?(\d{1,3}|ninguna) abstenci[óo]n(?:es)?)?/i
	],

	section: LATIN_SECTION,
	annex: /^(?:Anexo|Apéndice|Adición|Documento adjunto)(?: ([IVX]{1,5}|\d{1,2}|[A-Z]))?\*?$/i,

	noteOpening: ranged(
		/^(?:Véase|Véanse|Ibid|Ibíd|A\/|E\/|S\/|[A-Z]{2,5}[/.]|Resoluci|Documentos Oficiales|Naciones Unidas|Informe|Publicación|Aprobad|Disponible|Incluid|www|http|Vol\.|[“"]|El |La |Los |Las |En |Por |ISBN|[A-Z][\p{L}-]+, [A-Z])/u
	),
	noteWords: NOTE_WORDS,
	alwaysBeforeNumber:
		/(?:núms?\.?|Add\.|Corr\.|Rev\.|párrs?\.|arts?\.|cap\.|secc\.|vol\.|págs?\.)$/i,
	beforeNumber: new RegExp(
		`(?:${MONTH}|resoluci[óo]n(?:es)?|decisi[óo]n(?:es)?|temas?|artículos?|párrafos?|objetivos?|metas?|anexo|capítulo|de|del|el|los|la|las|al?|y|en|por|sobre|unos|unas|que|entre|fase|parte|más|menos)$`,
		'i'
	),
	afterNumber: new RegExp(
		`^(?:de (?:${MONTH})|por ciento|%|años?|meses|mes|días?|horas?|millones|países|Estados|miembros|veces|semanas|personas|[aªº°]\\b|dólares|euros)`,
		'i'
	),

	ties: ['y ', 'e ', 'pero ', 'o ', 'al tiempo que ', 'si bien '],
	linkers: [
		// y los alienta
		'l[oae]s? (?=(?:alienta|alentando|anima|invita|solicita|exhorta|insta|pide|encomia|felicita|agradece|encarga)(?:ndo)?(?![\\p{L}]))',
		'["“«]?(?:el Consejo(?: de Seguridad| de Derechos Humanos)?|la Asamblea(?: General)?|nosotros|a (?:est?e|ese|tal) (?:respecto|fin|efecto)|a est?os (?:fines|efectos)|con (?:este|ese|tal) fin|en es[te]?e (?:sentido|contexto)|por (?:consiguiente|lo que|ello)|en consecuencia),? '
	],
	modifiers: [
		'(?:también|además|asimismo|nuevamente|una vez más|de nuevo|sigue|siguiendo|muy|igualmente),? ',
		`${MANY},? (?:y ${MANY} )?`
	],
	after: [` ${WITH}`, `(?:${ADVERB})`, `(?:${TERMS})`, ` ${MANY}`],
	between: [ADVERB, ` ${MANY}`],
	participle: ranged(
		/^(?!sigue ).*[aiá][eé]?ndo(?:se)?(?![\p{L}])|^(?:(?:\p{L}+mente|también|además|muy) )*(?:conscientes?|convencid[ao]s?|preocupad[ao]s?|alarmad[ao]s?|guiad[ao]s?|resuelt[ao]s?|decidid[ao]s?|deseos[ao]s?|conocedora?|consternad[ao]s?|alentad[ao]s?|sabedora|inspirad[ao]|indignad[ao]|horrorizad[ao]|perturbad[ao])(?![\p{L}])/iu
	),
	phrases: [
		[EXPRESS, `${ITS} (?:${CONCERN})(?: y (?:su )?(?:${CONCERN}))?`, 'condemn'],
		[EXPRESS, `${ITS} (?:${PRAISE})(?: y (?:su )?(?:${PRAISE}))?`, 'welcome'],
		[EXPRESS, `${ITS} (?:${MIND})(?: y (?:${MIND}|compasión))?`, 'state'],
		[
			AGAIN,
			` (?:su|sus|la)${ITS} (?:${CONCERN})(?:,? en los términos más enérgicos(?: posibles)?)?`,
			'condemn'
		],
		[AGAIN, ` sus?${ITS} (?:${PRAISE})`, 'welcome'],
		[
			AGAIN,
			` sus?${ITS} (?:solicitud|solicitudes|peticion|petición|peticiones|exigencias?)(?: anteriores)?`,
			'request'
		],
		[AGAIN, ` sus?${ITS} (?:exhortación|exhortaciones|llamamientos?|recomendación)`, 'urge'],
		[AGAIN, ` sus?${ITS} (?:invitación|invitaciones)`, 'encourage'],
		[AGAIN, ` sus?${ITS} (?:${MIND})(?: (?:inquebrantable|inequívoco))?`, 'reaffirm'],
		[
			'',
			`habiendo(?:${ADVERB})? (?:examinado|considerado|recibido|escuchado|estudiado|oído|tomado nota)`,
			'note'
		],
		['', `(?:sigue|siguiendo)(?: ${MANY})? (?:preocupad[ao]|alarmad[ao])`, 'condemn'],
		['', '(?:sigue|continúa) alentando', 'encourage']
	],
	opens: ranged(
		/^(?:["“«]|(?:y |e |pero|o |el |l[aoe]s? |al ti|si bi|nos|a es|a ta|con |en |por |tam|ade|asi|nue|una|de nu|sig|cont|muy|igu|exp|man|com|tra|rei|rea|ren|afi|sub|des|rec|con|pon|hab)|\p{L}+mente[, ])/iu
	),
	clauseSigns: /[,;:]|\.(?= )|[“”«»()]| [ye] (?=[a-z])(?!teniendo|tomando en)/g,
	and: ' (?:y|e) ',
	whatever: patternOf(MINDING, 'y'),
	unasked: patternOf(MINDING_UNASKED, 'y')
};
