import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { title } from '#graph/extract/rules/title.ts';
import type { Language } from '#graph/schema.ts';
import { find } from '../said.ts';

/** Titles; laws with a star. */
const titles = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => (one.kind === 'title' ? [one.title + (one.law ? '*' : '')] : []));

it.each([
	['如《民事诉讼法》、《民法》和《刑法》', ['民事诉讼法*', '民法*', '刑法*']],
	['《社团和非政府组织法》与《政党法》修正案', ['社团和非政府组织法*', '政党法*']],
	[
		'《法院组织和运作法》以及《最高司法行政官委员会组织和运作法》修正案',
		['法院组织和运作法*', '最高司法行政官委员会组织和运作法*']
	],
	[
		'《关于解决城市和城区非法临时建筑的通告》和《国家住房政策》',
		['关于解决城市和城区非法临时建筑的通告*', '国家住房政策*']
	],
	['根据《宪法》及《公民及政治权利国际公约》', ['宪法*']],
	// titles of other texts
	['定期印发的《柬埔寨人权状况》', ['柬埔寨人权状况']],
	[
		'签署了《关于特别法庭过渡安排和工作完成情况的决定增编》',
		['关于特别法庭过渡安排和工作完成情况的决定增编']
	],
	// international texts that end like a law
	['《示范国际仲裁法》和《某某公约修正案》', ['示范国际仲裁法', '某某公约修正案']],
	// the registry knows it
	['《世界人权宣言》、《世界卫生组织组织法》和《国际卫生条例(2005)》', []],
	// where acts are printed
	['见《大会正式记录，第七十八届会议，补编第53号》和《条约汇编》', []],
	// reports and records of meetings
	['《2023年可持续发展筹资报告》和《世界旅游晴雨表》', []],
	['《不扩散核武器条约缔约国2010年审议大会，最后文件》', []],
	['《第四次妇女问题世界会议的报告，1995年9月4日至15日，北京》', []],
	// studies and campaigns, which no word tells to be an instrument
	['题为《全球升温1.5℃》、《气候变化与土地》和《2023年世界人口展望》', []],
	['《卡萨内声明》和《阿比让呼吁》', ['卡萨内声明', '阿比让呼吁']],
	// an agenda item
	['题为“《国籍法》”的项目', []],
	['没有书名', []]
])('%s', (text, expected) => {
	expect(titles(find(title, text))).toEqual(expected);
});

it('points at the title with its brackets', () => {
	const [found] = find(title, '根据《政党法》解散前反对党');
	expect(found?.quote).toBe('《政党法》');
});

it.each([
	['Cambodia adopted the Law on Political Parties', ['Law on Political Parties*']],
	['the Lusaka Convention on Cattle', ['Lusaka Convention on Cattle']],
	['the Rule of Law and International Humanitarian Law', []],
	['the Paris Agreement and a convention', []],
	['the report entitled Our Common Agenda', []],
	['nothing of the kind', []]
])('in English: %s', (text, expected) => {
	expect(titles(find(title, text, { language: 'en' }))).toEqual(expected);
});

it('offers the protocols of a treaty where it has several', () => {
	const text = 'the Convention on the Rights of the Child and the Optional Protocols thereto';
	const [found] = find(title, text, { language: 'en' });
	expect(found?.kind === 'title' && found.candidates).toEqual([
		'crc-op-ac',
		'crc-op-sc',
		'crc-op-ic'
	]);
});

it.each<[Language, string, string[]]>([
	['es', 'las enmiendas del Código Penal', ['Código Penal*']],
	['fr', 'visées par le Code pénal', ['Code pénal*']],
	['fr', 'la loi pénale', []],
	// international criminal law
	['ar', 'القانون الدولي الإنساني والقانون الجنائي الدولي', []]
])('laws in %s: %s', (language, text, expected) => {
	expect(titles(find(title, text, { language }))).toEqual(expected);
});
