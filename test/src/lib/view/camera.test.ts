import { expect, it } from 'vitest';
import { READABLE, frame } from '#lib/view/camera.ts';

const place = (x: number, y: number) => ({ x, y, width: 80 });
const SIZE = { width: 1000, height: 700 };

it('shows everything when that can be read', () => {
	const places = [place(-400, 0), place(400, 500)];
	const { x, y, zoom } = frame(places, SIZE, places[0]!);
	const seen = places.flatMap((one) => [one.x * zoom + x, one.y * zoom + y]);
	expect(zoom).toBeGreaterThanOrEqual(READABLE);
	expect(Math.min(...seen)).toBeGreaterThan(0);
	expect(Math.max(seen[0]!, seen[2]!)).toBeLessThan(SIZE.width);
	expect(Math.max(seen[1]!, seen[3]!)).toBeLessThan(SIZE.height);
});

it('stays readable around the focus when the picture is too large', () => {
	const focus = place(0, 0);
	const places = [place(-4000, -4000), focus, place(4000, 4000)];
	const { x, y, zoom } = frame(places, SIZE, focus);
	expect(zoom).toBe(READABLE);
	expect(x).toBeGreaterThan(SIZE.width * 0.4);
	expect(x).toBeLessThan(SIZE.width * 0.65);
	expect(y).toBeGreaterThan(SIZE.height * 0.4);
	expect(y).toBeLessThan(SIZE.height * 0.65);
});

it('does not blow up a single node', () => {
	expect(frame([place(0, 0)], SIZE, place(0, 0)).zoom).toBeLessThan(1.5);
});
