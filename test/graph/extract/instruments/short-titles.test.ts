import { describe, expect, it } from 'vitest';
import { instrument } from '#graph/extract/rules/instrument.ts';
import type { Language } from '#graph/schema.ts';
import { findAll, said } from '../said.ts';

describe('what a paragraph says of short titles', () => {
	it.each<[Language, string, string, string[]]>([
		// defined, but the paragraph names only another before: any of both
		[
			'es',
			'la Convención de las Naciones Unidas sobre el Derecho del Mar ("la Convención")',
			'la Convención Marco de las Naciones Unidas sobre el Cambio Climático y los progresos en el marco de la Convención',
			['unfccc']
		],
		// defined, and no other is named
		[
			'es',
			'la Convención de las Naciones Unidas sobre el Derecho del Mar ("la Convención")',
			'los progresos realizados en el marco de la Convención',
			['unclos']
		],
		// one that words behind it tell is not the one named before
		[
			'ru',
			'Политическая декларация по ВИЧ и СПИДу',
			'отмечая Политическую декларацию, принятую на политическом форуме высокого уровня',
			[]
		],
		// the articles of the Charter of the United Nations have Arabic numerals
		['ru', '', 'поправка к статье VI Устава', []],
		['ru', '', 'в соответствии со статьей 96 Устава Суд обладает компетенцией', ['un-charter']],
		// its own is the one of the organization before
		['ru', '', 'Всемирная организация здравоохранения в соответствии с ее Уставом', []],
		['ru', '', 'членов Организации Объединенных Наций по ее Уставу', ['un-charter']],
		['fr', '', 'les droits reconnus dans la Charte olympique et dans ladite Charte', []],
		// words of another number or gender are not its own
		['fr', '', "les dispositions de la Charte relatives à l'assistance", ['un-charter']],
		['es', '', 'las disposiciones de la Carta relativas a la asistencia', ['un-charter']],
		['fr', '', 'la Charte relative à la jeunesse', []]
	])('%s: %s … %s', (language, before, text, expected) => {
		const paragraphs = [said(before, { id: 'pp1' }), said(text, { id: 'op1' })];
		const found = findAll(instrument, paragraphs, { language }).filter(
			({ paragraph }) => paragraph === 'op1'
		);
		expect(found.flatMap((one) => (one.kind === 'instrument' ? [one.target] : []))).toEqual(
			expected
		);
	});
});

describe('names of several instruments', () => {
	it.each([
		// words of the paragraph tell which
		['《阿拉木图宣言》所宣布的初级卫生保健', ['alma-ata-declaration']],
		['内陆国家重申《阿拉木图宣言》', ['almaty-declaration']],
		// neither, or both: a doubt
		['重申《阿拉木图宣言》', []],
		['内陆国家的初级卫生保健和《阿拉木图宣言》', []],
		// numbered protocols of the treaty before them
		['《特拉特洛尔科条约》《第一附加议定书》和《第二附加议定书》', ['tlatelolco-treaty']],
		['《第一附加议定书》', ['geneva-additional-protocol-i']],
		// a declaration that the words before it tell
		['《世界人权宣言》，峰会通过的《宣言》', ['udhr']]
	])('%s', (text, expected) => {
		const found = findAll(instrument, [said(text, { id: 'op1' })], { language: 'zh' });
		expect(found.flatMap((one) => (one.kind === 'instrument' ? [one.target] : []))).toEqual(
			expected
		);
	});
});
