import { expect, it } from 'vitest';
import { axisOf } from '#lib/view/axis.ts';
import { cull, ticksOf } from '#lib/view/ticks.ts';
import { nodeView } from '../../../view-builders.ts';

const FOCUS = nodeView('A/HRC/RES/48/23');
const ticks = ticksOf(
	[
		FOCUS,
		nodeView('A/HRC/RES/5/1'),
		nodeView('A/HRC/RES/5/2'),
		nodeView('udhr', { kind: 'Instrument', date: '1948-12-10' }),
		nodeView('KHM', { kind: 'Country' })
	],
	{ axis: axisOf(FOCUS, 2021.7), edges: [], focus: FOCUS.id }
);

it('marks each moment once, the focus first, then where most nodes are', () => {
	expect(ticks.map(({ year, session }) => [year, session])).toEqual([
		[2021, 'HRC 48'],
		[2007, 'HRC 5'],
		[1948, null]
	]);
});

it('leaves out what would lie on a weightier mark', () => {
	const near = cull(ticks, { zoom: 0.1, apart: 58 });
	expect(near.map(({ year }) => year)).toEqual([1948, 2021].slice(near.length === 2 ? 0 : 1));
	expect(cull(ticks, { zoom: 3, apart: 58 }).map(({ year }) => year)).toEqual([1948, 2007, 2021]);
});
