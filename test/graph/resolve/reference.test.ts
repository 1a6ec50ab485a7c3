import { expect, it } from 'vitest';
import type { Reference } from '#graph/extract/rule.ts';
import { numberedAct } from '#graph/extract/rules/numbered-act.ts';
import type { Header } from '#graph/model.ts';
import { settleReference } from '#graph/resolve/reference.ts';
import { applyRule } from '../../builders.ts';

const COUNCIL: Header = { body: 'HRC', act: 'resolution', number: '48/23', adopted: '2021-10-11' };
const ASSEMBLY: Header = { body: 'GA', act: 'resolution', number: '78/220', adopted: '2023-12-19' };

const settled = (text: string, header: Header): (string | undefined)[] =>
	applyRule(numberedAct, text, { header })
		.filter((one): one is Reference => one.kind === 'reference')
		.map((one) => settleReference(one, header))
		.map(({ target, by, doubt }) => [target ?? '?', by, doubt?.reason].filter(Boolean).join(' '));

it.each<[string, Header, string[]]>([
	['大会2006年3月15日第60/251号决议', COUNCIL, ['A/RES/60/251 explicit']],
	// the date leaves one body
	['又回顾2019年9月27日第42/37号决议', ASSEMBLY, ['A/HRC/RES/42/37 date']],
	['2020年7月16日第44/13号决议', ASSEMBLY, ['A/HRC/RES/44/13 date']],
	// a session that has not been held yet is another body's
	['第60/251号决议', COUNCIL, ['A/RES/60/251 form']],
	['第75/257 B号决议', COUNCIL, ['A/RES/75/257B form']],
	['第42/37号决议', COUNCIL, ['A/HRC/RES/42/37 own']],
	['第74/166号决议', ASSEMBLY, ['A/RES/74/166 own']],
	['人权委员会1993年3月10日第1993/87号决议', COUNCIL, ['E/CN.4/RES/1993/87 explicit']],
	// the Commission ended in 2006
	['2022年7月22日第2022/25号决议', ASSEMBLY, ['E/RES/2022/25 form']],
	['第217 A(III)号决议', ASSEMBLY, ['A/RES/217A(III) own']],
	['第2200 A(XXI)号决议', COUNCIL, ['A/RES/2200A(XXI) form']],
	['第1325(2000)号决议', COUNCIL, ['S/RES/1325(2000) form']],
	// a special session is not dated by arithmetic
	['回顾其2021年6月2日S-32/1号决议', ASSEMBLY, ['A/RES/S-32/1 scope']],
	// a misprinted year is told, the named body kept
	[
		'人权理事会2002年11月24日第S-35/1号决议',
		ASSEMBLY,
		['A/HRC/RES/S-35/1 explicit date-contradicts-session']
	],
	[
		'安全理事会2017年12月21日第2396(2016)号决议',
		ASSEMBLY,
		['S/RES/2396(2016) explicit date-contradicts-session']
	],
	// the named body cannot be right, one other can
	['大会2020年7月16日第44/13号决议', ASSEMBLY, ['A/HRC/RES/44/13 date date-contradicts-session']],
	// a date taken over within a list holds only where it fits
	[
		'2019年9月27日第42/37号决议和第5/1号决议',
		COUNCIL,
		['A/HRC/RES/42/37 date', 'A/HRC/RES/5/1 own']
	],
	// the Assembly did not number so before its 31st session, and names the Council when it cites it
	['第5/14号决议', ASSEMBLY, ['? body-unknown']],
	// a year misprinted by a digit is told, where somebody governs the list
	['其2022年12月21日第75/214号决议', ASSEMBLY, ['A/RES/75/214 scope date-contradicts-session']],
	['1999年12月21日第75/214号决议', ASSEMBLY, ['? date-contradicts-session']],
	// old numbers in words
	['第一㈠号决议', ASSEMBLY, ['A/RES/1(I) own']],
	['第一五一四(十五)号决议', ASSEMBLY, ['A/RES/1514(XV) own']],
	['《公约》第八㈩条和第15/10号决定', ASSEMBLY, ['? body-unknown']],
	['其1963年6月27日第1874(S IV)号决议', ASSEMBLY, ['A/RES/1874(S-IV) scope']],
	['第53/77 AA号决议', ASSEMBLY, ['A/RES/53/77AA own']],
	// no other council numbers by the session
	['理事会2021年5月27日S-30/1号决议', ASSEMBLY, ['A/HRC/RES/S-30/1 scope']],
	// whose topic it is
	[
		'2020年7月22日经济及社会理事会就大会关于业务活动的第71/243号决议的执行进展情况作出的第2020/23号决议',
		ASSEMBLY,
		['A/RES/71/243 explicit', 'E/RES/2020/23 form']
	],
	// decisions are numbered from 101 and from 301
	['第14/1号决定', ASSEMBLY, ['? body-unknown']],
	['第78/503号决定', ASSEMBLY, ['A/DEC/78/503 own']],
	['秘书长依照第74/166号决议提交人权理事会的报告', ASSEMBLY, ['A/RES/74/166 own']],
	// a house that was only named before, where the date tells otherwise
	['审查会议为履行任务而根据2019年12月10日第74/18号决议', ASSEMBLY, ['A/RES/74/18 date']],
	// two candidates are a doubt
	['第2004/81号决议', COUNCIL, ['? body-unknown']],
	['人居署理事会2017年5月12日第26/8号决议', ASSEMBLY, ['? other-body']],
	['某机构2018年5月18日第27/6号决议', ASSEMBLY, ['? date-contradicts-session']]
])('%s', (text, header, expected) => {
	expect(settled(text, header)).toEqual(expected);
});

it('drops a shared date that does not fit', () => {
	const text = '2019年9月27日第42/37号决议和第5/1号决议';
	const [, second] = applyRule(numberedAct, text).filter(
		(one): one is Reference => one.kind === 'reference'
	);
	expect(settleReference(second!, COUNCIL).date).toBeUndefined();
});
