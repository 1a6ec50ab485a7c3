import { readWritten } from '#graph/symbol.ts';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 40, most: 640 };

export const load: PageServerLoad = async ({ url }) => {
	const query = (url.searchParams.get('q') ?? '').trim().slice(0, 2000);
	const graph = await store().catch(orHttpError);
	const result = await graph.search(query, readLimit(url.searchParams, LIMIT)).catch(orHttpError);
	const written = readWritten(query);
	const exact = result.hits.filter(({ id, loaded }) => loaded && written.includes(id));
	return { query, result, most: LIMIT.most, best: exact.length === 1 ? exact[0] : undefined };
};
