import { describe, expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { instrument } from '#graph/extract/rules/instrument.ts';
import type { Language } from '#graph/schema.ts';
import { find, findAll, said } from '../said.ts';

/** `target pinpoint pinpoint`. */
const named = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) =>
		one.kind === 'instrument' ? [[one.target, ...(one.pinpoints ?? [])].join(' ')] : []
	);

describe('titles', () => {
	it.each([
		['《联合国宪章》和《宪章》', ['un-charter', 'un-charter']],
		// part of another title
		['《非洲人权和民族权宪章》', ['african-charter']],
		['《东盟宪章》', []],
		['《世界人权宣言附件》', []],
		// ways of writing one title
		['《经济、社会、文化权利国际盟约》', ['icescr']],
		['《经济社会文化权利国际公约》', ['icescr']],
		['《公民权利和政治权利国际公约》', ['iccpr']],
		['《1949年8月12日关于战时保护平民之日内瓦公约》', ['geneva-convention-iv']],
		// names that look alike
		['《巴黎原则》和《巴黎协定》', ['paris-principles', 'paris-agreement']],
		['《维也纳宣言和行动纲领》', ['vdpa']],
		['《维也纳行动纲领》', ['vienna-programme-lldcs']],
		['《维也纳领事关系公约》', ['vienna-convention-consular-relations']],
		// one instrument, named twice
		[
			'《关于促进和保护人权的国家机构的地位的原则》(《巴黎原则》)',
			['paris-principles', 'paris-principles']
		],
		// a protocol named behind its treaty is its own instrument
		['《1930年强迫劳动公约》(第29号)的《2014年议定书》', ['ilo-forced-labour-protocol']],
		['日内瓦四公约的《第一附加议定书》', ['geneva-additional-protocol-i']],
		// of those who met
		['《不扩散核武器条约缔约国2010年审议大会，最后文件》，第一卷', ['npt']],
		['《不扩散核武器条约汇编，最后文件》', []],
		['《儿童权利公约》关于儿童卷入武装冲突问题的任择议定书', ['crc-op-ac']],
		['旨在废除死刑的《公民及政治权利国际公约》第二项任择议定书', ['iccpr-op2']],
		['《儿童权利公约》及其各项任择议定书', ['crc']],
		['《旨在废除死刑的〈公民及政治权利国际公约〉第二项任择议定书》', ['iccpr-op2']],
		['《关于难民地位的公约》及其1967年《议定书》', ['refugee-convention', 'refugee-protocol']],
		// what begins with whose it is, and what leaves the first word out
		['《世界卫生组织终止结核病战略》', ['end-tb-strategy']],
		['《禁止发展、生产、储存和使用化学武器及销毁此种武器的公约》', ['chemical-weapons-convention']],
		['《世界卫生组织全球战略》', []],
		// what another text carries out or changes
		['《中亚执行联合国全球反恐战略联合行动计划》', ['global-counter-terrorism-strategy']],
		['《修正设立世界贸易组织的马拉喀什协定议定书》', ['marrakesh-agreement']],
		['《乌克兰与〈不扩散核武器条约〉有关的保障监督协定》', ['npt']],
		['《关于联合国全球反恐战略的报告》', []],
		// four characters stand without brackets where they can be nothing else
		['作为巴黎协定缔约方会议的缔约方大会', ['paris-agreement']],
		['国际不法行为的责任公约', []],
		// a title within a title belongs to it
		[
			'《关于推进预防犯罪、刑事司法和法治：努力实现〈2030年可持续发展议程〉的京都宣言》',
			['kyoto-declaration']
		],
		// domestic law
		['《刑法》和《政党法》', []],
		// an agenda item is only called so
		['决定列入题为“《武器贸易条约》”的分项。', []],
		// never closed
		['《世界人权宣言', ['udhr']]
	])('%s', (text, expected) => {
		expect(named(find(instrument, text))).toEqual(expected);
	});
});

describe('outside brackets', () => {
	it.each([
		['各国在国际人权两公约下承担的义务', ['iccpr', 'icescr']],
		['《世界人权宣言》、国际人权盟约和其他相关文书', ['udhr', 'iccpr', 'icescr']],
		['《世界人权宣言》、国际人权公约和其他相关文书', ['udhr', 'iccpr', 'icescr']],
		// any treaty on human rights
		['履行其他国际人权公约规定的义务', []],
		['1949年8月12日日内瓦四公约', ['geneva-conventions']],
		['落实世界人权宣言', ['udhr']],
		[
			'日内瓦四公约及其1977年第一附加议定书',
			['geneva-conventions', 'geneva-additional-protocol-i']
		],
		// any protocol
		['公约及其第一附加议定书', []],
		['军控、裁军和不扩散条约和协定', []],
		// the name of a committee
		['给予殖民地国家和人民独立宣言执行情况特别委员会', []]
	])('%s', (text, expected) => {
		expect(named(find(instrument, text))).toEqual(expected);
	});
});

describe('articles', () => {
	it.each([
		[
			'《世界人权宣言》第七、第八、第九、第十、第十一条和《公民及政治权利国际公约》第二、第四条以及《消除对妇女一切形式歧视公约》',
			['udhr 7 8 9 10 11', 'iccpr 2 4', 'cedaw']
		],
		['《公民及政治权利国际公约》第十九至第二十二条', ['iccpr 19 20 21 22']],
		['《联合国宪章》第一百、一百零四和一百零五条', ['un-charter 100 104 105']],
		['《公约》第一条和第二条', []],
		['《儿童权利公约》第三十七条和第四十条', ['crc 37 40']],
		['《巴黎协定》第2条第1款', ['paris-agreement 2']],
		['《战争遗留爆炸物议定书》(第五号议定书)技术附件', ['ccw-protocol-v annex', 'ccw-protocol-v']],
		['《战争遗留爆炸物议定书》(第五号议定书)技术资料', ['ccw-protocol-v', 'ccw-protocol-v']],
		['《公民及政治权利国际公约》第四条第2款和第六条', ['iccpr 4 6']],
		['《联合国宪章》，特别是第一条第三项', ['un-charter 1']],
		['《宪章》第六章', ['un-charter chapter VI']],
		['《2030年可持续发展议程》第78和79段', ['agenda-2030 78 79']],
		// what comes later is not its article
		['《世界人权宣言》以及宪法第七条', ['udhr']],
		['《儿童权利公约》第一次会议', ['crc']]
	])('%s', (text, expected) => {
		expect(named(find(instrument, text))).toEqual(expected);
	});
});

describe('Sustainable Development Goals', () => {
	it.each([
		['关于可持续发展目标16的严格的具体目标和指标', ['agenda-2030 goal 16']],
		['可持续发展目标5和16', ['agenda-2030 goal 5 goal 16']],
		['可持续发展目标，特别是目标3、4、5和10', ['agenda-2030 goal 3 goal 4 goal 5 goal 10']],
		// one mention with the Agenda before it
		['《2030年可持续发展议程》目标16', ['agenda-2030 goal 16']],
		['《2030年可持续发展议程》所载可持续发展目标5', ['agenda-2030 goal 5']],
		['可持续发展目标具体目标15.3、6.1和6.6', ['agenda-2030 target 15.3 target 6.1 target 6.6']],
		['落实柬埔寨可持续发展目标', []],
		['可持续发展目标14和2063年议程', ['agenda-2063', 'agenda-2030 goal 14']],
		// other goals
		['可持续发展和千年发展目标1', []],
		['《生物多样性战略计划》的爱知目标11和可持续发展', []],
		['“连通目标2030议程”和可持续发展', []],
		// no goal of this text
		['战略目标2和目标3', []],
		['可持续发展目标50%', []]
	])('%s', (text, expected) => {
		expect(named(find(instrument, text))).toEqual(expected);
	});
});

describe('short titles', () => {
	it.each([
		// defined in the text
		['《联合国海洋法公约》(《公约》)和《生物多样性公约》', '《公约》第七十六条', ['unclos 76']],
		// short for several, and for none of them alone
		['《残疾人权利公约》和《儿童权利公约》(《日内瓦两公约》)', '《日内瓦两公约》', []],
		// the only one that ends so
		['《残疾人权利公约》和《巴黎协定》', '《公约》', ['crpd']],
		// two names of one instrument
		['《公民及政治权利国际公约》和《公民权利和政治权利国际公约》', '《公约》', ['iccpr']],
		// could be either, or one that no list knows
		['《残疾人权利公约》和《儿童权利公约》', '《公约》', []],
		['《残疾人权利公约》和《奥胡斯公约》', '《公约》', []],
		['无', '《公约》', []],
		// the only one of that kind named before in the paragraph
		[
			'《残疾人权利公约》和《儿童权利公约》',
			'《儿童权利公约》缔约国利用《公约》第五条',
			['crc', 'crc 5']
		],
		// used while only one was named, and so it stays
		[
			'《残疾人权利公约》；《公约》第五条；《儿童权利公约》',
			'《公约》和公约缔约国会议',
			['crpd', 'crpd']
		],
		// without brackets, of the one that the paragraph names
		['《残疾人权利公约》；《公约》', '儿童权利公约，公约秘书处', ['crc', 'crc']],
		['《残疾人权利公约》；《公约》', '国际公约缔约国和世界公约秘书处', []],
		['《残疾人权利公约》；《公约》', '加入的各项人权条约及公约规定的义务', []],
		['《残疾人权利公约》；《公约》', '欢迎公约缔约国决定举行公约缔约国会议', ['crpd', 'crpd']],
		['《残疾人权利公约》；《公约》', '关于海上安全的公约缔约国', []],
		// 该 points to the one named last
		['《残疾人权利公约》', '《儿童权利公约》和该公约缔约国', ['crc', 'crc']],
		['无', '《美洲人权公约》，该《宪章》', ['american-convention', 'un-charter']],
		['《联合国海洋法公约》(《公约》)', '《儿童权利公约》，执行该《公约》', ['crc', 'crc']]
	])('%s, then %s', (before, text, expected) => {
		const paragraphs = [said(before, { id: 'pp1' }), said(text, { id: 'op1' })];
		const found = findAll(instrument, paragraphs).filter(({ paragraph }) => paragraph === 'op1');
		expect(named(found)).toEqual(expected);
	});
});

it('points at the very words, articles included', () => {
	const [found] = find(instrument, '根据《世界人权宣言》第七、第八条，');
	expect(found?.quote).toBe('《世界人权宣言》第七、第八条');
});

it('gives both Covenants the same words', () => {
	const quotes = find(instrument, '国际人权两公约').map(({ quote }) => quote);
	expect(quotes).toEqual(['国际人权两公约', '国际人权两公约']);
});

describe.each<[Language, [text: string, expected: string[]][]]>([
	[
		'en',
		[
			[
				'articles 7, 8, 9, 10 and 11 of the Universal Declaration of Human Rights and articles 2 and 4 of the International Covenant on Civil and Political Rights',
				['udhr 7 8 9 10 11', 'iccpr 2 4']
			],
			['article 12, paragraph 3, of the Convention on the Rights of the Child', ['crc 12']],
			[
				'article 3 and article 4, paragraphs 3, 4, 5 and 11, of the Paris Agreement',
				['paris-agreement 3 4']
			],
			['article VI of the Treaty on the Non-Proliferation of Nuclear Weapons', ['npt 6']],
			['Article 51 of the Charter of the United Nations', ['un-charter 51']],
			[
				'the Charter of the United Nations, in particular its Articles 1 and 55',
				['un-charter 1 55']
			],
			['paragraph 89 of the Addis Ababa Action Agenda', ['addis-ababa-action-agenda 89']],
			// names that look alike
			['the Paris Agreement and the Paris Principles', ['paris-agreement', 'paris-principles']],
			[
				'the Vienna Declaration and Programme of Action, the Vienna Programme of Action, the Vienna Convention on Consular Relations',
				['vdpa', 'vienna-programme-lldcs', 'vienna-convention-consular-relations']
			],
			// only part of another name
			['the Special Committee on the Charter of the United Nations', []],
			['a convention on the rights of the child', []],
			['the Olympic Charter', []],
			// a protocol is one thing with the treaty it supplements
			[
				'the Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime',
				['smuggling-of-migrants-protocol']
			],
			['the International Covenants on Human Rights', ['iccpr', 'icescr']],
			['article 1.4.2 of the London Protocol', ['london-protocol 1']],
			// the only one there is, or one of several
			[
				'the Convention on the Elimination of All Forms of Discrimination against Women and the Optional Protocol thereto',
				['cedaw', 'cedaw-op']
			],
			['the Convention on the Rights of the Child and the Optional Protocols thereto', ['crc']],
			// those of several treaties
			[
				'the Convention on the Elimination of All Forms of Discrimination against Women and the Optional Protocols thereto',
				['cedaw']
			],
			// who meets for one treaty meets for another
			[
				'the Meeting of the Parties to the Kyoto Protocol and the session of the Parties to the Paris Agreement',
				['kyoto-protocol', 'paris-agreement']
			],
			// a name that official texts write small, too
			['the global compact on refugees', ['global-compact-refugees']],
			['the Principles and Good Practice of Humanitarian Donorship', []],
			// an agenda item is only called so
			['the item entitled “Implementation of the Paris Agreement”', []],
			['Sustainable Development Goals 5 and 16', ['agenda-2030 goal 5 goal 16']],
			['target 16.4 of the 2030 Agenda for Sustainable Development', ['agenda-2030 target 16.4']],
			['sustainable development and Aichi Biodiversity Target 11', []],
			['sustainable development goals in general', []]
		]
	],
	[
		'fr',
		[
			["l'article 26 du Pacte international relatif aux droits civils et politiques", ['iccpr 26']],
			[
				'les articles 7, 8 et 9 de la Déclaration universelle des droits de l’homme'.replace(
					'’',
					"'"
				),
				['udhr 7 8 9']
			],
			['les objectifs de développement durable 5 et 16', ['agenda-2030 goal 5 goal 16']],
			['la Charte olympique', []],
			["les articles premier et 30 de la Convention relative aux droits de l'enfant", ['crc 1 30']],
			["l'article 2 b) de la Convention relative aux droits de l'enfant", ['crc 2']],
			['la cible de développement durable 17.3', ['agenda-2030 target 17.3']],
			["à la Déclaration et au Programme d'action de Vienne", ['vdpa']],
			[
				'aux traités de Tlatelolco, de Rarotonga et de Pelindaba',
				['tlatelolco-treaty', 'rarotonga-treaty', 'pelindaba-treaty']
			],
			['les traités de paix, de commerce et de Bangkok', []],
			// the year, and who adopted it
			['la Convention de 1973 sur le travail de nuit', []],
			[
				"l'Accord de l'Organisation mondiale du commerce sur les aspects des droits de propriété intellectuelle qui touchent au commerce",
				['trips-agreement']
			],
			[
				"la Charte des Nations Unies. Demande une dérogation à l'Article 19 de la Charte de fournir des renseignements",
				['un-charter', 'un-charter 19']
			]
		]
	],
	[
		'es',
		[
			[
				'el artículo 14, párrafo 3, del Pacto Internacional de Derechos Civiles y Políticos',
				['iccpr 14']
			],
			['Objetivo de Desarrollo Sostenible 16', ['agenda-2030 goal 16']],
			['la Carta Olímpica', []],
			['los artículos 19 a 22 de la Convención sobre los Derechos del Niño', ['crc 19 20 21 22']],
			['el Artículo 13, párrafo 1 a), de la Carta de las Naciones Unidas', ['un-charter 13']],
			['los tratados de Tlatelolco y Bangkok', ['tlatelolco-treaty', 'bangkok-treaty']],
			// what supplements a treaty names the treaty for its own name
			[
				'el Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional',
				['smuggling-of-migrants-protocol']
			]
		]
	],
	[
		'ru',
		[
			['статьями 7, 8 и 9 Всеобщей декларации прав человека', ['udhr 7 8 9']],
			['Конвенцией о правах ребенка и Парижским соглашением', ['crc', 'paris-agreement']],
			['целей в области развития, сформулированных в Декларации тысячелетия', []],
			['положения статей III и IV Конвенции о правах ребенка', ['crc 3 4']],
			['в соответствии с главой VI Устава, включая', ['un-charter chapter VI']],
			['международными пактами о правах человека', ['iccpr', 'icescr']],
			['международный пакт о дружбе', []],
			['Новую программу развития городов', ['new-urban-agenda']],
			['целей в области устойчивого развития 4, 5 и 14', ['agenda-2030 goal 4 goal 5 goal 14']]
		]
	],
	[
		'ar',
		[
			['المادة 26 من العهد الدولي الخاص بالحقوق المدنية والسياسية', ['iccpr 26']],
			['وبميثاق الأمم المتحدة', ['un-charter']],
			['الميثاق الأولمبي', []],
			['المادة السادسة من معاهدة عدم انتشار الأسلحة النووية', ['npt 6']],
			['المادتين الثالثة والرابعة من اتفاقية حقوق الطفل', ['crc 3 4']],
			['المادة السابعة والثلاثين من اتفاقية حقوق الطفل', ['crc 37']],
			['أهداف التنمية المستدامة 4 و 5', ['agenda-2030 goal 4 goal 5']],
			['الغاية 7-أ من أهداف التنمية المستدامة', ['agenda-2030 target 7.a']],
			// there is no target 6.14; both 5.2 and 2.5 exist
			['الغاية 6-14 من أهداف التنمية المستدامة', ['agenda-2030 target 14.6']],
			['الغاية 5-2 من أهداف التنمية المستدامة', ['agenda-2030 target 5.2']],
			['للوائح الصحية الدولية', ['international-health-regulations']],
			['معاهدات تلاتيلولكو وراروتونغا', ['tlatelolco-treaty', 'rarotonga-treaty']],
			['معاهدات السلام والصداقة', []],
			// a draft, an announcement
			['معاهدة تجارة الأسلحة. وتنظر في مشروع المعاهدة', ['arms-trade-treaty']],
			['الإعلان العالمي لحقوق الإنسان. وترحب بالإعلان عن المبادرة', ['udhr']]
		]
	]
])('in %s', (language, rows) => {
	it.each(rows)('%s', (text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});

describe('short titles told by their words', () => {
	it.each<[Language, string, string, string[]]>([
		// defined in the text
		[
			'en',
			'the Convention on the Law of the Sea (the Convention) and the Convention on Biological Diversity',
			'parties to the Convention',
			['unclos']
		],
		// the only one of its kind
		['en', 'the Arms Trade Treaty', 'article 6 of the Treaty', ['arms-trade-treaty 6']],
		// could be either, or one that no list knows
		['en', 'the Arms Trade Treaty and the Antarctic Treaty', 'the Treaty', []],
		['en', 'the Arms Trade Treaty and the Treaty on Open Skies', 'the Treaty', []],
		['en', 'nothing', 'the Convention', []],
		// the only one named before in the paragraph
		[
			'en',
			'the Arms Trade Treaty and the Antarctic Treaty',
			'the Arms Trade Treaty, and parties to the Treaty',
			['arms-trade-treaty', 'arms-trade-treaty']
		],
		// the Charter goes without saying
		[
			'en',
			"the African Charter on Human and Peoples' Rights and the Charter of the United Nations",
			'the Charter',
			['un-charter']
		],
		// any convention
		['en', 'the Arms Trade Treaty', 'a treaty, Treaty Section, the Treaty on Open Skies', []],
		[
			'fr',
			'le Traité sur le commerce des armes',
			'les États parties au Traité',
			['arms-trade-treaty']
		],
		['ru', 'Договора о торговле оружием', 'положений Договора', ['arms-trade-treaty']],
		['ar', 'معاهدة تجارة الأسلحة', 'أحكام المعاهدة', ['arms-trade-treaty']],
		// an adjective makes it another one
		['ar', 'معاهدة تجارة الأسلحة', 'المعاهدة الجديدة بين الدولتين', []],
		[
			'ar',
			'معاهدة تجارة الأسلحة',
			'الأطراف في المعاهدة المشاركة في الاجتماع',
			['arms-trade-treaty']
		],
		// so does a title of its own
		['ru', 'Договора о торговле оружием', 'Договор «Открытое небо»', []],
		// a short title that the text defines behind words between
		[
			'fr',
			"le Code de conduite pour une pêche responsable de l'Organisation (le Code)",
			"l'article 5 du Code",
			['responsible-fisheries-code 5']
		],
		[
			'es',
			'el Código de Conducta para la Pesca Responsable de la Organización (el Código)',
			'el artículo 5 del Código',
			['responsible-fisheries-code 5']
		],
		['fr', 'le Code de conduite pour une pêche responsable', 'le Code pénal', []],
		// a protocol, named behind the convention it belongs to
		['ar', 'بروتوكول ما، الملحق بمعاهدة تجارة الأسلحة (البروتوكول الأول)', 'البروتوكول الأول', []],
		[
			'fr',
			'la Convention sur la diversité biologique',
			"aux Parties à la Convention d'accélérer",
			['biodiversity-convention']
		],
		['fr', 'la Convention sur la diversité biologique', "la Convention d'Oslo", []],
		[
			'fr',
			'la Charte des Nations Unies',
			"l'Article 73 de la Charte pour ce qui est de",
			['un-charter 73']
		],
		// what is done by way of it
		[
			'ar',
			'معاهدة تجارة الأسلحة',
			'الانضمام إلى المعاهدة عن طريق الاتصالات',
			['arms-trade-treaty']
		],
		['en', 'the Arms Trade Treaty', 'in line with Treaty obligations', ['arms-trade-treaty']],
		['en', 'the Arms Trade Treaty', 'with Treaty Section', []],
		// what an article is about, and a title
		[
			'fr',
			'le Traité sur le commerce des armes',
			"l'article 6 du Traité concernant les transferts",
			['arms-trade-treaty 6']
		],
		[
			'en',
			'the Arms Trade Treaty',
			'articles 6 and 7 of the Treaty regarding the Secretariat',
			['arms-trade-treaty 6 7']
		],
		['en', 'the Arms Trade Treaty', 'the Treaty regarding the Secretariat', []],
		['en', 'the Arms Trade Treaty', 'article 6 of the Treaty on Open Skies', []],
		[
			'ru',
			'Декларации о праве на развитие',
			'осуществления Декларации в отношении Полинезии',
			['right-to-development']
		],
		// that one was named without a name, or goes on with a verb
		['en', 'the Arms Trade Treaty', 'a draft agreement, and to conclude that Treaty', []],
		['ar', 'معاهدة تجارة الأسلحة', 'بما في ذلك المعاهدة', ['arms-trade-treaty']],
		['ar', 'معاهدة تجارة الأسلحة', 'النظر في إبرام هذه المعاهدة', []],
		// to agree on, and what those who joined the agreement do
		['ar', 'اتفاق باريس', 'يدعو المصارف إلى الاتفاق على مؤشرات', []],
		['ar', 'اتفاق باريس', 'يحث الأطراف في الاتفاق على أن تعين', ['paris-agreement']],
		[
			'es',
			'el Tratado sobre el Comercio de Armas',
			'el Tratado entre en vigor',
			['arms-trade-treaty']
		],
		['es', 'el Tratado sobre el Comercio de Armas', 'el Tratado para Prohibir las Armas', []],
		[
			'en',
			'the Arms Trade Treaty',
			'the entry into force of the Treaty on 24 December 2014',
			['arms-trade-treaty']
		]
	])('%s: %s, then %s', (language, before, text, expected) => {
		const paragraphs = [said(before, { id: 'pp1' }), said(text, { id: 'op1' })];
		const found = findAll(instrument, paragraphs, { language }).filter(
			({ paragraph }) => paragraph === 'op1'
		);
		expect(named(found)).toEqual(expected);
	});
});

it.each<[Language, string, string]>([
	[
		'fr',
		"Traité sur le commerce des armes. Traité sur l'Antarctique et parties à ce Traité",
		'antarctic-treaty'
	],
	[
		'es',
		'Tratado sobre el Comercio de Armas. Tratado Antártico y dicho Tratado',
		'antarctic-treaty'
	],
	[
		'ru',
		'Договор о торговле оружием. Договор об Антарктике и стороны этого Договора',
		'antarctic-treaty'
	],
	['ar', 'معاهدة تجارة الأسلحة. معاهدة أنتاركتيكا وأطراف تلك المعاهدة', 'antarctic-treaty']
])('%s: that one is the one named last: %s', (language, text, expected) => {
	expect(named(find(instrument, text, { language })).at(-1)).toBe(expected);
});

describe('an annex that speaks of itself', () => {
	it.each<[Language, string, string, string]>([
		['en', 'the Arms Trade Treaty', 'parties to this Treaty', 'parties to the Treaty'],
		['ru', 'Договора о торговле оружием', 'положений настоящего Договора', 'положений Договора'],
		['ar', 'معاهدة تجارة الأسلحة', 'أحكام هذه المعاهدة', 'أحكام المعاهدة']
	])('%s: %s, then %s, not %s', (language, before, own, other) => {
		const inAnnex = (text: string, id: string) =>
			named(
				findAll(instrument, [said(before, { id: 'annex1.p1' }), said(text, { id })], { language })
			).slice(1);
		expect(inAnnex(own, 'annex1.op1')).toEqual([]);
		expect(inAnnex(other, 'annex1.op1')).toEqual(['arms-trade-treaty']);
		// outside an annex this is the one just named
		expect(inAnnex(own, 'op1')).toEqual(['arms-trade-treaty']);
	});
});

describe('what short titles stand for in English', () => {
	it.each([
		// the only one so far, though another comes later
		['the Convention on the Rights of the Child', 'the Convention', ['crc']],
		[
			'the Convention on the Rights of the Child and the Convention on Biological Diversity',
			'the Convention',
			[]
		],
		// defined, with its organization between
		[
			'the Code of Conduct for Responsible Fisheries of the Food and Agriculture Organization of the United Nations (the Code)',
			'article 9 of the Code',
			['responsible-fisheries-code 9']
		],
		[
			'the United Nations Convention on the Law of the Sea (“the Convention”) and the Convention on Biological Diversity',
			'article 76 of and annex II to the Convention',
			['unclos 76 annex II']
		],
		// that points to the one named last
		[
			'the United Nations Convention on the Law of the Sea (the Convention)',
			'the Convention on Biological Diversity and the appendices to that Convention',
			['biodiversity-convention', 'biodiversity-convention annex']
		],
		// a Framework Convention is a convention, and no framework
		[
			'the United Nations Framework Convention on Climate Change',
			'the Framework; parties to the Convention',
			['unfccc']
		],
		// used while only one was named, and so it stays, unless the paragraph names another
		[
			'the Arms Trade Treaty. Parties to the Treaty. The Antarctic Treaty',
			'the Treaty',
			['arms-trade-treaty']
		],
		[
			'the Arms Trade Treaty. Parties to the Treaty.',
			'the Antarctic Treaty, and parties to the Treaty',
			['antarctic-treaty', 'antarctic-treaty']
		],
		// the programme of a declaration and programme
		['the Durban Declaration and Programme of Action', 'the Programme of Action', ['ddpa']],
		// told by its adoption, not by an earlier name
		[
			'the Convention on the Rights of the Child',
			'the Convention adopted at the second conference',
			[]
		],
		['the Olympic Charter', 'the Charter', []]
	])('%s, then %s', (before, text, expected) => {
		const paragraphs = [said(before, { id: 'pp1' }), said(text, { id: 'op1' })];
		const found = findAll(instrument, paragraphs, { language: 'en' });
		expect(named(found.filter(({ paragraph }) => paragraph === 'op1'))).toEqual(expected);
	});
});

describe('the title of a resolution', () => {
	const settle = (title: string, text: string, language: Language): string[] => {
		const header = { body: 'GA', act: 'resolution', number: '78/66', session: 78, title } as const;
		return named(findAll(instrument, [said(text)], { language, header }));
	};
	const others = 'the Treaty on the Non-Proliferation of Nuclear Weapons, the Antarctic Treaty.';

	it.each([
		['Comprehensive Nuclear-Test-Ban Treaty', 'en', `The Treaty; ${others}`, 'ctbt'],
		['全面禁止核试验条约', 'zh', '《条约》、《不扩散核武器条约》、《南极条约》', 'ctbt'],
		// without brackets before those who joined it
		['全面禁止核试验条约', 'zh', '条约缔约国', 'ctbt']
	] as const)('%s settles the short one', (title, language, text, expected) => {
		expect(settle(title, text, language)[0]).toBe(expected);
	});

	it('leaves a short one without brackets alone where nothing settles it', () => {
		expect(settle('可持续发展', '条约缔约国', 'zh')).toEqual([]);
	});
});

it.each<[Language, string]>([
	[
		'fr',
		'la Convention relative aux droits des personnes handicapées et les Protocoles facultatifs'
	],
	['ar', 'اتفاقية حقوق الأشخاص ذوي الإعاقة وبروتوكولاتها الاختيارية'],
	['ru', 'Конвенция о правах инвалидов и факультативные протоколы к ним']
])('%s: %s leaves open of which treaties', (language, text) => {
	expect(named(find(instrument, text, { language }))).toEqual(['crpd']);
});

it.each<[Language, string, string[]]>([
	// the treaty of a protocol is part of the protocol's name
	[
		'fr',
		"le Protocole relatif aux restes explosifs de guerre (Protocole V) de la Convention sur l'interdiction ou la limitation de l'emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination",
		['ccw-protocol-v', 'ccw-protocol-v']
	],
	[
		'es',
		'el Acuerdo de París y los Protocolos Adicionales a los Convenios de Ginebra',
		['paris-agreement']
	],
	[
		'ru',
		'Парижское соглашение и Дополнительные протоколы к Женевским конвенциям',
		['paris-agreement']
	],
	['ar', 'اتفاق باريس والبروتوكولان الإضافيان الملحقان باتفاقيات جنيف', ['paris-agreement']],
	[
		'zh',
		'《禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约》的《战争遗留爆炸物议定书》',
		['ccw-protocol-v']
	],
	// those who join both name both
	[
		'fr',
		"les parties au Protocole de Kyoto et à la Convention relative aux droits de l'enfant",
		['kyoto-protocol', 'crc']
	],
	[
		'ru',
		'присоединиться к Киотскому протоколу и к Парижскому соглашению',
		['kyoto-protocol', 'paris-agreement']
	],
	// an organization's name is none of its treaty
	['es', 'la Organización del Tratado de Prohibición Completa de los Ensayos Nucleares', []],
	['ar', 'تلك المنظمة واتفاق باريس', ['paris-agreement']],
	// vowel signs
	['ar', 'اتّفاقُ باريس', ['paris-agreement']],
	['en', 'the Immunization Agenda 2030', []],
	// a protocol's number is its own
	[
		'fr',
		'les Conventions de Genève et le Protocole additionnel I de 1977',
		['geneva-conventions', 'geneva-additional-protocol-i']
	],
	[
		'en',
		'the annex to the Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices and the technical annex to the Protocol on Explosive Remnants of War',
		['ccw-amended-protocol-ii annex', 'ccw-protocol-v annex']
	],
	['en', 'the item for informal discussion “Implementation of the Paris Agreement”', []]
])('%s: %s', (language, text, expected) => {
	expect(named(find(instrument, text, { language }))).toEqual(expected);
});

describe('names that share a word or belong to another', () => {
	it.each([
		[
			'the treaties of Tlatelolco, Rarotonga, Bangkok and Pelindaba',
			['tlatelolco-treaty', 'rarotonga-treaty', 'bangkok-treaty', 'pelindaba-treaty']
		],
		['the London Convention and Protocol', ['london-convention', 'london-protocol']],
		['the Cartagena and Nagoya Protocols', ['cartagena-protocol', 'nagoya-protocol']],
		[
			'the Basel, Rotterdam and Stockholm Conventions',
			['basel-convention', 'rotterdam-convention', 'stockholm-convention']
		],
		// nobody knows these
		['the Alpha and Omega Protocols', []],
		// the treaty of a protocol is not named for itself
		[
			'the Cartagena Protocol on Biosafety to the Convention on Biological Diversity',
			['cartagena-protocol']
		],
		['the Draft Protocol to the Antarctic Treaty', []],
		['article 90 of Protocol I to the Geneva Conventions', ['geneva-additional-protocol-i 90']],
		// and those of another treaty are others
		['Additional Protocols I and II to the Treaty of Tlatelolco', ['tlatelolco-treaty']],
		// nor is what is added to the protocol a part of it
		[
			'parties to the Protocol of 2014 to the Forced Labour Convention, 1930, as well as to the Maritime Labour Convention, 2006',
			['ilo-forced-labour-protocol', 'maritime-labour-convention']
		],
		['the Comprehensive Nuclear-Test-Ban Treaty Organization', []],
		// a title within a title
		[
			'the Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law: Towards the Achievement of the 2030 Agenda for Sustainable Development',
			['kyoto-declaration']
		]
	])('%s', (text, expected) => {
		expect(named(find(instrument, text, { language: 'en' }))).toEqual(expected);
	});
});

describe('names that share a word or belong to another, in other languages', () => {
	it.each<[Language, string, string[]]>([
		// the first has its own word behind the second, A/RES/78/69
		['fr', 'à la Convention et au Protocole de Londres', ['london-convention', 'london-protocol']],
		['es', 'en el Convenio y el Protocolo de Londres', ['london-convention', 'london-protocol']],
		['ar', 'في اتفاقية وبروتوكول لندن من', ['london-convention', 'london-protocol']],
		// nobody knows this one
		['fr', 'à la Convention et au Protocole de Lyon', []],
		// what an amendment changes is named, and a protocol's treaty is not
		[
			'en',
			'the Barcelona Convention and its Protocols, pursuant to an amendment to annex VI to the International Convention for the Prevention of Pollution from Ships',
			['barcelona-convention', 'marpol annex VI']
		],
		[
			'fr',
			"au Protocole de 1996 à la Convention de 1972 sur la prévention de la pollution des mers résultant de l'immersion de déchets et autres matières",
			['london-protocol']
		],
		// its own plan is no other's, A/RES/78/228
		[
			'en',
			'the United Nations Global Plan of Action to Combat Trafficking in Persons and the implementation by the Coordination Group of its Plan of Action',
			['global-plan-trafficking']
		],
		// the statute of another body
		[
			'ar',
			'النظام الأساسي لمحكمة العدل الدولية والتعديلات على النظام الأساسي للجنة الخدمة المدنية الدولية',
			['icj-statute']
		],
		[
			'zh',
			'《保护海洋环境免受陆上活动污染全球行动纲领》和执行《全球行动纲领》',
			['marine-pollution-global-programme', 'marine-pollution-global-programme']
		]
	])('in %s: %s', (language, text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});

describe('articles a little further off', () => {
	it.each([
		['zh', '《儿童权利公约》关于儿童游戏和休闲权利的第31条', ['crc 31']],
		['zh', '《亚的斯亚贝巴行动议程》的第89段', ['addis-ababa-action-agenda 89']],
		[
			'en',
			'article 36 of the 1963 Vienna Convention on Consular Relations',
			['vienna-convention-consular-relations 36']
		],
		// the articles of what was named before
		['zh', '《儿童权利公约》缔约国根据该公约第4条', ['crc', 'crc 4']],
		['zh', '《儿童权利公约》规定，该议定书第4条', ['crc']],
		[
			'en',
			'the Paris Agreement, which, pursuant to article 2, paragraph 2, thereof, reflects',
			['paris-agreement', 'paris-agreement 2']
		],
		['en', 'pursuant to article 2 thereof', []],
		// the articles of both
		[
			'en',
			'article 19 of the Universal Declaration of Human Rights and of the International Covenant on Civil and Political Rights',
			['udhr 19', 'iccpr 19']
		],
		[
			'en',
			'article 19 of the Universal Declaration of Human Rights and the Paris Agreement',
			['udhr 19', 'paris-agreement']
		],
		// a paragraph of an article
		['en', 'Article 2.1 of the Charter of the United Nations', ['un-charter 2']],
		[
			'en',
			'article 2, subparagraph (b), of the United Nations Convention against Transnational Organized Crime',
			['untoc 2']
		],
		['zh', '《巴黎协定》第9.4条规定', ['paris-agreement 9']],
		[
			'zh',
			'《维也纳条约法公约》的相关规则，包括其第三十条和第三十一条',
			['vienna-convention-law-of-treaties 30 31']
		],
		['zh', '《巴黎协定》和该决议第4条', ['paris-agreement']],
		// a part and an article
		['zh', '《联合国宪章》第六章，特别是第三十三条', ['un-charter chapter VI 33']],
		['zh', '《联合国海洋法公约》第十一部分', ['unclos section XI']],
		// where it is printed stands between
		['zh', '《联合国海洋法公约》(联合国，《条约汇编》，第1833卷，第31363号)第76条', ['unclos 76']],
		[
			'en',
			'the Paris Agreement (United Nations, Treaty Series, vol. 3156, No. 54113), arts. 2 and 4',
			['paris-agreement 2 4']
		],
		// annexed is no annex
		['en', 'the Paris Agreement annexed to that decision', ['paris-agreement']],
		// digit by digit, with 零, with a letter set off
		['zh', '《联合国海洋法公约》第二八七条和第三百零三条', ['unclos 287 303']],
		['zh', '《巴黎协定》第2 (b)条', ['paris-agreement 2']],
		['zh', '《联合国宪章》第七十三条(辰)款', ['un-charter 73']],
		// what the article is about may name the text again; another's articles are not its own
		[
			'zh',
			'《联合国海洋法公约》关于因《公约》而产生的一般性问题的第三一九条',
			['unclos 319', 'unclos']
		],
		['zh', '《巴黎协定》关于《世界人权宣言》第五条', ['paris-agreement', 'udhr 5']],
		['zh', '《世界人权宣言》，第十八条(见第217 A (III)号决议)', ['udhr 18']],
		['zh', '《难民问题全球契约》的指导原则和第4段', ['global-compact-refugees 4']],
		// articles of an annex are counted within it
		['zh', '《联合国海洋法公约》附件二第二条第5款', ['unclos annex II, 2']],
		[
			'en',
			'article 2, paragraph 5, of annex II to the United Nations Convention on the Law of the Sea',
			['unclos annex II, 2']
		],
		// beside the articles
		['zh', '《联合国海洋法公约》第七十六条和附件二', ['unclos 76 annex II']],
		['zh', '《联合国海洋法公约》第七十六条和决议附件二', ['unclos 76']],
		[
			'en',
			'article 9 (b) and annex II to the Treaty of Pelindaba',
			['pelindaba-treaty 9 annex II']
		],
		[
			'en',
			'under Chapter VI of the Charter of the United Nations, in particular Article 33',
			['un-charter chapter VI 33']
		],
		// common to two
		[
			'zh',
			'《公民及政治权利国际公约》和《经济社会文化权利国际公约》的共同第一条第二款',
			['iccpr 1', 'icescr 1']
		],
		[
			'en',
			'article 1, paragraph 2, common to the International Covenant on Civil and Political Rights and the International Covenant on Economic, Social and Cultural Rights',
			['iccpr 1', 'icescr 1']
		],
		['zh', '《公民及政治权利国际公约》和《经济社会文化权利国际公约》第一条', ['iccpr', 'icescr 1']],
		// paragraphs of another article between two
		[
			'en',
			'article 3 and paragraphs 3, 5 and 11 of article 4 of the Paris Agreement',
			['paris-agreement 3 4']
		],
		// other provisions of the same text
		[
			'en',
			'article 16 and other relevant provisions of the Convention on Biological Diversity',
			['biodiversity-convention 16']
		],
		['en', 'the Paris Agreement, as set out in article 2, aims', ['paris-agreement 2']],
		[
			'en',
			'the Paris Agreement, in accordance with article 33 and other provisions of the Charter of the United Nations',
			['paris-agreement', 'un-charter 33']
		],
		// its own, and those of what stands behind, of another clause, or of a text that nobody knows
		[
			'en',
			'the Paris Agreement and, as mandated in its article 6, for the purposes',
			['paris-agreement', 'paris-agreement 6']
		],
		['en', 'the Paris Agreement; the Committee and its article 6', ['paris-agreement']],
		['en', 'the Paris Agreement and its article 6 of the draft', ['paris-agreement']],
		['en', 'the committee and its article 6', []],
		// an annex of what follows
		['es', 'el Acuerdo de París anexo al Protocolo', ['paris-agreement']],
		['ar', 'اتفاق باريس المرفق بالبروتوكول', ['paris-agreement']],
		// a paragraph of an article, and no range
		['ar', 'للمادة 5-2 من اتفاق باريس', ['paris-agreement 5']],
		['ar', 'المواد 5-7 من اتفاق باريس', ['paris-agreement 5 6 7']],
		['ar', 'اتفاق باريس، ولا سيما المادة 32 منه', ['paris-agreement 32']],
		[
			'es',
			'el artículo 16 y otras disposiciones pertinentes del Convenio sobre la Diversidad Biológica',
			['biodiversity-convention 16']
		],
		[
			'fr',
			"l'Accord de Paris adopté à sa session, en particulier l'article 32, aucun État",
			['paris-agreement', 'paris-agreement 32']
		],
		[
			'fr',
			"l'Accord de Paris, en particulier l'article 32 de la Charte des Nations Unies",
			['paris-agreement', 'un-charter 32']
		],
		[
			'ru',
			'Парижским соглашением, согласно пункту 2 его статьи 2',
			['paris-agreement', 'paris-agreement 2']
		],
		[
			'es',
			'el artículo 1 común al Pacto Internacional de Derechos Civiles y Políticos y al Pacto Internacional de Derechos Económicos, Sociales y Culturales',
			['iccpr 1', 'icescr 1']
		],
		// one goal before the Agenda and a target behind it
		[
			'en',
			'Goal 16 of the 2030 Agenda for Sustainable Development, in particular target 16.4',
			['agenda-2030 goal 16 target 16.4']
		],
		// targets told in brackets
		[
			'es',
			'Objetivos de Desarrollo Sostenible; las metas 5.2 (eliminar la violencia), 5.5 (asegurar la participación) y 16.4',
			['agenda-2030 target 5.2 target 5.5 target 16.4']
		],
		['fr', "développement durable et l'objectif 1 du Millénaire pour le développement", []]
	] as const)('in %s: %s', (language, text, expected) => {
		expect(named(find(instrument, text, { language }))).toEqual(expected);
	});
});
