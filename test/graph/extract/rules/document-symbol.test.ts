import { expect, it } from 'vitest';
import { documentSymbol } from '#graph/extract/rules/document-symbol.ts';
import { applyRule } from '../../../builders.ts';

const brief = (text: string): string[] =>
	applyRule(documentSymbol, text).flatMap((one) =>
		one.kind === 'symbol'
			? [[one.target, ...one.pinpoint, ...(one.role ? [one.role] : [])].join(' ')]
			: []
	);

it.each<[string, string[]]>([
	['A/HRC/42/31和A/HRC/48/79。', ['A/HRC/42/31', 'A/HRC/48/79']],
	['A/HRC/45/51和Add.1。', ['A/HRC/45/51', 'A/HRC/45/51/Add.1']],
	['A/HRC/45/51 and Add.1 and 2', ['A/HRC/45/51', 'A/HRC/45/51/Add.1', 'A/HRC/45/51/Add.2']],
	['A/77/5和Add.1、2和4。', ['A/77/5', 'A/77/5/Add.1', 'A/77/5/Add.2', 'A/77/5/Add.4']],
	['A/77/5/Add.1-3。', ['A/77/5/Add.1', 'A/77/5/Add.2', 'A/77/5/Add.3']],
	['A/C.5/77/SR.1 and 3;', ['A/C.5/77/SR.1', 'A/C.5/77/SR.3']],
	['A/77/1 to A/77/4', ['A/77/1', 'A/77/2', 'A/77/3', 'A/77/4']],
	['A/77/1至A/77/3号文件', ['A/77/1', 'A/77/2', 'A/77/3']],
	['A/RES/71/1–3', ['A/RES/71/1', 'A/RES/71/2', 'A/RES/71/3']],
	['A/RES/71/1 to 3;', ['A/RES/71/1', 'A/RES/71/2', 'A/RES/71/3']],
	// a word follows, or a year, or another session; downwards is no range
	['A/77/5/Add.1 and 2 other reports', ['A/77/5/Add.1']],
	['A/77/5/Add.1, 2 June 2022', ['A/77/5/Add.1']],
	['A/77/5, 30 March 2022, and 31', ['A/77/5']],
	['A/76/9 to A/77/11', ['A/76/9', 'A/77/11']],
	['A/77/9 to A/77/4', ['A/77/9', 'A/77/4']],
	['A/RES/71/1 to 3 million', ['A/RES/71/1']],
	['A/77/277-S/2022/606', ['A/77/277', 'S/2022/606']],
	[
		'A/HRC/47/50、Add.1至3和Corr.1',
		[
			'A/HRC/47/50',
			'A/HRC/47/50/Add.1',
			'A/HRC/47/50/Add.2',
			'A/HRC/47/50/Add.3',
			'A/HRC/47/50/Corr.1'
		]
	],
	// a slash or a point may be left out, or a slash printed twice
	// A/RES/78/253: small, as misprinted
	['A/77/367/corr.1和A/77/672/add.1。', ['A/77/367/Corr.1', 'A/77/672/Add.1']],
	['A/HRC/54/31Add.1和A/HRC/54/31 Add2。', ['A/HRC/54/31/Add.1', 'A/HRC/54/31/Add.2']],
	['A/ES-11/L.2 /Add.1。A//78/511。', ['A/ES-11/L.2/Add.1', 'A/78/511']],
	['UNEP/EA.5/RES.6。', ['UNEP/EA.5/Res.6']],
	['NPT/CONF.2000/28 (Parts I和II)。', ['NPT/CONF.2000/28(PartsIandII)']],
	['A/76/6 (Introduction)。', ['A/76/6(Introduction)']],
	['A/66/53/Add.1和Corr.1，第二章', ['A/66/53/Add.1 chapter II', 'A/66/53/Add.1/Corr.1']],
	[
		'A/CONF.157/24(Part I)和A/CONF.157/24(Part I)/Corr.1，第三章',
		['A/CONF.157/24(PartI) chapter III', 'A/CONF.157/24(PartI)/Corr.1']
	],
	['TPNW/MSP/2022/6', ['TPNW/MSP/2022/6']],
	['见A/HRC/41/17。', ['A/HRC/41/17']],
	['A/HRC/45/51.', ['A/HRC/45/51']],
	['A/59/327。', ['A/59/327']],
	// the chapter is the report's, not its corrigendum's
	[
		'A/CONF.157/24(Part I)和Corr.1，第三章。',
		['A/CONF.157/24(PartI) chapter III', 'A/CONF.157/24(PartI)/Corr.1']
	],
	['A/75/246，第30段', ['A/75/246 30']],
	[
		'*人权理事会通过的决议和决定将载于理事会第二十一届会议报告(A/HRC/21/2)，第一章。',
		['A/HRC/21/2 chapter I published-in']
	],
	[
		'《大会正式记录，第六十九届会议，补编第53号》(A/69/53)，第五章，A节',
		['A/69/53 chapter V, section A']
	],
	// parts as they are written: a letter behind a number, ranges, numbers within a section
	['见CTOC/COP/2020/10，第一.A节。', ['CTOC/COP/2020/10 section I, section A']],
	['(A/78/17)，第十四章，B.2节。', ['A/78/17 chapter XIV, section B']],
	['CD/8/Rev.10，第32-34段。', ['CD/8/Rev.10 32 33 34']],
	['A/57/465，附件一，第10段(a)。', ['A/57/465 annex I, 10(a)']],
	['UNEP/CBD/COP/7/21号文件，附件。', ['UNEP/CBD/COP/7/21 annex']],
	// of the decision, and not of the document
	['UNEP/CBD/COP/7/21号文件，第VII/5号决定，附件二', ['UNEP/CBD/COP/7/21']],
	// two symbols of one document
	['A/77/277-S/2022/606，第二节', ['A/77/277', 'S/2022/606 section II']],
	['A/ES-10/273和A/ES-10/273/Corr.1', ['A/ES-10/273', 'A/ES-10/273/Corr.1']],
	['CCPR/C/21/Rev.1/Add.13', ['CCPR/C/21/Rev.1/Add.13']],
	['UNEP/CBD/BS/COP-MOP/5/17，附件', ['UNEP/CBD/BS/COP-MOP/5/17 annex']],
	['A/69/926-S/2015/446', ['A/69/926', 'S/2015/446']],
	['A/C.6/56/SR.15-19', ['A/C.6/56/SR.15-19']],
	['A/77/6 (Sect. 2)', ['A/77/6(Sect.2)']],
	['S/RES/2334 (2016)', ['S/RES/2334(2016)']],
	// a blank behind the point
	[
		'(NPT/CONF.2000/28 (Parts I and II)/Corr. 1)和A/77/1/Corr. 2，',
		['NPT/CONF.2000/28(PartsIandII)/Corr.1', 'A/77/1/Corr.2']
	],
	// no symbols
	['COVID-19', []],
	['和/或', []],
	['TCP/IP', []],
	['24/7', []],
	['HIV/AIDS', []],
	['A/B', []]
])('%s', (text, expected) => {
	expect(brief(text)).toEqual(expected);
});
