import type { Body } from '../../schema.ts';

/** Words and patterns by which Chinese texts cite. Read on running text: no line breaks, ASCII brackets. */

/** Who numbers: our bodies, and look-alikes of other houses that must not be taken for them. */
export const BODY_WORDS: [words: string, body: Body | 'council' | 'own' | null][] = [
	// other houses: 人居署理事会, 缔约方大会, 世界卫生大会, 柬埔寨人权委员会
	['(?:CAC/COSP|CTOC/COP|UNEP/EA|FCCC/|CBD/)[^，；。]*', null],
	['执行局|执行委员会', null],
	['(?:人居署|环境署|粮农组织|教科文组织|工发组织|旅游组织|开发署|规划署)的?理事会', null],
	['(?:缔约国|缔约方|卫生|环境|劳工|人居|议会|人民|全国|邮政|气象)大会', null],
	// reports that print resolutions: Supplement 53 is the Human Rights Council's, the others are not ours
	['补编第53A?号', 'HRC'],
	['补编第\\d+A?号', null],
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

const LETTERS = '(?: ?[A-Z](?![A-Za-z]))';
const MORE_LETTERS = `(?:${LETTERS}(?:(?:、|和|及|与|至|-) ?[A-Z](?![A-Za-z]))*)?`;

/** 5/1 · 75/257 B · 75/253 A至C · S-35/1 · ES-11/1 · 217 A(III) · 3362(S-VII) · 1325(2000) · PRST/43/1 */
export const NUMBER = [
	`(?:19|20)\\d\\d/\\d{1,4}(?!\\d)${MORE_LETTERS}`,
	// 6/2019 and 12/07 are other organizations' numbers
	`(?:PRST[/ ]?)?(?:OS/)?(?:E?S-)?\\d{1,3}/[1-9]\\d{0,2}(?![\\d/])${MORE_LETTERS}`,
	`\\d{1,4}${MORE_LETTERS} ?\\((?:E?S-)?[IVXLCDM]+\\)`,
	`\\d{1,4} ?\\((?:19|20)\\d\\d\\)`
].join('|');

/**
 * A number is announced by 第. Some are printed without: special sessions, S-23/2号; after a date,
 * 7月20日49/250号; right before the noun, 71/139号决议.
 */
export const ANNOUNCED = [
	'第 ?',
	'(?<![A-Za-z0-9/-])(?=E?S-\\d)',
	'(?<=日)(?=\\d+/\\d+(?: ?[A-Z])?号)',
	'(?<![A-Za-z0-9/.-])(?=\\d{1,3}/\\d{1,4}号(?:决议|决定))'
].join('|');

/** Between two numbers of one list: 、 和 及 以及 至, perhaps after 号. */
export const CONNECTOR = '(?:以及|和|及|与|或|、|，)';

/** The noun that closes a list and says what the numbers are. */
export const ACT_NOUNS = {
	决议: 'resolution',
	决定: 'decision',
	主席声明: 'statement'
} as const;

/** Before the noun a list may end in 以及其他相关, which names nothing, or in a topic. */
export const VAGUE_REST =
	'(?:(?:以及|和|及|、)?(?:其他|所有|各项|有关|相关|后续|历次){1,4}|关于[^，；。决]{1,60}的)?';

/** An exact date, as in 2007年6月18日. */
export const DATE = /(\d{4})年(\d{1,2})月(\d{1,2})日/g;

/** Same source as the note before: 同上，第三章，A节。 */
export const IBID = /^同上/;

/** A treaty number, not a part of the source before: 同上，第2051卷，第35457号。 */
export const TREATY_SERIES = /第\d+卷/;

/** 第3 · 第4段 · 第5(e) · 第5段(e)分段 · (f); never the number of another act, 第6/1号 */
const ITEM =
	'(?:第?\\d+(?![\\d/号届次年月日条章节])(?:\\([a-z]+\\))?(?:执行)?段?(?:\\([a-z]+\\)(?:分?段|项)?)?|\\([a-z]+\\)(?:分?段|项)?)';
const PARAGRAPHS = new RegExp(`^，?(?=第)(${ITEM}(?:(?:以及|[、和及与至])${ITEM})*)`);

/** Parts of the whole: 附件, 附件二, 第三章, A节, 第二节, B部分, 第3和第4段. */
export const PARTS: [pattern: RegExp, part: 'annex' | 'chapter' | 'section' | 'paragraph'][] = [
	[/^，?附件([一二三四五六七八九十]+|[IVX]+|\d+)?/, 'annex'],
	[/^，?第([一二三四五六七八九十百]+|[IVXLC]+|\d+)章/, 'chapter'],
	[/^，?第([一二三四五六七八九十百]+|[IVXLC]+)节/, 'section'],
	[/^，?([A-Z]|[IVXLC]+)(?:节|部分)/, 'section'],
	[PARAGRAPHS, 'paragraph']
];

/** It only says where the text will be printed: 决议和决定将载于理事会…报告(A/HRC/21/2). */
export const PUBLISHED_IN = /载于|编入|刊载/;
