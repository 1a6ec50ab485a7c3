import { expect, it } from 'vitest';
import { READABLE, SMALLEST, beyond, frame } from '#lib/view/camera.ts';

const place = (x: number, y: number) => ({ x, y, width: 80 });
const SIZE = { width: 1000, height: 700 };

it('shows everything when that can be read', () => {
	const places = [place(-400, 0), place(400, 500)];
	const { x, y, zoom } = frame(places, SIZE, { focus: places[0]! });
	const seen = places.flatMap((one) => [one.x * zoom + x, one.y * zoom + y]);
	expect(zoom).toBeGreaterThanOrEqual(READABLE);
	expect(Math.min(...seen)).toBeGreaterThan(0);
	expect(Math.max(seen[0]!, seen[2]!)).toBeLessThan(SIZE.width);
	expect(Math.max(seen[1]!, seen[3]!)).toBeLessThan(SIZE.height);
});

it('stays readable around the focus when the picture is too large', () => {
	const focus = place(0, 0);
	const places = [place(-4000, -4000), focus, place(4000, 4000)];
	const { x, y, zoom } = frame(places, SIZE, { focus });
	expect(zoom).toBe(READABLE);
	expect(x).toBeGreaterThan(SIZE.width * 0.4);
	expect(x).toBeLessThan(SIZE.width * 0.65);
	expect(y).toBeGreaterThan(SIZE.height * 0.4);
	expect(y).toBeLessThan(SIZE.height * 0.65);
});

it('does not blow up a single node', () => {
	expect(frame([place(0, 0)], SIZE, { focus: place(0, 0) }).zoom).toBeLessThan(1.5);
});

it('shows everything that is too large to read, where that is asked for', () => {
	const places = [place(-1500, -900), place(0, 0), place(1500, 900)];
	const camera = frame(places, SIZE, { focus: places[1]!, least: SMALLEST });
	expect(camera.zoom).toBeLessThan(READABLE);
	expect(beyond(places, { camera, size: SIZE })).toEqual([]);
});

it.each<[why: string, at: [number, number], sides: object[]]>([
	['inside', [500, 300], []],
	['on the left', [-1, 300], [{ side: 'left', count: 1 }]],
	['on the right', [1001, 300], [{ side: 'right', count: 1 }]],
	['under the years', [500, 20], [{ side: 'top', count: 1 }]],
	['below', [500, 701], [{ side: 'bottom', count: 1 }]],
	['at a corner, counted once', [1001, 701], [{ side: 'right', count: 1 }]]
])('says how many lie outside: %s', (_, [x, y], sides) => {
	const camera = { x: 0, y: 0, zoom: 1 };
	expect(beyond([place(x, y), place(500, 300)], { camera, size: SIZE })).toEqual(sides);
});
