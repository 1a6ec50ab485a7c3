import type { MandateWords } from '../../extract/words/mandates.ts';
import { readNumeral } from './numerals.ts';

const WORDS_OF = '(?:任务|任期|授权|职权|任用)';

/** 至2025年9月30日, 至2025年底; a year alone says no day. */
const UNTIL_DATE = /(?:至|到)(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?(底|年底|年终|末)?/;

/** Words that are no numerals. */
const COUNTS: Record<string, number> = { 两: 2, 半: 0.5 };

function readUntilDate(said: string): string | undefined {
	const [, year, month, day, yearEnd] = UNTIL_DATE.exec(said) ?? [];
	if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return year && yearEnd && !month ? `${year}-12-31` : undefined;
}

/** Words by which Chinese texts name mandates and decide on them. */
export const zhMandates: MandateWords = {
	language: 'zh',
	any: /报告员|专家|工作组|代表|委员会|调查团|机制|机构|论坛|任务|任期|授权/,
	holderStands: 'last',
	holders: [
		['特别报告员', 'special-rapporteur'],
		['独立专家(?!组|小组|机制|委员会|咨询)', 'independent-expert'],
		['工作组', 'working-group'],
		[
			'特别代表|调查委员会|实况调查团|调查团|专家机制|人权委员会|人权状况委员会|专家小组|专家组|独立机制|调查机制|独立机构|论坛|专家委员会',
			'other'
		]
	],
	// 土著人民权利问题特别报告员 = 土著人民权利特别报告员; 独立国际实况调查团 = 国际独立实况调查团
	unimportant:
		/问题|以及|(?:独立|国际){1,2}(?=实况|调查|(?:人权)?专家(?:机制|组|小组|委员会))|[、，和与及的之()“”《》〈〉]/g,
	sameWords: [
		[/增进/g, '促进'],
		[/享受/g, '享有'],
		[/见解/g, '意见'],
		[/言论自由/g, '表达自由'],
		[/负面影响/g, '不良影响'],
		[/胁迫/g, '强制'],
		[/废料/g, '废物'],
		[/正义/g, '公正'],
		[/推进/g, '促进'],
		[/境况|处境|情况/g, '状况'],
		[/有关/g, '相关']
	],
	reach: 100,
	otherHouse: /(?:美洲|非洲|欧洲|东盟|区域|土著)$/,
	country: {
		side: 'after',
		pattern: /^(?:境内)?(?:的)?人权(?:状况|情况)(?:问题)?(?:的)?(特别报告员|独立专家)/,
		independentExpert: /独立专家/
	},

	bare: [
		['特别报告员', 'special-rapporteur'],
		['独立专家(?!组|小组|机制|委员会|咨询)', 'independent-expert'],
		['工作组', 'working-group'],
		['任务负责人', 'other']
	],
	beforeBare:
		/(?:^|授权|[，；。：“(请由与同向对给予该述迎到并为使让将因在括促敦吁励赞赏扬感谢持据照按过经以和及中调认记顾申长命托助求可合应于是出提邀把使保]|新任)$/,
	beforeGeneric:
		/(?:各|所有|一些|若干|多[位名个]?|两|[一二三四五六七八九十\d]+[位名个]|有关|相关|其他|任何|每[位名个]?|特别程序|的|(?:代表|报告员|独立专家|专家|机构|机制|程序|委员会)(?:、|和|以及|及|与|或))$/,
	afterGeneric:
		/^(?:们|(?:、|和|以及|及|与|或)(?:秘书长)?(?:特别)?(?:代表|报告员|独立专家|工作组|专家机制|专家|特别程序))/,
	short:
		/(?:国际)?(?:调查委员会|实况调查团|调查团|专家机制|调查机制|独立机制|国际专家组)(?!主席|成员|的设立)/g,

	decides: /(?:决定|延长|设立|任命|终止)$/,
	acts: [
		{
			act: 'extend',
			words: /(?:延长|延期|续延|延续|续期|展期|顺延|续设)/,
			near: 'before'
		},
		{
			act: 'end',
			words: new RegExp(`(?:终止|结束|停止|撤销)(?=.{0,60}${WORDS_OF})`),
			near: 'after'
		},
		{
			act: 'establish',
			words: /(?:重新)?(?:任命|设立|建立|创设|指派)(?!的)/,
			near: 'only-after'
		},
		{
			act: 'rename',
			words:
				/以(?=[^，；。]{2,80}(?:为(?:新)?(?:名称|名)|的(?:新)?名称))|更名为|改名为|改称为?|名称(?:改|变更)为|重新定名为|(?:定名|命名)为/,
			near: 'before'
		},
		{
			act: 'retype',
			words:
				/(?:任务)?(?:改为|转为|变更为|改设为|改由)(?=[^，；。]{0,60}(?:特别报告员|独立专家|工作组))/,
			near: 'before'
		},
		{ act: 'merge', words: /合并/, near: 'before' },
		{
			act: 'modify',
			words: new RegExp(
				`(?:扩大|扩充|拓展|修改|修正|修订|调整|变更|缩小)(?=[^，；。]{0,60}${WORDS_OF})|(?<=${WORDS_OF}[^，；。]{0,12})(?:扩大|扩充|修改|修正|调整)`
			),
			near: 'after'
		}
	],
	joined: /^(?:的?任务)?(?:和|及|以及|、)$/,
	// 将某某独立调查机制的任务延长两年; an office is none
	unknown:
		/将([^，；。：]{2,60}?)(?<!(?:办事处|高级专员)的?)的?(?:任务|任期|授权)(?:期限|任期)?(?:再|进一步)?(?:延长|延期|续延|延续)/,
	extendsUnnamed:
		/(?:将(?:该|其|这一)?(任务)(?:授权|期限|任期)?(?:再|进一步|又)?(?:延长|延期|展期|续延)|延长(?:该|其|这一)?(?=任务|任期))/,
	// 决定设立一个持续的独立机制，收集
	establishesUnnamed:
		/^[^；。]{0,80}?(?:设立|建立|组建|派遣)(一个[^，；。]{0,20}(?:机制|调查团|调查委员会|专家组|工作组))(?=[，；。]|以|负责)/,

	termReach: 120,
	// 为期三年, 延长两年, 任期一年, 九个月; a calendar year is no term
	term: /(?<![\d第])([一二三四五六七八九十]{1,3}|\d{1,2}|两|半)(年|个月)(?!代|度|前|来|内|以)/,
	readCount: (written) => COUNTS[written] ?? readNumeral(written),
	isYear: /年/,
	untilSession: /(?:至|到)[^，；。]{0,20}$/,
	readUntilDate,
	// 按照第35/11号决议规定的相同条件, 任务规定与第31/3号决议所规定的相同, 第8/11号决议所载的…任务
	terms:
		/(?:按照|依照|根据|遵照|按|以)[^，；。|]{0,60}(?:决议|决定)(?:第[^，；。|]{1,8}[段节])?(?:中)?(?:所)?(?:规定|载|述|列|确定|确立)(?:明|出)?的?(?:相同|同样|同等|同一)?(?:的)?(?:条件|职权范围|任务|授权|条款|规定|职责)|(?:条件|职权范围|任务(?:规定|授权)?|授权|职责)(?:应)?(?:与|同)[^，；。|]{0,60}(?:决议|决定)[^，；。|]{0,16}相同|第[^，；。|第]{1,16}号(?:决议|决定)(?:第[^，；。|]{1,8}[段节])?(?:中)?(?:所)?(?:规定|载|述|列|确定)(?:明|出)?的\|/,
	untilEvent: /(?:直至|直到|至)[^，；。]{2,60}(?:为止|结束|开始运作|运作|成立|解决)/
};
