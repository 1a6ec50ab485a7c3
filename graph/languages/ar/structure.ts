import type { StructureWords } from '../../structure/words.ts';
import { WESTERN, WORD_END } from '../western.ts';
import { readOrdinal } from './numerals.ts';

/** Vowel signs and the stroke that fills lines; they are written or left out. */
const SIGNS = '[\\u064b-\\u0652\\u0670\\u0640]*';

/** A pattern whose letters may carry vowel signs. */
const voweled = (pattern: string): string =>
	pattern.replace(/([\u0621-\u063a\u0641-\u064a])(\??)(?![^[]*\])/g, (_, letter, maybe) =>
		maybe ? `(?:${letter}${SIGNS})?` : letter + SIGNS
	);

const MONTH =
	'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول';
const ROMAN_MONTH =
	'يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيه|يونيو|يوليه|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر';
const MONTHS = `(?:(?:${MONTH}) ?\\/ ?)?(?:${ROMAN_MONTH})|${MONTH}`;
const BODY =
	'الجمعية العامة|مجلس حقوق الإنسان|مجلس الأمن|المجلس الاقتصادي والاجتماعي|لجنة حقوق الإنسان';
const DAY = `\\d{1,2}(?: (?:${MONTHS}))?(?: \\d{4})?`;
const DATE = `\\d{1,2} (?:${MONTHS}) \\d{4}`;
const MEETING = 'الجلسة (?:العامة )?\\d{1,5}(?: \\([^()\\d]{1,20}\\))?';

const ADVERB = ' أيضا| كذلك| مرة أخرى| مجددا| من جديد| بوجه خاص| على وجه الخصوص| بخاصة| بصفة خاصة';
const IN_THIS = '،? (?:في|وفي|و?بهذا|من) ?(?:هذا|ذلك|ذاك)? (?:الصدد|السياق|الخصوص|الشأن)،?';

const VERY = '(?:بالغ|شديد|عميق|أشد|أعمق|كبير|عظيم|فائق|خالص|وافر)';
const VERY_AFTER =
	'(?: (?:ال)?(?:بالغة?|شديدة?|عميقة?|كبيرة?|خاصة?|متزايدة?|مستمرة?|قوية?|راسخة?|ثابتة?|كاملة?|تامة?|صادقة?|متواصلة?|قاطعة?|صريحة?|خالصة?|فائقة?|مستمر|جمة?)){0,2}(?: للغاية)?';
const SAD =
	'قلق|أسف|جزع|استياء|انزعاج|سخط|أسى|حزن|صدمة|إدانة|معارضة|رفض|استنكار|هلع|تعازي|خيبة أمل|شجب';
const GLAD = 'تقدير|ارتياح|امتنان|شكر|اهتمام|سرور|رضا|إعجاب|عرفان|تهاني|ترحيب';
const MIND =
	'اقتناع|تصميم|التزام|دعم|تأييد|تضامن|أمل|اعتزام|عزم|رغبة|إيمان|رأي|موافقة|إقرار|تسليم|مساندة|استعداد|ثقة|حرص|تفان';
/** قلقها, القلق, قلق, قلقه */
const owned = (nouns: string): string => `(?:ال)?(?:${nouns})(?:ها|ه|نا)?`;
const WITH = `(?:مع (?:(?:${VERY}|مزيد من) )?|ب(?:${VERY} (?:ال)?|(?!ال)))${owned(`${SAD}|${GLAD}`)}(?: و${owned(`${SAD}|${GLAD}`)})?${VERY_AFTER}`;
const TERMS =
	' بأشد العبارات(?: الممكنة)?| بأقوى العبارات(?: الممكنة)?| دون تحفظ| بشكل قاطع| بقوة| بشدة| إدانة (?:قاطعة|شديدة)| بوضوح| بحزم| على وجه الاستعجال| بإلحاح| رسميا| بالكامل| تماما';

const SAYS = `[تين]عرب(?:${ADVERB})? عن(?: ${VERY})?`;
const AGAIN = `(?:[تين]كرر(?:${ADVERB})?(?: تأكيد| التأكيد| الإعراب عن| الإعراب| ${VERY})?|[تين]عيد(?:${ADVERB})? (?:تأكيد|التأكيد(?: على)?)|[تين]ؤكد(?:${ADVERB})?(?: على)?|[تين]جدد(?:${ADVERB})?(?: تأكيد)?|[تين]شير(?:${ADVERB})? إلى)(?: ${VERY})?`;

const phrase = (pattern: string): string => voweled(pattern);

/** Words and patterns by which Arabic resolutions are laid out. */
export const arStructure: StructureWords = {
	...WESTERN,
	formula: new RegExp(`^["“«]?إن (?:${BODY}) ?(?:[،,]|$)$`),
	bodies: [
		[/مجلس حقوق الإنسان/, 'HRC'],
		[/مجلس الأم[ـ]*ن/, 'SC'],
		[/المجلس الاقتصادي والاجتماعي/, 'ECOSOC'],
		[/اللجنة الفرعية/, 'SUBCOM'],
		[/لجنة حقوق الإنسان/, 'CHR'],
		[/الجمعية العامة/, 'GA']
	],
	formulaExample: '”إن مجلس حقوق الإنسان،“',

	session: /الدورة (الاستثنائية الطارئة |الاستثنائية )?(\S+(?: (?:عشرة?|و\S+|بعد المائة))?)/u,
	readOrdinal,
	date: new RegExp(`(?<day>\\d{1,2}) (?<month>${MONTHS}) (?<year>\\d{4})`),
	readMonth,
	period: new RegExp(`^(?:من )?${DAY}(?:(?: ?(?:-|—|إلى|حتى|و|و?من|،)+ ?)${DAY})+$`),
	periodEnd: new RegExp(`(?<day>\\d{1,2})(?: (?<month>${MONTHS}))?(?: (?<year>\\d{4}))?`, 'g'),
	agendaItem:
		/^(?:البند|البندان|البندين|البنود) (\d{1,3}(?: ?\([\u0621-\u064a]{1,3}\))?(?:(?:، | و ?|,)(?:\d{1,3})? ?(?:\([\u0621-\u064a]{1,3}\))?)*)(?: من (?:جدول الأعمال|جدول أعمالها)(?: المؤقت)?)?[.:]? ?(.*)$/,
	aroundNumber: ['(?:القرار|المقرر) ', ''],
	actLine:
		/^(?:قرار|قرارات|مقرر|القرار|المقرر)(?: \d.{0,20})? ?(?:اتخذت?ه?ا?|اعتمدت?ه?ا?|الذي اتخذ|المتخذ).{0,140}$|^الذي اتخذه مجلس الأمن.{0,100}$|^بيان (?:من )?(?:رئيس|الرئيس).{0,80}$/,
	acts: [
		[/بيان/, 'statement'],
		[/مقرر/, 'decision'],
		[/قرار/, 'resolution']
	],
	coverLine:
		/^(?:الأم+[ـ]*م المتحـ*دة(?:\s+\S{1,12})?|[A-Z]|Distr\.?.*|General|Original:.*|Arabic|\d{1,2} [A-Z][a-z]+ \d{4}|اللجنة (?:الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة)|\[.*|.*\)\])$/,

	meeting: /الجلسة (?:العامة )?(\d{1,5})/,
	closingLine: new RegExp(`^(?:${DATE}|${MEETING}|${MEETING}،? ${DATE}|${DATE}،? ${MEETING})\\.?$`),
	withoutVote: /دون تصويت|بدون تصويت|بتوافق الآراء/,
	recordedVote: /تصويت مسجل|نداء الأسماء|تصويت|صوتا/,
	voteCounts: [
		/(\d{1,3}) (?:صوتا?|أصوات) (?:مؤيدا? )?مقابل (\d{1,3}|لا شيء)(?: \S+)?،? (?:و|مع )?امتناع (\d{1,3})/
	],

	paragraphNumber: /^(\d{1,3}) ?(?:\.(?!\d)|[-](?= |$)) ?/,
	section:
		/^((?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر|رابع عشر|خامس عشر|سادس عشر|سابع عشر|ثامن عشر|تاسع عشر|عشرون)\u064b?)?(?:(?<!.)([IVX]{1,6}|[A-H]))?(?:(?:[.:]| ?-) ?([^.؛]{0,200}))?$/,
	readSection,
	annex: /^(?:المرفق|مرفق|التذييل|تذييل|الضميمة|ضميمة)(?: (\S{1,12}))?\*?$/,
	paragraphEnd: /[،؛,;:.][”"»’)“]?$/,
	sentenceEnd: /[.؛;:][”"»’)“]?$/,
	preambleEnd: /[،؛,;][”"»’“]?$/,
	noteEnd: /\.[)”"»]?$/,

	noteOpening:
		/^(?:انظر|A\/|E\/|S\/|[A-Z]{2,5}[/.]|القرار|الوثائق الرسمية|United Nations|المرجع نفسه|منشورات|تقرير|الأمم المتحدة|اعتمد|متاح|www|http|Vol\.|[“"]|ISBN)/,
	noteWords: /[A-Z]{1,6}\/[\w.]+\/\d|المجلد|الملحق رقم|https?:|www\./,
	alwaysBeforeNumber: /(?:رقم|Add\.|Corr\.|Rev\.|الفقرة|المادة|الفصل|No\.)$/,
	beforeNumber:
		/(?:القرار|قرارها|قراره|المقرر|البند|المادة|الفقرة|الفقرات|الهدف|الغاية|من|إلى|في|عام|سنة|منذ|نحو|على|بين|عن|المؤرخ|و|يناير|فبراير|مارس|أبريل|مايو|يونيه|يوليه|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)$/,
	afterNumber: new RegExp(
		`^(?:${MONTHS}|في المائة|سنة|سنوات|عاما|شهر|أشهر|يوما|أيام|ساعة|مليون|بليون|بلدا|دولة|دول|عضوا|مرة|أسبوع|شخص|دولار|يورو)`
	),

	ties: ['و(?=[تي])(?!تصميم|تقدير)'],
	linkers: [
		`["“«]?(?:${voweled('إن')} )?(?:مجلس الأمن|المجلس|الجمعية العامة|في هذا الصدد|لهذه الغاية|تحقيقا لهذه الغاية)،? `
	],
	modifiers: [
		voweled('و?إذ '),
		voweled('(?:لا )?[تي]زال '),
		voweled('[تي]واصل '),
		voweled('[تي]ظل ')
	],
	after: [
		voweled(` ${WITH}`),
		voweled(`(?:${ADVERB})`),
		voweled(`(?:${TERMS})`),
		voweled(' (?:البالغ|الشديد|العميق|بالغا|شديدا)')
	],
	between: [ADVERB],
	spelling: (verb) =>
		voweled(verb)
			.replace(/^ت/, '[تين]')
			.replaceAll(' ', voweled(`(?:${ADVERB})? `)),
	plain: plainWords,
	participle: new RegExp(
		voweled(
			'^و?إذ |^وقد |^عقدت|^عاقدة|^و?(?:اقتناعا|إدراكا|تصميما|رغبة|وعيا|حرصا|إقرارا|إيمانا|تقديرا)'
		)
	),
	phrases: [
		[phrase(`${SAYS} ${owned(SAD)}${VERY_AFTER}(?: إزاء ذلك)?(?:${ADVERB})?`), 'condemn'],
		[phrase(`${SAYS} ${owned(GLAD)}${VERY_AFTER}`), 'welcome'],
		[phrase(`${SAYS} ${owned(MIND)}${VERY_AFTER}(?: والتعاطف)?`), 'state'],
		[phrase(`${AGAIN} ${owned(SAD)}${VERY_AFTER}`), 'condemn'],
		[phrase(`${AGAIN} ${owned('تقدير|ارتياح|امتنان|شكر')}${VERY_AFTER}`), 'welcome'],
		[phrase(`${AGAIN} (?:طلبها|طلباتها|طلبه|مطالبتها)`), 'request'],
		[phrase(`${AGAIN} (?:دعوتها|دعواتها|دعوته|نداءها|مناشدتها)`), 'urge'],
		[phrase(`${AGAIN} (?:${MIND})(?:ها|ه)${VERY_AFTER}`), 'reaffirm'],
		[
			phrase(
				`[تي]ساوره?ا? (?:${VERY} )?(?:ال)?(?:قلق|جزع|انزعاج)${VERY_AFTER}(?: بوجه خاص| بنفس القدر)?`
			),
			'condemn'
		],
		[
			phrase(`[تي]ثير (?:${VERY} )?(?:جزع|قلق|استياء|انزعاج)ها?(?: وقلقها)?${VERY_AFTER}`),
			'condemn'
		],
		[phrase(`[تي]شعر (?:ب${VERY} ال|بال|ب)(?:قلق|جزع|انزعاج|استياء|أسف)${VERY_AFTER}`), 'condemn']
	],
	notVerb: WORD_END,
	opens: /^["“«]?[وإتينلهعماف]/,
	and: ' و(?=[تي])',
	clauseSigns: /[،؛,;:]|\.(?= )|[“”«»()]/g
};

const ROOTS = [
	[/يناير|كانون الثاني/, 1],
	[/فبراير|شباط/, 2],
	[/مارس|آذار/, 3],
	[/[أإ]بريل|نيسان/, 4],
	[/مايو|أيار/, 5],
	[/يوني[هو]|حزيران/, 6],
	[/يولي[هو]|تموز/, 7],
	[/أغسطس|آب/, 8],
	[/سبتمبر|أيلول/, 9],
	[/أكتوبر|تشرين الأول/, 10],
	[/نوفمبر|تشرين الثاني/, 11],
	[/ديسمبر|كانون الأول/, 12]
] as const;

function readMonth(written: string): number {
	return ROOTS.find(([month]) => month.test(written))?.[1] ?? 0;
}

/** أولا → 1: the adverb of an ordinal ends in alif. */
function readSection(written: string): number | null {
	const bare = written.replace(/[\u064b-\u0652]/g, '');
	return readOrdinal(bare) ?? readOrdinal(bare.replace(/ا$/, ''));
}

const BEFORE = /^(?:و?إذ |لا [تي]زال |[تي]واصل |[تي]ظل )+/;
const BEHIND = new RegExp(
	`(?:${IN_THIS}| ${WITH}|${ADVERB}|${TERMS}| البالغ| الشديد| العميق| بالغا| شديدا)+$`
);
const WITHIN = new RegExp(`(?:${ADVERB})(?= )`, 'g');
const LAST = new RegExp(`(?:${ADVERB})$`);

function plainWords(words: string): string[] {
	const whole = words
		.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
		.replace(BEFORE, '')
		.replace(/^[ين](?=\p{L}{2})/u, 'ت');
	const bare = whole.replace(WITHIN, '');
	// of تؤكد من جديد أيضا only the last word is none of the verb's own
	return [bare, whole.replace(LAST, ''), bare.replace(BEHIND, '')];
}
