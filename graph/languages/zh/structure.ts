import type { StructureWords } from '../../structure/words.ts';
import { readNumeral } from './numerals.ts';

const NUMERAL = '[一二三四五六七八九十百零〇]+|\\d{1,3}';
const BODY =
	'联合国大会|大会|人权理事会|安全理事会|经济及社会理事会|人权委员会|(?:防止歧视和保护少数|促进和保护人权)小组委员会';
const DAY = '(?:(?:\\d{4}年)?\\d{1,2}月)?\\d{1,2}日';

const DATE = '\\d{4}年\\d{1,2}月\\d{1,2}日';
// 第53次全体会议(续会); one bracket of the two is sometimes lost
const MEETING = '第\\d{1,5}次(?:全体|公开|非公开)?会议(?:\\(?[^()\\d]{0,6}\\))?';

/** How strongly: 深为关切, 极其严重关切, 最强烈地谴责. */
const DEGREE =
	'(?:最|极其|极为|极度|极|非常|十分|高度|日益|越来越|特别|尤其|尤为|格外|更加|仍然|仍|依然|继续|持续|完全|充分|明确|坚定|坚决|强烈|大力|全力|热烈|衷心|由衷|诚挚|深切|深深|深感|深为|深表|深|严重|严正|万分|同样|始终){0,4}的?';
const FEELING =
	'(?:关切|关注|不安|遗憾|震惊|愤慨|愤怒|痛心|悲痛|哀痛|失望|惊愕|惊恐|忧虑|担忧|焦虑|沮丧)';
const PRAISE = '(?:赞赏|感谢|谢意|欣慰|满意|鼓舞|鼓励|高兴|欢迎|赞扬|祝贺|敬意|荣幸|感激)';
const MIND =
	'(?:深信|坚信|确信|相信|希望|期望|期待|支持|同情|声援|哀悼|慰问|决心|打算|承诺|致力于|认为|团结|同意|反对|意见|愿意|需要|信心|信念)';

/** 赞赏地, 严重关切地, 感兴趣地, 毫无保留地: with what feeling something is noted. */
const MANNER = `(?:${DEGREE}(?:感兴趣|赞赏|感激|感谢|满意|欣慰|高兴|欣喜|关切|关注|不安|遗憾|震惊|痛心|失望|忧虑|强烈|毫无保留|坚决|断然|明确|郑重|坚定|热烈|适当)(?:[并和]${DEGREE}(?:赞赏|满意|感兴趣|关切|遗憾|感谢))?地)`;

const TIES = ['并且', '而且', '以及', '但是', '并', '且', '而', '但', '和'];
const LINKERS = [
	'在(?:这|此|这一)(?:方面|背景下)[，]?',
	'在以前各届会议上',
	'在[^，；。：《》“”()]{1,40}(?:情况|前提|基础|背景)下，',
	'连续第[一二三四五六七八九十\\d]{1,4}[年次]',
	'我们',
	'就此',
	'为此目的',
	'为此',
	'因此[，]?',
	'此外',
	'也'
];
const MODIFIERS = [
	MANNER,
	'最强烈地|最坚决地|深入|破例|深切|深为|极力|极为|万分|进一步|充分|共同|适当|确切|毫无保留地|一致|正式|郑重|紧急|强烈|大力|坚决|断然|坚定|明确|热烈|高度|严正|特别|尤其|同样|同时|始终|仍然|依然|继续|再次|再度|首先|最后|又|还|再|也|仍|表示'
];
const PHRASES: StructureWords['phrases'] = [
	['', `(?:表示|重申|申明|强调)${DEGREE}${FEELING}`, 'condemn'],
	['', `(?:重申|申明)${DEGREE}(?:谴责|斥责|痛惜)`, 'condemn'],
	['', `表示${DEGREE}${PRAISE}`, 'welcome'],
	['', `表示${DEGREE}${MIND}`, 'state'],
	[
		'',
		`(?:深感|深表|深为|感到|甚感|至感|极感|十分|仍然|仍|${DEGREE}感到)${DEGREE}${FEELING}`,
		'condemn'
	],
	['', `(?:深感|深表|深为|感到|甚感|倍感)${DEGREE}${PRAISE}`, 'welcome'],
	['', `(?:深切|深为|严重|极为|持续|震惊并)关注(?!地)|${DEGREE}关切(?!地)`, 'condemn'],
	['', '深恶痛绝', 'condemn']
];

/**
 * Ties a verb of the act to the one before within a clause: 促请会员国并邀请私营部门. Before it stands whoever
 * was asked; 促进并鼓励 is somebody's.
 */
const TIED =
	'(?<=[国家方织构府处统门案入]|[当邮]局|[社学商]会|委员会|理事会|成员|银行|实体|群体|机制|利益攸关者|专家)并(?=(?:再次|进一步|强烈|还|又|特别)?(?:邀请|促请|敦促|鼓励|吁请|呼吁))|并(?=(?:期待|欢迎)(?!的))';

/** Every character of these may begin a clause that has a verb of the act, and those of a split verb. */
const OPENS = [
	...TIES,
	...LINKERS,
	...MODIFIERS,
	...PHRASES.map(([, pattern]) => pattern),
	'对就向为'
]
	.join('')
	.replace(/[^\u4e00-\u9fff]/g, '');

/** Words and patterns by which Chinese resolutions are laid out. */
export const zhStructure: StructureWords = {
	formula: new RegExp(`^[“"]?(?:${BODY})[，,]$`),
	bodies: [
		[/人权理事会/, 'HRC'],
		[/安全理事会/, 'SC'],
		[/经济及社会理事会/, 'ECOSOC'],
		[/小组委员会/, 'SUBCOM'],
		[/人权委员会/, 'CHR'],
		[/大会/, 'GA']
	],
	formulaExample: '“人权理事会，”',

	session: new RegExp(`第(${NUMERAL})届(紧急特别|特别)?(?:常)?会议`),
	readOrdinal: readNumeral,
	date: /(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日/,
	readMonth: Number,
	period: new RegExp(`^\\d{4}年\\d{1,2}月\\d{1,2}日(?:(?:至|到|[-—―～~、，]|以?及|和)+${DAY})*$`),
	periodEnd: /(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日/g,
	monthLast: false,
	volumePage:
		/^(?:[一二三四五六七八九十]{1,3}[.、] ?)?(?:根据.{2,8}委员会的报告|未经发交主要委员会而)通过的决议(?: ?\d{1,3})?$|^(?:\d{1,3} )?大会 ?[—–-]{1,2} ?第[一二三四五六七八九十]{1,4}届(?:特别)?会议(?: \d{1,3})?$/,
	agendaItem:
		/^(?:临时)?议程项目(\d{1,3}(?: ?\([a-z]{1,3}\))?(?:(?:、|和|及|以及|至|-)\d{0,3}(?: ?\([a-z]{1,3}\))?)*)(.*)$/,
	aroundNumber: ['第 ?', '号决议|号决定'],
	actLine: new RegExp(
		`^(?:${BODY})?(?:第[^，。]{1,12}届(?:特别)?会议)?(?:\\d{4}年\\d{1,2}月\\d{1,2}日)?(?:${BODY})?(?:未经表决)?(?:通过的?)?(?:决议|决定|主席声明)$|^安全理事会\\d{4}年\\d{1,2}月\\d{1,2}日第\\d+次会议通过$|^(?:${BODY}).{0,60}(?:决定|议定).{0,12}(?:如下|下列|以下)(?:案文|决定|文本)?[：:]$`
	),
	acts: [
		[/主席(?:的)?声明/, 'statement'],
		[/决定/, 'decision'],
		[/决议/, 'resolution']
	],
	coverLine:
		/^(?:联合国|大会|安全理事会|Distr\.?:?.*|\d{1,2} [A-Z][a-z]+ \d{4}|Chinese|Original:?.*|原文：.*|General|一般|.*分发.*|第[一二三四五六](?:委员会)?|\[(?:根据|未经发交|经).*\]|\[(?:根据|未经发交).*|.*\)\])$/,

	meeting: new RegExp(MEETING.replace('\\d{1,5}', '(\\d{1,5})')),
	closingLine: new RegExp(
		`^(?:${DATE}|${MEETING}|${DATE}[， ]?${MEETING}|${MEETING}[， ]?${DATE})$`
	),
	withoutVote: /未经表决/,
	recordedVote: /记录表决|唱名表决|表决/,
	voteCounts: [
		/(\d{1,3})票对(\d{1,3}|零|〇)票[^，。]{0,2}[，、](?:(\d{1,3})票弃权|(?:无|零票)弃权)?/,
		/(\d{1,3})票(?:赞成|同意)[，、]?(?:对)?(\d{1,3}|零|〇)票反对[，、]?(?:和|及)?(?:(\d{1,3})票弃权|(?:无|零票)弃权)?/
	],

	paragraphNumber: /^(\d{1,3}) ?[.、] ?(?!\d)/,
	numeralNumber: /^([一二三四五六七八九十]{1,3})[.、] ?(?=.*[。；：]$)/,
	section:
		/^(?:第?([一二三四五六七八九十]{1,4})节?|([IVX]{1,6}|[A-H]))(?:[、.:：] ?([^，。；：]{1,60}))?$/,
	readSection: readNumeral,
	annex: /^(?:附件|附录|附文)([一二三四五六七八九十]{1,3}|[IVX]{1,5}|\d{1,2})?$/,
	paragraphEnd: /[，,；;。：:.][”"』」]?$/,
	sentenceEnd: /[。；：;:]$/,
	preambleEnd: /[，,]$/,

	noteOpening:
		/^(?:[见另又参同]见|见|参看|参阅|同上|第\d|第[一二三四五六七八九十]|[A-Z]{1,5}[/.]|[A-Z][a-z]|《|“|联合国|大会|安全理事会|人权理事会|理事会|经济及社会|载于|关于|根据|如|按照|http|www|[请可]查|ISBN|不包括|包括|本决议|此处|文件|秘书长|[12]\d{3}年)/,
	noteWords: /[A-Z]{1,6}\/[\w.]+\/\d|号(?:决议|文件|决定)|补编第|联合国出版物|条约汇编/,
	noteEnd: /[。.][)”"]?$/,
	beforeMark:
		/[\u2014\u2015\u2018\u201c\u201d\u2026\u2e80-\u9fff\ud800-\udfff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]$/,
	alwaysBeforeNumber: /(?:第|议程项目|编号|Add\.|Corr\.|Rev\.)$/,
	beforeNumber:
		/(?:第|目标|具体目标|项目|附件|附录|表|图|款|编号|约|近|共|达|超过|超出|多达|逾|至|到|前|后|每|各|仅|为|以|年|月|日|星期|的|有|等级|阶段|部分|Add\.|Corr\.|Rev\.)$/,
	afterNumber:
		/^(?:年|月|日|时|分|秒|号|条|段|项|个|名|人|次|届|章|节|页|卷|周|天|岁|万|亿|千|百|十|多|余|倍|级|国|所|家|种|轮|批|份|位|款|编|部|类|层|方|起|件|例|美元|欧元|公|小时|世纪|票|期|点|比|分之)/,

	ties: TIES,
	linkers: LINKERS,
	modifiers: MODIFIERS,
	after: [],
	between: [],
	silent: null,
	spellings: (verb) => [verb],
	participle: null,
	phrases: PHRASES,
	opens: new RegExp(`^[${OPENS}]`),
	and: '[并和]',
	clauseSigns: new RegExp(`[，,；;。：:《》“”()]|${TIED}`, 'g'),
	// 鼓励的措施, 支持者 are nouns; 表示关切的是 is a verb; 承认、减少 is a list of what somebody does
	notVerb: '(?!的(?!是)|者|、)',
	newAct: /^(?:又|还|也|同时|再次|再度)/,
	besides: /^同时/,
	goesOn: /^(?:继续|进一步)/,
	recounts: /[，,]其中(?!所|的|包括|载|涉及|最)[^；。]*$/,
	split: /^并?(?:(?:再次|又|还)*(?:对|就|向|为))/
};
