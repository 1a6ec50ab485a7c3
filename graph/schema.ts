/** The words of the graph. Everything else reads these tables; nothing repeats them. */
export const NODES = {
	Resolution: { zh: '决议', en: 'Resolution' },
	Document: { zh: '文件', en: 'Document' },
	Instrument: { zh: '文书', en: 'Instrument' },
	Mandate: { zh: '任务', en: 'Mandate' },
	Country: { zh: '国家', en: 'Country' },
	Session: { zh: '届会', en: 'Session' },
	Body: { zh: '机构', en: 'Body' },
	AgendaItem: { zh: '议程项目', en: 'Agenda item' },
	Actor: { zh: '行为者', en: 'Actor' },
	Obligation: { zh: '报告义务', en: 'Obligation' },
	Paragraph: { zh: '段落', en: 'Paragraph' }
} as const;

export type NodeKind = keyof typeof NODES;

/** From → to, and how a reader says it from either end. */
export const EDGES = {
	CITES: {
		from: ['Resolution'],
		to: ['Resolution', 'Document', 'Instrument'],
		zh: ['引用', '被引用'],
		en: ['cites', 'cited by']
	},
	ACTS_ON: {
		from: ['Resolution'],
		to: ['Mandate'],
		zh: ['就其作出决定', '决定见于'],
		en: ['decides on', 'decided on by']
	},
	MENTIONS: {
		from: ['Resolution'],
		to: ['Mandate', 'Country'],
		zh: ['提及', '被提及'],
		en: ['mentions', 'mentioned in']
	},
	ADOPTED_AT: {
		from: ['Resolution'],
		to: ['Session'],
		zh: ['通过于', '通过了'],
		en: ['adopted at', 'adopted']
	},
	ON_ITEM: {
		from: ['Resolution'],
		to: ['AgendaItem'],
		zh: ['所属议程项目', '其下通过'],
		en: ['under agenda item', 'covers']
	},
	OF: { from: ['Session'], to: ['Body'], zh: ['属于', '召开'], en: ['session of', 'held'] },
	CONCERNS: {
		from: ['Resolution'],
		to: ['Country'],
		zh: ['涉及', '见于'],
		en: ['concerns', 'subject of']
	},
	VOTED: {
		from: ['Country'],
		to: ['Resolution'],
		zh: ['参加表决', '由其表决'],
		en: ['voted on', 'vote of']
	},
	SPONSORED: {
		from: ['Country'],
		to: ['Resolution'],
		zh: ['提案', '提案国'],
		en: ['sponsored', 'sponsored by']
	},
	FOLLOWS: {
		from: ['Resolution'],
		to: ['Resolution'],
		zh: ['接续', '后续'],
		en: ['follows', 'followed by']
	},
	REQUESTS: {
		from: ['Resolution'],
		to: ['Obligation'],
		zh: ['要求提交', '要求见于'],
		en: ['requests', 'requested by']
	},
	OWED_BY: {
		from: ['Obligation'],
		to: ['Actor', 'Mandate'],
		zh: ['由其提交', '应提交'],
		en: ['owed by', 'owes']
	},
	DUE_AT: {
		from: ['Obligation'],
		to: ['Session'],
		zh: ['应提交于', '应收到'],
		en: ['due at', 'receives']
	},
	CONSIDERED_AT: {
		from: ['Resolution'],
		to: ['Session'],
		zh: ['将继续审议于', '继续审议'],
		en: ['to be considered at', 'takes up']
	}
} as const satisfies Record<
	string,
	{
		from: readonly NodeKind[];
		to: readonly NodeKind[];
		zh: readonly [string, string];
		en: readonly [string, string];
	}
>;

export type EdgeKind = keyof typeof EDGES;

/** Organs that adopt resolutions, with the stem of their symbols. */
export const BODIES = {
	GA: { zh: '大会', en: 'General Assembly' },
	HRC: { zh: '人权理事会', en: 'Human Rights Council' },
	SC: { zh: '安全理事会', en: 'Security Council' },
	ECOSOC: { zh: '经济及社会理事会', en: 'Economic and Social Council' },
	CHR: { zh: '人权委员会', en: 'Commission on Human Rights' },
	SUBCOM: {
		zh: '促进和保护人权小组委员会',
		en: 'Sub-Commission on the Promotion and Protection of Human Rights'
	}
} as const;

export type Body = keyof typeof BODIES;

/** What a drafting verb does, in one word; the verb as printed is always kept beside it. */
export const VERB_GROUPS = {
	decide: { zh: '决定', en: 'decides' },
	request: { zh: '请求', en: 'requests' },
	urge: { zh: '促请', en: 'urges, calls upon' },
	encourage: { zh: '鼓励、邀请', en: 'encourages, invites' },
	condemn: { zh: '谴责、关切', en: 'condemns, is concerned' },
	welcome: { zh: '欢迎、赞赏', en: 'welcomes, commends' },
	note: { zh: '注意到', en: 'notes, takes note' },
	recall: { zh: '回顾', en: 'recalls' },
	reaffirm: { zh: '重申', en: 'reaffirms' },
	guide: { zh: '遵循', en: 'is guided by' },
	state: { zh: '强调、确认', en: 'stresses, recognizes' },
	other: { zh: '其他', en: 'other' }
} as const;

export type VerbGroup = keyof typeof VERB_GROUPS;

/** Why something was not settled, for its reader to settle. */
export const DOUBTS = {
	'body-unknown': {
		zh: '没有说是哪个机构的决议，几个机构都有这个编号',
		en: 'several bodies have this number and the text does not say which is meant'
	},
	'other-body': {
		zh: '是另一个机构的编号，不是联合国主要机关的决议',
		en: 'the number belongs to another body, which is not read here'
	},
	'date-contradicts-session': {
		zh: '日期与届会不符，可能是原文误印，也可能是另一个机构的编号',
		en: 'the date does not fit the session: a misprint, or the number of another body'
	},
	'ibid-unresolved': {
		zh: '“同上”所指不明：前一条脚注没有或不止一个出处',
		en: 'the note before names no source, or several, so that "ibid." is open'
	},
	'title-unknown': {
		zh: '名录中没有这个名称',
		en: 'no registry knows this title'
	},
	'law-without-country': {
		zh: '像是国内法，但不知是哪国的',
		en: 'reads like a domestic law, and the text is not about one country'
	},
	'holder-unknown': {
		zh: '没有说是哪一位任务负责人',
		en: 'the text does not say which mandate is meant'
	},
	'mandate-unknown': {
		zh: '名录中没有这项任务',
		en: 'no registry knows this mandate'
	},
	'range-across-sessions': {
		zh: '编号范围跨越届会，其间的决议没有列出',
		en: 'a range of numbers that runs across sessions: what lies between is not listed'
	},
	'verb-unknown': {
		zh: '段首不是已知的动词，请核对分段',
		en: 'opens with no known drafting verb; check where the paragraph begins'
	},
	'number-skipped': {
		zh: '段落编号不连续，其间可能缺段',
		en: 'the paragraph numbers leave one out: a paragraph may be missing'
	},
	'vote-miscounted': {
		zh: '名单上的国家数与票数不符',
		en: 'the list of States and the number of votes differ'
	},
	'state-unknown': {
		zh: '名录中没有这个国家名称',
		en: 'no registry knows this State'
	},
	'number-contradicted': {
		zh: '文件所登记的编号与正文所印的不同',
		en: 'the number that the file is registered under is not the one it prints'
	},
	'number-from-name': {
		zh: '正文没有编号，编号取自文件名',
		en: 'the text prints no number of its own; the name of the file gave it'
	},
	'several-parts': {
		zh: '一个文件里有几个部分，各有编号',
		en: 'one file holds several parts, each with a number of its own'
	},
	'mark-without-note': { zh: '有脚注号而无脚注', en: 'a footnote mark without a footnote' },
	'note-without-mark': { zh: '有脚注而无脚注号', en: 'a footnote to which no mark leads' },
	'breaks-off': {
		zh: '文本似乎不完整，末尾没有句号',
		en: 'the text seems to break off: it does not end in a full stop'
	}
} as const;

export type DoubtReason = keyof typeof DOUBTS;

export const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isNodeKind = (value: string): value is NodeKind => Object.hasOwn(NODES, value);
export const isBody = (value: string): value is Body => Object.hasOwn(BODIES, value);
export const isLanguage = (value: string): value is Language =>
	(LANGUAGES as readonly string[]).includes(value);
