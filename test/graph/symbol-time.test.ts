import { describe, expect, it } from 'vitest';
import { fitsDate, nearlyFitsDate, sessionOf, timeOf } from '#graph/symbol-time.ts';

describe('sessionOf and timeOf read the session off the symbol', () => {
	it.each([
		['A/HRC/RES/48/23', 'HRC-48', 2021],
		['A/HRC/45/51/Add.1', 'HRC-45', 2020],
		['A/HRC/RES/5/1', 'HRC-5', 2007],
		['A/HRC/RES/S-35/1', 'HRC-S-35', null],
		['A/RES/59/190', 'GA-59', 2004],
		['A/RES/ES-11/1', 'GA-ES-11', null],
		['A/RES/217A(III)', 'GA-3', 1948],
		['A/RES/3362(S-VII)', 'GA-S-7', null],
		['A/78/171', 'GA-78', 2023],
		['S/RES/1325(2000)', null, 2000],
		['E/CN.4/RES/1993/87', null, 1993],
		['A/CONF.157/24(PartI)', null, null]
	])('%s', (symbol, session, year) => {
		const time = timeOf(symbol);
		expect([sessionOf(symbol), time && Math.floor(time)]).toEqual([session, year]);
	});
});

describe('fitsDate checks a date against the session', () => {
	it.each([
		['A/RES/60/251', '2006-03-15', true],
		['A/HRC/RES/42/37', '2019-09-27', true],
		['A/HRC/RES/44/13', '2020-07-16', true],
		['A/RES/44/13', '2020-07-16', false],
		['A/HRC/RES/S-35/1', '2002-11-24', false],
		['S/RES/2396(2016)', '2017-12-21', false],
		['A/RES/75/257B', '2021-07-07', true],
		['A/RES/ES-11/1', '2022-03-02', null]
	])('%s on %s', (symbol, date, fits) => {
		expect(fitsDate(symbol, date)).toBe(fits);
	});
});

it.each([
	// a year off
	['A/RES/75/214', '2022-12-21', true],
	// one wrong digit, two changed places
	['A/RES/63/272', '2019-04-07', true],
	['A/RES/72/256', '2107-12-24', true],
	['A/RES/65/2', '2022-03-18', false]
])('%s of %s is nearly right: %s', (symbol, date, nearly) => {
	expect(nearlyFitsDate(symbol, date)).toBe(nearly);
});
