import type { EdgeKind } from '#graph/schema.ts';
import { EDGES } from '#graph/schema.ts';
import type { Degrees, EdgeFilter, Neighbourhood } from '#graph/store/store.ts';

/** Kinds of edges that join a text with half of the world: counted first, drawn when asked for. */
const CROWDS = ['SPONSORED', 'VOTED'] as const satisfies EdgeKind[];
export type CrowdKind = (typeof CROWDS)[number];

/** Everyone whom edges of one kind join to the focus in one direction. */
export interface Crowd {
	kind: CrowdKind;
	/** `out`: from the focus to them. */
	direction: 'out' | 'in';
	count: number;
	drawn: boolean;
}

/** A neighbourhood, and the crowds around its focus. */
export interface Surroundings extends Neighbourhood {
	crowds: Crowd[];
}

export const isCrowdKind = (value: string): value is CrowdKind =>
	(CROWDS as readonly string[]).includes(value);

/** The crowds around a node that has these degrees, those first that a text names first. */
export const crowdsOf = (degrees: Degrees, drawn: ReadonlySet<CrowdKind>): Crowd[] =>
	CROWDS.flatMap((kind) =>
		(['out', 'in'] as const).map((direction) => ({
			...{ kind, direction, drawn: drawn.has(kind) },
			count: degrees[kind]?.[direction] ?? 0
		}))
	).filter(({ count }) => count > 0);

/** Which edges the store is asked for; all of them where no crowd stays out of the picture. */
export function withoutCrowds(crowds: readonly Crowd[]): EdgeFilter {
	const out = new Set<EdgeKind>(crowds.filter(({ drawn }) => !drawn).map(({ kind }) => kind));
	if (out.size === 0) return {};
	return { edges: (Object.keys(EDGES) as EdgeKind[]).filter((kind) => !out.has(kind)) };
}
