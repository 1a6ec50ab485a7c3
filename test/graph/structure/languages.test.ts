import { describe, expect, it } from 'vitest';
import type { Language } from '#graph/schema.ts';
import { detectLanguage } from '#graph/structure/language.ts';
import { structure } from '#graph/structure/structure.ts';
import { bodyOf, source } from './resolution.ts';

/** The same resolution as each language prints it. */
const TEXTS: [language: Language, text: string][] = [
	[
		'en',
		`Human Rights Council
Forty-eighth session
13 September–11 October 2021
Agenda item 10
Technical assistance and capacity-building
Resolution adopted by the Human Rights Council on 11 October 2021
48/23. Advisory services and technical assistance for Cambodia
The Human Rights Council,
Recalling also its resolution 45/33 of
7 October 2020, and the “Paris Agreements” of 1991,
1. Welcomes with appreciation the report;
2. Requests States:
(a) To report;
(i) Once a year;
(b) To cooperate.
45th meeting
11 October 2021
[Adopted without a vote.]`
	],
	[
		'fr',
		`Conseil des droits de l’homme
Quarante-huitième session
13 septembre-11 octobre 2021
Point 10 de l’ordre du jour
Assistance technique et renforcement des capacités
Résolution adoptée par le Conseil des droits de l’homme le 11 octobre 2021
48/23. Services consultatifs et assistance technique au Cambodge
Le Conseil des droits de l’homme,
Rappelant également sa résolution 45/33 du
7 octobre 2020 et les Accords de Paris,
1. Accueille avec satisfaction le rapport ;
2. Prie les États :
a) De faire rapport ;
i) Chaque année ;
b) De coopérer.
45e séance
11 octobre 2021
[Adoptée sans vote.]`
	],
	[
		'es',
		`Consejo de Derechos Humanos
48º período de sesiones
13 de septiembre a 11 de octubre de 2021
Tema 10 de la agenda
Asistencia técnica y fomento de la capacidad
Resolución aprobada por el Consejo de Derechos Humanos el 11 de octubre de 2021
48/23. Servicios de asesoramiento y asistencia técnica para Camboya
El Consejo de Derechos Humanos,
Recordando también su resolución 45/33, de
7 de octubre de 2020, y los Acuerdos de París,
1. Acoge con beneplácito el informe;
2. Solicita a los Estados que:
a) Informen;
i) Cada año;
b) Cooperen.
45ª sesión
11 de octubre de 2021
[Aprobada sin votación.]`
	],
	[
		'ru',
		`Совет по правам человека
Сорок восьмая сессия
13 сентября — 11 октября 2021 года
Пункт 10 повестки дня
Техническая помощь и создание потенциала
Резолюция, принятая Советом по правам человека 11 октября 2021 года
48/23. Консультативные услуги и техническая помощь Камбодже
Совет по правам человека,
ссылаясь также на свою резолюцию 45/33 от
7 октября 2020 года и на «Парижские соглашения»,
1. с удовлетворением отмечает доклад;
2. просит государства:
а) представлять доклады;
i) ежегодно;
b) сотрудничать.
45-е заседание
11 октября 2021 года
[Принята без голосования.]`
	],
	[
		'ar',
		`مجلس حقوق الإنسان
الدورة الثامنة والأربعون
13 أيلول/سبتمبر - 11 تشرين الأول/أكتوبر 2021
البند 10 من جدول الأعمال
المساعدة التقنية وبناء القدرات
قرار اعتمده مجلس حقوق الإنسان في 11 تشرين الأول/أكتوبر 2021
48/23 تقديم الخدمات الاستشارية والمساعدة التقنية لكمبوديا
إن مجلس حقوق الإنسان،
وإذ يشير أيضا إلى قراره 45/33 المؤرخ
7 تشرين الأول/أكتوبر 2020 وإلى اتفاقات باريس،
1- يرحب بالتقرير؛
2 - يطلب إلى الدول:
(أ) أن تقدم تقارير؛
’1‘ كل سنة؛
(ب) أن تتعاون.
الجلسة 45
11 تشرين الأول/أكتوبر 2021
[اعتمد بدون تصويت.]`
	]
];

describe.each(TEXTS)('a resolution in %s', (language, text) => {
	const document = structure(source(text));

	it('says the same of itself', () => {
		expect(document).toMatchObject({ language, symbol: 'A/HRC/RES/48/23', doubts: [] });
		expect(document.header).toMatchObject({
			body: 'HRC',
			act: 'resolution',
			session: 48,
			sessionStart: '2021-09-13',
			sessionEnd: '2021-10-11',
			agendaItem: '10',
			adopted: '2021-10-11',
			meeting: 45,
			adoption: 'without-vote'
		});
		expect(document.header.title).toMatch(/Cambod|Camboya|Камбодже|كمبوديا/);
		expect(document.header.agendaTitle?.split(' ').length).toBeGreaterThan(2);
	});

	it('has the same paragraphs with the same groups of verbs', () => {
		const groups = bodyOf(document).map(({ id, verbs: [verb] }) => `${id} ${verb?.group ?? '-'}`);
		expect(groups).toEqual([
			'pp1 recall',
			'op1 welcome',
			'op2 request',
			'op2.a -',
			'op2.a.i -',
			'op2.b -'
		]);
	});

	it('joins wrapped lines with a space', () => {
		expect(bodyOf(document)[0]?.flow.text).toMatch(/\S 7 /);
	});
});

it('keeps the spaces around quotation marks of Latin texts', () => {
	const [, text = ''] = TEXTS[0] ?? [];
	expect(bodyOf(structure(source(text)))[0]?.flow.text).toContain('and the “Paris Agreements” of');
});

describe('reads other bodies and acts in English', () => {
	const PARAGRAPHS = 'Recalling its decision,\n1. Decides to remain seized of the matter.\n';
	it.each([
		[
			'the Security Council, which prints no session',
			`Resolution 1325 (2000)\nAdopted by the Security Council at its 4213th meeting, on 31 October 2000\nThe Security Council,\n${PARAGRAPHS}`,
			'S/RES/1325(2000)',
			{ adopted: '2000-10-31', meeting: 4213 }
		],
		[
			'the Economic and Social Council',
			`Resolution adopted by the Economic and Social Council on 12 June 2014\n[on the recommendation of the Commission (E/2014/26)]\n2014/5. Promoting empowerment\nThe Economic and Social Council,\n${PARAGRAPHS}23rd plenary meeting\n12 June 2014\n`,
			'E/RES/2014/5',
			{ adopted: '2014-06-12', meeting: 23, title: 'Promoting empowerment' }
		],
		[
			'a statement by the President of the Human Rights Council',
			`Human Rights Council\nTwenty-ninth session\nAgenda item 1\nStatement by the President\nPRST 29/1. Enhancing the efficiency\nAt the 45th meeting, held on 3 July 2015, the President of the Human Rights Council made the following statement:\n“The Human Rights Council,\n${PARAGRAPHS}`,
			'A/HRC/PRST/29/1',
			{ act: 'statement', session: 29, meeting: 45, adopted: '2015-07-03' }
		],
		[
			'a statement by the President of the Security Council',
			`S/PRST/2021/3\nStatement by the President of the Security Council\n“The Security Council welcomes the report.\n“The Security Council recalls its resolutions.\n`,
			'S/PRST/2021/3',
			{ act: 'statement', body: 'SC' }
		],
		[
			'an early resolution of the General Assembly',
			`2625 (XXV). Declaration on Principles of International Law\nThe General Assembly,\n${PARAGRAPHS}1883rd plenary meeting,\n24 October 1970.\n`,
			'A/RES/2625(XXV)',
			{ meeting: 1883, adopted: '1970-10-24' }
		],
		[
			'a recorded vote',
			`48/23. Title\nThe Human Rights Council,\n${PARAGRAPHS}45th meeting\n11 October 2021\n[Adopted by a recorded vote of 24 to 12, with 11 abstentions.]`,
			'A/HRC/RES/48/23',
			{ vote: { inFavour: 24, against: 12, abstaining: 11 } }
		]
	])('%s', (_, text, symbol, header) => {
		const document = structure(source(text));
		expect(document.symbol).toBe(symbol);
		expect(document.header).toMatchObject(header);
	});
});

it('a mark after an Arabic comma is one', () => {
	const [, text = ''] = TEXTS.find(([language]) => language === 'ar') ?? [];
	const document = structure(
		source(text.replace('باريس،', 'باريس 1991،²').concat('\n\n² انظر A/46/608.'))
	);
	const [first] = document.paragraphs.filter(({ kind }) => kind === 'preambular');
	expect(first?.flow.text).toMatch(/1991،$/);
	expect(first?.marks.map(({ label }) => label)).toEqual(['2']);
});

describe('tells the language of a text', () => {
	it.each<[language: Language, text: string]>([
		['en', 'The report of the Secretary-General on the situation'],
		['fr', 'Le rapport du Secrétaire général sur la situation dans les pays'],
		['es', 'El informe del Secretario General sobre la situación en los países'],
		['ru', 'Доклад Генерального секретаря, документ A/78/222'],
		['ar', 'تقرير الأمين العام، الوثيقة A/78/222'],
		// names and symbols in Latin letters
		['zh', '注意到秘书长的报告（A/HRC/45/51）和 United Nations Development Programme 的报告'],
		// a French title within an English text
		[
			'en',
			'Taking note of the report of the Office français de protection des réfugiés, and of its work'
		]
	])('%s', (language, text) => {
		expect(detectLanguage(source(text))).toBe(language);
	});
});
