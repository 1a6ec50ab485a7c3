import { redirect } from '@sveltejs/kit';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { hrefOf } from '#lib/view/href.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 200, most: 2000 };

export const load: PageServerLoad = async ({ params, url }) => {
	const graph = await store().catch(orHttpError);
	const limit = readLimit(url.searchParams, LIMIT);
	const around = await graph.around(params.id, limit).catch(orHttpError);
	if (around.focus.kind !== 'Instrument') redirect(308, hrefOf(around.focus));
	return { around, most: LIMIT.most };
};
