import { describe, expect, it } from 'vitest';
import type { NodeKind } from '#graph/schema.ts';
import type { Neighbourhood } from '#graph/store/store.ts';
import { nodeTime } from '#lib/view/axis.ts';
import { LANES, ROW, isDated, laneOf } from '#lib/view/layout.ts';
import type { Layout } from '#lib/view/layout.ts';
import { layOutAll } from '#lib/view/picture.ts';
import { edgeView, evidence, neighbourhood, nodeView } from '../../../view-builders.ts';

const FOCUS = nodeView('A/HRC/RES/48/23', { loaded: true });
const NODES = [
	nodeView('A/RES/60/251'),
	nodeView('A/HRC/RES/5/1'),
	nodeView('A/HRC/RES/5/2'),
	nodeView('A/HRC/RES/42/37'),
	nodeView('A/RES/75/257B'),
	nodeView('A/HRC/45/51', { kind: 'Document' }),
	nodeView('A/HRC/45/51/Add.1', { kind: 'Document' }),
	nodeView('udhr', { kind: 'Instrument', date: '1948-12-10', names: { zh: '世界人权宣言' } }),
	nodeView('iccpr', { kind: 'Instrument', date: '1966-12-16' }),
	nodeView('icescr', { kind: 'Instrument', date: '1966-12-16' }),
	...Array.from({ length: 14 }, (_, i) =>
		nodeView(`law:KHM:第${i}号政党法修正案`, { kind: 'Instrument' })
	),
	nodeView('sr-cambodia', { kind: 'Mandate' }),
	nodeView('KHM', { kind: 'Country' }),
	nodeView('HRC-54', { kind: 'Session' })
];

const picture = (first: Neighbourhood, ...more: Neighbourhood[]) =>
	layOutAll([first, ...more], 'zh');

const at = ({ places }: Layout, id: string) => places.get(id)!;

function overlaps({ places }: Layout): string[] {
	const all = [...places];
	return all.flatMap(([one, a], i) =>
		all
			.slice(i + 1)
			.filter(([, b]) => Math.abs(a.y - b.y) < ROW && Math.abs(a.x - b.x) < (a.width + b.width) / 2)
			.map(([other]) => `${one} on ${other}`)
	);
}

describe('a resolution and what it cites', () => {
	const layout = picture(neighbourhood(FOCUS, NODES));

	it('places every node once, and none on another', () => {
		expect(layout.places.size).toBe(NODES.length + 1);
		expect(overlaps(layout)).toEqual([]);
	});

	it('gives the same picture whatever the order of nodes', () => {
		const turned = picture(neighbourhood(FOCUS, [...NODES].reverse()));
		expect(Object.fromEntries(turned.places)).toEqual(Object.fromEntries(layout.places));
		expect(turned.bands).toEqual(layout.bands);
	});

	it('reads time from left to right', () => {
		const ids = ['udhr', 'iccpr', 'A/RES/60/251', 'A/HRC/RES/5/1', FOCUS.id, 'HRC-54'];
		const xs = ids.map((id) => at(layout, id).x);
		expect(xs).toEqual([...xs].sort((a, b) => a - b));
	});

	it('keeps each lane within its band', () => {
		const strays = [FOCUS, ...NODES].filter((node) => {
			const { y } = at(layout, node.id);
			return !layout.bands.some(
				({ lane, top, rows }) => lane === laneOf(node) && y > top && y < top + rows * ROW
			);
		});
		expect(strays).toEqual([]);
	});

	it('has a time no matter which others are there', () => {
		const alone = picture(neighbourhood(FOCUS, [NODES[7]!]));
		expect(at(alone, 'udhr').x).toBe(at(layout, 'udhr').x);
	});
});

describe('unfolding', () => {
	const first = neighbourhood(FOCUS, NODES);
	const crowd = Array.from({ length: 60 }, (_, i) => nodeView(`A/HRC/RES/47/${i + 1}`));
	const second = neighbourhood(NODES[3]!, [...crowd, FOCUS]);
	const before = picture(first);
	const after = picture(first, second);

	it('moves nothing that was there', () => {
		const kept = [...before.places.keys()].map((id) => [id, after.places.get(id)]);
		expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(before.places));
	});

	it('opens rows at the bottom that push nobody', () => {
		expect(overlaps(after)).toEqual([]);
		expect(after.bands.slice(0, before.bands.length)).toEqual(before.bands);
		expect(after.bands.filter(({ lane }) => lane === 'resolutions')).toHaveLength(2);
	});
});

describe('a focus of another kind', () => {
	it.each([
		['Mandate', 'sr-cambodia'],
		['Country', 'KHM'],
		['Instrument', 'udhr']
	] as const)('spreads the texts around a %s over the years', (kind, id) => {
		const focus = nodeView(id, { kind, ...(kind === 'Instrument' && { date: '1948-12-10' }) });
		const texts = ['A/HRC/RES/21/21', 'A/HRC/RES/48/23', 'A/HRC/RES/54/24'];
		const edges = texts.map((text) => edgeView([text, 'MENTIONS', id]));
		const layout = picture(
			neighbourhood(
				focus,
				texts.map((text) => nodeView(text)),
				edges
			)
		);
		const [a, b, c] = texts.map((text) => at(layout, text).x);
		expect(b! - a!).toBeGreaterThan(200);
		expect(c! - b!).toBeGreaterThan(50);
	});

	it('lets what one session adopted lie side by side', () => {
		const focus = nodeView('HRC-48', { kind: 'Session' });
		const texts = Array.from({ length: 25 }, (_, i) => nodeView(`A/HRC/RES/48/${i + 1}`));
		const layout = picture(neighbourhood(focus, texts));
		expect(overlaps(layout)).toEqual([]);
		expect(layout.bands.find(({ lane }) => lane === 'resolutions')!.rows).toBeLessThan(6);
	});
});

it('puts an obligation where it falls due, by its edge or by the facts of the request', () => {
	const asked = nodeView(`${FOCUS.id}#op32/1`, { kind: 'Obligation' });
	const due = nodeView(`${FOCUS.id}#op32/2`, { kind: 'Obligation' });
	const session = nodeView('HRC-54', { kind: 'Session' });
	const layout = picture(
		neighbourhood(
			FOCUS,
			[asked, due, session],
			[
				edgeView(
					[FOCUS.id, 'REQUESTS', asked.id],
					[evidence({ facts: { to: 'HRC', session: 54 } })]
				),
				edgeView([due.id, 'DUE_AT', 'HRC-54'])
			]
		)
	);
	expect(at(layout, asked.id).x).toBe(at(layout, session.id).x);
	expect(at(layout, due.id).x).toBe(at(layout, session.id).x);
});

it('places a node of which nothing is known', () => {
	const odd = [nodeView('?', { kind: 'Document' }), nodeView('x', { kind: 'Obligation' })];
	expect(picture(neighbourhood(FOCUS, odd)).places.size).toBe(3);
});

describe('a lane without dates', () => {
	it('is said to be one', () => {
		expect(LANES.filter((lane) => !isDated(lane))).toEqual(['laws', 'parties']);
	});

	it.each<[id: string, kind: NodeKind]>([
		['law:KHM:政党法', 'Instrument'],
		['sr-cambodia', 'Mandate'],
		['KHM', 'Country'],
		['secretary-general', 'Actor'],
		['HRC-48/10', 'AgendaItem']
	])('holds %s, which has no time of its own', (id, kind) => {
		const node = nodeView(id, { kind });
		expect([isDated(laneOf(node)), nodeTime(node, [])]).toEqual([false, null]);
	});
});
