import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 50, most: 5000 };

export const load: PageServerLoad = async ({ url }) => {
	const graph = await store().catch(orHttpError);
	const [statistics, doubts] = await Promise.all([
		graph.statistics(),
		graph.doubts(readLimit(url.searchParams, LIMIT))
	]).catch(orHttpError);
	return { statistics, ...doubts, most: LIMIT.most };
};
