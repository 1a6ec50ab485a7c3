/** What is said of how sure the extraction is, in Chinese. */
export const figuresZh = {
	title: '有多准',
	lead: '把读出的内容与已知的答案逐项比较。方括号里是95%置信区间（威尔逊法），n是比较的项数。',
	none: '还没有公布过数字。用 recalling evaluate --publish 公布。',
	date: (date: string) => `${date}测得。`,
	texts: (counts: string) => `比较了${counts}。`,
	count: (body: string, language: string, count: string) => `${body}${language}文本${count}份`,
	parity: (languages: string, share: string, interval: string, count: string) =>
		`以两种以上语文（${languages}）读过的${count}件决议中，${share}在各语文中引用完全相同（${interval}）。`,
	explained: (count: string) =>
		`其余决议中，有${count}件的每处差异都已查明原因，多为各语文文本本身不同。`,
	what: '类别',
	precision: '查准率',
	precisionHelp: '读出的当中对的比例',
	recall: '查全率',
	recallHelp: '该读出的当中读出的比例',
	reviewed: (count: string) => `其中${count}处分歧已由人核对原文裁定`,
	notJudged: '无从判断',
	separator: '、',
	languages: {
		zh: '中文',
		en: '英文',
		fr: '法文',
		es: '西班牙文',
		ru: '俄文',
		ar: '阿拉伯文'
	} as Record<string, string>,
	sources: {
		gold: '人工逐行标注的文本',
		'header data': '联合国随决议发布的数据',
		links: '联合国在决议文件中所加的链接',
		"editors' links": '联合国编辑在文本中所加的链接（只看查全率）',
		"parser's labels": '联合国另一个解析程序的标注（它也有错）'
	} as Record<string, string>,
	classes: {
		header: '标题部分',
		paragraphs: '段落',
		verbs: '动词',
		citations: '引用的决议和文件',
		'citation dates': '引用的日期',
		pinpoints: '引用的段落、条款',
		instruments: '条约与文书',
		'mandate acts': '就任务作出的决定',
		obligations: '要求提交的报告',
		consider: '继续审议',
		countries: '有关国家',
		'header: adopted': '通过日期',
		'header: meeting': '会议',
		'header: agendaItem': '议程项目',
		'header: title': '标题',
		'header: adoption': '通过方式',
		votes: '各国所投的票',
		sponsors: '提案国',
		body: '编号属于哪个机构',
		'paragraph starts': '段落起点',
		'paragraph kinds': '序言段还是执行段',
		'paragraph levels': '段落层次'
	} as Record<string, string>
};

export type FigureWords = typeof figuresZh;
