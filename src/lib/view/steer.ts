import type { GraphEdge } from '#graph/model.ts';
import type { Place } from './layout.ts';

const DIRECTIONS = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1]
} as const;

export type Direction = keyof typeof DIRECTIONS;

export const isDirection = (key: string): key is Direction => Object.hasOwn(DIRECTIONS, key);

interface Ground {
	places: ReadonlyMap<string, Place>;
	edges: readonly GraphEdge[];
}

/**
 * The node that an arrow key leads to: the nearest that way along an edge, else the nearest that way
 * at all, so that every node can be reached. Null at the rim.
 */
export function steer(
	from: string,
	direction: Direction,
	{ places, edges }: Ground
): string | null {
	const joined = edges.flatMap((edge) => {
		if (edge.from === from) return [edge.to];
		return edge.to === from ? [edge.from] : [];
	});
	const distance = distanceFrom(places.get(from), direction);
	return nearest(joined, { places, distance }) ?? nearest([...places.keys()], { places, distance });
}

type Distance = (place: Place) => number | null;

/** How far a place is that way; null when it lies more sideways than ahead. */
function distanceFrom(start: Place | undefined, direction: Direction): Distance {
	const [dx, dy] = DIRECTIONS[direction];
	return ({ x, y }) => {
		if (!start) return null;
		const ahead = (x - start.x) * dx + (y - start.y) * dy;
		const aside = Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx);
		// Rows are closer together than boxes are wide, so up and down look wider aside.
		return ahead > 1 && aside <= ahead * (dy ? 6 : 0.6) ? ahead + aside * 2 : null;
	};
}

function nearest(
	ids: readonly string[],
	{ places, distance }: { places: ReadonlyMap<string, Place>; distance: Distance }
): string | null {
	const found = ids.flatMap((id) => {
		const place = places.get(id);
		const far = place ? distance(place) : null;
		return far === null ? [] : [{ id, far }];
	});
	return found.sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))[0]?.id ?? null;
}
