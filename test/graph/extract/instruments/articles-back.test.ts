import { describe, expect, it } from 'vitest';
import type { Language } from '#graph/schema.ts';
import { instrument } from '#graph/extract/rules/instrument.ts';
import { find, findAll, said } from '../said.ts';

/** crc 12: what is named in a paragraph of that id, with its pinpoints. */
const named = (language: Language, text: string, id = 'op1'): string[] =>
	findAll(instrument, [said(text, { id }, language)], { language }).flatMap((one) =>
		one.kind === 'instrument' ? [[one.target, ...(one.pinpoints ?? [])].join(' ')] : []
	);

describe('articles that nothing says whose they are', () => {
	it.each<[Language, string, string[]]>([
		// of the only text that is named before, A/RES/78/190
		[
			'en',
			'obligations under the Convention on the Rights of the Child, including those under article 4;',
			['crc', 'crc 4']
		],
		[
			'fr',
			"le Traité sur la non-prolifération des armes nucléaires, les obligations que leur impose l'article VI et",
			['npt', 'npt 6']
		],
		['zh', '《不扩散核武器条约》所有缔约国紧急推进履行其第六条义务', ['npt', 'npt 6']],
		['zh', '《不扩散核武器条约》所有缔约国履行第六条规定的义务', ['npt', 'npt 6']],
		[
			'en',
			'the Convention on the Rights of the Child, as international law demands, including under article 4;',
			['crc', 'crc 4']
		],
		// of a law that is no title
		[
			'en',
			'the Convention on the Rights of the Child, and that the electoral law, in article 3, excludes them',
			['crc']
		],
		[
			'fr',
			"la Convention relative aux droits de l'enfant, et que la loi électorale, à l'article 3, les exclut",
			['crc']
		],
		[
			'es',
			'la Convención sobre los Derechos del Niño, y que la ley electoral, en el artículo 3, los excluye',
			['crc']
		],
		[
			'ru',
			'Конвенцию о правах ребенка и что закон о выборах, а именно статья 3, исключает их',
			['crc']
		],
		['ar', 'اتفاقية حقوق الطفل، وأن قانون الانتخابات، في المادة 3، يستبعدهم', ['crc']],
		['zh', '《儿童权利公约》，并注意到该国法律根据第三条将其排除在外', ['crc']],
		// nor of an agreement or a bill that nobody knows
		[
			'en',
			'the Convention on the Rights of the Child, and the headquarters agreement, in particular article 3,',
			['crc']
		],
		['en', 'the Convention on the Rights of the Child, and that the bill, in article 3,', ['crc']],
		[
			'fr',
			"la Convention relative aux droits de l'enfant, et que l'accord de siège, à l'article 3, les exclut",
			['crc']
		],
		[
			'es',
			'la Convención sobre los Derechos del Niño, y que el acuerdo de sede, en el artículo 3, los excluye',
			['crc']
		],
		[
			'ru',
			'Конвенцию о правах ребенка и что соглашение о штаб-квартире, а именно статья 3, исключает их',
			['crc']
		],
		['ar', 'اتفاقية حقوق الطفل، وأن اتفاق المقر، في المادة 3، يستبعدهم', ['crc']],
		['zh', '《儿童权利公约》，并注意到总部协定根据第三条将其排除在外', ['crc']],
		// of something else
		[
			'en',
			'the Charter of the United Nations and articles 10 and 11 of the statute of the Commission',
			['un-charter']
		],
		[
			'en',
			'the amendment to article XIV.A of the Statute and the Charter of the United Nations',
			['un-charter']
		],
		[
			'es',
			'la Carta de las Naciones Unidas y los artículos 153 y 154 del Reglamento de la Asamblea General',
			['un-charter']
		],
		[
			'ru',
			'Устав Организации Объединенных Наций и статьи 10 и 11 статута Комиссии',
			['un-charter']
		],
		['zh', '重申《联合国宪章》第十七条和大会议事规则第160条，', ['un-charter 17']],
		// of a text that has no title
		[
			'en',
			'the Charter of the United Nations and the statute of the Commission, including article 4',
			['un-charter']
		],
		// of either of two
		[
			'en',
			'the Convention on the Rights of the Child and the Charter of the United Nations, with duties under article 4',
			['crc', 'un-charter']
		],
		// in another clause
		['en', 'the Charter of the United Nations; to implement article 4', ['un-charter']],
		// no article at all
		['ar', 'ميثاق الأمم المتحدة والمواد الكيميائية', ['un-charter']]
	])('in %s: %s', (language, text, expected) => {
		expect(named(language, text)).toEqual(expected);
	});

	it('gives them to the only one that follows where the title of the text names it', () => {
		const text =
			'full implementation of article VII is essential for the object of the Convention;';
		const title = (of: string) => ({
			language: 'en' as const,
			header: { body: 'GA' as const, act: 'resolution' as const, number: '78/29', title: of }
		});
		const about = title('Implementation of the Convention on the Rights of the Child');
		expect(find(instrument, text, about)).toMatchObject([{ pinpoints: ['7'] }, { target: 'crc' }]);
		expect(find(instrument, text.replace('the Convention', 'the Charter'), about)).toMatchObject([
			{ target: 'un-charter' }
		]);
	});

	it('leaves them to an annex that may have such articles', () => {
		const text = 'the Charter of the United Nations, including under article 4';
		expect(named('en', text, 'annex1.op1')).toEqual(['un-charter']);
	});
});

describe('parts of what was named before', () => {
	it.each<[Language, string, string[]]>([
		// A/RES/78/47
		[
			'en',
			'the Charter of the United Nations as contained in section IV, paragraphs 22 and 26, and section V, paragraph 29, thereof',
			['un-charter', 'un-charter section IV, 22 section IV, 26 section V, 29']
		],
		[
			'ar',
			'ميثاق الأمم المتحدة في الفقرتين 22 و 26 من الفرع الرابع والفقرة 29 من الفرع الخامس منه',
			['un-charter', 'un-charter section IV, 22 section IV, 26 section V, 29']
		],
		[
			'ru',
			'статьи 9 Пелиндабского договора и приложения II к нему',
			['pelindaba-treaty 9', 'pelindaba-treaty annex II']
		],
		[
			'ar',
			'المادة 9 (ب) من معاهدة بليندابا ومرفقها الثاني',
			['pelindaba-treaty 9', 'pelindaba-treaty annex II']
		],
		// a word for its kind, A/RES/78/68
		[
			'fr',
			"la Convention relative aux droits de l'enfant, inscrites à l'annexe II de cette convention",
			['crc', 'crc annex II']
		],
		[
			'fr',
			"la Convention relative aux droits de l'enfant, conformément au paragraphe 4 de l'article 6 de ladite convention",
			['crc', 'crc 6']
		],
		['fr', "la Convention relative aux droits de l'enfant, au paragraphe 48 dudit plan", ['crc']],
		// its
		[
			'es',
			'la Carta de las Naciones Unidas, conforme a su párrafo 48',
			['un-charter', 'un-charter 48']
		],
		[
			'zh',
			'《全面禁止核试验条约》的国家，特别是其附件2所列其余八个国家',
			['ctbt', 'ctbt annex II']
		],
		[
			'ru',
			'Повестки дня на период до 2030 года в соответствии с пунктом 31 ее раздела V',
			['agenda-2030', 'agenda-2030 section V, 31']
		],
		[
			'fr',
			'la Charte des Nations Unies, qui résultent de sa partie V et de la section 2 de sa partie VII',
			['un-charter', 'un-charter section V', 'un-charter section VII, section II']
		],
		// in particular
		[
			'en',
			'provisions of the United Nations Convention against Corruption for asset recovery, in particular chapter V,',
			['uncac', 'uncac chapter V']
		],
		['zh', '《联合国反腐败公约》关于追回资产的规定，特别是第五章，', ['uncac', 'uncac chapter V']],
		[
			'en',
			'the Articles of the Charter of the United Nations, in particular of Chapter VIII,',
			['un-charter chapter VIII']
		],
		// of another text
		[
			'en',
			'the Charter of the United Nations and the report of the Secretary-General, in particular chapter V,',
			['un-charter']
		],
		[
			'en',
			'the Charter of the United Nations and resolution 70/1, in particular its paragraph 48,',
			['un-charter']
		],
		// without a number they may be any text's
		[
			'ru',
			'Нью-Йоркскую декларацию о беженцах и мигрантах и приложения к ней',
			['new-york-declaration']
		],
		['en', 'the New Urban Agenda, including the annex thereto', ['new-urban-agenda']]
	])('in %s: %s', (language, text, expected) => {
		expect(named(language, text)).toEqual(expected);
	});

	it('points at them with what says whose they are', () => {
		const text = 'the Charter of the United Nations, in line with section V, paragraph 31 thereof';
		const [, found] = find(instrument, text, { language: 'en' });
		expect(found?.quote).toBe('section V, paragraph 31 thereof');
	});
});
