import { expect, it } from 'vitest';
import {
	compareEditorsLinks,
	isEditorsLinks,
	readEditorsLinks
} from '#graph/evaluate/editors-links.ts';
import { citation, extraction, KEY, shown } from './key.ts';

const table = (...rows: string[]): string =>
	['source\tanchor\ttarget', ...rows.map((row) => row.replaceAll(' | ', '\t')), ''].join('\n');

it.each<[why: string, row: string, targets: string[]]>([
	['a number', 'A/RES/1/1 | 39/2,  | A/HRC/RES/39/2', ['A/HRC/RES/39/2']],
	['a number without its year', 'A/RES/1/1 | 2419 | S/RES/2419(2018)', ['S/RES/2419(2018)']],
	['a symbol', 'A/RES/1/1 | S/PRST/2015/11 | S/PRST/2015/11', ['S/PRST/2015/11']],
	['an address', 'A/RES/1/1 | 66/288 | EN/A/RES/66/288', ['A/RES/66/288']],
	// what is no citation by number
	['a title', 'A/RES/1/1 | the session to be held in 2016 | E/RES/2014/24', []],
	['no target', 'A/RES/1/1 |  Decade | ', []]
])('keeps %s as it should be', (_, row, targets) => {
	expect(readEditorsLinks(table(row)).get('A/RES/1/1') ?? []).toEqual(targets);
});

it('knows its tables', () => {
	expect([isEditorsLinks(table()), isEditorsLinks('line\tdoc\tzh')]).toEqual([true, false]);
});

it('judges recall alone', () => {
	const citations = [citation('pp1', 'A/HRC/RES/39/2'), citation('pp1', 'A/RES/60/251')];
	const targets = ['A/HRC/RES/39/2', 'A/RES/1/2'];
	expect(shown(compareEditorsLinks(KEY, targets, extraction({ citations })))).toEqual([
		'citations 1/1/-',
		'missed text A/RES/1/2'
	]);
});
