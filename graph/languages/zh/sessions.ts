import type { SessionWords } from '../../extract/words/sessions.ts';
import { BETWEEN, NUMERAL, readNumeralList } from './numerals.ts';

/** Of 第七十七届联合国大会 the body follows; 第七十八届主要会期 leaves 会议 out. */
const HELD = '届(?:会议|常会|主要会期|(?=联合国大会))';
const ITEM = `第?${NUMERAL}`;

/** Words by which Chinese texts name sessions and the bodies that hold them. */
export const zhSessions: SessionWords = {
	noun: '届',
	// 第五十一届和第五十四届会议, 第七十七和七十八届会议, 第六十届会议; special sessions are none
	list: `第${NUMERAL}(?:(?:${HELD}|届)?${BETWEEN}${ITEM}){0,8}${HELD}`,
	readNumbers: readNumeralList,
	next: /下一?届(?:会议|常会)/g,
	that: /该届(?:会议|常会)/g,
	hosts: [
		['人权理事会', 'HRC'],
		['安全理事会|安理会', 'SC'],
		['经济及社会理事会|经济和社会理事会|经社理事会', 'ECOSOC'],
		['人权小组委员会|少数小组委员会', 'SUBCOM'],
		['(?<![国立族盟区亚洲美欧])人权委员会', 'CHR'],
		// 缔约方大会, 世界卫生大会, 该组织大会 are other houses
		[
			'(?:缔约[国方]|卫生|环境|劳工|人居|议会|人民|全国|邮政|气象|组织|机构|学会|联盟|委员会|国际|知识产权|[署局会])(?:的)?大会',
			null
		],
		['大会', 'GA'],
		['(?:署|组织|局|联盟|托管|司法|部长|合作|欧洲|管理|机构|执行|基金|论坛)的?理事会', null],
		['理事会', 'council'],
		[
			'委员会|会议|论坛|工作组|专家组|小组|执行局|管理局|法庭|机制|机构|组织|联盟|公约|协定|议会|首脑会|联席会|执委会|缔约方|缔约国|主席团|委|论坛会|贸发会议|年会',
			null
		]
	],
	// 大会今后的第…届, 人权理事会2023年9月举行的第…届, 理事会在其第…届
	between:
		/(?:的|其|在|于|今后|常规|即将举行|将举行|将于|举行|(?:(?:\d{4}|同)年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:至(?:\d{1,2}月)?\d{1,2}日)?(?:年)?)$/,
	reach: 'other-houses',
	breaks: /[；。]|，(?:并|又)?决定/g,
	// 请特别委员会在其第六十五届会议上
	otherHouses:
		/(?:委员会|工作组|论坛|执行局|缔约方|缔约国|管理局|联席会议|理事机构|组织|专家组|科技咨询机构|履行机构|谈判会议|执委会|大会)/g,
	councils: [
		['人权理事会', 'HRC'],
		['社会理事会', 'ECOSOC'],
		['安全理事会', 'SC']
	]
};
