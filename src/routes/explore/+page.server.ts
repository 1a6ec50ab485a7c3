import { orHttpError, orNothing } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { surroundings } from '#lib/view/surroundings.ts';
import type { Surroundings } from '#lib/view/crowds.ts';
import { readQuestion } from '#lib/view/url.ts';
import type { PageServerLoad } from './$types';

/** How many neighbours an unfolded node brings: enough to read, few enough to find one's way. */
const UNFOLD_LIMIT = 40;

export const load: PageServerLoad = async ({ url }) => {
	const { focus, limit, unfolded, drawn } = readQuestion(url.searchParams);
	if (!focus) return { neighbourhoods: null };
	const graph = await store().catch(orHttpError);
	const first = await surroundings(graph, focus, { limit, drawn }).catch(orHttpError);
	const others = await Promise.all(
		unfolded.map((id) => surroundings(graph, id, { limit: UNFOLD_LIMIT, drawn }).catch(orNothing))
	);
	const neighbourhoods: [Surroundings, ...Surroundings[]] = [first, ...others.flat()];
	return { neighbourhoods };
};
