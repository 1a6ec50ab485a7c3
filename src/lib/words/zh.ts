import type { EdgeKind } from '#graph/schema.ts';
import { explorerZh } from './explorer-zh.ts';
import { figuresZh } from './figures-zh.ts';

/** What the interface says, in Chinese. The other languages say the same under the same keys. */
export const zh = {
	explorer: explorerZh,
	figures: figuresZh,
	site: {
		name: 'Recalling',
		tagline: '联合国决议引用图谱',
		skip: '跳到正文',
		navigation: '主导航',
		start: '首页',
		explore: '图谱',
		about: '关于数据',
		otherLanguage: 'English',
		otherLanguageHint: '改用英文界面',
		local: '一切都在本机完成，不向外发送任何内容。'
	},
	search: {
		label: '搜索决议、文件、任务、文书、国家或正文',
		placeholder: '48/23、第60/251号决议、柬埔寨、世界人权宣言…',
		short: '搜索',
		button: '搜索',
		shortcut: '按 / 键搜索',
		title: '搜索',
		titleOf: (query: string) => `“${query}”的搜索结果`,
		found: (total: string) => `共找到 ${total} 项`,
		best: '最可能是这一项',
		symbols: '决议与文件',
		names: '名称',
		paragraphs: '正文段落（从新到旧）',
		nothing: '没有找到',
		nothingHelp: '可以这样写：',
		examples: ['48/23', '人权理事会第5/1号决议', 'A/RES/60/251', '1325 (2000)', '特别报告员'],
		onlyLoaded: '只能搜索已载入的文本及其引用的内容。',
		empty: '输入编号、名称或正文中的词语。'
	},
	count: {
		showing: (shown: string, total: string) => `显示 ${shown} / ${total}`,
		more: '显示更多',
		texts: (count: string) => `${count} 份文本`,
		citedBy: (count: string) => `被 ${count} 项已载入的决议引用`,
		foundIn: (count: string) => `见于 ${count} 项已载入的决议`,
		times: (count: string) => `${count} 处`,
		moreQuotations: (count: string) => `另有 ${count} 处`
	},
	state: { loaded: '已载入', cited: '未载入' },
	start: {
		title: '每一处引用，都有原句为证',
		lead: '输入一项决议，看它引用了什么、被谁引用、哪项任务由此延续。',
		questions: '可以这样问',
		whoCites: (name: string) => `谁引用了《${name}》？`,
		mandate: (name: string) => `${name}的任务如何延续？`,
		whatCites: (name: string) => `${name} 引用了什么？`,
		country: (name: string) => `哪些文本涉及${name}？`,
		session: (name: string) => `${name}应收到哪些报告？`,
		texts: '已载入的文本',
		holdings: '已载入的内容',
		nothing: '还没有载入文本',
		nothingHelp: '用命令载入文件或文件夹，然后刷新本页：',
		doubts: (count: string) => `${count} 处存疑`
	},
	text: {
		facts: '概况',
		contents: '目录',
		body: '通过机构',
		session: '届会',
		adopted: '通过日期',
		meeting: '会议',
		meetingNumber: (number: string) => `第 ${number} 次会议`,
		sessionNumber: (number: string) => `第 ${number} 届会议`,
		item: '议程项目',
		adoption: '通过方式',
		withoutVote: '未经表决',
		recordedVote: '记录表决',
		vote: (inFavour: string, against: string, abstaining: string) =>
			`${inFavour} 票赞成、${against} 票反对、${abstaining} 票弃权`,
		languages: '语文',
		full: '全文',
		header: '标题部分',
		preamble: '序言部分',
		operative: '执行部分',
		annex: '附件',
		closing: '结尾部分',
		notes: '脚注',
		note: (label: string) => `脚注 ${label}`,
		backToText: '回到正文',
		permalink: (paragraph: string) => `${paragraph}的链接`,
		citedBy: '被引用',
		nobodyCites: '已载入的文本中没有引用它的。',
		obligations: '要求提交的报告',
		doubts: '存疑之处',
		doubtsHelp: '下列内容未能确定所指，因此没有建立联系。',
		candidates: '可能是',
		official: '联合国正式文本',
		leaves: '将离开本机',
		explore: '在图谱中查看',
		source: '查看原始文本',
		cut: (shown: string, total: string) =>
			`与本文相连的共 ${total} 项，此处只用到 ${shown} 项，因此部分引用可能未标出。`,
		showAll: '全部用上'
	},
	/** What is known of a text among the others. */
	company: {
		standing: '按年份计的被引用次数',
		standingOf: (share: string, body: string) =>
			`每年被引用的次数高于${body}其他已载入决议的 ${share}`,
		group: '相互引用的一组文本',
		groupOf: (count: string, label: string) => `以 ${label} 为中心的 ${count} 项文本`,
		stability: (value: string) => `稳定度 ${value}`,
		stabilityHelp: '反复划分十次，该组文本仍在一起的程度，由 0 至 1。',
		members: '同组的其他文本'
	},
	/** Headings of what is connected, from the thing and towards it. */
	links: {
		CITES: ['引用', '被引用'],
		ACTS_ON: ['就任务作出的决定', '就该任务作出的决定'],
		MENTIONS: ['提及', '提及它的文本'],
		ADOPTED_AT: ['通过于', '该届会议通过的文本'],
		ON_ITEM: ['所属议程项目', '该项目下通过的文本'],
		OF: ['所属机构', '届会'],
		CONCERNS: ['有关国家', '以该国为主题的文本'],
		VOTED: ['参加表决的文本', '表决国'],
		SPONSORED: ['提案的文本', '提案国'],
		FOLLOWS: ['同一系列的前一文本', '同一系列的后续文本'],
		REQUESTS: ['要求提交的报告', '提出要求的文本'],
		OWED_BY: ['由谁提交', '应提交的报告'],
		DUE_AT: ['应提交于', '应在该届会议提交的报告'],
		CONSIDERED_AT: ['将继续审议于', '将在该届会议继续审议的文本']
	} as Record<EdgeKind, [from: string, towards: string]>,
	entity: {
		notLoaded: '未载入',
		notLoadedHelp: '这里没有它的全文；以下是已载入文本中引用它的原句。',
		names: '名称',
		symbol: '编号',
		date: '日期',
		citedBy: '被引用',
		links: '联系',
		nothing: '没有与它相连的内容。',
		quotations: '原句',
		verbs: '所用动词',
		articles: '被引条款',
		since: '最早引用',
		latest: '最近引用',
		cut: '已载入者在前，其次按被引用次数'
	},
	mandate: {
		life: '任务的沿革',
		years: (count: string) => `${count} 年`,
		expires: '推算到期',
		expiresHelp: '由通过日期加任期推算；实际期满通常在其后的理事会届会。',
		expired: '按已载入的文本，任期已满，未见续期',
		running: '任期之内',
		noActs: '已载入的文本中没有就该任务作出的决定。'
	},
	about: {
		title: '关于数据',
		lead: '图中每一条线都是一句原文。读不准的，列在这里，不作猜测。',
		loaded: '已载入',
		nodes: '节点',
		edges: '联系',
		kind: '类别',
		number: '数量',
		quotations: '原句',
		doubts: '存疑',
		doubtsHelp: '未能确定所指的引用，连同可能的答案。',
		noDoubts: '没有存疑之处。',
		read: '读取什么',
		reads: [
			'标题部分：机构、届会、议程项目、编号、标题、通过日期、通过方式。',
			'段落、小标题、附件和脚注，按原文编号。',
			'对决议、文件、条约和其他文书的引用，连同动词、日期和条款。',
			'特别程序任务的设立、延长、更名与终止；要求提交的报告；有关国家。'
		],
		notRead: '不读取什么',
		readsNot: [
			'未载入的决议只知道有人引用，不知道它引用了什么。',
			'没有编号、也不在名录中的文件只作为存疑列出，或不列出。',
			'不联网核对。正式文本以联合国发布者为准。'
		],
		text: '文本',
		paragraph: '段落',
		words: '原文',
		reason: '原因'
	},
	error: {
		noPage: '没有这个页面',
		noPageHelp: '地址可能有误。请搜索，或回到首页。',
		refused: '无法处理这个请求',
		refusedHelp: '请求的方式或内容有误。请返回上一页，或回到首页。',
		notFound: '没有找到',
		notFoundHelp: '已载入的文本中没有它，也没有文本引用它。请换一种写法搜索。',
		unavailable: '数据库暂时无法使用',
		unavailableHelp: '请确认数据库文件存在且可以读取，然后重新加载本页。',
		other: '出错了',
		otherHelp: '程序记录了这个错误。请重新加载，或回到首页。',
		id: '错误编号'
	}
};

export type Words = typeof zh;
