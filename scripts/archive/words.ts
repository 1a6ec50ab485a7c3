import type { VerbGroup } from '#graph/schema.ts';

/** The words of made-up resolutions: enough of them that searches find few, some or very many. */

const COUNTRY_NAMES: [id: string, zh: string, en: string][] = [
	['KHM', '柬埔寨', 'Cambodia'],
	['MMR', '缅甸', 'Myanmar'],
	['SYR', '叙利亚', 'the Syrian Arab Republic'],
	['COD', '刚果民主共和国', 'the Democratic Republic of the Congo'],
	['HTI', '海地', 'Haiti'],
	['SOM', '索马里', 'Somalia'],
	['MLI', '马里', 'Mali'],
	['BDI', '布隆迪', 'Burundi'],
	['ERI', '厄立特里亚', 'Eritrea'],
	['BLR', '白俄罗斯', 'Belarus'],
	['UKR', '乌克兰', 'Ukraine'],
	['AFG', '阿富汗', 'Afghanistan'],
	['NIC', '尼加拉瓜', 'Nicaragua'],
	['SDN', '苏丹', 'the Sudan'],
	['LBY', '利比亚', 'Libya'],
	['YEM', '也门', 'Yemen']
];

export const COUNTRIES = COUNTRY_NAMES.map(([id, zh, en]) => ({ id, names: { zh, en } }));

/** One mandate for every second country. */
export const MANDATES = new Map(
	COUNTRIES.filter((_, i) => i % 2 === 0).map(({ id, names }) => [
		id,
		{
			id: `sr-${id.toLowerCase()}`,
			names: {
				zh: `${names.zh}人权状况特别报告员`,
				en: `Special Rapporteur on the situation of human rights in ${names.en}`
			}
		}
	])
);

/** Who is asked for reports, the first one most. */
export const ACTORS = [
	{ id: 'secretary-general', names: { zh: '秘书长', en: 'the Secretary-General' } },
	{
		id: 'ohchr',
		names: { zh: '联合国人权事务高级专员办事处', en: 'the Office of the High Commissioner' }
	}
];

export const REPORTS = {
	zh: (actor: string) => ['请', actor, '向下届会议提交一份报告;'] as const,
	en: (actor: string) => ['Requests ', actor, ' to submit a report at the next session;'] as const
};

export const TOPICS = [
	{ zh: '人权状况', en: 'human rights' },
	{ zh: '人道主义援助', en: 'humanitarian assistance' },
	{ zh: '技术合作与能力建设', en: 'technical cooperation and capacity-building' },
	{ zh: '可持续发展', en: 'sustainable development' },
	{ zh: '妇女与和平', en: 'women and peace' },
	{ zh: '儿童权利', en: 'the rights of the child' },
	{ zh: '裁军', en: 'disarmament' },
	{ zh: '水资源', en: 'water' }
];

export const PLACES = {
	zh: (country: string, topic: string) => `${country}的${topic}`,
	en: (country: string, topic: string) => `Situation of ${topic} in ${country}`
};

const INSTRUMENT_NAMES: [id: string, zh: string, en: string][] = [
	['udhr', '《世界人权宣言》', 'the Universal Declaration of Human Rights'],
	['un-charter', '《联合国宪章》', 'the Charter of the United Nations'],
	[
		'iccpr',
		'《公民及政治权利国际公约》',
		'the International Covenant on Civil and Political Rights'
	],
	[
		'icescr',
		'《经济社会文化权利国际公约》',
		'the International Covenant on Economic, Social and Cultural Rights'
	],
	['vdpa', '《维也纳宣言和行动纲领》', 'the Vienna Declaration and Programme of Action'],
	['crc', '《儿童权利公约》', 'the Convention on the Rights of the Child'],
	[
		'cedaw',
		'《消除对妇女一切形式歧视公约》',
		'the Convention on the Elimination of All Forms of Discrimination against Women'
	],
	['agenda-2030', '《2030年可持续发展议程》', 'the 2030 Agenda for Sustainable Development'],
	['geneva-4', '《日内瓦第四公约》', 'the Fourth Geneva Convention'],
	['rome-statute', '《罗马规约》', 'the Rome Statute'],
	['paris-agreement', '《巴黎协定》', 'the Paris Agreement'],
	['sendai', '《仙台减少灾害风险框架》', 'the Sendai Framework for Disaster Risk Reduction']
];

export const INSTRUMENTS = INSTRUMENT_NAMES.map(([id, zh, en]) => ({ id, names: { zh, en } }));

const verbs = (words: [VerbGroup, string][]) => words.map(([group, text]) => ({ group, text }));

export const VERBS = {
	zh: verbs([
		['recall', '回顾'],
		['reaffirm', '重申'],
		['note', '注意到'],
		['welcome', '欢迎'],
		['urge', '促请'],
		['request', '请']
	]),
	en: verbs([
		['recall', 'Recalling'],
		['reaffirm', 'Reaffirming'],
		['note', 'Noting'],
		['welcome', 'Welcoming'],
		['urge', 'Urges'],
		['request', 'Requests']
	])
};

export const SENTENCES = {
	zh: [
		'欢迎该国政府与联合国人权事务高级专员办事处合作,并促请继续这样做;',
		'深表关切冲突各方持续侵犯国际人道主义法,包括袭击学校和医院;',
		'请秘书长向大会下届会议提交一份关于本决议执行情况的报告;',
		'强调必须确保追究责任,把侵犯人权行为负责者绳之以法;',
		'呼吁会员国和捐助方加紧提供财政和技术援助;',
		'敦促所有各方允许人道主义援助安全、迅速和不受阻碍地送达;',
		'重申各国人民均享有自决权,并据此自由决定其政治地位;',
		'确认民间社会组织和人权维护者发挥的重要作用;',
		'鼓励青年、妇女和残疾人充分参与和平进程和决策;',
		'决定继续处理此案。'
	],
	en: [
		'Welcomes the cooperation of the Government with the Office of the High Commissioner;',
		'Expresses grave concern at continued violations of international humanitarian law;',
		'Requests the Secretary-General to submit a report on implementation at its next session;',
		'Stresses the need to ensure accountability and to bring those responsible to justice;',
		'Calls upon Member States and donors to intensify financial and technical assistance;',
		'Urges all parties to allow safe, rapid and unhindered humanitarian access;',
		'Reaffirms the right of all peoples to self-determination;',
		'Recognizes the important role of civil society and human rights defenders;',
		'Encourages the full participation of women, young persons and persons with disabilities;',
		'Decides to remain seized of the matter.'
	]
};
