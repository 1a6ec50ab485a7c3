import { expect, it } from 'vitest';
import type { Candidate } from '#graph/extract/rule.ts';
import { session } from '#graph/extract/rules/session.ts';
import { ASSEMBLY, ENGLISH, find, findAll, said } from '../said.ts';

const sessions = (candidates: Candidate[]): string[] =>
	candidates.flatMap((one) => (one.kind === 'session' ? [`${one.body}-${one.session}`] : []));

it.each([
	['请特别报告员向人权理事会第五十一届和第五十四届会议报告', ['HRC-51', 'HRC-54']],
	// each item with its noun
	['提交人权理事会第五十三届会议和第五十六届会议的报告', ['HRC-53', 'HRC-56']],
	// the second 第 dropped
	['向大会第七十七和七十八届会议口头汇报', ['GA-77', 'GA-78']],
	['在大会第六十四至六十六届会议期间', ['GA-64', 'GA-65', 'GA-66']],
	['人权理事会第五十一届会议和大会第七十七届会议', ['HRC-51', 'GA-77']],
	// 理事会 alone is the adopting council
	['向理事会第四十九届会议口头介绍最新情况', ['HRC-49']],
	// without a body it is the adopting body's
	['决定在其第五十届会议上继续审议', ['HRC-50']],
	['大会2020年第七十五届会议', ['GA-75']],
	['提交人权委员会第六十届会议的报告', ['CHR-60']],
	['决定在下届会议上继续审议', ['HRC-49']],
	['提交大会第七十七届会议，并在大会该届会议上介绍', ['GA-77', 'GA-77']],
	// a part of a session, and a session that goes on
	['大会第七十九届会议续会第一期会议', ['GA-79']],
	['大会第七十八届主要会期', ['GA-78']],
	// special sessions have their own numbers
	['大会第十届特别会议和第十一届紧急特别会议', []],
	// other houses
	['欢迎妇女地位委员会第六十三届会议的成果', []],
	['《联合国气候变化框架公约》缔约方会议第二十七届会议', []],
	['联合国环境大会第五届会议', []],
	['教科文组织大会第三十八届会议', []],
	['请特别委员会在其第六十五届会议上审议', []],
	// far from the text's own time it is somebody else's
	['阿拉伯国家联盟于2002年3月27日在贝鲁特举行的第十四届会议', []],
	// where the records are printed
	['《大会正式记录，第七十八届会议，补编第53号》', []]
])('%s', (text, expected) => {
	expect(sessions(find(session, text))).toEqual(expected);
});

it.each([
	['向下届会议报告', ['GA-77']],
	// the council named last
	['人权理事会第三十五届会议的报告，并向理事会第三十八届会议介绍', ['HRC-35', 'HRC-38']],
	['向理事会第三十八届会议介绍', []]
])('in an Assembly text: %s', (text, expected) => {
	expect(sessions(find(session, text, ASSEMBLY))).toEqual(expected);
});

it('means in an Assembly text by the Council the one named last before', () => {
	const before = said('赞赏人权理事会的工作，', { id: 'pp1', kind: 'preambular' });
	const paragraphs = [before, said('向理事会第三十八届会议介绍')];
	expect(sessions(findAll(session, paragraphs, ASSEMBLY))).toEqual(['HRC-38']);
});

it('points at the very words, the body included', () => {
	const [found] = find(session, '请秘书长向人权理事会第五十一届会议提出报告');
	expect(found?.quote).toBe('人权理事会第五十一届会议');
});

it('reads no session in the header', () => {
	expect(findAll(session, [said('人权理事会第四十八届会议', { kind: 'header' })])).toEqual([]);
});

it.each([
	[
		'to the Human Rights Council at its fifty-first and fifty-fourth sessions',
		['HRC-51', 'HRC-54']
	],
	['at the forty-ninth session of the Council', ['HRC-49']],
	[
		'to the Council at its fifty-first session and to the Assembly at its seventy-seventh session',
		['HRC-51', 'GA-77']
	],
	// far from its body, in one breath
	[
		'to present to the Council, before the end of 2020, an update, and, at its fifty-first session, a report',
		['HRC-51']
	],
	[
		'from the thirtieth to the thirty-third sessions of the Council',
		['HRC-30', 'HRC-31', 'HRC-32', 'HRC-33']
	],
	['Decides to continue its consideration at its fiftieth session', ['HRC-50']],
	['the Third Committee at the seventy-fifth session of the General Assembly', ['GA-75']],
	['at the 51st session of the Human Rights Council', ['HRC-51']],
	['submitted to the Commission on Human Rights at its sixtieth session', ['CHR-60']],
	// each its own body
	[
		'to the General Assembly and the Human Rights Council at their eightieth and sixty-first sessions, respectively',
		['GA-80', 'HRC-61']
	],
	// a part of a session, and a session that is resumed, are the session
	['to the General Assembly at the main part of its seventy-ninth session', ['GA-79']],
	['to the General Assembly at its resumed seventy-fourth session', ['GA-74']],
	['to the General Assembly at the second part of its resumed seventieth session', ['GA-70']],
	// the sessions of a year have no number here
	['to the executive boards at the first regular session of 2026', []],
	// special sessions have their own numbers
	['the twenty-sixth special session of the Council', []],
	// other houses
	['the conclusions of the Commission on the Status of Women at its sixty-third session', []],
	['the Working Group at its twentieth session', []],
	['the fifth session of the United Nations Environment Assembly', []],
	['Official Records of the General Assembly, Seventy-eighth Session, Supplement No. 53', []]
])('in English: %s', (text, expected) => {
	expect(sessions(find(session, text, ENGLISH))).toEqual(expected);
});

it.each([
	[
		'fr',
		'au Conseil des droits de l’homme à ses cinquante et unième et cinquante-quatrième sessions',
		['HRC-51', 'HRC-54']
	],
	['fr', 'de lui présenter à sa soixante-dix-neuvième session un rapport', ['GA-79']],
	['fr', 'la soixante-septième session de la Commission de la condition de la femme', []],
	['fr', 'sa dixième session extraordinaire', []],
	[
		'fr',
		'Documents officiels de l’Assemblée générale, soixante-dix-huitième session, Supplément n° 17',
		[]
	],
	['es', 'que en su septuagésimo noveno período de sesiones la informe', ['GA-79']],
	['es', 'al Consejo de Derechos Humanos en su 53º período de sesiones', ['HRC-53']],
	['es', 'en el 21er período de sesiones de la Conferencia de las Partes', []],
	['es', 'Asamblea General, septuagésimo octavo período de sesiones, suplemento núm. 29', []],
	['ru', 'представить Генеральной Ассамблее на ее восемьдесят первой сессии доклад', ['GA-81']],
	['ru', 'на семьдесят девятой и восьмидесятой сессиях Генеральной Ассамблеи', ['GA-79', 'GA-80']],
	['ru', 'на двадцать первой сессии Конференции сторон', []],
	['ru', 'Генеральной Ассамблеи, семьдесят восьмая сессия, Дополнение № 3', []],
	['ar', 'إلى الجمعية العامة في دورتها الثمانين', ['GA-80']],
	['ar', 'الدورة السابعة والسبعين للجمعية العامة', ['GA-77']],
	['ar', 'لجنة وضع المرأة في دورتها السابعة والستين', []],
	['ar', 'الوثائق الرسمية للجمعية العامة، الدورة التاسعة والستون، الملحق رقم 17', []]
] as const)('in %s, in an Assembly text: %s', (language, text, expected) => {
	expect(sessions(find(session, text, { ...ASSEMBLY, language }))).toEqual(expected);
});
