import { describe, expect, it } from 'vitest';
import type { Extraction } from '#graph/model.ts';
import type { Act, Seed } from './text.ts';
import { citations, COUNCIL, english, mandates, read, seed } from './text.ts';

/** What becomes of mandates. Each row: the symbol of the text it is from, the words, what is decided. */

const council = (number: string, adopted: string): Act => ({ body: 'HRC', number, adopted });

const decided = (one: Act, words: string, preamble?: string): Extraction =>
	one.language === 'en'
		? read(one, [
				preamble ?? 'Recalling the Charter of the United Nations,',
				`1. ${words};`,
				'2. Decides to remain seized of the matter.'
			]).extraction
		: read(one, [preamble ?? '回顾《联合国宪章》，', `1. ${words}；`, '2. 决定继续处理此案。'])
				.extraction;

describe('in the seeds', () => {
	it.each<[number: number, symbol: Seed, paragraph: string, expected: string[]]>([
		[43, 'A/HRC/RES/48/23', 'op32', ['sr-cambodia extend 24', 'sr-cambodia mention']],
		// decided before, and elsewhere
		[44, 'A/HRC/RES/56/3', 'pp30', ['sr-independence-of-judges-and-lawyers mention']],
		// the Government renewed it, not the Council
		[44, 'A/HRC/RES/48/23', 'op6', []]
	])('%i. %s %s', async (_, symbol, paragraph, expected) => {
		expect(mandates((await seed(symbol)).extraction, paragraph)).toEqual(expected);
	});

	it('44. A/HRC/RES/56/3 decides on no mandate', async () => {
		const { extraction } = await seed('A/HRC/RES/56/3');
		expect(extraction.mandates.filter(({ act }) => act !== 'mention')).toEqual([]);
	});
});

type Row = [from: string, act: Act, words: string, expected: string[]];

describe('in other texts', () => {
	it.each<Row>([
		[
			'43. A/HRC/RES/48/23, English',
			english(COUNCIL),
			'Decides to extend for two years the mandate of the Special Rapporteur on the situation of human rights in Cambodia',
			['sr-cambodia extend 24']
		],
		[
			'44. A/HRC/RES/48/23, English',
			english(COUNCIL),
			'Further welcomes the eleventh renewal in December 2020 of the memorandum of understanding for the implementation of a technical cooperation programme on human rights between the Government of Cambodia and the field office in Phnom Penh of the Office of the United Nations High Commissioner for Human Rights to extend the mandate of that office for another two years',
			[]
		],
		[
			'45. A/HRC/RES/40/16, Chinese',
			council('40/16', '2019-03-22'),
			'决定将在打击恐怖主义的同时促进和保护人权与基本自由特别报告员的任期延长三年，职权范围与人权理事会第31/3号决议规定的相同',
			['sr-counter-terrorism extend 36']
		],
		[
			'45. A/HRC/RES/40/16, English',
			english(council('40/16', '2019-03-22')),
			'Decides to extend the mandate of the Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism for a period of three years, with the same terms as provided for by the Human Rights Council in its resolution 31/3',
			['sr-counter-terrorism extend 36']
		],
		[
			'45. A/HRC/RES/43/36',
			council('43/36', '2020-06-22'),
			'决定根据人权理事会第7/34号决议所载职权范围，将当代形式种族主义、种族歧视、仇外心理和相关不容忍行为特别报告员的任务再延长三年',
			['sr-racism extend 36']
		],
		[
			'46. A/HRC/RES/50/7',
			english(council('50/7', '2022-07-07')),
			'Decides to extend the mandate of the Special Rapporteur on violence against women, its causes and consequences for a period of three years under the title of Special Rapporteur on violence against women and girls, its causes and consequences',
			[
				'sr-violence-against-women extend 36',
				'sr-violence-against-women rename',
				'sr-violence-against-women mention'
			]
		],
		[
			'46. in the manner of A/HRC/RES/55/2',
			english(council('55/2', '2024-04-03')),
			'Decides to renew the mandate of Special Rapporteur as Special Rapporteur on the human right to a clean, healthy and sustainable environment for a period of three years',
			['sr-environment extend 36', 'sr-environment rename', 'sr-environment mention']
		],
		[
			'46. in the manner of A/HRC/RES/53/8',
			english(council('53/8', '2023-07-12')),
			'Decides to extend the mandate of the Special Rapporteur on the elimination of discrimination against persons affected by leprosy and their family members for a period of three years, under the title of Special Rapporteur on the elimination of discrimination against persons affected by leprosy (Hansen’s disease) and their family members',
			['sr-leprosy extend 36', 'sr-leprosy rename', 'sr-leprosy mention']
		],
		[
			'47. in the manner of A/HRC/RES/50/23',
			english(council('50/23', '2022-07-08')),
			'Decides to extend the mandate of the independent fact-finding mission on Libya for a final, non-extendable period of nine months',
			['ffm-libya extend 9']
		],
		[
			'47. in the manner of A/HRC/RES/50/23, Chinese',
			council('50/23', '2022-07-08'),
			'决定将利比亚问题独立实况调查团的任务最后延长九个月，不再延长',
			['ffm-libya extend 9']
		],
		[
			'47. in the manner of A/HRC/RES/56/13',
			english(council('56/13', '2024-07-11')),
			'Decides to extend the mandate of the International Independent Expert Mechanism to Advance Racial Justice and Equality in the Context of Law Enforcement until the sixty-sixth session of the Human Rights Council',
			['emler extend HRC-66']
		],
		// no date to reckon with; and for good
		[
			'48. A/HRC/RES/45/25',
			english(council('45/25', '2020-10-06')),
			'Decides to end the mandate of the Independent Expert on the situation of human rights in the Sudan, in accordance with Human Rights Council resolutions 39/22 and 42/35',
			['ie-sudan end']
		],
		// the High Commissioner is no mandate of this kind
		[
			'49. in the manner of A/HRC/RES/49/26',
			english(council('49/26', '2022-04-01')),
			'Decides to extend, for a period of one year, the mandate of the United Nations High Commissioner for Human Rights',
			[]
		]
	])('%s', (_, one, words, expected) => {
		expect(mandates(decided(one, words), 'op1')).toEqual(expected);
	});

	it('45. the terms stand in the resolution that is named beside the act', () => {
		const words =
			'决定将隐私权特别报告员的任期延长三年，职权范围与人权理事会第31/3号决议规定的相同';
		expect(citations(decided(council('40/16', '2019-03-22'), words), 'op1')).toEqual([
			'A/HRC/RES/31/3'
		]);
	});

	it('47. A/HRC/RES/39/2: until a condition is met', () => {
		const words =
			'Decides to extend the mandate of the independent international fact-finding mission, established by the Human Rights Council in its resolution 34/22, until the new mechanism is operational, and requests the fact-finding mission to submit a final report on its main activities to the Council at its forty-second session';
		const named =
			'Welcoming the work of the independent international fact-finding mission on Myanmar,';
		const extraction = decided(english(council('39/2', '2018-09-27')), words, named);
		expect(mandates(extraction, 'op1')).toContain('ffm-myanmar extend open-ended');
	});

	it('48. A/HRC/RES/45/25: the holder that the text named before', () => {
		const named =
			'Noting with appreciation the work of the Independent Expert on the situation of human rights in the Sudan,';
		const words =
			'Decides to end the mandate of the Independent Expert, in accordance with Human Rights Council resolutions 39/22 and 42/35';
		const extraction = decided(english(council('45/25', '2020-10-06')), words, named);
		expect(mandates(extraction, 'op1')).toEqual(['ie-sudan end']);
		expect(citations(extraction, 'op1')).toEqual(['A/HRC/RES/39/22', 'A/HRC/RES/42/35']);
	});

	it('48. two made one', () => {
		const words =
			'Decides to merge the mandates of the Special Rapporteur on trafficking in persons, especially women and children, and of the Special Rapporteur on contemporary forms of slavery, including its causes and consequences, for a three-year term';
		const extraction = decided(english(council('60/1', '2025-10-06')), words);
		expect(mandates(extraction, 'op1')).toEqual(['sr-trafficking merge 36', 'sr-slavery merge 36']);
	});

	it('50. A/HRC/RES/41/6: extended, renamed, and given more to do', () => {
		const named =
			'Welcoming the work of the Working Group on the issue of discrimination against women in law and in practice,';
		const words =
			'Decides to extend the mandate of the Working Group for a period of three years under the title of Working Group on discrimination against women and girls, on the same terms provided for by the Human Rights Council in its resolution 15/23 of 1 October 2010, and to additionally request the Working Group to take into account, and mainstream across all its work, an age dimension in the fulfilment of its mandate, and to examine the specific forms of discrimination that girls face';
		const extraction = decided(english(council('41/6', '2019-07-11')), words, named);
		expect(mandates(extraction, 'op1')).toEqual(
			expect.arrayContaining([
				'wg-discrimination-against-women extend 36',
				'wg-discrimination-against-women rename',
				'wg-discrimination-against-women modify'
			])
		);
		expect(citations(extraction, 'op1')).toEqual(['A/HRC/RES/15/23 2010-10-01']);
	});
});
