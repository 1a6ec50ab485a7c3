import { redirect } from '@sveltejs/kit';
import { isLanguage } from '#graph/schema.ts';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import { hrefOf } from '#lib/view/href.ts';
import { readLimit } from '#lib/view/limit.ts';
import type { PageServerLoad } from './$types';

const LIMIT = { usual: 500, most: 5000 };

/** How many of its group are named: enough to see what it is about. */
const COMPANIONS = 20;

/** The text and the graph around it; of a resolution that is only cited, the graph alone. */
export const load: PageServerLoad = async ({ params, url, locals }) => {
	const graph = await store().catch(orHttpError);
	const limit = readLimit(url.searchParams, LIMIT);
	const around = await graph.around(params.symbol, limit).catch(orHttpError);
	if (around.focus.kind !== 'Resolution') redirect(308, hrefOf(around.focus));
	if (!around.focus.loaded) return { around, text: null, company: null, most: LIMIT.most };
	const asked = url.searchParams.get('text') ?? '';
	const language = isLanguage(asked) ? asked : locals.language;
	// The source has an address of its own, and is as long as the text itself.
	const { content: _, ...text } = await graph.text(params.symbol, language).catch(orHttpError);
	const [facts, { nodes }] = await Promise.all([
		graph.facts(params.symbol),
		graph.group(params.symbol, COMPANIONS)
	]).catch(orHttpError);
	return { around, text, company: { facts, nodes }, most: LIMIT.most };
};
