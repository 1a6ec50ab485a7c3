import { describe, expect, it } from 'vitest';
import { marked, resolution } from './resolution.ts';

const notesOf = (body: string) =>
	resolution(body).notes.map(({ label, flow }) => `${label} ${flow.text}`);

const PARAGRAPH = '铭记秘书长关于协助柬埔寨政府和人民方面发挥的作用和取得的成就的报告，';

describe('finds footnotes and the marks that lead to them', () => {
	it.each([
		['superscripts', '报告¹和建议²，', '¹ A/HRC/54/61.\n² A/HRC/45/36.', '报告[1]和建议[2]，'],
		[
			'digits set right after a word',
			'报告1 和建议2，',
			' 1  A/HRC/54/61.\n 2 见 A/78/1。',
			'报告[1]和建议[2]，'
		],
		[
			'digits after punctuation',
			'报告，1 及其建议，2',
			'1 A/HRC/54/61。\n2 同上，第三章。',
			'报告，[1]及其建议，[2]'
		],
		[
			'a digit alone on its line',
			'宣言》、\n1\n 国际盟约\n2 \n和文书，',
			'  \n1\n 第 217 A（III）号决议。\n\n2\n A/59/327。',
			'宣言》、[1]国际盟约[2]和文书，'
		],
		[
			'a mark repeated',
			'公约》¹和公约》²以及公约》，¹',
			'¹ 第2200 A (XXI)号决议。\n² 同上，附件。',
			'公约》[1]和公约》[2]以及公约》，[1]'
		]
	])('%s', (_, sentence, notes, withMarks) => {
		const body = `注意到${sentence}\n\n${notes}\n\n1. 决定继续审议。`;
		expect(marked(resolution(body))[0]).toBe(`注意到${withMarks}`);
		expect(resolution(body).notes.map(({ label }) => label)).toEqual(['1', '2']);
		expect(resolution(body).doubts).toEqual([]);
	});

	it('a star in the header, its footnote in mid-text', () => {
		const document = resolution(
			`${PARAGRAPH}\n* 决议载于报告（A/HRC/21/2），第一章。\n又${PARAGRAPH}\n`
		);
		expect(document.notes.map(({ label, flow }) => label + flow.text)).toEqual([
			'*决议载于报告(A/HRC/21/2)，第一章。'
		]);
	});

	it('a footnote on several lines', () => {
		const text = '¹ 联合国，《条约汇编》，第999卷，\n第14668号。';
		expect(
			notesOf(`注意到报告¹，\n${'重申各国负有促进和保护\n'.repeat(8)}人权，\n${text}`)
		).toEqual(['1 联合国，《条约汇编》，第999卷，第14668号。']);
	});
});

describe('footnotes as typewriters had them', () => {
	// A/RES/49/28
	it.each([
		['注意到1982年公约 1/ 和宣言， 2/', '注意到1982年公约[1]和宣言，[2]'],
		['注意到《公约》 1/ 第 2/3 段， 2/', '注意到《公约》[1]第2/3段，[2]'],
		// a mark repeated, and a number that no footnote has
		[
			'注意到宣言， 1/ 议程， 2/ 又宣言， 1/ 和 7/ 段，',
			'注意到宣言，[1]议程，[2]又宣言，[1]和7/段，'
		]
	])('%s', (sentence, withMarks) => {
		const body = `${sentence}\n____________\n1/ A/48/286。\n2/ 同上，附件。\n\n1. 决定继续审议。`;
		expect(marked(resolution(body))[0]).toBe(withMarks);
		expect(notesOf(body)).toEqual(['1 A/48/286。', '2 同上，附件。']);
	});
});

describe('pages of a volume', () => {
	it('go on with the numbers of the pages before', () => {
		// A/RES/37/92
		const body = `注意到报告，20 及其建议，21\n\n20 见A/37/453。\n21 同上，附件。\n\n1. 决定继续审议。`;
		expect(marked(resolution(body))[0]).toBe('注意到报告，[20]及其建议，[21]');
		expect(notesOf(body)).toEqual(['20 见A/37/453。', '21 同上，附件。']);
	});

	it.each([
		['one alone', '注意到报告，20\n\n20 见A/37/453。\n\n1. 决定继续审议。'],
		['two that do not follow', '注意到报告，\n\n20 见A/37/453。\n\n45 见A/37/454。\n\n1. 决定。'],
		['lines of a table', '注意到以下数字：\n20 人到场，\n21 人缺席，\n\n1. 决定继续审议。']
	])('but %s is no such series', (_, body) => {
		expect(notesOf(body)).toEqual([]);
	});
});

describe('leaves the numbers of a sentence alone', () => {
	it.each([
		['可持续发展目标 5,', 'a goal'],
		['近 1,000 家', 'a thousand'],
		['1.02%的选票', 'a decimal'],
		['第 1/1 号决议', 'a resolution'],
		['1 名成员', 'a count'],
		['议程项目1', 'an agenda item'],
		['第1、2和3段', 'paragraphs'],
		['COVID-1 大流行', 'a name'],
		['(2019-1 年)', 'years']
	])('%s: %s', (words) => {
		const body = `注意到${words}以及秘书长的报告，1\n\n1 A/HRC/54/61.\n\n1. 决定继续审议。`;
		const [first] = resolution(body).paragraphs.filter(({ kind }) => kind === 'preambular');
		expect(first!.marks.map(({ at }) => at)).toEqual([first!.flow.text.length]);
	});
});

describe('doubts what does not agree', () => {
	it('a mark without a footnote', () => {
		expect(resolution('注意到报告¹，\n1. 决定继续审议。').doubts).toMatchObject([
			{ paragraph: 'pp1', text: '1', reason: 'mark-without-note' }
		]);
	});

	it('a footnote without a mark', () => {
		const { doubts } = resolution('注意到其报告，\n¹ A/HRC/54/61。\n1. 决定继续审议。');
		expect(doubts).toMatchObject([{ paragraph: 'pp1', reason: 'note-without-mark' }]);
	});

	it('a paragraph that no known verb opens, and a number left out', () => {
		const { doubts } = resolution('某某其报告，\n1. 决定继续审议；\n3. 请秘书长报告。');
		expect(doubts).toMatchObject([
			{ paragraph: 'pp1', reason: 'verb-unknown' },
			{ paragraph: 'op3', reason: 'number-skipped' }
		]);
	});
});
