import type { NounLastWords, Numberer } from '../../extract/words/citations.ts';
import { toRoman } from '../../roman.ts';
import { readNumeral } from './numerals.ts';

/** Who numbers: our bodies, and look-alikes of other houses that must not be taken for them. */
const BODIES: [words: string, body: Numberer][] = [
	// other houses: 人居署理事会, 缔约方大会, 世界卫生大会, 柬埔寨人权委员会
	['(?:CAC/COSP|CTOC/COP|UNEP/EA|FCCC/|CBD/)[^，；。]*', null],
	['执行局|执行委员会', null],
	['(?:人居署|环境署|粮农组织|教科文组织|工发组织|旅游组织|开发署|规划署)的?理事会', null],
	['(?:缔约国|缔约方|卫生|环境|劳工|人居|议会|人民|全国|邮政|气象)大会', null],
	// records that print resolutions: Supplement 53 is the Human Rights Council's, 49 the Assembly's, the others are not ours
	['补编第53A?号', 'HRC'],
	['补编第49号', 'GA'],
	['补编第\\d+A?号', 'elsewhere'],
	// in records named in the note before
	['^同上(?=，第)', 'elsewhere'],
	[
		'(?:高级专员|人权高专办|高级专员办事处|特别报告员|独立专家)[^，；。“”]{0,30}?(?:根据|依照|按照|遵照)(?=第)',
		'reporter'
	],
	['(?:缔约国|缔约方|审议|首脑|审查)会议', null],
	[
		'(?:刑事司法|妇女地位|麻醉药品|可持续发展|社会发展|人口与发展|人口和发展|统计|国际法|贸易法|外层空间|科学和技术促进发展|森林论坛|经济|社会)委员会',
		null
	],
	['(?:美洲|亚洲|欧洲|非洲|国家|独立|柬埔寨)人权(?:和民族权|和人民权利)?委员会', null],
	['人权理事会咨询委员会|(?:托管|欧洲|北极|部长|合作)理事会', null],
	['人权理事会', 'HRC'],
	['安全理事会|安理会', 'SC'],
	['经济及社会理事会|经济和社会理事会|经社理事会', 'ECOSOC'],
	['(?:促进和保护人权|防止歧视和保护少数|人权)小组委员会', 'SUBCOM'],
	['人权委员会', 'CHR'],
	['联合国大会|大会', 'GA'],
	['理事会', 'council'],
	['其(?=以往|历次|有关|各项|关于|题为|[12]\\d{3}年|第)|本(?:机构|届会议)', 'own']
];

/**
 * A number is announced by 第. Some are printed without: special sessions, S-23/2号; after a date,
 * 7月20日49/250号; right before the noun, 71/139号决议.
 */
const ANNOUNCED = [
	'第 ?',
	'(?<![A-Za-z0-9/-])(?=E?S-\\d)',
	'(?<=日)(?=\\d+/\\d+(?: ?[A-Z])?号)',
	'(?<![A-Za-z0-9/.-])(?=\\d{1,3}/\\d{1,4}(?: ?[A-Z])?号(?:决议|决定))'
].join('|');

/** 第3 · 第4段 · 第5(e) · 第127 (v)㈢ · 第5段(e)分段 · (f); never the number of another act, 第6/1号 */
const ITEM =
	'(?:第?\\d+(?![\\d/号届次年月日条章节])(?: ?\\([a-z]+\\)|[㈠-㈩])*(?:执行)?段?(?:\\([a-z]+\\)(?:分?段|项)?)?|\\([a-z]+\\)(?:分?段|项)?)';

const NUMERAL = '[一二三四五六七八九十百]+';

/** Parts of several: 第二和第四节, B、C和D节. */
const listOf = (one: string): string => `${one}(?:(?:以及|[、和及至])第?${one}){0,12}`;
const DIGITS = '[一二三四五六七八九〇○零]{1,4}';

/** 第一㈠号 → 1 (I), 一五一四(十五) → 1514 (XV), 1874 (S IV) → 1874 (S-IV). */
function readNumber(written: string): string {
	const old = /^([一二三四五六七八九〇○零]+) *\(?([^()]+)\)?$/.exec(written.normalize('NFKC'));
	if (!old) return written.replace(/S (?=[IVXLC])/, 'S-');
	const [, digits = '', session = ''] = old;
	const number = [...digits].map((digit) => readNumeral(digit) ?? 0).join('');
	return `${number} (${toRoman(readNumeral(session) ?? 0)})`;
}

/** Words and patterns by which Chinese texts cite. */
export const zhCitations: NounLastWords = {
	order: 'noun-last',
	bodies: BODIES,
	acts: [
		['决议', 'resolution'],
		['决定', 'decision'],
		['主席声明', 'statement']
	],
	connector: '(?:以及|和|及|与|或|、|，)',
	range: '至',
	letter: ' ?(?:AA|BB|CC|[A-Z])(?![A-Za-z])',
	letterJoin: '(?:、|和|及|与|至|-) ?',
	oldSession: '(?:E?S[- ])?[IVXLCDM]+',
	oldNumber: `${DIGITS}(?:[㈠-㈩]|\\(${NUMERAL}\\))(?=号)`,
	readNumber,
	special: 'E?S-',
	announced: ANNOUNCED,
	numberNoun: '号?',
	vagueRest:
		'(?:(?:以及|和|及|、)?(?:其他|所有|各项|有关|相关|后续|历次|以往|以前|先前){1,4}|关于[^，；。决]{1,60}的)?',
	topic: '关于',
	topicEnd: /的(?:□*的?)?$/,
	phraseBreaks: ['，', '；', '。', '：', '“', '《'],
	listBreak: /[。；]|号?[^、，和及与以或\d第“《（(]{1,3}法/,

	quoted: /“[^“”]*”|《[^《》]*》|〈[^〈〉]*〉/g,
	records: /正式记录|补编第/,
	date: /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/g,
	readMonth: Number,
	stop: /[。；]/g,

	parts: [
		[`附件(${NUMERAL}(?:[、和及至]${NUMERAL})+)(?=[，。；、)和及的中所内]|$)`, 'annex'],
		[`附件(${NUMERAL}|[IVX]+|\\d+)?`, 'annex'],
		[`(?<=》的?|公约)附录(${NUMERAL}(?:[、和及至]${NUMERAL}){0,6}(?![、和及至]))?`, 'annex'],
		['所附(?=的|《|“|并|[^，。；]{0,4}《)', 'annex'],
		[`第(${listOf(`(?:${NUMERAL}|[IVXLC]+|\\d{1,3})`)})章`, 'chapter'],
		[`第(${listOf(`(?:${NUMERAL}|[IVXLC]+|\\d{1,2})(?:\\. ?[A-Z])?`)})(?:节|部分)`, 'section'],
		[
			`(${listOf('(?:[IVXLC]+(?:\\.[A-Z])?|[A-Z])')})(?:\\.\\d{1,2}(?: ?\\([a-z]\\))?(?:-[A-Z]\\.\\d{1,2})?)?\\.?(?:节|部分)`,
			'section'
		],
		// 第二节.A, 附件六.B, 第二节E
		['(?:\\.(?<=[节章件一二三四五六七八九十]\\.)|(?<=节))([A-Z])(?![\\p{L}\\d/.-])', 'section'],
		[`(?:执行部分)?(?=第)(${ITEM}(?:(?:以及|[、和及与至-])${ITEM})*)`, 'paragraph']
	],
	// 号文件，附件一 · 第60/31号决议中关于渔具的第77段
	betweenParts:
		'(?:号文件)?(?:的(?=第)|中?(?:关于|有关)[^，；。《》“”第()]{1,100}的(?=第|附件)|\\((?=第[^()]{1,12}\\)))?[，,]{0,4}',
	besideParts:
		'(?:以及|[和及、])(?=附件)|(?:以及|[和及])(?:(?:关于|有关)[^，；。《》“”第()]{1,40}的)?(?=第[^段条号届次]{1,6}[章节]|[A-Z]节)',
	itemNoun: '[段项]',
	itemSign: '第',
	readOrdinal: readNumeral,

	ibid: /^同上/,
	notIbid: /第\d+卷|《/,
	publishedIn: /载于|编入|刊载/
};
