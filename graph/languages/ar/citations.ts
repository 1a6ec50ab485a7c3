import { ranged } from '../../patterns/alphabets.ts';
import type { NounFirstWords, Numberer } from '../../extract/words/citations.ts';
import { readOrdinal } from './numerals.ts';

/** Either name of the month, or both: آذار/مارس. */
const MONTHS = [
	'كانون الثاني|ي?ينا?ير',
	'شباط|فبراير',
	'آذار|أذار|مارس',
	'نيسان|أبريل|ابريل',
	'أيار|آيار|مايو',
	'حزيران|يونيه|يونيو',
	'تموز|يوليه|يوليو',
	'آب|أغسطس',
	'أيلول|سبتمبر',
	'تشرين الأول|أكتوبر',
	'تشرين الثاني|نوفمبر',
	'كانون الأول|ديسمبر'
];
const MONTH = MONTHS.join('|');

/** The letters of parts are called by their names, A to Z. */
const NAMES =
	'ألف باء جيم دال هاء واو زاي حاء طاء ياء كاف لام ميم نون سين عين فاء صاد قاف راء شين تاء ثاء خاء ذال ضاد'.split(
		' '
	);
const LETTER_NAME = NAMES.join('|');

/** (أ) (ب) (ج) count in the order of the numerals. */
const LETTERS = 'أبجدهوزحطيكلمنسعفصقرشتثخذض';

function readLetter(written: string): string {
	const names = written.split(' ').map((name) => NAMES.indexOf(name));
	if (!names.includes(-1)) return names.map((name) => String.fromCharCode(65 + name)).join('');
	const bare = written.replace(/ـ/g, '').replace('ا', 'أ');
	const letter = bare.length === 1 ? LETTERS.indexOf(bare) : -1;
	return letter >= 0 ? String.fromCharCode(97 + letter) : written;
}

const ROMAN = 'I II III IV V VI VII VIII IX X'.split(' ');
const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX'];

/** 25 → XXV; the sessions that were counted so end at 63. */
const roman = (number: number): string =>
	(TENS[Math.floor(number / 10)] ?? '') + (number % 10 ? (ROMAN[(number % 10) - 1] ?? '') : '');

/** 217 ألف (د-3) → 217 A (III), دإ-10/2 → S-10/2, دإط-11/1 → ES-11/1. */
const readNumber = (written: string): string =>
	written
		.replace(new RegExp(`(?:${LETTER_NAME})(?: (?:${LETTER_NAME}))?`), readLetter)
		.replace(/\(د ?([إا]?)(ط?) ?- ?(\d+)\)/, (_, special, emergency, number) => {
			const kind = emergency ? 'ES-' : special ? 'S-' : '';
			return `(${kind}${roman(Number(number))})`;
		})
		.replace(/د ?[إا] ?ط ?- ?/, 'ES-')
		.replace(/د ?[إا] ?- ?/, 'S-');

const NOUN = '(?:قرار|مقرر)';

const BODIES: [words: string, body: Numberer][] = [
	['الوثائق الرسمية (?:لل|ل)\\p{L}+ \\p{L}+(?: و\\p{L}+)?', null],
	['الملحق رقم 53 ?(?:ألف|A)?(?!\\d)', 'HRC'],
	['الملحق رقم 49(?!\\d)', 'GA'],
	['الملحق رقم 3 \\(E/(?:CN\\.4/)?(?:19|200)', 'CHR'],
	['الملحق رقم \\d+ ?(?:ألف|A)?', 'elsewhere'],
	[
		'جمعية (?:الأمم المتحدة للبيئة|الصحة العالمية|الدول الأطراف|موئل)|الجمعية (?:الوطنية|البرلمانية|التأسيسية)',
		null
	],
	[
		'مؤتمر (?:الأطراف|الدول الأطراف)|المؤتمر العام|اجتماع الدول|مجلس الإدارة|مجلس إدارة|المجلس التنفيذي|اللجنة التنفيذية',
		null
	],
	[
		'مجلس (?:أوروبا|الوزراء|الوصاية|التعاون|السلام والأمن|السلم والأمن|جامعة|منظمة)|المجلس (?:الأوروبي|الوزاري)',
		null
	],
	['(?:ال)?لجنة (?:البلدان الأمريكية|الأوروبية|الأفريقية|الوطنية|الاقتصادية)[^،؛.0-9]{0,30}', null],
	[
		'لجنة (?:منع الجريمة|المخدرات|وضع المرأة|السكان|التنمية|القانون الدولي|بناء السلام|تسخير|الخدمة المدنية|الأمم المتحدة|نزع السلاح)|اللجنة (?:الإحصائية|التحضيرية)',
		'other-commission'
	],
	['(?:ال)?لجنة المعنية|لجنة مناهضة|لجنة القضاء', null],
	['اللجنة الفرعية', 'SUBCOM'],
	['لجنة حقوق الإنسان', 'CHR'],
	['مجلس حقوق الإنسان', 'HRC'],
	['مجلس الأمن', 'SC'],
	['[لب]?المجلس الاقتصادي والاجتماعي|للمجلس الاقتصادي والاجتماعي', 'ECOSOC'],
	['(?:ال|لل)جمعية العامة|(?<!\\p{L})[وفبل]?(?:ال|لل)جمعية(?!\\p{L})', 'GA'],
	['(?<!\\p{L})[وفبل]?(?:ال|لل)مجلس(?!\\p{L})', 'council'],
	['(?<!\\p{L})[وفبل]?(?:ال|لل)لجنة(?!\\p{L})', 'commission'],
	[
		`(?<=(?:^|[^\\p{L}])(?:و?في|بموجب) )${NOUN}(?:ات|ت|ي)?(?:ها|هما)(?!\\p{L})|(?<!\\p{L})ب${NOUN}(?:ات|ت|ي)?ها(?!\\p{L})`,
		'own'
	],
	[`(?<!\\p{L})[وفبكل]{0,2}${NOUN}(?:ات|ت|ي)?ها(?!\\p{L})`, 'self'],
	// a council is he, an assembly or commission she
	[`(?<!\\p{L})[وفبكل]{0,2}${NOUN}(?:ات|ت|ي)?ه(?!\\p{L})`, 'council-own']
];

/** 3 · 5 (هـ) */
const ITEM = '\\d{1,3}(?![\\d/])(?: ?\\([\\p{L}ـ]{1,3}\\))*';
const LETTER = '\\([\\p{L}ـ]{1,3}\\)';
const JOIN = '(?:، و ?|، |,| و ?| إلى | حتى | ?- ?)';
const listOf = (item: string): string => `(${item}(?:${JOIN}(?:${item}|${LETTER}))*)`;
const PREFIX = '(?:[وفبكل]{0,2}(?:ال|لل)|[وفبكل]{0,2})';
/** The first to the eleventh, of either gender, lengthened or not: الثالـــث. */
const FIRST =
	'أول أولى ثاني ثانية ثالث ثالثة رابع رابعة خامس خامسة سادس سادسة سابع سابعة ثامن ثامنة تاسع تاسعة عاشر عاشرة حادي حادية'
		.split(' ')
		.map((word) => [...word].join('ـ*'))
		.join('|');
const ORDINAL = `ال(?:${FIRST})(?!\\p{L})(?: عشرة?(?!\\p{L})| وال(?:(?:عشر|ثلاث|أربع|خمس)[وي]ن|${FIRST})(?!\\p{L}))?`;
/** II.A, ثالثا؛ الثاني - ألف, الثاني باء, هاء: never another word, المرفق المتعلق. */
const COUNTED = `([IVXLC]+(?:\\.[A-Z])?|[A-Z]|\\d{1,2}|${ORDINAL}(?:(?: ?- ?| )(?:${LETTER_NAME})(?!\\p{L}))?|(?:${LETTER_NAME}))(?![\\p{L}\\d])`;

/** Words and patterns by which Arabic texts cite. */
export const arCitations: NounFirstWords = {
	order: 'noun-first',
	bodies: BODIES,
	acts: [
		// sometimes without its ا
		[`${PREFIX}قرار(?:ات|ت|ين|ي|ان|ا)?(?:ها|هما|ه)?`, 'resolution'],
		[`${PREFIX}مقرر(?:ات|ين|ي|ان|ا)?(?:ها|هما|ه)?`, 'decision'],
		[`${PREFIX}بيان(?:ات|ين|ي|ان)? (?:ال|ل)?رئيس(?:ه|ها)?`, 'statement']
	],
	connector: '(?:[،,؛;] و ?|[،,؛;] ?| ?و ?| أو |،? وكذلك )',
	range: '(?: ?- ?| إلى | حتى )',
	letter: ` ?(?:ألف ألف|باء باء|${LETTER_NAME}|[A-Z])(?![\\p{L}])`,
	letterJoin: '(?:، و ?|، | و ?| إلى | ?- ?)',
	oldSession: '(?:E?S-)?[IVXLCDM]+|د ?[إا]?ط? ?- ?\\d{1,2}',
	special: 'E?S-|د ?[إا] ?ط? ?- ?',
	readNumber,
	readLetter,
	filler: /ـ|[\u064b-\u0652]|\u0670/g,
	turns: true,
	numberSign: '(?:رقم ?)',
	qualifiers: '(?:السابقة?|اللاحقة?|الأخرى|ذ(?:ات|ي|و) الصلة|المتخذة?|الأخيرة?|السنوية?)',
	ofBody:
		'،? (?:(?:الصادر(?:ة|ين|ان)?|المتخذ(?:ة|ين)?|التي (?:اتخذ|اعتمد)\\p{L}+|الذي (?:اتخذ|اعتمد)\\p{L}+) )?(?:عن |من |ل|التابع\\p{L}* ل)?',
	ofDate:
		'،? (?:المؤر(?:خة|خين|ختين|خان|ختان|خ)|(?:الصادر|المتخذ|المعتمد)(?:ة|ين|تين)?(?: في| بتاريخ)?|بتاريخ|في) ',
	topic: '(?:المعنون(?:ة|ين)?|بشأن|المتعلق(?:ة|ين)?|الذي|التي|عن)',
	inWhich: '،? (?:الذي|التي|والذي) \\p{L}+ (?:في|ب|بموجب)\\p{L}* ',
	lead: '(?:،? ولا سيما |،? وبخاصة |،? بما في ذلك |،? وآخرها |،? ومنها )',
	ofWhole: '(?:،? (?:(?:من |[لب])(?:تلك |هذه |ذلك )?|في |إلى )(?:منطوق )?(?:من )?| منطوق | )',
	annexed: '(?:ال)?مرفقة?',
	atSession: '[^،؛.\\d]{0,40}? في دورتها [^،؛.\\d]{1,60} ',

	quoted: /[”“"«][^”“"«»]{1,600}[“”"»]/g,
	records: /الوثائق الرسمية/,
	date: new RegExp(
		`(?<day>\\d{1,2}) (?<month>(?:${MONTH})(?: ?/ ?(?:${MONTH}))?) (?<year>\\d{4})`,
		'g'
	),
	readMonth: (written) =>
		MONTHS.findIndex((names) => new RegExp(`^(?:${names})`).test(written)) + 1,
	stop: ranged(/[;؛:]|\.(?= \p{L}|$)/gu),

	parts: [
		[`${PREFIX}فقر(?:ة|ات|تين|تان|تي|تا) (?:من )?` + listOf(ITEM), 'paragraph'],
		[`${PREFIX}فقر(?:ة|ات|تين|تان) الفرعي(?:ة|تين|تان) ` + listOf(LETTER), 'letter'],
		[
			`${PREFIX}(?:مرفق|تذييل)(?:ين|ان|ات) (${ORDINAL}(?: و(?=ال)${ORDINAL}){1,6}|\\d{1,2}(?:(?:، | و ?)\\d{1,2}(?!\\d)){1,6})(?!\\p{L})`,
			'annex'
		],
		[
			`${PREFIX}(?:فرع|جز[ءأ]|باب|قسم)(?:ين|ان) (${ORDINAL}(?: و(?=ال)${ORDINAL}){1,6})(?!\\p{L})`,
			'section'
		],
		// what its annex contains is not its own text
		[
			`${PREFIX}(?:مرفق(?:ات|ين|ي|ان|(?:ها|ه|يها)(?! $))?(?!\\p{L}| البيئة| المتعلق))(?: التقني)?(?: ${COUNTED})?`,
			'annex'
		],
		// of a treaty; elsewhere an appendix is a part of an annex
		[`${PREFIX}تذييل(?:ات|ين|ان)?(?: ${COUNTED}(?= )|(?= (?:من |ل|$)))`, 'annex'],
		[`${PREFIX}فصل(?:ين|ان)?(?!\\p{L}) ${COUNTED}`, 'chapter'],
		[`${PREFIX}(?:فرع|جزء|باب|قسم)(?:ين|ان)?(?!\\p{L}) ${COUNTED}`, 'section']
	],
	betweenParts: ',?(?: ?، ?| )',
	besideParts: '،? و(?=(?:ال)?(?:مرفق|فصل|فرع|جزء|قسم|فقر))',
	readOrdinal,

	ibid: /^(?:انظر )?المرجع نفسه/,
	notIbid: /المجلد \d|الرقم \d{4,}|رقم \d{4,}/,
	publishedIn: ranged(/(?:الوارد\p{L}*|المنشور\p{L}*|ترد|يرد|ستصدر|سترد) في/u)
};
