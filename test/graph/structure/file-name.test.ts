import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { documentInName, headerInName } from '#graph/structure/file-name.ts';
import { structure } from '#graph/structure/structure.ts';

describe('the name of a file spells', () => {
	it.each([
		['texts/A-HRC-RES-48-23.en.txt', 'HRC resolution 48/23'],
		['A_RES_78_1-2326051E.xml', 'GA resolution 78/1'],
		// a letter set apart is the language
		['A_RES_78_1_F.xml', 'GA resolution 78/1'],
		['A_RES_75_257B.xml', 'GA resolution 75/257 B'],
		['S-PRST-2013-12.en.txt', 'SC statement 2013/12'],
		['S-RES-2577(2021).pdf', 'SC resolution 2577 (2021)'],
		['A-RES-217A(III).txt', 'GA resolution 217 A (III)'],
		['A-RES-S-17-2.txt', 'GA resolution S-17/2'],
		['A_RES_ES-11_1.xml', 'GA resolution ES-11/1'],
		['C:\\texts\\E-RES-1981-7.txt', 'ECOSOC resolution 1981/7'],
		['A-HRC-PRST-OS-12-1.txt', 'HRC statement OS/12/1'],
		['E-CN.4-RES-1993-87.txt', 'CHR resolution 1993/87']
	])('%s: %s', (path, spelled) => {
		const { body, act, number } = headerInName(path) ?? {};
		expect(`${body} ${act} ${number}`).toBe(spelled);
	});

	it.each([
		'resolution.txt',
		'48-23.txt',
		'E-CN.9-1997-2.en.txt',
		'A-78-251.txt',
		// no such act was ever numbered so
		'A-RES-21-5.txt',
		'A-RES-78-.txt',
		'my A-RES-78-1.txt'
	])('no act: %s', (path) => {
		expect(headerInName(path)).toBeNull();
	});

	it.each([
		['E-CN.9-1997-2.en.txt', 'E/CN.9/1997/2'],
		['A_78_251.pdf', 'A/78/251'],
		['A-RES-78-1.txt', null],
		['Annex.txt', null]
	])('a document: %s', (path, symbol) => {
		expect(documentInName(path)).toBe(symbol);
	});
});

const STATEMENT = `Statement by the President of the Security Council

At the 7015th meeting of the Security Council, held on 6 August 2013, the President of the Security Council made the following statement on behalf of the Council:

“The Security Council recalls its previous relevant resolutions.

“The Security Council commends the efforts of the Secretariat.”
`;

const read = (path: string, text: string) =>
	structure({ path, text, sha256: '', format: 'text', encoding: 'utf-8' });

describe('a text that prints no number', () => {
	it('has the one in the name of its file, and a doubt says so', () => {
		const { symbol, header, doubts } = read('S-PRST-2013-12.en.txt', STATEMENT);
		expect([symbol, header.act, header.number]).toEqual(['S/PRST/2013/12', 'statement', '2013/12']);
		expect(doubts).toMatchObject([{ text: 'S-PRST-2013-12.en.txt', reason: 'number-from-name' }]);
	});

	it.each([
		['a name that spells none', 'statement.txt', STATEMENT],
		['a name that says it is of another body', 'A-RES-78-1.txt', STATEMENT],
		// pages of a volume: whose act it is, nobody says
		['a text of no body', 'A-RES-34-180.txt', '1. Decides to meet.\n\n2. Requests reports.\n']
	])('is refused with %s', (_, path, text) => {
		expect(() => read(path, text)).toThrow(BadTextError);
	});

	it.each([
		['E-CN.9-2022-1.txt', 'Commission on Population and Development\n\n1. Decides to meet.\n'],
		['report.txt', 'Commission\n\nE/CN.9/2022/1\n\n1. Election of officers.\n']
	])('is refused as the document it is: %s', (path, text) => {
		expect(() => read(path, text)).toThrow(/is the document E\/CN\.9\/2022\/1 and no resolution/);
	});
});
