import { describe, expect, it } from 'vitest';
import { isNumbered, labelOf, officialLink, readWritten, resolutionSymbol } from '#graph/symbol.ts';
import type { Body } from '#graph/schema.ts';

describe('readWritten finds the symbol behind any written form', () => {
	it.each([
		['48/23', ['A/HRC/RES/48/23', 'A/RES/48/23']],
		['HRC 48/23', ['A/HRC/RES/48/23']],
		['hrc48/23', ['A/HRC/RES/48/23']],
		['A/HRC/RES/48/23', ['A/HRC/RES/48/23']],
		['a/hrc/res/48/23', ['A/HRC/RES/48/23']],
		['第48/23号决议', ['A/HRC/RES/48/23', 'A/RES/48/23']],
		['第 48/23 号决议', ['A/HRC/RES/48/23', 'A/RES/48/23']],
		['大会第60/251号决议', ['A/RES/60/251']],
		['resolution 75/257 B', ['A/HRC/RES/75/257B', 'A/RES/75/257B']],
		['A/CONF.157/24（Part I）/Corr.1', ['A/CONF.157/24(PartI)/Corr.1']],
		['S/RES/1325 (2000)', ['S/RES/1325(2000)']],
		['1325（2000）', ['S/RES/1325(2000)']],
		['人权委员会第2004/81号决议', ['E/CN.4/RES/2004/81']],
		['S-35/1', ['A/HRC/RES/S-35/1', 'A/RES/S-35/1']],
		// not symbols
		['柬埔寨', []],
		['独立性', []],
		['2030', []],
		['', []]
	])('%s', (written, symbols) => {
		expect(readWritten(written)).toEqual(symbols);
	});
});

describe('resolutionSymbol takes the spaces out', () => {
	it.each<[Body, string, string]>([
		['GA', '217 A (III)', 'A/RES/217A(III)'],
		['HRC', '5/1', 'A/HRC/RES/5/1'],
		['SC', '1325 (2000)', 'S/RES/1325(2000)'],
		['CHR', '1993/87', 'E/CN.4/RES/1993/87']
	])('%s %s', (body, number, symbol) => {
		expect(resolutionSymbol(body, number)).toBe(symbol);
	});

	it('knows that the Security Council takes no numbered decisions', () => {
		expect(resolutionSymbol('SC', '1', 'decision')).toBeNull();
	});
});

describe('labelOf prints the usual form', () => {
	it.each([
		['A/RES/75/257B', '75/257 B'],
		['A/RES/217A(III)', '217 A (III)'],
		['S/RES/1325(2000)', '1325 (2000)'],
		['A/HRC/RES/S-35/1', 'S-35/1'],
		['A/HRC/45/51/Add.1', 'A/HRC/45/51/Add.1'],
		['A/CONF.157/24(PartI)/Corr.1', 'A/CONF.157/24 (Part I)/Corr.1']
	])('%s', (symbol, label) => {
		expect(labelOf(symbol)).toBe(label);
	});
});

it('officialLink leads to the language asked for', () => {
	expect(officialLink('A/HRC/RES/48/23', 'zh')).toBe('https://undocs.org/zh/A/HRC/RES/48/23');
});

describe('a number that was never given', () => {
	it.each([
		['A/RES/60/251', true],
		['A/RES/31/1', true],
		// until its 30th session the Assembly numbered on, with the session in brackets
		['A/RES/5/14', false],
		['A/RES/217A(III)', true],
		['A/RES/S-10/2', true],
		['A/RES/ES-11/1', true],
		// decisions begin at 301, the Council's at 101
		['A/DEC/78/503', true],
		['A/DEC/31/301', true],
		['A/DEC/78/14', false],
		['A/HRC/DEC/6/102', true],
		['A/HRC/DEC/21/1', false],
		['A/HRC/RES/48/23', true],
		['A/HRC/RES/14/221', false],
		['A/RES/77/516', false],
		['A/RES/S-7/1', false],
		['A/RES/S-9/2', true],
		['A/RES/990(LIV)', false],
		['A/RES/3379(XXX)', true],
		['E/CN.4/RES/194(III)', false],
		['E/CN.4/RES/6(XXXVI)', true],
		['E/RES/2023/3', true]
	])('%s may be: %s', (symbol, possible) => {
		expect(isNumbered(symbol)).toBe(possible);
	});
});
