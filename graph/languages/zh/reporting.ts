/** Words by which Chinese texts ask for reports and put matters on agendas. */

/** After a session: the body takes the matter up there. */
export const CONSIDERS = /^[^，；。]{0,120}?(?:审议|临时议程|议程|处理|讨论)/;

/** A meeting, a panel, a celebration at a session is no consideration of the matter. */
export const HOLDS_EVENT = /举行|召开|举办|组织|召集|举行一次|小组讨论|专题讨论|纪念|特别会议/;

/** Before a recipient: who receives, or when. The first group is the preposition. */
export const PREPOSITION = /(提交给|呈交给|提交|呈交|递交|提供|报告|向|给|在|于|从|自|供|至)$/;

/** What is delivered; the first that follows the recipient counts. */
export const PRODUCTS: [words: RegExp, product: 'report' | 'oral-update' | 'study'][] = [
	[
		/口头(?:报告|汇报|介绍|通报|提供|陈述|提出|更新|最新)|(?:作|提供|进行|做|以)[^，；。]{0,6}口头/,
		'oral-update'
	],
	[/(?:介绍|通报|汇报)[^，；。]{0,16}最新(?:情况|进展)/, 'oral-update'],
	[/研究报告|(?:提交|提出|进行|开展|编写)[^，；。]{0,40}研究(?!所|院|金|中心)/, 'study'],
	[/报告(?!员|期|制度|机制|义务)|汇报/, 'report']
];

/** How often, as the text says it. */
export const PERIODS: [words: RegExp, periodicity: string][] = [
	[/每两年|每隔一年|两年一次|两年期报告|每二年/, 'biennial'],
	[/每三年|三年一次/, 'triennial'],
	[/每四年|四年一次/, 'quadrennial'],
	[/每五年|五年一次/, 'quinquennial'],
	[/每(?:半年|六个月)|半年一次/, 'semiannual'],
	[/每年|年度报告|逐年|一年一度|每一届会议|每届会议/, 'annual']
];

/** From a session on: 从大会第七十七届会议开始, 自第五十届会议起. */
export const FROM_WHEN = /(?:从|自)$/;

/** The report is named by its recipient, and only so: 提交大会的报告, 向大会第七十六届会议提交的报告. */
export const ATTRIBUTIVE = /^(?:的|(?:所)?(?:提交|提出|作出|介绍|报告)的)/;

/** Who is asked goes without saying, or is 其, 该报告员. */
export const SAME_SUBJECT = /^(?:他|她|它|其|该(?:报告员|专家|办事处|机构|工作组|机制))/;

/** Between 请 and who is asked. */
export const BEFORE_SUBJECT = /^(?:人权理事会|联合国|大会|理事会|再次|继续|该国)?(?:的|任命的)?/;

/** One more who is asked: 秘书长和高级专员. */
export const MORE_SUBJECTS = /^(?:以及|和|及|、)/;

/** A holder follows, so that the one named first only says whose: 请人权理事会…特别报告员. */
export const OWNER_ONLY =
	/^(?:人权理事会|理事会|大会|联合国)(?:的|[^，；。]{0,60}(?:特别报告员|独立专家|工作组|调查团|专家机制))|^(?:联合国)?秘书长(?:的|[^，；。向就在将与继编提每]{1,20}(?:特别代表|特使))/;

/** A short name right behind 请, which the text has said in full before. */
export const SHORT_ACTOR =
	/^(?:该|上述)?((?:特别|科学|专家|和解|咨询|组织|与东道国关系)?委员会|联委会|专家机制|常设论坛|办公室|公署)(?!主席|秘书|成员|委员|执行)/;

/** Said of so many that the text's title must name it. */
export const SHORT_IN_TITLE_ONLY = /^(?:委员会|办公室|公署)$/;
