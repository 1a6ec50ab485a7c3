import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { instrument } from '#graph/extract/rules/instrument.ts';
import { find, findAll, said } from '../said.ts';

/** crc 12: what is named, with its pinpoints. */
const named = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) =>
		one.kind === 'instrument' ? [[one.target, ...(one.pinpoints ?? [])].join(' ')] : []
	);

describe('articles', () => {
	it.each([
		// what they are about stands between them and the name
		[
			'en',
			'article 16, on preferential treatment, of the 2005 Convention on the Protection and Promotion of the Diversity of Cultural Expressions',
			['cultural-expressions-convention 16']
		],
		['en', 'article 16, on preferential treatment, and the Paris Agreement', ['paris-agreement']],
		[
			'fr',
			"la Convention sur la protection et la promotion de la diversité des expressions culturelles adoptée en 2005, l'article 16 sur le traitement",
			['cultural-expressions-convention 16']
		],
		// within a chapter, whichever comes first
		[
			'en',
			'Chapter XV, Article 101, paragraph 3, of the Charter of the United Nations',
			['un-charter chapter XV 101']
		],
		[
			'fr',
			"l'Article 101 du Chapitre XV de la Charte des Nations Unies",
			['un-charter chapter XV 101']
		],
		['ar', 'المادة 101 من الفصل الخامس عشر من ميثاق الأمم المتحدة', ['un-charter chapter XV 101']],
		['zh', '依照《联合国宪章》第十五章第一百零一条第三款', ['un-charter chapter XV 101']],
		// within an annex
		[
			'fr',
			"le paragraphe 5 de l'article 2 de l'annexe II à la Convention des Nations Unies sur le droit de la mer",
			['unclos annex II, 2']
		],
		[
			'ar',
			'للفقرة 5 من المادة 2 من المرفق الثاني لاتفاقية الأمم المتحدة لقانون البحار',
			['unclos annex II, 2']
		],
		// regulations are counted as articles are
		[
			'en',
			'regulations 3.1 and 3.2 of the Financial Regulations and Rules of the United Nations',
			['un-financial-regulations 3']
		],
		['zh', '按照《联合国财务条例和细则》条例3.1和3.2筹措', ['un-financial-regulations 3']],
		['zh', '《联合国财务条例和细则》财务条例3.10的规定', ['un-financial-regulations 3']],
		['zh', '按照《联合国财务条例和细则》3.1亿美元', ['un-financial-regulations']],
		// and are no range in Arabic, A/RES/78/244
		['ar', 'وفقا للبند 4-10 من النظام الأساسي لموظفي الأمم المتحدة', ['un-staff-regulations 4']],
		['ar', 'وفقا للمواد 4-6 من ميثاق الأمم المتحدة', ['un-charter 4 5 6']],
		// words that make no number
		['ar', 'المادة العاشرة عشرة من ميثاق الأمم المتحدة', ['un-charter']],
		// wide-set words, A/RES/78/56
		['ar', 'أحكـام الفقـرة 1 مـن المـادة 11 مـن ميثـاق الأمـم المتحـدة', ['un-charter 11']],
		// a letter, and what the article is about behind the name, A/RES/78/86
		[
			'en',
			'the Charter of the United Nations and the provisions under Article 73 b of the Charter on efforts to promote',
			['un-charter', 'un-charter 73']
		],
		['en', 'regulation 2016 of the Charter of the United Nations', ['un-charter']],
		// letters of either alphabet
		['ru', 'согласно статье 73 е Устава Организации Объединенных Наций', ['un-charter 73']],
		['ru', 'согласно статье 73 если Устав Организации Объединенных Наций', ['un-charter']],
		[
			'ar',
			'المادة 2 (ب) والفقرة 1 (ب) من المادة 3 من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية',
			['untoc 2 3']
		],
		// a letter of a paragraph of an article
		[
			'fr',
			"l'alinéa b) de l'article 2 et de l'alinéa b) du paragraphe 1 de l'article 3 de la Convention des Nations Unies contre la criminalité transnationale organisée",
			['untoc 2 3']
		],
		['en', 'article 1, paragraph 4.2, of the London Protocol', ['london-protocol 1']],
		// amended, and others beside them
		['en', 'accessions to the Paris Agreement, its amended article 1', ['paris-agreement 1']],
		['ru', 'о Парижском соглашении, и ее исправленной статьи 1, Протокола', ['paris-agreement 1']],
		['zh', '加入《巴黎协定》、其经修正的第一条及其各项议定书', ['paris-agreement 1']],
		[
			'fr',
			"l'Accord de Paris, pour l'appliquer conformément à l'article 16 et aux autres dispositions pertinentes de cet instrument",
			['paris-agreement', 'paris-agreement 16']
		],
		[
			'ar',
			'وفقا للمادة 16 وسائر الأحكام ذات الصلة الواردة في اتفاقية الأمم المتحدة لقانون البحار',
			['unclos 16']
		],
		['es', 'el Acuerdo de París, en particular las del artículo 49, y', ['paris-agreement 49']]
	] as const)('in %s: %s', (language, text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});

describe('parts', () => {
	it.each([
		// paragraphs of two sections side by side, A/RES/78/47
		[
			'zh',
			'《联合国宪章》第四节第22和26段以及第五节第29段',
			['un-charter section IV, 22 section IV, 26 section V, 29']
		],
		['zh', '《联合国宪章》第四节第22段以及第五节', ['un-charter section IV, 22']],
		[
			'fr',
			'aux paragraphes 22 et 26 de la section IV et au paragraphe 29 de la section V de la Charte des Nations Unies',
			['un-charter section IV, 22 section IV, 26 section V, 29']
		],
		// the whole before its part, whichever is said first
		[
			'en',
			'section 3 of Part XV of the United Nations Convention on the Law of the Sea',
			['unclos section XV, section III']
		],
		[
			'en',
			'Part XV, section 3, of the United Nations Convention on the Law of the Sea',
			['unclos section XV, section III']
		],
		[
			'fr',
			'la section 3 de la partie XV de la Convention des Nations Unies sur le droit de la mer',
			['unclos section XV, section III']
		],
		[
			'ar',
			'الفرع 2 من الجزء السابع من اتفاقية الأمم المتحدة لقانون البحار',
			['unclos section VII, section II']
		],
		// several
		[
			'fr',
			'des parties XIII et XIV de la Convention des Nations Unies sur le droit de la mer',
			['unclos section XIII section XIV']
		],
		[
			'es',
			'las partes XIII y XIV de la Convención de las Naciones Unidas sobre el Derecho del Mar',
			['unclos section XIII section XIV']
		],
		[
			'ar',
			'الجزأين الثالث عشر والرابع عشر من اتفاقية الأمم المتحدة لقانون البحار',
			['unclos section XIII section XIV']
		],
		['ar', 'الجزء الخامس والعشرين من اتفاقية الأمم المتحدة لقانون البحار', ['unclos section XXV']],
		['en', 'amending annexes 1 and 2 to the London Protocol', ['london-protocol annex I annex II']],
		['ar', 'للمرفقين 1 و 2 لبروتوكول لندن', ['london-protocol annex I annex II']],
		// what a chapter or an annex is about
		[
			'en',
			'chapter II (Prevention) and chapter V (Asset recovery) of the United Nations Convention against Corruption',
			['uncac chapter II chapter V']
		],
		[
			'zh',
			'关于《联合国反腐败公约》中有关预防措施的第二章和有关资产追回的第五章执行情况',
			['uncac chapter II chapter V']
		],
		[
			'en',
			'the Annex on Chemicals to the Chemical Weapons Convention',
			['chemical-weapons-convention annex']
		],
		['es', 'el anexo técnico al Acuerdo de París', ['paris-agreement annex']],
		// appendices of a treaty are its annexes in other languages
		[
			'en',
			'appendices I and II to the Convention on International Trade in Endangered Species of Wild Fauna and Flora',
			['cites annex I annex II']
		],
		['zh', '《濒危野生动植物种国际贸易公约》附录一和二所列', ['cites annex I annex II']],
		['zh', '《濒危野生动植物种国际贸易公约》缔约方修正该公约附录一，', ['cites', 'cites annex I']],
		// that agreement, and one that an annex contains
		[
			'fr',
			"l'Accord de Paris, aux annexes 1 et 2 dudit Accord",
			['paris-agreement', 'paris-agreement annex I annex II']
		],
		['ar', 'قرارها الذي يتضمن مرفقه معاهدة عدم انتشار الأسلحة النووية', ['npt']]
	] as const)('in %s: %s', (language, text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});

describe('goals', () => {
	it.each([
		['zh', '可持续发展目标具体目标16.4', ['agenda-2030 target 16.4']],
		// a target has two numbers; this is one of another text
		['zh', '有助于可持续发展和《框架》及其23项具体目标，尤其是具体目标10', []],
		// a target that is counted within its goal, A/RES/78/5
		['fr', "la cible 3 de l'objectif de développement durable no 3", ['agenda-2030 target 3.3']],
		['en', 'target 4 of Sustainable Development Goal 16', ['agenda-2030 target 16.4']],
		// goal 13 has no target 4
		['en', 'target 4 of Sustainable Development Goal 13', ['agenda-2030 goal 13']]
	] as const)('in %s: %s', (language, text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});

it('takes goals for those of the Agenda in a text that numbers them elsewhere, A/RES/78/1', () => {
	const text = (first: string) =>
		[first, 'our actions to implement Goal 14 should'].map((one) => said(one, {}, 'en'));
	const goal14 = ['agenda-2030 goal 14'];
	const certain = 'to implement Sustainable Development Goal 14';
	expect(named(findAll(instrument, text(certain), { language: 'en' }))).toEqual([
		...goal14,
		...goal14
	]);
	// of another text
	const other = 'adopted the Kunming-Montreal Global Biodiversity Framework, and its Goal 7';
	const both = [certain, other].map((one) => said(one, {}, 'en'));
	expect(named(findAll(instrument, both, { language: 'en' }))).toEqual([
		...goal14,
		'kunming-montreal-framework'
	]);
	// none says which goals they are
	const vague = 'for sustainable development and Sustainable Development Goals';
	expect(named(findAll(instrument, text(vague), { language: 'en' }))).toEqual([]);
});
