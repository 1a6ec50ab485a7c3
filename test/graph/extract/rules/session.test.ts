import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { session } from '#graph/extract/rules/session.ts';
import { ASSEMBLY, find, findAll, said } from '../said.ts';

const sessions = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => (one.kind === 'session' ? [`${one.body}-${one.session}`] : []));

it.each([
	['请特别报告员向人权理事会第五十一届和第五十四届会议报告', ['HRC-51', 'HRC-54']],
	// each item with its noun
	['提交人权理事会第五十三届会议和第五十六届会议的报告', ['HRC-53', 'HRC-56']],
	// the second 第 dropped
	['向大会第七十七和七十八届会议口头汇报', ['GA-77', 'GA-78']],
	['在大会第六十四至六十六届会议期间', ['GA-64', 'GA-65', 'GA-66']],
	['人权理事会第五十一届会议和大会第七十七届会议', ['HRC-51', 'GA-77']],
	// 理事会 alone is the adopting council
	['向理事会第四十九届会议口头介绍最新情况', ['HRC-49']],
	// without a body it is the adopting body's
	['决定在其第五十届会议上继续审议', ['HRC-50']],
	['大会2020年第七十五届会议', ['GA-75']],
	['提交人权委员会第六十届会议的报告', ['CHR-60']],
	['决定在下届会议上继续审议', ['HRC-49']],
	['提交大会第七十七届会议，并在大会该届会议上介绍', ['GA-77', 'GA-77']],
	// special sessions have their own numbers
	['大会第十届特别会议和第十一届紧急特别会议', []],
	// other houses
	['欢迎妇女地位委员会第六十三届会议的成果', []],
	['《联合国气候变化框架公约》缔约方会议第二十七届会议', []],
	['联合国环境大会第五届会议', []],
	['教科文组织大会第三十八届会议', []],
	['请特别委员会在其第六十五届会议上审议', []],
	// far from the text's own time it is somebody else's
	['阿拉伯国家联盟于2002年3月27日在贝鲁特举行的第十四届会议', []],
	// where the records are printed
	['《大会正式记录，第七十八届会议，补编第53号》', []]
])('%s', (text, expected) => {
	expect(sessions(find(session, text))).toEqual(expected);
});

it.each([
	['向下届会议报告', ['GA-77']],
	// the council named last
	['人权理事会第三十五届会议的报告，并向理事会第三十八届会议介绍', ['HRC-35', 'HRC-38']],
	['向理事会第三十八届会议介绍', []]
])('in an Assembly text: %s', (text, expected) => {
	expect(sessions(find(session, text, ASSEMBLY))).toEqual(expected);
});

it('points at the very words, the body included', () => {
	const [found] = find(session, '请秘书长向人权理事会第五十一届会议提出报告');
	expect(found?.quote).toBe('人权理事会第五十一届会议');
});

it('reads no session in the header', () => {
	expect(findAll(session, [said('人权理事会第四十八届会议', { kind: 'header' })])).toEqual([]);
});
