import { describe, expect, it } from 'vitest';
import type { Candidate, Reference } from '#graph/extract/rule.ts';
import { numberedAct } from '#graph/extract/rules/numbered-act.ts';
import { applyRule } from '../../../builders.ts';

const isReference = (one: Candidate): one is Reference => one.kind === 'reference';

const references = (text: string): Reference[] => applyRule(numberedAct, text).filter(isReference);

/** `HRC! 5/1 2007-06-18 3,4`: body (! explicit, ? by scope, x another house's), number, date, pinpoints. */
const brief = ({ body, foreign, number, date, pinpoint, open, role }: Reference): string =>
	[
		foreign ? 'x' : body ? body.code + (body.by === 'explicit' ? '!' : '?') : '-',
		number,
		...(date ? [date] : []),
		...(pinpoint.length ? [pinpoint.join('+')] : []),
		...(open ? ['open'] : []),
		...(role ? [role] : [])
	].join(' ');

describe('numbered acts', () => {
	it.each<[string, string[]]>([
		['大会2006年3月15日第60/251号决议', ['GA! 60/251 2006-03-15']],
		// one date and one noun for two numbers
		[
			'又回顾人权理事会2007年6月18日第5/1号和第5/2号决议，',
			['HRC! 5/1 2007-06-18', 'HRC? 5/2 2007-06-18']
		],
		// each with its own topic; the Council named in the topic is no new body
		[
			'人权理事会2007年6月18日关于理事会体制建设的第5/1号决议和关于人权理事会特别程序任务负责人行为守则的第5/2号决议',
			['HRC! 5/1 2007-06-18', 'HRC? 5/2 2007-06-18']
		],
		// in a text of the Council 理事会 is the Council
		[
			'并回顾理事会2007年6月18日第5/1号和第5/2号决议及2011年3月25日第16/21号决议中旨在',
			['HRC! 5/1 2007-06-18', 'HRC? 5/2 2007-06-18', 'HRC? 16/21 2011-03-25']
		],
		[
			'人权委员会各项决议，尤其是1993年3月10日第1993/87号决议和2004年4月21日第2004/81号决议',
			['CHR? 1993/87 1993-03-10', 'CHR? 2004/81 2004-04-21']
		],
		[
			'回顾其2004年12月20日第59/191号、2005年12月16日第60/158号和2006年12月19日第61/171号决议',
			['HRC? 59/191 2004-12-20', 'HRC? 60/158 2005-12-16', 'HRC? 61/171 2006-12-19']
		],
		// three bodies in one list
		[
			'忆及人权委员会2004年4月21日第2004/87号和2005年4月21日第2005/80号决议、大会2004年12月20日第59/191号决议，以及人权理事会题为“反恐中特别报告员的任务”的2007年12月14日第6/28号和2010年9月24日第15/15号决议',
			[
				'CHR! 2004/87 2004-04-21',
				'CHR? 2005/80 2005-04-21',
				'GA! 59/191 2004-12-20',
				'HRC! 6/28 2007-12-14',
				'HRC? 15/15 2010-09-24'
			]
		],
		// a body inside the title numbers only what stands in the title
		[
			'2018年7月23日题为“审查大会关于加强经济及社会理事会的第68/1号决议的执行情况”的第72/305号决议',
			['- 72/305 2018-07-23', 'GA! 68/1 in-title']
		],
		['大会关于设立人权理事会的2006年3月15日第60/251号决议的相关规定', ['GA! 60/251 2006-03-15']],
		[
			'欢迎大会于2021年7月7日通过了关于柬埔寨法院特别法庭――余留职能的第75/257 B号决议',
			['GA! 75/257 B 2021-07-07']
		],
		// letters and ranges of letters
		['第75/253 A至C号决议', ['- 75/253 A', '- 75/253 B', '- 75/253 C']],
		['第31/6 A和B号决定', ['- 31/6 A', '- 31/6 B']],
		['S-20/3和S-20/4 A-C号决议', ['- S-20/3', '- S-20/4 A', '- S-20/4 B', '- S-20/4 C']],
		// old, special and emergency sessions, the Security Council's years
		['第217 A(III)号决议。', ['- 217 A (III)']],
		['第2200 A(XXI)号决议，附件。', ['- 2200 A (XXI) annex']],
		['大会1946年2月1日第2(I)号决议附件第8段', ['GA! 2 (I) 1946-02-01 annex, 8']],
		['第3362(S-VII)号决议', ['- 3362 (S-VII)']],
		['第ES-11/1号决议', ['- ES-11/1']],
		['经社理事会第1235(XLII)号决议', ['ECOSOC! 1235 (XLII)']],
		['安全理事会2017年12月21日第2396(2017)号决议', ['SC! 2396 (2017) 2017-12-21']],
		// the date of something else
		['2012年6月30日最后公报和安全理事会第2254(2015)号决议', ['SC! 2254 (2015)']],
		['2019年10月26日举行的峰会欢迎大会通过关于裁军的第73/41号决议', ['GA! 73/41']],
		['2006年3月15日大会第60/251号决议', ['GA! 60/251 2006-03-15']],
		// 其 is whom the sentence named
		['人权理事会在其第51/18号决议中决定', ['HRC? 51/18']],
		// other houses
		['人居署理事会2017年5月12日第26/8号决议', ['x 26/8 2017-05-12']],
		['联合国环境大会2019年3月15日第4/1号决议', ['x 4/1 2019-03-15']],
		['预防犯罪和刑事司法委员会2018年5月18日题为“恢复性司法”的第27/6号决议', ['x 27/6 2018-05-18']],
		[
			'《大会正式记录，第七十七届会议，补编第53A号》(A/77/53/Add.1)，第三章，A节，第51/4号决议。',
			['HRC? 51/4']
		],
		// the topic goes on behind a comma
		['麻醉药品委员会2022年3月18日关于加强合作，处理联系的第65/2号决议', ['x 65/2']],
		// a title with a title in it
		[
			'妇女地位委员会2005年3月11日题为“土著妇女：《北京宣言》十年审查之后”的第49/7号决议',
			['x 49/7 2005-03-11']
		],
		// who reports to the Council does so under its resolutions, as far as they go
		['联合国人权事务高级专员根据第34/24号和第40/20号决议', ['HRC? 34/24', 'HRC? 40/20']],
		// pinpoints
		['根据人权理事会第18/18号决议第3和第4段，', ['HRC! 18/18 3+4']],
		['第61/105号决议第80和83至85段', ['- 61/105 80+83+84+85']],
		['第5/1号决议附件第39至41段', ['- 5/1 annex, 39+annex, 40+annex, 41']],
		// several parts at once; a paragraph behind them is the last one's
		['第60/251号决议B、C和D节', ['- 60/251 section B+section C+section D']],
		['第60/283号决议第二和第四节', ['- 60/283 section II+section IV']],
		['第60/283号决议第二节和第65/281号决议', ['- 60/283 section II', '- 65/281']],
		['第57/283 B号决议第二节B部分第7段', ['- 57/283 B section II, section B, 7']],
		['第70/1号决议第119(b)段', ['- 70/1 119(b)']],
		['大会第60/251号决议第5段和第6段', ['GA! 60/251 5+6']],
		[
			'第5/1号决议附件第3段、第4段(a)项和第7至第9段',
			['- 5/1 annex, 3+annex, 4(a)+annex, 7+annex, 8+annex, 9']
		],
		['第60/251号决议第5段(e)分段和第6段', ['- 60/251 5(e)+6']],
		['第60/251号决议第5(e)段和第6段', ['- 60/251 5(e)+6']],
		['第1373(2001)号决议执行部分第2(e)段', ['- 1373 (2001) 2(e)']],
		['第18/18号决议第3(a)至(c)段', ['- 18/18 3(a)+3(b)+3(c)']],
		// what no 段 closes is no paragraph
		['第60/251号决议第5段和第6/30号决议', ['- 60/251 5', '- 6/30']],
		['第60/251号决议第5段和第六届会议', ['- 60/251 5']],
		// ranges of numbers
		['第46/4至46/8号决议', ['- 46/4', '- 46/5', '- 46/6', '- 46/7', '- 46/8']],
		['第46/4号至第46/6号决议', ['- 46/4', '- 46/5', '- 46/6']],
		['第62/167至65/225号决议', ['- 62/167', '- 65/225 open']],
		// a list that ends in 其他相关决议
		['大会第59/296号和第60/266号以及其他相关决议的规定', ['GA! 59/296', 'GA? 60/266']],
		['第42/37号决议和其他有关决议', ['- 42/37']],
		['2018年11月26日第73/11号关于合作的决议', ['- 73/11 2018-11-26']],
		// not acts
		['第2/10号法令', []],
		['第35457号', []],
		['粮农组织第6/2019号决议', []],
		['三分之一(1/3)', []],
		['第十四条', []],
		['2019-2023年', []],
		['第三轮普遍定期审议', []],
		['各项决议和决定', []]
	])('%s', (text, expected) => {
		expect(references(text).map(brief)).toEqual(expected);
	});

	it('points at the very words', () => {
		const text = '回顾大会2006年3月15日第60/251号决议，';
		expect(references(text)[0]?.quote).toBe('第60/251号决议');
	});

	it('takes the own council of a text of the Assembly from the words before', () => {
		const header = { body: 'GA', act: 'resolution', number: '78/220' } as const;
		const text = '回顾人权理事会第43/24号决议和理事会第46/18号决议';
		const found = applyRule(numberedAct, text, { header }).filter(isReference);
		expect(found.map(brief)).toEqual(['HRC! 43/24', 'HRC? 46/18']);
	});
});

it.each<[string, string[]]>([
	[
		'its resolution 60/283, sections II and IV, and resolution 61/244',
		['60/283 section II+section IV', '61/244']
	],
	['resolution 57/300, sects. B, C and D', ['57/300 section B+section C+section D']],
	[
		'resolution 57/300, sections II, V to VII, para. 4',
		['57/300 section II+section V+section VI+section VII, 4']
	],
	['resolutions 60/251, sect. II, and 65/281', ['60/251 section II', '65/281']],
	// one section, and somebody's name
	['resolution 57/300, section II, A Programme for Reform', ['57/300 section II']],
	['resolution 57/300, sections II and IIIrd', ['57/300 section II']]
])('reads the parts of several in English: %s', (text, expected) => {
	const said = applyRule(numberedAct, text, { language: 'en' }).filter(isReference);
	expect(said.map(({ number, pinpoint }) => [number, pinpoint.join('+')].join(' ').trim())).toEqual(
		expected
	);
});
