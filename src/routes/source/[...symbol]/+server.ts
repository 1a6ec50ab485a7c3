import { isLanguage } from '#graph/schema.ts';
import { orHttpError } from '#lib/server/http.ts';
import { store } from '#lib/server/store.ts';
import type { RequestHandler } from './$types';

/** The text as it was received, character for character: every span of its evidence points into it. */
export const GET: RequestHandler = async ({ params, url }) => {
	const asked = url.searchParams.get('text') ?? '';
	const graph = await store().catch(orHttpError);
	const { content, source } = await graph
		.text(params.symbol, isLanguage(asked) ? asked : undefined)
		.catch(orHttpError);
	const name = encodeURIComponent(source.path.split(/[\\/]/).at(-1) ?? '');
	return new Response(content, {
		headers: {
			'content-type': 'text/plain; charset=utf-8',
			'content-disposition': `inline; filename*=UTF-8''${name}`
		}
	});
};
