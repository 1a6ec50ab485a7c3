import type { PinpointUnit, PinpointWords } from './pinpoint.ts';
import { sayPinpoint } from './pinpoint.ts';
import type { PartWords } from './place.ts';
import { sayPlace } from './place.ts';

const LANES = {
	instruments: '条约与文书',
	laws: '国内法律（无日期）',
	resolutions: '决议',
	documents: '文件与报告',
	parties: '任务、国家与行为者（无日期）',
	dues: '届会与报告义务'
};

const SPANS: Record<string, string> = { D: '天', W: '周', M: '个月', Y: '年' };

/** What the explorer says, in Chinese. */
export const explorerZh = {
	title: (name: string) => `${name} 的引用关系`,
	lanes: LANES,
	canvas: '引用关系图',
	canvasHelp:
		'方向键沿引用关系移动，回车打开全文，Esc 取消选择，加减号缩放，0 显示全图。图中内容均列于旁边的清单。',
	canvasFailed: '此处无法绘图。清单与依据不受影响，图中内容均在其中。',
	zoomIn: '放大',
	zoomOut: '缩小',
	fit: '显示全图',
	legend: '图例与筛选',
	loaded: '已载入全文',
	cited: '仅被引用',
	named: '非文本',
	lines: {
		cite: '引用',
		decide: '就任务作出决定',
		request: '要求提交报告',
		mention: '提及、涉及、继续审议',
		formal: '届会、议程项目、表决'
	},
	neighbours: '清单',
	evidence: '依据',
	panes: '清单或依据',
	shown: (shown: string, total: string) => `共 ${total} 项，显示 ${shown} 项，被引用最多者在前`,
	all: (total: string) => `共 ${total} 项`,
	cut: (kind: string, shown: string, total: string) => `${kind} ${shown}/${total}`,
	hiddenNow: (count: string) => `已隐藏 ${count} 项`,
	showAll: '全部显示',
	notDrawn: '只计数、未绘入图中：',
	drawCrowd: '绘入图中',
	countCrowd: '只计数',
	times: (count: string) => `${count} 处`,
	nothingChosen: '在图中或清单里选一项，这里就显示引用它的原句。',
	noneHere: '没有与此相连的项目。',
	quotes: (count: string) => `${count} 处引文`,
	moreQuotes: (shown: string, total: string) => `共 ${total} 处，显示前 ${shown} 处`,
	paragraph: (id: string) => sayPlace(id, PARTS),
	openText: '打开全文',
	openPage: '打开页面',
	makeFocus: '以此为中心',
	rule: (rule: string) => `规则 ${rule}`,
	settled: (why: string) => `经人工核定：${why}`,
	/** How the body of a cited number was known. */
	resolvedBy: {
		explicit: '原文写明机构',
		date: '据日期判定机构',
		scope: '据上下文判定机构',
		own: '推定为本机构的决议',
		form: '据编号形式判定机构',
		symbol: '原文写明文号',
		ibid: '承前一条脚注',
		correction: '经人工核定'
	} as Record<string, string>,
	pinpoints: '具体条款',
	pinpoint: (pinpoint: string, unit: PinpointUnit) =>
		sayPinpoint(pinpoint, unit, { words: PINPOINTS, between: ' ' }),
	pinpointList: '、',
	date: '日期',
	act: '对任务的决定',
	months: (count: string) => `${count} 个月`,
	until: '任期至',
	terms: '所依条件',
	product: '产出',
	periodicity: '周期',
	role: '位置',
	term: '期限',
	within: (count: string, unit: string) => `${count} ${SPANS[unit] ?? unit}内`,
	due: '提交至',
	since: '始于',
	vote: '表决',
	openEnded: '无限期',
	acts: {
		establish: '设立',
		extend: '延长',
		end: '终止',
		rename: '更名',
		retype: '改变类型',
		merge: '合并',
		modify: '修改'
	} as Record<string, string>,
	products: {
		report: '报告',
		'oral-update': '口头最新情况介绍',
		study: '研究报告'
	} as Record<string, string>,
	periods: { annual: '每年', biennial: '每两年' } as Record<string, string>,
	votes: { inFavour: '赞成', against: '反对', abstaining: '弃权' } as Record<string, string>,
	roles: { 'in-title': '在文件标题内', 'published-in': '刊载处' } as Record<string, string>,
	unfold: '展开',
	unfoldHint: (count: string) => `还有 ${count} 项未显示`,
	fold: '收起',
	undo: (what: string) => `撤销：${what}`,
	redo: (what: string) => `重做：${what}`,
	nothingToUndo: '没有可撤销的步骤',
	nothingToRedo: '没有可重做的步骤',
	stepUnfold: (name: string) => `展开 ${name}`,
	stepFold: (name: string) => `收起 ${name}`,
	stepDraw: (name: string) => `绘入${name}`,
	stepCount: (name: string) => `只计${name}数目`,
	stepHide: (kind: string) => `隐藏 ${kind}`,
	stepShow: (kind: string) => `显示 ${kind}`,
	around: (name: string) => `${name} 周围`,
	stepLimit: (limit: string) => `最多显示 ${limit} 项`,
	startTitle: '从一份文本看起',
	startHelp: '输入决议编号、任务、文书或国家，查看它引用了什么、被什么引用。',
	beyond: (count: string) => `另有 ${count} 项`,
	needsScript: '绘制关系图需要启用 JavaScript；清单与依据不受影响，图中内容均在其中。'
};

/** `op31.a.i` → 执行部分第 31 段 (a) (i); `annex1.op3` → 附件 1 第 3 段 */
const PARTS: PartWords = [
	[/^annex(\d+)$/, (number) => `附件 ${number}`],
	[/^s(\d+)$/, (number) => `第 ${number} 节`],
	[/^header$/, () => '标题部分'],
	[/^closing$/, () => '结尾部分'],
	[/^sponsors$/, () => '提案国名单'],
	[/^additional-sponsors$/, () => '追加提案国名单'],
	[/^votes$/, () => '表决名单'],
	[/^pp(\d+)/, (number) => `序言部分第 ${number} 段`],
	[/^op(\d+)/, (number) => `执行部分第 ${number} 段`],
	[/^p(\d+)/, (number) => `第 ${number} 段`],
	[/^h(\d+)/, (number) => `小标题 ${number}`]
];

/** `chapter V` → 第 V 章; `target 16.4` → 具体目标 16.4 */
const PINPOINTS: PinpointWords = [
	[/^annex$/, () => '附件'],
	[/^annex (.+)$/, (number) => `附件 ${number}`],
	[/^chapter (.+)$/, (number) => `第 ${number} 章`],
	[/^section (.+)$/, (number) => `第 ${number} 节`],
	[/^goal (.+)$/, (number) => `目标 ${number}`],
	[/^target (.+)$/, (number) => `具体目标 ${number}`],
	[/^[\d(]/, (number, unit) => `第 ${number} ${unit === 'article' ? '条' : '段'}`]
];

export type ExplorerWords = typeof explorerZh;
