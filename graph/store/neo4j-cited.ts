import type { Entities } from './neo4j-entities.server.ts';
import { unique } from './neo4j-pieces.ts';
import type { EdgeRow, EntityState } from './neo4j-rows.ts';

/** What these texts said before, if they were there. */
export interface Before {
	edges: EdgeRow[];
	/** The resolutions whose texts they are. */
	own: string[];
}

/** How `citedBy` is brought up to date. */
export interface Recount {
	/** Resolutions that count for others already, to be counted out by their edges before these change. */
	out: string[];
	/** The same and others, to be counted in again afterwards. */
	in: string[];
	/** By node: how many cite it that said nothing before, so that the database need not be asked. */
	cited: Map<string, number>;
}

/**
 * The resolutions of which it may change whom they count for. A language more that says the same moves
 * nothing.
 */
export function recount(
	before: Before,
	{ own, known, saying, after }: Entities,
	missing: EdgeRow[]
): Recount {
	const fresh = own.filter((id) => !known.get(id)?.loaded);
	const said = new Set([...before.own, ...before.edges.map(({ from }) => from)]);
	const isSilent = (id: string): boolean => after.has(id) && !saying.has(id) && !said.has(id);
	const moved = unique([...said, ...missing.map(({ from }) => from), ...fresh]).filter(
		(id) => !isSilent(id)
	);
	return {
		out: moved.filter((id) => known.get(id)?.loaded ?? !after.has(id)),
		in: moved.filter((id) => after.get(id)?.loaded ?? true),
		cited: countEnds(missing.filter(({ from }) => isSilent(from) && counts(after.get(from))))
	};
}

const counts = (state: EntityState | undefined): boolean =>
	state !== undefined && state.loaded && state.kind === 'Resolution';

/** How many begin at another node each; two edges between the same two are one. */
function countEnds(edges: EdgeRow[]): Map<string, number> {
	const begins = new Map<string, Set<string>>();
	for (const { from, to } of edges) begins.set(to, (begins.get(to) ?? new Set()).add(from));
	return new Map([...begins].map(([to, froms]) => [to, froms.size]));
}
