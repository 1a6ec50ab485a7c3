import { json } from '@sveltejs/kit';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { surroundings } from '#lib/view/surroundings.ts';
import { LIMIT, readQuestion } from '#lib/view/url.ts';
import type { RequestHandler } from './$types';

/** A node's neighbourhood as JSON; `limit=0` asks for the counts alone, `draw=VOTED` for that crowd too. */
export const GET: RequestHandler = async ({ params, url }) => {
	const asked = url.searchParams.get('limit') ?? '';
	const limit = /^\d{1,4}$/.test(asked) ? Math.min(Number(asked), LIMIT.most) : LIMIT.usual;
	const graph = await store().catch(orHttpError);
	const { drawn } = readQuestion(url.searchParams);
	return json(await surroundings(graph, params.id, { limit, drawn }).catch(orHttpError));
};
