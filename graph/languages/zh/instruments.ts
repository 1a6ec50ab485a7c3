import type { InstrumentWords } from '../../extract/words/instruments.ts';
import { BETWEEN, NUMERAL, readNumeral } from './numerals.ts';

/** Names that outside 《》 may be any treaty of the kind: 军控和不扩散条约, 区域反腐败公约. */
const NOT_BARE =
	/^(?:不扩散条约|反腐败公约|外层空间条约|人权宣言|打击有组织犯罪公约|打击跨国有组织犯罪公约|第[一二三]附加议定书|巴塞尔公约|强迫劳动公约|家庭工人公约|最低年龄公约|暴力和骚扰公约)$/;

/** 《儿童权利公约》关于设定来文程序的任择议定书. */
const PROTOCOL =
	/^(?:的|之)?((?:关于[^《》，；。]{2,40}的|旨在[^《》，；。]{2,16}的?)?(?:第[一二三]项?)?(?:任择|附加|补充)?议定书)/;

/** Between a name and its articles: 的, ，特别是其. */
const BEFORE_ARTICLES = '(?:的|其)?(?:，?(?:特别|尤其)是(?:其)?)?(?:的)?';
const PART = `(?:第(?:${NUMERAL}|[㈠-㈩])(?:\\([a-z0-9]{1,3}\\))?[款项])`;
const ARTICLE = `第?${NUMERAL}(?:\\([a-z0-9]{1,3}\\)){0,2}条?${PART}{0,2}(?:\\([a-z]\\)项?)?`;

const GOAL = '\\d{1,2}(?:\\.(?:\\d{1,2}|[a-d]))?(?![\\d.%个年月日国万亿倍]|项[^目]|[a-zA-Z])';
const MORE_GOALS = `(?:${BETWEEN}(?:具体)?(?:目标)?${GOAL}){0,17}`;

/** Words by which Chinese texts cite treaties, declarations and laws. */
export const zhInstruments: InstrumentWords = {
	language: 'zh',
	titles: {
		set: 'in-brackets',
		generic:
			/^(?:公约|条约|协定|宣言|政治宣言|议定书|任择议定书|附加议定书|规约|盟约|行动纲领|行动计划|全球行动计划|纲领|执行计划|原则|指导原则|基本原则|准则|规则|守则|行为守则|战略|全球战略|契约|全球契约|框架|行动框架|议程|共识|最后文件|成果文件|条例|规程|声明|宪章)$/,
		defines: /^\((?:以下简称|下称|简称|以下称|以下简称为|又称|即)?$/,
		pointing: '该',
		bareShort:
			/(?<=^|[，、；。：(“]|[和与及对请由向]|鼓励|敦促|要求|促请|举行的|召开的|尚未加入)(?:公约|条约|协定|议定书)(?=缔约[国方])/g,
		// 1949年8月12日关于…, 2015年巴黎协定
		optional: [/^\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?/, /^联合国/, /^关于/, /^国际/],
		bothCovenants: /^(?:国际人权两项?(?:公约|盟约)|国际人权盟约)$/,
		protocol: PROTOCOL,
		shortestBare: 5,
		notBare: NOT_BARE,
		law: /(?:法|法典|宪法|条例|法令|法律|政策|通告|规定|办法|修正案|法案|条令|法规|敕令|章程)$/,
		international:
			/国际|联合国|世界|全球|公约|议定书|协定|宣言|原则|纲领|准则|示范法|组织组织法|订正组织法|规约|国家间|各国|区域|非洲联盟|欧洲|美洲|养恤基金|工作人员|财务条例|议程|共识|框架|倡议|基本法和/,
		publication:
			/正式记录|条约汇编|年鉴|补编|日刊|惯例汇[编辑]|^汇[编辑]$|法规汇编|判决书|手册|统计|展望$/
	},

	covenants: [
		// 国际人权公约 alone may be any treaty on human rights; beside the Declaration the Covenants are meant
		/国际人权两(?:项)?公约|国际人权(?:两项)?盟约|两项国际人权(?:公约|盟约)/g,
		/(?<=《世界人权宣言》(?:、|和|与|及|以及|，))国际人权公约(?!机构|体系)/g
	],
	// 题为“《武器贸易条约》”的分项
	agendaItem: /“[^“”]*”(?=的(?:议程|临时议程)?(?:项目|分项))/g,
	namedBehind:
		/^(?:秘书处|基金|执行秘书|委员会|组织|特别委员会|日|(?:执行情况|和加强联合国作用)特别委员会|工作组|平台|倡议)/,
	protocols: /^(?:及其|和|及|以及)((?:各?项|两项|三项|所有)?《?(?:任择|附加)议定书》?)/,

	articles: {
		// 第七、第八、第九条 · 第三至第五条 · 第2条第1款和第六条
		behind: `${BEFORE_ARTICLES}((?=第)${ARTICLE}(?:${BETWEEN}${ARTICLE}){0,30})`,
		one: `(至|到)?第?(${NUMERAL})(?:\\([a-z0-9]{1,3}\\)){0,2}(条?)${PART}{0,2}(?:\\([a-z]\\)项?)?`,
		closedByNoun: true,
		readNumeral
	},

	goals: {
		// 可持续发展目标16 · 可持续发展目标5和16 · 具体目标16.4 · 目标14
		goals: `(可持续发展(?:的)?)?(?:具体)?目标(?:的)?(?:具体目标)?(${GOAL}${MORE_GOALS})`,
		one: /(至)?(\d{1,2})(\.(?:\d{1,2}|[a-d]))?/g,
		// 爱知目标, 千年发展目标, 连通目标
		otherBefore:
			/(?:爱知|千年发展|战略|连通|多样性|阶段|总体|分项|文件|成果|指标|优先|框架|绩效|行动|政策|次级|子|长期|全球)$/,
		spokenOf: /可持续发展|2030年/,
		fromAgenda: /^(?:的|中的?|内的?|所载的?|所列的?|及其|，?(?:特别|尤其)是其?|，其中(?:的)?)?$/
	}
};
