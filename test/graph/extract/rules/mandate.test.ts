import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { mandate } from '#graph/extract/rules/mandate.ts';
import { ENGLISH, find, findAll, said } from '../said.ts';

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
		// 独立 and 国际 in either order
		['缅甸问题国际独立实况调查团', ['ffm-myanmar mention']],
		['缅甸问题独立国际实况调查团', ['ffm-myanmar mention']],
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
		['国际法委员会条约解释专题特别报告员', []],
		// the text names one mechanism in full, and then in short
		[
			'缅甸问题独立国际实况调查团，实况调查团的报告',
			['ffm-myanmar mention', 'ffm-myanmar mention']
		],
		['欢迎实况调查团的报告', []]
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
		[
			'决定将少数群体问题特别报告员的任务改为独立专家；',
			['sr-minority-issues retype', '(independent-expert) mention']
		],
		[
			'决定合并隐私权特别报告员和食物权特别报告员的任务；',
			['sr-privacy merge', 'sr-right-to-food merge']
		],
		// the office of the High Commissioner is no mandate of this kind
		['决定将高级专员办事处的任务延长一年；', []],
		['决定将柬埔寨人权状况特别报告员的任务延期两年；', ['sr-cambodia extend 24']],
		// decided on, under a name that nobody knows
		['决定将某某问题独立调查机构的任务延长两年；', ['(unknown) extend 24']],
		['欢迎政府将某某方案的任务延长两年；', []],
		// two at once
		[
			'决定将隐私权特别报告员和食物权特别报告员的任务延长三年；',
			['sr-privacy extend 36', 'sr-right-to-food extend 36']
		],
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

describe('English names', () => {
	it.each([
		[
			'Welcomes the work of the Special Rapporteur on the right to food;',
			['sr-right-to-food mention']
		],
		// articles, the issue of, and the body come and go
		[
			'Special Rapporteur of the Human Rights Council on the issue of torture and other cruel, inhuman or degrading treatment or punishment',
			['sr-torture mention']
		],
		// A/HRC/RES/46/9: since 2021 without an article
		[
			'resolutions on the mandate of Special Rapporteur in the field of cultural rights,',
			['sr-cultural-rights mention']
		],
		// lower case where it is established, A/HRC/RES/28/16
		['to appoint a special rapporteur on the right to privacy', ['sr-privacy mention']],
		// an earlier title
		['the Independent Expert on minority issues', ['sr-minority-issues mention']],
		// the noun is said once
		[
			'the Special Rapporteurs on extrajudicial, summary or arbitrary executions and on torture',
			['sr-extrajudicial-executions mention', 'sr-torture mention']
		],
		[
			'the independent international commission of inquiry on the Syrian Arab Republic',
			['coi-syria mention']
		],
		// a country mandate that no list knows
		['the Special Rapporteur on the situation of human rights in Cuba', ['sr-cuba mention']],
		// the Sudan is not South Sudan
		['the Commission on Human Rights in South Sudan', ['commission-south-sudan mention']],
		// not the Commission, and other houses
		['the Commission on Human Rights and the Human Rights Committee', []],
		['the Special Rapporteur on disability of the Commission for Social Development', []],
		['the Special Rapporteur on Freedom of Opinion in Africa of the African Commission', []],
		// more of a word is another word
		['the Special Rapporteur on tortured souls', []]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text, ENGLISH))).toEqual(expected);
	});
});

describe('English bare titles', () => {
	it.each([
		['Welcomes the report of the Special Rapporteur;', ['(special-rapporteur) mention']],
		['granting the mandate holder access to the country', ['(other) mention']],
		['the Independent Expert, in the discharge of the mandate', ['(independent-expert) mention']],
		// many, or no certain one
		['consultation with the Special Rapporteurs and other special procedures', []],
		['the Code of Conduct for Special Procedures Mandate Holders', []],
		['Calls upon States to appoint a special rapporteur', []],
		['the report of the Working Group', []]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text, ENGLISH))).toEqual(expected);
	});

	it('means a mechanism by its short name only where the text names one', () => {
		const text =
			'Welcomes the work of the independent international fact-finding mission on Myanmar, and the report of the fact-finding mission;';
		expect(acts(find(mandate, text, ENGLISH))).toEqual([
			'ffm-myanmar mention',
			'ffm-myanmar mention'
		]);
		expect(acts(find(mandate, 'the report of the fact-finding mission;', ENGLISH))).toEqual([]);
	});
});

describe('English acts', () => {
	it.each([
		// A/HRC/RES/48/23
		[
			'Decides to extend for two years the mandate of the Special Rapporteur on the situation of human rights in Cambodia, and requests the Special Rapporteur to report on the implementation of his mandate;',
			['sr-cambodia extend 24', '(special-rapporteur) mention']
		],
		// A/HRC/RES/44/13
		[
			'Decides to extend, for a period of three years, the mandate of the Special Rapporteur on extreme poverty and human rights, as set out in Human Rights Council resolution 8/11;',
			['sr-extreme-poverty extend 36']
		],
		// A/HRC/RES/42/16: the term stands far behind
		[
			'Decides to extend the mandate of the Special Rapporteur on the right of everyone to the enjoyment of the highest attainable standard of physical and mental health, as established by the Human Rights Council in paragraph 1 of its resolution 6/29, for a further period of three years;',
			['sr-right-to-health extend 36']
		],
		// A/HRC/RES/42/10: the verb is the act
		[
			'Renews the mandate of the Special Rapporteur on contemporary forms of slavery, including its causes and consequences, for a period of three years;',
			['sr-slavery extend 36']
		],
		// A/HRC/RES/40/10
		[
			'Decides to extend the mandate of the Special Rapporteur for a further period of three years;',
			['(special-rapporteur) extend 36']
		],
		// A/HRC/RES/50/23
		[
			'Decides to extend the mandate of the independent fact-finding mission on Libya for a final, non-extendable period of nine months;',
			['ffm-libya extend 9']
		],
		// A/HRC/RES/56/13
		[
			'Decides to extend the mandate of the International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement until the sixty-sixth session of the Human Rights Council;',
			['emler extend HRC-66']
		],
		[
			'Decides to extend the mandate of the independent international fact-finding mission on Myanmar until the new mechanism is operational;',
			['ffm-myanmar extend open-ended']
		],
		[
			'Decides to extend the mandate of the Commission on Human Rights in South Sudan until the end of 2025;',
			['commission-south-sudan extend 2025-12-31']
		],
		// A/HRC/RES/28/16
		[
			'Decides to appoint, for a period of three years, a special rapporteur on the right to privacy, whose tasks will include:',
			['sr-privacy establish 36']
		],
		// A/HRC/RES/26/9
		[
			'Decides to establish an open-ended intergovernmental working group on transnational corporations and other business enterprises with respect to human rights;',
			['oeigwg-tncs establish']
		],
		// A/HRC/RES/45/25
		[
			'Decides to end the mandate of the Independent Expert, in accordance with Human Rights Council resolutions 39/22 and 42/35.',
			['(independent-expert) end']
		],
		// A/HRC/RES/50/7
		[
			'Decides to extend the mandate of the Special Rapporteur on violence against women, its causes and consequences, for a period of three years under the title of Special Rapporteur on violence against women and girls, its causes and consequences;',
			[
				'sr-violence-against-women extend 36',
				'sr-violence-against-women rename',
				'sr-violence-against-women mention'
			]
		],
		// A/HRC/RES/33/25
		[
			'Decides to amend the mandate of the Expert Mechanism on the Rights of Indigenous Peoples, which shall provide advice;',
			['emrip modify']
		],
		[
			'Decides to extend the mandates of the Special Rapporteur on the right to privacy and the Special Rapporteur on the right to food for a period of three years;',
			['sr-privacy extend 36', 'sr-right-to-food extend 36']
		],
		// A/HRC/RES/45/34: at its forty-eighth session is no end of the term
		[
			'Decides to renew the mandate of the team of international experts on the situation in Kasai and requests the team to present a final report to the Human Rights Council at its forty-eighth session;',
			['experts-drc extend', 'experts-drc mention']
		],
		[
			'Decides to change the mandate of the Independent Expert on minority issues into that of a Special Rapporteur;',
			['sr-minority-issues retype']
		],
		[
			'Decides to merge the mandates of the Special Rapporteur on the right to privacy and the Special Rapporteur on the right to food;',
			['sr-privacy merge', 'sr-right-to-food merge']
		],
		// it has no name yet, and no registry knows that this text established it
		[
			'Decides to establish an independent international commission of inquiry to investigate all alleged violations;',
			['(unknown) establish']
		],
		// somebody else shall, and what is no mandate
		['Decides that States should establish an independent mechanism to monitor prisons;', []],
		['Decides to establish a trust fund for the participation of civil society;', []],
		// decided on, under a name that nobody knows
		[
			'Decides to renew the mandate of the group of wise persons on nothing in particular for a further period of one year;',
			['(unknown) extend 12']
		],
		// an office, and the High Commissioner, A/HRC/RES/49/26
		[
			'Welcomes the extension of the mandate of the Office of the High Commissioner in Phnom Penh;',
			[]
		],
		[
			'Decides to extend, for a period of one year, the mandate of the United Nations High Commissioner for Human Rights;',
			[]
		],
		// A/HRC/RES/19/23: shall continue is no extension
		[
			'Decides that the Independent Expert shall continue to guide the work of the Forum;',
			['(independent-expert) mention']
		],
		// others' decisions
		[
			'Welcomes the decision of the Human Rights Council to extend the mandate of the Special Rapporteur on the situation of human rights in Myanmar for one year;',
			['sr-myanmar mention']
		],
		[
			'Calls upon States to extend invitations to the Special Rapporteur on the right to food;',
			['sr-right-to-food mention']
		]
	])('%s', (text, expected) => {
		expect(acts(find(mandate, text, ENGLISH))).toEqual(expected);
	});

	it('are none in a preamble', () => {
		const text =
			'Recalling its decision to extend the mandate of the Special Rapporteur on the right to food,';
		const preamble = said(text, { id: 'pp1', kind: 'preambular' }, 'en');
		expect(acts(findAll(mandate, [preamble], ENGLISH))).toEqual(['sr-right-to-food mention']);
	});
});

describe('what goes without a name', () => {
	const titled = (title: string, number = '48/23') => ({
		...ENGLISH,
		symbol: `A/HRC/RES/${number}`,
		header: { body: 'HRC', act: 'resolution', number, title } as const
	});

	it.each([
		// the title is the whole matter of one mandate, A/HRC/RES/40/10
		[
			'Freedom of religion or belief',
			'Decides to extend the mandate of the Special Rapporteur for a further period of three years;',
			['sr-freedom-of-religion-or-belief extend 36']
		],
		[
			'Mandate of the Special Rapporteur on the right to food',
			'Decides to extend the mandate for a period of three years;',
			['sr-right-to-food extend 36']
		],
		// the title says nothing of a mandate
		[
			'Human rights and the environment',
			'Decides to extend the mandate of the Special Rapporteur for a period of three years;',
			['(special-rapporteur) extend 36']
		],
		[
			'Situation of human rights',
			'Decides to extend the mandate for a period of one year;',
			['(unknown) extend 12']
		],
		// of the country of the title there is one
		[
			'Situation of human rights in the Bolivarian Republic of Venezuela',
			'Decides to extend the mandate of the independent international fact-finding mission for a period of two years;',
			['ffm-venezuela extend 24']
		]
	])('in %s: %s', (title, text, expected) => {
		expect(acts(find(mandate, text, titled(title)))).toEqual(expected);
	});

	it.each([
		// A/HRC/RES/39/2, A/HRC/RES/42/23
		[
			'39/2',
			'Decides to establish an ongoing independent mechanism to collect, consolidate, preserve and analyse evidence;',
			['iimm establish']
		],
		[
			'42/23',
			'Decides, in order to assist the Council, to establish a subsidiary expert mechanism to provide thematic expertise;',
			['em-right-to-development establish']
		],
		[
			'39/3',
			'Decides to establish an ongoing independent mechanism to collect evidence;',
			['(unknown) establish']
		]
	])('established by %s: %s', (number, text, expected) => {
		expect(acts(find(mandate, text, titled('Title', number)))).toEqual(expected);
	});

	it('reads the same in Chinese', () => {
		const header = { body: 'HRC', act: 'resolution', number: '39/2' } as const;
		const text = '决定设立一个持续的独立机制，收集、整理、保存和分析证据；';
		expect(acts(find(mandate, text, { symbol: 'A/HRC/RES/39/2', header }))).toEqual([
			'iimm establish'
		]);
	});

	it('tells the Intergovernmental Working Group from others', () => {
		const text =
			'Welcomes the work of the Working Group of Experts on People of African Descent and of the Intergovernmental Working Group on the Effective Implementation of the Durban Declaration and Programme of Action, and requests the Intergovernmental Working Group to continue;';
		expect(acts(find(mandate, text, ENGLISH)).at(-1)).toBe('igwg-durban mention');
	});
});

it('reads no mandates where a language has no words for them', () => {
	const text = 'Décide de proroger le mandat du Rapporteur spécial sur le droit à l’alimentation ;';
	expect(find(mandate, text, { language: 'fr' })).toEqual([]);
});

describe('terms held by another act', () => {
	const wordsOf = (text: string, over = {}): string[] =>
		find(mandate, text, over).flatMap((one) =>
			one.kind === 'mandate' && one.terms ? [text.slice(...one.terms)] : []
		);

	it.each([
		// A/HRC/RES/37/2
		[
			'Decides to extend the mandate of the Special Rapporteur on the right to privacy for a period of three years under the same terms as provided for by the Human Rights Council in its resolution 28/16 of 26 March 2015;',
			[
				'under the same terms as provided for by the Human Rights Council in its resolution 28/16 of 26 March 2015'
			]
		],
		// A/HRC/RES/32/19: right behind the name
		[
			'Decides to extend the mandate of the Special Rapporteur on violence against women, its causes and consequences, as set out by the Human Rights Council in its resolution 23/25 of 14 June 2013, for a period of three years;',
			['as set out by the Human Rights Council in its resolution 23/25 of 14 June 2013']
		],
		// A/HRC/RES/43/14: named behind a comma
		[
			'Decides to extend the mandate of the Special Rapporteur on the right to food for a period of three years, as set out by the Human Rights Council in previous resolutions, in particular Council resolution 15/8;',
			[
				'as set out by the Human Rights Council in previous resolutions, in particular Council resolution 15/8'
			]
		],
		// A/HRC/RES/39/2: who set it up says nothing of its terms
		[
			'Decides to extend the mandate of the Special Rapporteur on the right to food, established by the Human Rights Council in its resolution 6/2, for a period of three years;',
			[]
		],
		// what the holder is to do elsewhere
		[
			'Decides to extend the mandate of the Special Rapporteur on the right to food for three years, to follow up the voluntary guidelines, as set out in General Assembly resolution 60/165;',
			[]
		],
		// nothing is extended
		[
			'Decides to end the mandate of the Special Rapporteur on the right to food, on the same terms as provided for in resolution 28/16;',
			[]
		]
	])('in English: %s', (text, expected) => {
		expect(wordsOf(text, ENGLISH)).toEqual(expected);
	});

	it.each([
		[
			'决定按照人权理事会第6/2号决议规定的相同条件，将食物权特别报告员的任务延长三年；',
			['按照人权理事会第6/2号决议规定的相同条件']
		],
		[
			'决定将隐私权特别报告员的任务延长三年，任务规定与人权理事会第28/16号决议的规定相同；',
			['任务规定与人权理事会第28/16号决议的规定相同']
		],
		['决定将食物权特别报告员的任务延长三年，并请其根据第5/2号决议开展工作；', []],
		['回顾按照第6/2号决议规定的相同条件延长食物权特别报告员任务的决议；', []]
	])('%s', (text, expected) => {
		expect(wordsOf(text)).toEqual(expected);
	});
});
