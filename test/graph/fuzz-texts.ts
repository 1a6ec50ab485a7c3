import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '#graph/schema.ts';
import { cover, CONCLUSIONS, file, FORMULA, meta, numbered, wrap } from './akn/file.ts';

/** Texts that nobody wrote: real words in any order, and real texts cut to pieces. */

const WORDS: Record<Language, string> = {
	zh: '回顾大会2006年3月15日第60/251号决议，|理事会2007年6月18日第5/1号和第5/2号决议及2011年3月25日第16/21号决议|1. 决定将柬埔寨人权状况特别报告员的任务延长两年；|2. 请秘书长向大会第七十八届会议提交报告；|¹ 见《大会正式记录，第六十六届会议，补编第53号》(A/66/53)，第三章，A节。|¹ 同上，附件二。|回顾|又回顾|重申其|决定|请|人权理事会|大会|理事会|安全理事会|人权委员会|秘书长|高级专员|特别报告员|柬埔寨人权状况特别报告员|工作组|的任务延长两年|向大会第七十八届会议提交报告|第五十一届和第五十四届会议|2007年6月18日|第5/1号决议|第75/257 B号|第217 A(III)号|第2396(2017)号|第S-35/1号决议|A至C号|和第5/2号|第3和第4段|附件第39至53段|第三章，A节|以及|题为|关于|《世界人权宣言》|《宪章》|《政党法》|国际人权两公约|第七、第八条|同上|附件二|柬埔寨|刚果民主共和国|一|㈠|人权理事会，|议程项目|第四十八届会议|第45次会议|[未经表决获得通过。]|赞成：|弃权：',
	en: 'Recalling General Assembly resolution 60/251 of 15 March 2006,|Council resolutions 5/1 and 5/2 of 18 June 2007 and 16/21|1. Decides to extend the mandate of the Special Rapporteur on the right to food for a period of three years;|2. Requests the Secretary-General to submit a report to the General Assembly at its seventy-eighth session;|¹ Official Records of the General Assembly, Seventy-first Session, Supplement No. 53 (A/71/53), chap. IV, sect. A.|¹ Ibid., annex II.|Recalling|Reaffirming its|Decides to|Requests|the Human Rights Council|General Assembly|the Council|Security Council|Commission on Human Rights|the Secretary-General|the High Commissioner|the Special Rapporteur|on the situation of human rights in Cambodia|extend the mandate of|for a period of three years|to submit a report to|at its seventy-eighth session|fifty-first and fifty-fourth sessions|of 18 June 2007|resolution 5/1|resolutions 5/1 and|75/257 B|217 A (III)|1325 (2000)|decision|A to C|paragraphs 3 and 4 of|the annex to|chap. III, sect. A|entitled|on|the Charter of the United Nations|articles 7 and 8 of|International Covenants on Human Rights|Ibid.|annex II|Cambodia|the Democratic Republic of the Congo|The General Assembly,|Agenda item|Forty-eighth session|45th meeting|[Adopted without a vote.]|In favour:|of its|and',
	fr: 'Rappelant la résolution 60/251 de l’Assemblée générale, en date du 15 mars 2006,|1. Décide de rester saisie de la question ;|¹ A/71/53, chap. IV.|¹ Ibid., annexe II.|Rappelant|Réaffirmant sa|Décide de|Prie|le Conseil des droits de l’homme|l’Assemblée générale|du Conseil de sécurité|le Secrétaire général|le Rapporteur spécial|proroger le mandat|à sa soixante-dix-huitième session|en date du 18 juin 2007|résolution 5/1|ses résolutions 5/1 et|75/257 B|217 A (III)|1325 (2000)|A à C|paragraphes 3 et 4 de|annexe|chap. III, sect. A|intitulée|la Charte des Nations Unies|articles 7 et 8 de la|Ibid.|Cambodge|L’Assemblée générale,|Point 10|Quarante-huitième session|45e séance|[Adoptée sans vote.]|Pour :|de la|et',
	es: 'Recordando la resolución 60/251 de la Asamblea General, de 15 de marzo de 2006,|1. Decide seguir ocupándose de la cuestión;|¹ A/71/53, cap. IV.|¹ Ibid., anexo II.|Recordando|Reafirmando su|Decide|Solicita|el Consejo de Derechos Humanos|la Asamblea General|del Consejo de Seguridad|el Secretario General|el Relator Especial|prorrogar el mandato|en su septuagésimo octavo período de sesiones|de 18 de junio de 2007|resolución 5/1|sus resoluciones 5/1 y|75/257 B|217 A (III)|1325 (2000)|A a C|párrafos 3 y 4 de|anexo|cap. III, secc. A|titulada|la Carta de las Naciones Unidas|artículos 7 y 8 de la|Ibid.|Camboya|La Asamblea General,|Tema 10|48º período de sesiones|45ª sesión|[Aprobada sin votación.]|Votos a favor:|de la|y',
	ru: 'ссылаясь на резолюцию 60/251 Генеральной Ассамблеи от 15 марта 2006 года,|1. постановляет продолжить рассмотрение этого вопроса;|¹ A/71/53, глава IV.|¹ Там же, приложение II.|ссылаясь|подтверждая свою|постановляет|просит|Совет по правам человека|Генеральная Ассамблея|Совета Безопасности|Генерального секретаря|Специального докладчика|продлить мандат|на своей семьдесят восьмой сессии|от 18 июня 2007 года|резолюция 5/1|резолюции 5/1 и|75/257 В|217 A (III)|1325 (2000)|А–С|пункты 3 и 4|приложение|глава III, раздел A|озаглавленная|Устав Организации Объединенных Наций|статьи 7 и 8|Там же|Камбоджа|Генеральная Ассамблея,|Пункт 10|Сорок восьмая сессия|45-е заседание|[Принята без голосования.]|За:|своей|и',
	ar: 'وإذ تشير إلى قرار الجمعية العامة 60/251 المؤرخ 15 آذار/مارس 2006،|1 - تقرر أن تبقي المسألة قيد نظرها؛|¹ A/71/53، الفصل الرابع.|¹ المرجع نفسه، المرفق الثاني.|وإذ تشير إلى|وإذ تعيد تأكيد|تقرر|تطلب إلى|مجلس حقوق الإنسان|الجمعية العامة|مجلس الأمن|الأمين العام|المقرر الخاص|تمديد ولاية|في دورتها الثامنة والسبعين|المؤرخ 18 حزيران/يونيه 2007|القرار 5/1|قراريه 5/1 و|٧٥/٢٥٧ باء|217 ألف (د-3)|1325 (2000)|ألف إلى جيم|الفقرتين 3 و 4 من|المرفق|الفصل الثالث، الفرع ألف|المعنون|ميثاق الأمم المتحدة|المادتين 7 و 8 من|المرجع نفسه|كمبوديا|إن الجمعية العامة،|البند 10|الدورة الثامنة والأربعون|الجلسة 45|[اعتُمد بدون تصويت.]|المؤيدون:|من|و'
};

/** Numbers, signs and marks that turn up in every language. */
export const SIGNS =
	'1|12|48/23|5/1|60/251|1993/87|A/HRC/45/51|and Add.1|A/CONF.157/24(Part I)|/Corr.1|E/CN.4/2004/5|S/2022/606|1.|2.|(a)|(i)|I|II|A|一、|¹|²|³|1 |2，|* |（|）|(|)|[|]|“|”|"|«|»|《|》|,|，|、|;|；|:|：|.|。|/|-|–|—|――|&|<|>|&amp;|<p>|</p>|\u00a0|\u3000|\u00ad|\u200f|\f|\r|\t|９|٤|😀|\ud800|́'.split(
		'|'
	);

const BREAKS = ['\n', '\n\n', ' \n', '\r\n', '\n\n\n 1 '];

export const LANGUAGES = Object.keys(WORDS) as Language[];

export const wordsOf = (language: Language): string[] => WORDS[language].split('|');

/** Words of one language, now and then of another, with signs and ends of lines between them. */
const wordsIn = (language: Language): fc.Arbitrary<string> =>
	fc
		.array(
			fc.oneof(
				{ weight: 8, arbitrary: fc.constantFrom(...wordsOf(language)) },
				{ weight: 1, arbitrary: fc.constantFrom(...LANGUAGES.flatMap(wordsOf)) },
				{ weight: 5, arbitrary: fc.constantFrom(...SIGNS) },
				{ weight: 2, arbitrary: fc.constantFrom(...BREAKS) },
				{ weight: 3, arbitrary: fc.constant(' ') },
				{ weight: 1, arbitrary: fc.nat(99_999).map(String) }
			),
			{ maxLength: 60 }
		)
		.map((pieces) => pieces.join(''));

export const OPENINGS: Record<Language, string> = {
	zh: '人权理事会\n第四十八届会议\n2021年9月13日至10月11日\n议程项目10\n技术援助\n\n48/23. 援助\n\n人权理事会，\n\n',
	en: 'Resolution adopted by the General Assembly on 19 December 2023\n\n78/220.\tHuman rights\n\nThe General Assembly,\n\n',
	fr: '48/23.\tDroits de l’homme\n\nLe Conseil des droits de l’homme,\n\n',
	es: '78/220.\tDerechos humanos\n\nLa Asamblea General,\n\n',
	ru: '78/220.\tПрава человека\n\nГенеральная Ассамблея,\n\n',
	ar: '78/220 - حقوق الإنسان\n\nإن الجمعية العامة،\n\n'
};

/** Plain text in any language, with or without the lines that a resolution opens with. */
export const anyText: fc.Arbitrary<string> = fc
	.constantFrom(...LANGUAGES)
	.chain((language) =>
		fc
			.tuple(fc.constantFrom('', ...Array<string>(4).fill(OPENINGS[language])), wordsIn(language))
			.map(([opening, words]) => opening + words)
	);

interface Edit {
	kind: 'delete' | 'duplicate' | 'swap';
	/** As parts of a thousand of the text. */
	from: number;
	to: number;
	length: number;
}

const anyEdit: fc.Arbitrary<Edit> = fc.record({
	kind: fc.constantFrom('delete', 'duplicate', 'swap'),
	from: fc.nat(1000),
	to: fc.nat(1000),
	length: fc.oneof(fc.nat(8), fc.nat(400))
});

function edit(text: string, { kind, from, to, length }: Edit): string {
	const [a = 0, b = 0] = [from, to]
		.map((part) => Math.floor((text.length * part) / 1000))
		.sort((x, y) => x - y);
	const slice = text.slice(a, a + length);
	if (kind === 'delete') return text.slice(0, a) + text.slice(a + length);
	if (kind === 'duplicate') return text.slice(0, b) + slice + text.slice(b);
	const other = text.slice(Math.max(b, a + length), b + length);
	const between = text.slice(a + length, Math.max(b, a + length));
	return text.slice(0, a) + other + between + slice + text.slice(Math.max(b + length, a + length));
}

const edited = (texts: string[], most = 6): fc.Arbitrary<string> =>
	fc
		.tuple(fc.constantFrom(...texts), fc.array(anyEdit, { minLength: 1, maxLength: most }))
		.map(([text, edits]) => edits.reduce(edit, text));

const SEEDS = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** One of the seeds, slices of it deleted, doubled, swapped. */
export const editedSeed: fc.Arbitrary<string> = edited(
	readdirSync(SEEDS)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => readFileSync(SEEDS + name, 'utf8'))
);

const escaped = (words: string): string =>
	words.replace(/&(?!amp;)/g, '&amp;').replace(/<(?!\/?p>)/g, '&lt;');

const note = (words: string): string =>
	`<authorialNote marker="1" placement="bottom"><p>${words}</p></authorialNote>`;

/** An official file with these words in it, most of them well formed. */
const xmlOf = ([preamble = '', operative = '', footnote = '']: string[]): string =>
	file({
		preamble: `<container name="回顾"><p><span class="bold">回顾</span>${preamble}${note(footnote)}，</p></container>`,
		body:
			numbered('1.', operative) +
			numbered(
				'2.',
				'决定<a href="x">5/1</a>继续&#x3000;审议',
				'<list><point><num>(a)</num><content><p>甲</p></content></point></list>'
			),
		after: '<attachments><attachment><mainBody><p>附件</p></mainBody></attachment></attachments>'
	});

/** Akoma Ntoso with any words in it. */
export const anyXml: fc.Arbitrary<string> = fc
	.constantFrom(...LANGUAGES)
	.chain((language) => fc.array(wordsIn(language).map(escaped), { minLength: 3, maxLength: 3 }))
	.map(xmlOf);

const ELEMENTS =
	'paragraph num content p container crossHeading section heading list point intro span a b eol authorialNote blockList item embeddedStructure table tr td component statement preamble mainBody attachments quotedStructure unheardOf'.split(
		' '
	);

const SHORT: fc.Arbitrary<string> = fc.constantFrom(
	...'回顾|大会2006年3月15日第60/251号决议，|第4|5/11|号决议|1.|(a)|㈠|一|《世界人权|宣言》|请秘书长向大会第七十八届会议提交报告；|&amp;|&#x3000;|&#128512;|<![CDATA[<]]>|<!-- 无 -->|\n\t|A/HRC/45/51|同上。|决定将柬埔寨人权状况特别报告员的任务延长两年。'.split(
		'|'
	)
);

/** Elements that the format knows, and one that it does not, in each other in any way. */
const anyElement: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
	node: fc.oneof({ depthSize: 'small' }, SHORT, tie('element')),
	element: fc
		.tuple(fc.constantFrom(...ELEMENTS), fc.array(tie('node'), { maxLength: 5 }))
		.map(([name, children]) => `<${name} marker="1">${children.join('')}</${name}>`)
})).element;

/** Akoma Ntoso whose elements stand where they never stand. */
export const anyTree: fc.Arbitrary<string> = fc
	.tuple(fc.array(anyElement, { maxLength: 6 }), fc.array(anyElement, { maxLength: 6 }))
	.map(([preamble, body]) => file({ preamble: preamble.join(''), body: body.join('') }));

const COLLECTION = wrap(
	`<documentCollection>${meta('/akn/un/statement/deliberation/unga/2021-12-09/76-84A-B/')}${cover('A/RES/76/84 A-B')}</documentCollection><components><component><statement name="resolution">${meta('/akn/un/statement/deliberation/unga/2021-12-09/76-84A/')}<preamble>${FORMULA}</preamble><mainBody>${numbered('1.', '请秘书长提交报告。')}</mainBody>${CONCLUSIONS}</statement></component></components>`
);

/** Akoma Ntoso with slices deleted, doubled, swapped: most often no XML any more. */
export const editedXml: fc.Arbitrary<string> = edited(
	[
		xmlOf(['大会2006年3月15日第60/251号决议', '第5/1号决议第3段', 'A/HRC/45/51和Add.1。']),
		COLLECTION
	],
	2
);
