import type { GraphStore } from '#graph/store/store.ts';
import type { CrowdKind, Surroundings } from '#lib/view/crowds.ts';
import { crowdsOf, withoutCrowds } from '#lib/view/crowds.ts';

interface Asked {
	limit: number;
	drawn: ReadonlySet<CrowdKind>;
}

/**
 * A node and its neighbours; who is joined to it only as one of a crowd is counted, and a neighbour
 * if that crowd is to be drawn. Throws NotFoundError.
 */
export async function surroundings(
	graph: GraphStore,
	id: string,
	{ limit, drawn }: Asked
): Promise<Surroundings> {
	const crowds = crowdsOf(await graph.degrees(id), drawn);
	return { ...(await graph.around(id, limit, withoutCrowds(crowds))), crowds };
}
