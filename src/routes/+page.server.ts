import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 30, most: 2000 };
/** How many things of a kind the questions may be about. */
const ASKED = 3;

export const load: PageServerLoad = async ({ url }) => {
	const graph = await store().catch(orHttpError);
	const limit = readLimit(url.searchParams, LIMIT);
	const [texts, statistics, mandates, instruments, countries] = await Promise.all([
		graph.texts(limit),
		graph.statistics(),
		graph.nodes('Mandate', ASKED),
		graph.nodes('Instrument', ASKED),
		graph.nodes('Country', ASKED)
	]).catch(orHttpError);
	return {
		...texts,
		most: LIMIT.most,
		statistics,
		mandates: mandates.nodes,
		instruments: instruments.nodes,
		countries: countries.nodes
	};
};
