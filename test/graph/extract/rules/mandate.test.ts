import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { mandate } from '#graph/extract/rules/mandate.ts';
import { find, findAll, said } from '../said.ts';

/** `mandate act months until`; a bare title stands in brackets. */
const acts = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => {
		if (one.kind !== 'mandate') return [];
		const { mandate, holder, act, months, until } = one;
		return [[mandate ?? `(${holder})`, act, months, until].filter(Boolean).join(' ')];
	});

describe('names', () => {
	it.each([
		['欢迎柬埔寨人权状况特别报告员的工作；', ['sr-cambodia mention']],
		['法官和律师独立性特别报告员', ['sr-independence-of-judges-and-lawyers mention']],
		// 问题, 的, 和 come and go
		['法官与律师的独立性问题特别报告员', ['sr-independence-of-judges-and-lawyers mention']],
		[
			'土著人民权利问题特别报告员和土著人民权利专家机制',
			['sr-indigenous-peoples mention', 'emrip mention']
		],
		// two translations of one English name
		['增进和保护见解和言论自由权特别报告员', ['sr-freedom-of-expression mention']],
		['促进和保护意见和表达自由权问题特别报告员', ['sr-freedom-of-expression mention']],
		// an earlier title
		['买卖儿童、儿童卖淫和儿童色情制品问题特别报告员', ['sr-sale-of-children mention']],
		['阿拉伯叙利亚共和国问题独立国际调查委员会', ['coi-syria mention']],
		// a country mandate that no list knows
		['欢迎古巴人权状况特别报告员的报告', ['sr-cuba mention']],
		// not the Commission, and not the Committee
		['回顾人权委员会和人权事务委员会', []],
		['美洲人权维护者问题特别报告员', []],
		['国际法委员会条约解释专题特别报告员', []]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text))).toEqual(expected);
	});
});

describe('bare titles', () => {
	it.each([
		['欢迎特别报告员的报告；', ['(special-rapporteur) mention']],
		[
			'注意到特别报告员的报告，其中任务负责人欢迎释放；',
			['(special-rapporteur) mention', '(other) mention']
		],
		['考虑到独立专家的结论', ['(independent-expert) mention']],
		// many, or no certain one
		['强调各特别程序任务负责人应履行职责', []],
		['负责各个主题的特别报告员和代表以及工作组成员在执行任务时', []],
		['请所有人权机构以及特别报告员和代表、独立专家和工作组在履行任务时', []],
		['注意到三位特别程序任务负责人的联名信', []],
		['关于人权理事会特别程序任务负责人行为守则', []],
		// every committee has working groups
		['欢迎工作组的报告', []]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text))).toEqual(expected);
	});

	it('means a working group only beside one that the text names', () => {
		const text = '欢迎任意拘留问题工作组的报告，请工作组继续其工作；';
		expect(acts(find(mandate, text))).toEqual([
			'wg-arbitrary-detention mention',
			'(working-group) mention'
		]);
	});
});

describe('acts', () => {
	it.each([
		['决定将柬埔寨人权状况特别报告员的任务延长两年；', ['sr-cambodia extend 24']],
		// recalled, and somebody else's
		[
			'重申人权理事会关于将法官和律师独立性特别报告员任务延长三年的各项决议；',
			['sr-independence-of-judges-and-lawyers mention']
		],
		['欢迎柬埔寨政府更新谅解备忘录，将驻金边办事处的任务又延长了两年；', []],
		['欢迎人权理事会决定将缅甸人权状况特别报告员的任务延长一年；', ['sr-myanmar mention']],
		[
			'决定将隐私权特别报告员的任期延长三年，职权范围与人权理事会第31/3号决议规定的相同；',
			['sr-privacy extend 36']
		],
		[
			'决定根据人权理事会第7/34号决议所载职权范围，将当代形式种族主义、种族歧视、仇外心理和相关不容忍行为特别报告员的任务再延长三年；',
			['sr-racism extend 36']
		],
		[
			'决定将暴力侵害妇女及其因果问题特别报告员的任务延长三年，以暴力侵害妇女和女童行为及其因果问题特别报告员为名称；',
			[
				'sr-violence-against-women extend 36',
				'sr-violence-against-women rename',
				'sr-violence-against-women mention'
			]
		],
		['决定将利比亚问题独立实况调查团的任务最后延长九个月，不再延长；', ['ffm-libya extend 9']],
		[
			'决定将推进执法领域种族正义与平等国际独立专家机制的任务延长至人权理事会第六十六届会议；',
			['emler extend HRC-66']
		],
		[
			'决定延长缅甸问题独立国际实况调查团的任务，直至新机制开始运作；',
			['ffm-myanmar extend open-ended']
		],
		['决定将乌克兰问题独立国际调查委员会的任务延长至2025年底；', ['coi-ukraine extend 2025-12-31']],
		['决定终止苏丹人权状况独立专家的任务；', ['ie-sudan end']],
		['决定任命一名阿富汗人权状况特别报告员，任期一年；', ['sr-afghanistan establish 12']],
		['决定设立农民和农村地区其他劳动者权利问题工作组，任期三年；', ['wg-peasants establish 36']],
		[
			'决定将隐私权特别报告员的任务延长三年，并扩大其任务范围；',
			['sr-privacy extend 36', 'sr-privacy modify']
		],
		// the office of the High Commissioner is no mandate of this kind
		['决定将高级专员办事处的任务延长一年；', []],
		['决定将柬埔寨人权状况特别报告员的任务延期两年；', ['sr-cambodia extend 24']],
		// decided on, under a name that nobody knows
		['决定将某某问题独立调查机构的任务延长两年；', ['(unknown) extend 24']],
		['欢迎政府将某某方案的任务延长两年；', []],
		// a post, not a mandate
		['核准为阿拉伯叙利亚共和国境内失踪人员问题独立机构设立28个员额；', ['iimp-syria mention']],
		['决定将特别报告员的任务期限延长一年；', ['(special-rapporteur) extend 12']],
		// after the act another clause only mentions
		[
			'决定将柬埔寨人权状况特别报告员的任务延长两年，请特别报告员向理事会报告；',
			['sr-cambodia extend 24', '(special-rapporteur) mention']
		]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text))).toEqual(expected);
	});

	it('are none in a preamble', () => {
		const text = '决定将柬埔寨人权状况特别报告员的任务延长两年，';
		const preamble = said(text, { id: 'pp1', kind: 'preambular' });
		expect(acts(findAll(mandate, [preamble]))).toEqual(['sr-cambodia mention']);
	});
});

it('points at the very words', () => {
	const [found] = find(mandate, '欢迎柬埔寨人权状况特别报告员的工作；');
	expect(found?.quote).toBe('柬埔寨人权状况特别报告员');
});
