import type { Neighbourhood } from '#graph/store/store.ts';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readQuestion } from '#lib/view/url.ts';
import type { PageServerLoad } from './$types';

/** How many neighbours an unfolded node brings: enough to read, few enough to find one's way. */
const UNFOLD_LIMIT = 40;

export const load: PageServerLoad = async ({ url }) => {
	const { focus, limit, unfolded } = readQuestion(url.searchParams);
	if (!focus) return { neighbourhoods: null };
	const graph = await store().catch(orHttpError);
	const around = (id: string, most: number) => graph.around(id, most).catch(orHttpError);
	const neighbourhoods: [Neighbourhood, ...Neighbourhood[]] = [
		await around(focus, limit),
		...(await Promise.all(unfolded.map((id) => around(id, UNFOLD_LIMIT))))
	];
	return { neighbourhoods };
};
