import published from '#graph/evaluate/figures.json' with { type: 'json' };
import { readFigures } from '#graph/evaluate/figures.ts';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 50, most: 5000 };

/** Published with the program: they do not change while it runs. */
const figures = readFigures(published);

export const load: PageServerLoad = async ({ url }) => {
	const graph = await store().catch(orHttpError);
	const [statistics, doubts] = await Promise.all([
		graph.statistics(),
		graph.doubts(readLimit(url.searchParams, LIMIT))
	]).catch(orHttpError);
	return { statistics, ...doubts, most: LIMIT.most, figures };
};
