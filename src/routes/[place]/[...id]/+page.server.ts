import { error, redirect } from '@sveltejs/kit';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { hrefOf, isPlace } from '#lib/view/href.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 100, most: 2000 };

/** Everything that has no page of a special kind: a thing and what is said of it. */
export const load: PageServerLoad = async ({ params, url }) => {
	if (!isPlace(params.place) || !params.id) error(404, `There is no page ${url.pathname}.`);
	const graph = await store().catch(orHttpError);
	const limit = readLimit(url.searchParams, LIMIT);
	const around = await graph.around(params.id, limit).catch(orHttpError);
	const href = hrefOf(around.focus);
	if (!href.startsWith(`/${params.place}/`)) redirect(308, href);
	return { around, most: LIMIT.most };
};
