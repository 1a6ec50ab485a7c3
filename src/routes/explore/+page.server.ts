import type { Neighbourhood } from '#graph/store/store.ts';
import { orHttpError, orNothing } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readQuestion } from '#lib/view/url.ts';
import type { PageServerLoad } from './$types';

/** How many neighbours an unfolded node brings: enough to read, few enough to find one's way. */
const UNFOLD_LIMIT = 40;

export const load: PageServerLoad = async ({ url }) => {
	const { focus, limit, unfolded } = readQuestion(url.searchParams);
	if (!focus) return { neighbourhoods: null };
	const graph = await store().catch(orHttpError);
	const first = await graph.around(focus, limit).catch(orHttpError);
	const others = await Promise.all(
		unfolded.map((id) => graph.around(id, UNFOLD_LIMIT).catch(orNothing))
	);
	const neighbourhoods: [Neighbourhood, ...Neighbourhood[]] = [first, ...others.flat()];
	return { neighbourhoods };
};
