import type { GraphNode } from '#graph/model.ts';
import type { NodeKind } from '#graph/schema.ts';
import type { EdgeView } from '#graph/store/store.ts';
import type { Axis } from './axis.ts';
import { TIMELESS, axisOf, nodeTime } from './axis.ts';

/** Lanes from top to bottom, and what lies in each. */
export const LANES = [
	'instruments',
	'laws',
	'resolutions',
	'documents',
	'parties',
	'dues'
] as const;
export type Lane = (typeof LANES)[number];

/** What lies in these has no date: it stands near the focus, and no year runs through it. */
const UNDATED: readonly Lane[] = ['laws', 'parties'];

export const isDated = (lane: Lane): boolean => !UNDATED.includes(lane);

const LANE_OF: Record<NodeKind, Lane> = {
	Instrument: 'instruments',
	Resolution: 'resolutions',
	Document: 'documents',
	Paragraph: 'documents',
	Mandate: 'parties',
	Country: 'parties',
	Actor: 'parties',
	Body: 'parties',
	AgendaItem: 'parties',
	Session: 'dues',
	Obligation: 'dues'
};

export const laneOf = ({ id, kind }: GraphNode): Lane =>
	id.startsWith('law:') ? 'laws' : LANE_OF[kind];

/** A node to be placed, as wide as its label wants it. */
export interface Box {
	node: GraphNode;
	width: number;
}

/** Centre and width of a placed node, in pixels at zoom 1; every row is `ROW` high. */
export interface Place {
	x: number;
	y: number;
	width: number;
}

/** A strip of rows that belongs to one lane; an overflowing lane has a second one further down. */
export interface Band {
	lane: Lane;
	top: number;
	rows: number;
}

export interface Layout {
	axis: Axis;
	places: ReadonlyMap<string, Place>;
	bands: readonly Band[];
}

export const ROW = 31;
export const PILL = 24;
const GAP = 10;
const BAND_GAP = 10;
/** Timeless nodes fill a row this far to either side of the focus before they take another. */
const SPREAD = 350;

interface Question {
	focus: GraphNode;
	boxes: readonly Box[];
	edges: readonly EdgeView[];
}

/**
 * Time runs along x, lanes along y, and no two boxes overlap. The same nodes give the same picture
 * in whatever order they come; what `earlier` has placed stays exactly where it is.
 */
export function layOut({ focus, boxes, edges }: Question, earlier?: Layout): Layout {
	const time = nodeTime(focus, edges);
	const axis = earlier?.axis ?? axisOf(focus, time);
	const places = new Map(earlier?.places);
	const wanted = boxes
		.filter(({ node }) => !places.has(node.id))
		.map((box) => ({ ...box, x: homeOf(box.node, { focus, edges, axis }) }))
		.sort((a, b) => Number(b.node.id === focus.id) - Number(a.node.id === focus.id) || order(a, b));
	const centre = axis(time ?? TIMELESS);
	const bands = LANES.reduce<readonly Band[]>((bands, lane) => {
		const own = wanted.filter(({ node }) => laneOf(node) === lane);
		return pack(own, { lane, bands, places, centre });
	}, earlier?.bands ?? []);
	return { axis, places, bands };
}

interface Wanted extends Box {
	/** Fixed by its time; null when anywhere near the focus is right. */
	x: number | null;
}

/** By time, then by id in code units, so that no locale changes the picture. */
const order = (a: Wanted, b: Wanted): number =>
	(a.x ?? Infinity) - (b.x ?? Infinity) || (a.node.id < b.node.id ? -1 : 1) || 0;

function homeOf(
	node: GraphNode,
	{ focus, edges, axis }: { focus: GraphNode; edges: readonly EdgeView[]; axis: Axis }
): number | null {
	const time = nodeTime(node, edges);
	if (node.id === focus.id) return axis(time ?? TIMELESS);
	// Everything a session adopted has the session's own moment: there time would only make a tower.
	const sameMoment = focus.kind === 'Session' && time === nodeTime(focus, edges);
	return time === null || sameMoment ? null : axis(time);
}

interface Packing {
	lane: Lane;
	bands: readonly Band[];
	places: Map<string, Place>;
	/** Where the focus stands: what has no time of its own gathers round it. */
	centre: number;
}

/** Puts each box into the first row of its lane with room; what finds none opens rows at the bottom. */
function pack(boxes: readonly Wanted[], { lane, bands, places, centre }: Packing): readonly Band[] {
	const own = bands.filter((band) => band.lane === lane).flatMap(rowsOf);
	const bottom = Math.max(0, ...bands.map(({ top, rows }) => top + rows * ROW + BAND_GAP));
	const rows = new Map(own.map((y) => [y, takenAt(y, places)]));
	for (const { node, width, x } of boxes) {
		const open = [...rows].map(([y, taken]) => ({ y, x: roomIn(taken, { width, x, centre }) }));
		const found = open.find((row) => row.x !== null);
		const added = bottom + (rows.size - own.length) * ROW + ROW / 2;
		const place = { x: found?.x ?? x ?? centre, y: found?.y ?? added, width };
		places.set(node.id, place);
		rows.set(place.y, [...(rows.get(place.y) ?? []), place]);
	}
	const more = rows.size - own.length;
	return more > 0 ? [...bands, { lane, top: bottom, rows: more }] : bands;
}

const rowsOf = ({ top, rows }: Band): number[] =>
	Array.from({ length: rows }, (_, i) => top + i * ROW + ROW / 2);

const takenAt = (y: number, places: ReadonlyMap<string, Place>): Place[] =>
	[...places.values()].filter((place) => place.y === y);

/** Where in the row a box of that width may stand: at x, or where it is free nearest the focus. */
function roomIn(
	taken: readonly Place[],
	{ width, x, centre }: { width: number; x: number | null; centre: number }
): number | null {
	const free = (at: number): boolean =>
		taken.every((place) => Math.abs(place.x - at) >= (place.width + width) / 2 + GAP);
	if (x !== null) return free(x) ? x : null;
	const beside = taken.flatMap((place) => {
		const step = (place.width + width) / 2 + GAP;
		return [place.x + step, place.x - step];
	});
	const away = (at: number): number => Math.abs(at - centre);
	const near = [centre, ...beside].filter((at) => away(at) + width / 2 <= SPREAD && free(at));
	return near.sort((a, b) => away(a) - away(b) || b - a)[0] ?? null;
}
