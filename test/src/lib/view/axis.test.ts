import { expect, it } from 'vitest';
import type { NodeKind } from '#graph/schema.ts';
import { axisOf, nodeTime } from '#lib/view/axis.ts';
import { nodeView } from '../../../view-builders.ts';

it.each<[id: string, kind: NodeKind, date: string | undefined, year: number | null]>([
	['A/HRC/RES/48/23', 'Resolution', undefined, 2021],
	// the symbol, not the printed date, which official texts misprint
	['A/HRC/RES/48/23', 'Resolution', '1999-01-01', 2021],
	['A/RES/60/251', 'Resolution', undefined, 2005],
	// special sessions have no number that tells the year: the date must do
	['A/HRC/RES/S-35/1', 'Resolution', '2022-11-24', 2022],
	['A/HRC/45/51/Add.1', 'Document', undefined, 2020],
	['udhr', 'Instrument', '1948-12-10', 1948],
	['agenda-2030', 'Instrument', '2015', 2015],
	['law:KHM:政党法', 'Instrument', undefined, null],
	['HRC-54', 'Session', undefined, 2023],
	// no session named: the year after it was asked for
	['A/HRC/RES/48/23#op32/1', 'Obligation', undefined, 2022],
	// a mandate lives through many years
	['sr-cambodia', 'Mandate', '1993-02-19', null],
	['KHM', 'Country', undefined, null],
	['odd', 'Instrument', 'long ago', null]
])('%s (%s, %s) stands in %s', (id, kind, date, year) => {
	const time = nodeTime(nodeView(id, { kind, ...(date && { date }) }), []);
	expect(time === null ? null : Math.floor(time)).toBe(year);
});

it.each(['Resolution', 'Mandate', 'Instrument'] as const)(
	'never turns back in time around a %s',
	(kind) => {
		const axis = axisOf(nodeView('x', { kind }), 2021.5);
		const years = Array.from({ length: 130 }, (_, i) => 1900 + i);
		const xs = years.map(axis);
		expect(xs.every((x, i) => i === 0 || x > xs[i - 1]!)).toBe(true);
	}
);

it('has the focus at its middle, and the near years wider than the far', () => {
	const axis = axisOf(nodeView('x'), 2021);
	expect(axis(2021)).toBe(0);
	expect(axis(2022) - axis(2021)).toBeGreaterThan(axis(1950) - axis(1949));
});
