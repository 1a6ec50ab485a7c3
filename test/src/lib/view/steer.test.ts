import { describe, expect, it } from 'vitest';
import type { Direction } from '#lib/view/steer.ts';
import { isDirection, steer } from '#lib/view/steer.ts';
import { edgeView } from '../../../view-builders.ts';

const place = (x: number, y: number) => ({ x, y, width: 60 });
const places = new Map([
	['focus', place(0, 0)],
	['old', place(-300, 0)],
	['older', place(-500, 10)],
	['report', place(-100, 80)],
	['alone', place(-90, 0)]
]);
const edges = ['old', 'older', 'report', 'unplaced'].map((id) => edgeView(['focus', 'CITES', id]));

describe('an arrow key', () => {
	it.each<[from: string, key: Direction, to: string | null]>([
		// along an edge, though another node is nearer
		['focus', 'ArrowLeft', 'old'],
		['focus', 'ArrowDown', 'report'],
		// against the edge back
		['old', 'ArrowRight', 'focus'],
		// no edge that way: the nearest node there
		['old', 'ArrowLeft', 'older'],
		['alone', 'ArrowRight', 'focus'],
		// the rim
		['focus', 'ArrowRight', null],
		['focus', 'ArrowUp', null],
		['unplaced', 'ArrowUp', null]
	])('leads from %s by %s to %s', (from, key, to) => {
		expect(steer(from, key, { places, edges })).toBe(to);
	});

	it.each([
		['ArrowUp', true],
		['Enter', false],
		['toString', false]
	])('%s steers: %s', (key, expected) => {
		expect(isDirection(key)).toBe(expected);
	});
});
