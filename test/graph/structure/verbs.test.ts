import { describe, expect, it } from 'vitest';
import verbNames from '#graph/names/verbs.json' with { type: 'json' };
import { LANGUAGES, type Language } from '#graph/schema.ts';
import { structureWords } from '#graph/languages/structure.ts';
import { verbReader } from '#graph/structure/verbs.ts';

const reader = verbReader('zh')!;
const verbsOf = (text: string) => reader.all(text).map(({ text, group }) => `${text} ${group}`);

describe('reads the verbs of a paragraph as printed', () => {
	it.each([
		['回顾其决议，', ['回顾 recall']],
		['又回顾其决议，', ['又回顾 recall']],
		['赞赏地注意到该报告，', ['赞赏地注意到 note']],
		['表示赞赏地注意到该报告，', ['表示赞赏地注意到 note']],
		['极为关切地注意到该报告，', ['极为关切地注意到 note']],
		['表示严重关切的是，有报告称', ['表示严重关切 condemn']],
		['深表关切发生攻击律师的事件；', ['深表关切 condemn']],
		['感到震惊的是，平民伤亡，', ['感到震惊 condemn']],
		['最强烈地谴责一切暴力；', ['最强烈地谴责 condemn']],
		['再次申明其承诺；', ['再次申明 reaffirm']],
		['强调指出，必须追究责任；', ['强调指出 state']],
		['特别指出各国必须合作；', ['特别指出 state']],
		['同时强调可能构成风险，', ['同时强调 state']],
		['强烈吁请政府保障自由；', ['强烈吁请 urge']],
		['表示深信这有助于合作；', ['表示深信 state']],
		// the act's own verb stands at the end of its clause
		['对平民伤亡表示遗憾，', ['表示遗憾 condemn']],
		['欢迎并鼓励各国合作；', ['欢迎 welcome', '鼓励 encourage']],
		['欢迎其报告，并鼓励合作；请秘书长报告。', ['欢迎 welcome', '鼓励 encourage', '请 request']],
		['促请政府传播知识，在这方面，欢迎其决议，', ['促请 urge', '欢迎 welcome']],
		['认为应合作，同时考虑到其需要，', ['认为 state', '同时考虑到 guide']],
		['鼓励捐款，并对已有捐款表示感谢；', ['鼓励 encourage', '表示感谢 welcome']],
		['在不开创先例的情况下，破例核准方案；', ['破例核准 decide']],
		['连续第十六年重申深为关切污染；', ['重申深为关切 condemn']],
		['震惊并关切其活动，', ['震惊 condemn', '关切 condemn']],
		['表示持续关注局势，', ['表示持续关注 condemn']],
		['再次承诺加强合作，', ['再次承诺 reaffirm']],
		['表示关切贫困加剧，确认疫情使其恶化，', ['表示关切 condemn', '确认 state']],
		['促请各国分担，同时肯定已有捐助；', ['促请 urge', '同时肯定 state']],
		['注意到该平台，并继续鼓励合作；', ['注意到 note', '继续鼓励 encourage']],
		['回顾决议，意识到其影响，', ['回顾 recall', '意识到 guide']],
		['欢迎该声明，认为这是贡献；', ['欢迎 welcome', '认为 state']],
		// between those who are asked
		['促请会员国并邀请私营部门捐款；', ['促请 urge', '邀请 encourage']],
		['表示注意到其报告并期待其结果，', ['表示注意到 note', '期待 state']],
		['回顾决议，其中载有宣言，并鼓励执行，', ['回顾 recall', '鼓励 encourage']],
		['重申其决定，并决心执行，', ['重申 reaffirm', '决心 state']],
		['谴责该行为，并要求停止；', ['谴责 condemn', '要求 request']]
	])('%s', (text, verbs) => {
		expect(verbsOf(text)).toEqual(verbs);
	});
});

describe('does not take for a verb of the act', () => {
	it.each([
		['a verb within a title', '回顾《促请各国，鼓励合作的宣言》，', ['回顾 recall']],
		['a verb within a quotation', '回顾题为“行动，欢迎”的决议，', ['回顾 recall']],
		['a verb of somebody else', '请政府与民间社会合作，支持其工作，', ['请 request']],
		[
			'what somebody is asked to do',
			'大力鼓励政府，在颁布法律时，进一步考虑到其利益，并根据《宪法》保护自由；',
			['大力鼓励 encourage']
		],
		['what is asked for as well', '鼓励政府合作，同时顾及国情；', ['鼓励 encourage']],
		['what somebody is asked to go on with', '请秘书长审议，继续鼓励各国；', ['请 request']],
		['what somebody is asked to be aware of', '促请各国合作，意识到其影响；', ['促请 urge']],
		[
			'what an act decided before',
			'回顾决议，其中大会宣布国际年，并请秘书长报告，',
			['回顾 recall']
		],
		['what somebody is to do in one clause', '敦促各国促进并鼓励合作；', ['敦促 urge']],
		['what somebody who is asked thinks', '请秘书长报告，认为应予加强；', ['请 request']],
		['what is to be done as well', '敦促各国合作，并要求企业报告；', ['敦促 urge']],
		['what others have decided', '注意到秘书长报告，决心继续执行，', ['注意到 note']],
		['what somebody is asked to bear in mind', '请各国合作，同时铭记该原则；', ['请 request']],
		['one of several things to do', '回顾需要措施，确认、减少其负担，', ['回顾 recall']],
		['a preposition', '请秘书长，根据该决议，', ['请 request']],
		['a noun', '支持者众多，', []],
		['any other word', '各国应当合作，', []]
	])('%s', (_, text, verbs) => {
		expect(verbsOf(text)).toEqual(verbs);
	});
});

it('says where each verb begins', () => {
	const text = '欢迎其报告，并鼓励合作；';
	expect(reader.all(text).map(({ at, text: verb }) => text.slice(at, at + verb.length))).toEqual([
		'欢迎',
		'鼓励'
	]);
});

describe('reads the verbs of five more languages as printed, modifiers before and after', () => {
	const ROWS: [language: Language, text: string, verbs: string[]][] = [
		['en', 'Recalling also its resolution 48/23,', ['Recalling also recall']],
		['en', 'Also strongly urges States to ratify;', ['Also strongly urges urge']],
		['en', 'Notes with deep concern the report;', ['Notes with deep concern note']],
		['en', 'Expressing its grave concern at the deaths,', ['Expressing its grave concern condemn']],
		['en', 'Reiterates its request to the Secretary-General;', ['Reiterates its request request']],
		['en', 'Deeply concerned also that, …', ['Deeply concerned also condemn']],
		['en', 'Having considered the report,', ['Having considered note']],
		[
			'en',
			'Takes note of the report, and requests the Office to report;',
			['Takes note note', 'requests request']
		],
		[
			'en',
			'Decides to renew the mandate and requests the holder to report;',
			['Decides decide', 'requests request']
		],
		['en', 'In this regard, welcomes the visit;', ['welcomes welcome']],
		[
			'en',
			'Urges States to act, while recognizing their efforts;',
			['Urges urge', 'recognizing state']
		],
		[
			'en',
			'Notes the proposal, further agrees to limit the tenure;',
			['Notes note', 'further agrees decide']
		],
		['en', 'Noting the gap, highlighting the need,', ['Noting note', 'highlighting state']],
		[
			'fr',
			'Prend note du bilan et les encourage à continuer ;',
			['Prend note note', 'encourage encourage']
		],
		[
			'fr',
			'Salue les progrès tout en soulignant les lacunes ;',
			['Salue welcome', 'soulignant state']
		],
		[
			'fr',
			'Constatant les faits et priant instamment les États d’agir,',
			['Constatant note', 'priant instamment urge']
		],
		[
			'es',
			'Recuerda los Objetivos, y en ese sentido aguarda con interés su consecución;',
			['Recuerda recall', 'aguarda con interés state']
		],
		[
			'es',
			'Observa el avance y espera con interés su término;',
			['Observa note', 'espera con interés state']
		],
		[
			'es',
			'Encomia a los países y los alienta a seguir;',
			['Encomia welcome', 'alienta encourage']
		],
		[
			'es',
			'Exhorta a actuar, al tiempo que reconoce los avances;',
			['Exhorta urge', 'reconoce state']
		],
		[
			'ru',
			'ссылается на пункт 19 доклада, и подчеркивает, что',
			['ссылается recall', 'подчеркивает state']
		],
		[
			'ru',
			'отмечает доклад и повторяет свой призыв к миру;',
			['отмечает note', 'повторяет свой призыв urge']
		],
		[
			'ru',
			'подтверждает цели, и поэтому призывает действовать;',
			['подтверждает reaffirm', 'призывает urge']
		],
		[
			'ar',
			'وإذ تعرب عن القلق، وإذ تذكّر بالقرار،',
			['وإذ تعرب عن القلق condemn', 'وإذ تذكّر recall']
		],
		['ar', 'ترحب بالدول، وتشجعها على المزيد؛', ['ترحب welcome', 'تشجعها encourage']],
		[
			'ar',
			'تلاحظ التقدم، ويظل القلق يساورها إزاء التحديات؛',
			['تلاحظ note', 'يظل القلق يساورها condemn']
		],
		['en', '“The Security Council welcomes the report.', ['welcomes welcome']],
		['en', 'Taking fully into account the views expressed,', ['Taking fully into account guide']],
		['en', 'Taking due note of the proposals,', ['Taking due note note']],
		['en', 'Echoing also its gratitude to the Government,', ['Echoing also state']],
		['en', 'Having held an urgent debate,', ['Having held note']],
		[
			'en',
			'Remaining however deeply concerned over the lack of progress,',
			['Remaining however deeply concerned condemn']
		],
		['en', 'Gives its full support to the plan;', ['Gives its full support welcome']],
		['fr', 'Rappelant également sa résolution 48/23,', ['Rappelant également recall']],
		[
			'fr',
			'Se déclarant de nouveau vivement préoccupée par la situation,',
			['Se déclarant de nouveau vivement préoccupée condemn']
		],
		['fr', 'Prend également note du rapport ;', ['Prend également note note']],
		['fr', 'Prie instamment les États de coopérer ;', ['Prie instamment urge']],
		['fr', 'Profondément préoccupé par les faits,', ['Profondément préoccupé condemn']],
		[
			'es',
			'Acogiendo con beneplácito también el informe,',
			['Acogiendo con beneplácito también welcome']
		],
		[
			'es',
			'Expresa su profunda preocupación por los hechos;',
			['Expresa su profunda preocupación condemn']
		],
		['es', 'Hace suyas las recomendaciones;', ['Hace suyas decide']],
		['ru', 'ссылаясь также на свою резолюцию 48/23,', ['ссылаясь также recall']],
		[
			'ru',
			'вновь выражает глубокую обеспокоенность тем, что',
			['вновь выражает глубокую обеспокоенность condemn']
		],
		['ru', 'принимает также к сведению доклад;', ['принимает также к сведению note']],
		['ru', 'настоятельно призывает государства;', ['настоятельно призывает urge']],
		['ar', 'وإذ تشير أيضا إلى قرارها 48/23،', ['وإذ تشير أيضا recall']],
		['ar', 'وإذ تسلِّم بأهمية التعاون،', ['وإذ تسلِّم state']],
		// councils are masculine
		['ar', 'وإذ يؤكد من جديد قراره،', ['وإذ يؤكد من جديد reaffirm']],
		['ar', 'وإذ تؤكد من جديد أيضا قرارها،', ['وإذ تؤكد من جديد أيضا reaffirm']],
		['ar', 'وإذ تقر بأهمية التعاون،', ['وإذ تقر state']],
		['ru', 'рекомендует государствам сотрудничать;', ['рекомендует encourage']],
		['fr', 'Engage les États à coopérer ;', ['Engage encourage']],
		['fr', 'Engage vivement les États à coopérer ;', ['Engage vivement urge']],
		['fr', 'Considère que la paix importe ;', ['Considère state']],
		// tied to the verb before without a comma
		[
			'fr',
			'Engage les États à agir et prie le Secrétariat de les aider ;',
			['Engage encourage', 'prie request']
		],
		[
			'es',
			'Reiterando su compromiso de actuar y observando las opiniones,',
			['Reiterando su compromiso reaffirm', 'observando note']
		],
		[
			'ru',
			'осуждает все акты и выражает серьезную обеспокоенность их последствиями;',
			['осуждает condemn', 'выражает серьезную обеспокоенность condemn']
		],
		[
			'en',
			'Publicly and strongly condemns the attack;',
			['Publicly and strongly condemns condemn']
		],
		['en', '_Decides_ to meet;', ['Decides decide']],
		['en', '“Taking note of the report,', ['Taking note note']],
		['en', 'Reiterates its demand that all comply;', ['Reiterates its demand request']],
		['es', 'Reitera su exigencia de retirada;', ['Reitera su exigencia request']],
		['ar', 'تدعو أيضا إلى تعزيز الشراكات؛', ['تدعو أيضا إلى urge']],
		['ar', 'تدعو الدول إلى التعاون؛', ['تدعو encourage']],
		['ar', 'تطلب إلى الأمين العام، وتقرر مواصلة النظر؛', ['تطلب request', 'تقرر decide']],
		['ar', 'تعرب عن بالغ قلقها إزاء الوضع؛', ['تعرب عن بالغ قلقها condemn']],
		// the act says something of its own about what it asks for
		[
			'en',
			'Encourages States to cooperate, recognizing that time is short;',
			['Encourages encourage', 'recognizing state']
		],
		[
			'en',
			'Urges States to act, bearing in mind that time is short;',
			['Urges urge', 'bearing in mind guide']
		],
		[
			'en',
			'Welcomes the proposals, inviting Member States to exchange views;',
			['Welcomes welcome', 'inviting encourage']
		],
		[
			'fr',
			'Engage les États à agir, sachant que le temps presse ;',
			['Engage encourage', 'sachant guide']
		],
		[
			'fr',
			'Réaffirme la Charte, et considère que la culture importe ;',
			['Réaffirme reaffirm', 'considère state']
		],
		[
			'es',
			'Alienta a los Estados a actuar, reconociendo su función;',
			['Alienta encourage', 'reconociendo state']
		],
		[
			'es',
			'Sigue preocupada por los hechos, y subraya su gravedad;',
			['Sigue preocupada condemn', 'subraya state']
		],
		[
			'ru',
			'призывает государства действовать, признавая, что времени мало;',
			['призывает urge', 'признавая state']
		],
		[
			'ru',
			'признает вклад, и вновь заявляет о важности мира;',
			['признает state', 'вновь заявляет reaffirm']
		],
		[
			'en',
			'Urges States to act, and at the same time recognizing that time is short;',
			['Urges urge', 'recognizing state']
		],
		// a quotation that is closed in another paragraph, or never
		[
			'en',
			'“The Security Council welcomes the report, and urges all parties to act.',
			['welcomes welcome', 'urges urge']
		],
		[
			'en',
			"Decides that the “Summit'' will be held in 2025, and welcomes the offer;",
			['Decides decide', 'welcomes welcome']
		],
		// met behind its adverb, and as a clause
		[
			'en',
			'Notes the sessions in May and June, respectively, encourages States to engage;',
			['Notes note', 'encourages encourage']
		],
		['en', 'Recalls the Roadmap, regrets the delay;', ['Recalls recall', 'regrets condemn']],
		[
			'es',
			'Reiterando su enérgica condena de los atentados,',
			['Reiterando su enérgica condena condemn']
		],
		// quotations begin with the sign that ends them elsewhere
		[
			'ar',
			'وإذ تشير إلى القرار المعنون ”نحو السلام، وترحب“، وإذ تلاحظ التقدم،',
			['وإذ تشير recall', 'وإذ تلاحظ note']
		],
		[
			'es',
			'Comprometiéndose a actuar y exhortando a los Estados a hacerlo,',
			['Comprometiéndose state', 'exhortando urge']
		],
		[
			'es',
			'Decide seguir, y a tal fin solicita un informe;',
			['Decide decide', 'solicita request']
		],
		[
			'fr',
			'Salue la Réunion et en attend avec intérêt les conclusions ;',
			['Salue welcome', 'attend avec intérêt state']
		],
		[
			'ru',
			'ссылаясь на свой план и учитывая, что времени мало,',
			['ссылаясь recall', 'учитывая guide']
		],
		[
			'ru',
			'продолжает испытывать глубокую обеспокоенность по поводу нищеты;',
			['продолжает испытывать глубокую обеспокоенность condemn']
		],
		['ar', 'وإذ تشير إلى الخطة وإذ تقر بأهميتها،', ['وإذ تشير recall', 'وإذ تقر state']],
		['ar', 'تدرك أهميتها، وفي هذا الصدد تشجع الدول؛', ['تدرك guide', 'تشجع encourage']],
		['ar', 'تحث الدول على العمل، وإذ تسلم بأهميته؛', ['تحث urge', 'وإذ تسلم state']],
		['ar', 'وإذ تسلم بأهمية السلام، وترحب بالعمل،', ['وإذ تسلم state', 'ترحب welcome']],
		['ar', 'تشير إلى الفقرة 15 وتلاحظ التقدم؛', ['تشير recall', 'تلاحظ note']]
	];
	it.each(ROWS)('%s: %s', (language, text, verbs) => {
		expect(
			verbReader(language)!
				.all(text)
				.map(({ text, group }) => `${text} ${group}`)
		).toEqual(verbs);
	});
});

describe('does not take for a verb of the act, in words set apart', () => {
	const ROWS: [why: string, language: Language, text: string, verbs: string[]][] = [
		[
			'a participle within an operative paragraph',
			'en',
			'Requests States to act, bearing in mind the law;',
			['Requests']
		],
		[
			'what they do, one of several things',
			'en',
			'Urges States to act, recognizing, reducing and sharing work;',
			['Urges']
		],
		['what is proposed', 'en', 'Requests a review, highlighting any duplication;', ['Requests']],
		[
			'what another text does',
			'en',
			'Reaffirming the Agenda, which supports it, and reaffirms the commitment,',
			['Reaffirming']
		],
		[
			'what they reaffirm',
			'fr',
			'Demande aux États d’agir, réaffirmant leur attachement à la Charte ;',
			['Demande']
		],
		['what they do', 'es', 'Exhorta a actuar, reconociendo y respetando su tierra;', ['Exhorta']],
		[
			'what they bear in mind',
			'es',
			'Exhorta a los Estados a que, teniendo presente el tema, actúen;',
			['Exhorta']
		],
		[
			'what is done meanwhile',
			'fr',
			'Invitant les États à signer et, en attendant, à agir,',
			['Invitant']
		],
		[
			'what they bear in mind',
			'ru',
			'призывает государства действовать и учитывая закон;',
			['призывает']
		],
		['what they do', 'ru', 'призывает действовать, признавая и уважая их права;', ['призывает']],
		['what somebody is to do', 'ar', 'تطلب إلى اللجنة أن تواصل عملها وتشجع الحوار؛', ['تطلب']],
		[
			'what a plan says again',
			'ar',
			'وإذ تؤكد من جديد خطة العمل، وتعيد تأكيد الالتزام السياسي القوي،',
			['وإذ تؤكد من جديد']
		],
		['what a report does', 'fr', 'Rappelle le rapport et les demandes des États ;', ['Rappelle']],
		['what they are to do', 'en', 'Urges States to act, and also take into account it;', ['Urges']],
		['what others are to do', 'en', 'Urges States to promote and encourage respect;', ['Urges']],
		[
			'what they do',
			'en',
			'Convinced of the need for promoting and encouraging respect,',
			['Convinced']
		],
		['a noun', 'en', 'Urges States to act on the supply and demand sides;', ['Urges']],
		['requests for help', 'en', 'Urges States to match offers and requests for help;', ['Urges']],
		[
			'what falls under it',
			'fr',
			'Réaffirmant les droits sur son territoire et relevant de lui,',
			['Réaffirmant']
		],
		['an adjective after the verb', 'en', 'Encourages further cooperation;', ['Encourages']],
		[
			'words within a quotation',
			'en',
			'Recalling “the call, urging States to act”,',
			['Recalling']
		],
		['a word that begins like a verb', 'en', 'Notebooks are distributed;', []],
		['what somebody else gives', 'en', 'Urges States, giving attention to all;', ['Urges']],
		['a noun', 'en', 'Accordance with the law matters;', []],
		['a country', 'en', 'Italy and others;', []],
		['its resolution', 'fr', 'Rappelant sa résolution 48/23,', ['Rappelant']],
		['su resolución', 'es', 'Recordando su resolución 48/23,', ['Recordando']],
		['a noun', 'ru', 'просьба государств;', []],
		['a verb of others', 'ar', 'الدول التي تطلب المساعدة؛', []]
	];
	it.each(ROWS)('%s (%s)', (_, language, text, verbs) => {
		expect(
			verbReader(language)!
				.all(text)
				.map(({ text }) => text)
		).toEqual(verbs);
	});
});

it.each(LANGUAGES)('finds every %s verb of the list at the head of a paragraph', (language) => {
	const listed = verbNames[language] as { verb: string; forms?: string[] }[];
	const missed = listed
		.flatMap(({ verb, forms = [] }) => [verb, ...forms])
		.filter((verb) => verbReader(language)!.opening(`${verb} 48/23`) === null);
	expect(missed).toEqual([]);
});

describe('patterns have no groups of their own, since those of a verb are counted', () => {
	it.each(LANGUAGES)('%s', (language) => {
		const words = structureWords[language]!;
		const phrases = words.phrases.map(([pattern]) => pattern);
		const all = [words.ties, words.linkers, words.modifiers, words.after, phrases, words.and];
		const source = all.flat().join('|');
		expect(new RegExp(`${source}|`).exec('')).toHaveLength(1);
	});
});
