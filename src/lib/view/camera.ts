import type { Place } from './layout.ts';
import { ROW } from './layout.ts';

/** Where the picture lies in its window, in Cytoscape's words: pan in pixels of the screen, and zoom. */
export interface Camera {
	x: number;
	y: number;
	zoom: number;
}

export interface Size {
	width: number;
	height: number;
}

/** Labels of 13 pixels shrink to about 10 and no further at first sight. */
export const READABLE = 0.78;
const LARGEST = 1.2;
/** The smallest zoom at all: the picture is then a map without names. */
export const SMALLEST = 0.15;
/** The strip of the years covers so many pixels at the top. */
const YEARS = 40;
/** Room for the years at the top and the names of the lanes at the left. */
const MARGIN = { right: 20, top: 48, bottom: 12 };
const leftMargin = (width: number): number => (width < 700 ? 12 : 116);

/** Moves one direction: all of it in the middle, or the focus, with no more empty rim than needed. */
function shift(
	[low, high]: [low: number, high: number],
	{ room, start, centre, zoom }: { room: number; start: number; centre: number; zoom: number }
): number {
	const length = (high - low) * zoom;
	if (length <= room) return start + (room - length) / 2 - low * zoom;
	const wanted = room / 2 - centre * zoom;
	return start + Math.min(-low * zoom, Math.max(room - high * zoom, wanted));
}

/** Everything, as long as the zoom need not go below `least`; else as much as there is room for, around the focus. */
export function frame(
	places: readonly Place[],
	size: Size,
	{ focus, least = READABLE }: { focus: Place; least?: number }
): Camera {
	const xs: [number, number] = [
		Math.min(...places.map(({ x, width }) => x - width / 2)),
		Math.max(...places.map(({ x, width }) => x + width / 2))
	];
	const ys: [number, number] = [
		Math.min(...places.map(({ y }) => y - ROW / 2)),
		Math.max(...places.map(({ y }) => y + ROW / 2))
	];
	const left = leftMargin(size.width);
	const width = size.width - left - MARGIN.right;
	const height = size.height - MARGIN.top - MARGIN.bottom;
	const fit = Math.min(width / (xs[1] - xs[0]), height / (ys[1] - ys[0]));
	const zoom = Math.min(Math.max(fit, least), LARGEST);
	return {
		x: shift(xs, { room: width, start: left, centre: focus.x, zoom }),
		y: shift(ys, { room: height, start: MARGIN.top, centre: focus.y, zoom }),
		zoom
	};
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;
export type Side = (typeof SIDES)[number];

/** On which side of the window the middle of a place lies, if it lies outside. */
function sideOf({ x, y }: Place, { camera, size }: { camera: Camera; size: Size }): Side | null {
	const [across, down] = [x * camera.zoom + camera.x, y * camera.zoom + camera.y];
	if (across < 0) return 'left';
	if (across > size.width) return 'right';
	if (down < YEARS) return 'top';
	return down > size.height ? 'bottom' : null;
}

/** How many places lie outside the window on each side where there are any, each counted once. */
export function beyond(
	places: readonly Place[],
	window: { camera: Camera; size: Size }
): { side: Side; count: number }[] {
	const sides = places.map((place) => sideOf(place, window));
	return SIDES.map((side) => ({
		side,
		count: sides.filter((one) => one === side).length
	})).filter(({ count }) => count > 0);
}
