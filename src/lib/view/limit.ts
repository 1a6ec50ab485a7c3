import { hrefWith } from './href.ts';

/** How many things a page shows at first, and at most. */
export interface Limit {
	usual: number;
	most: number;
}

/** `?limit=` as a number between 1 and the most; junk gives the usual. */
export function readLimit(params: URLSearchParams, { usual, most }: Limit): number {
	const given = params.get('limit') ?? '';
	const limit = /^\d{1,6}$/.test(given) ? Number(given) : usual;
	return Math.min(Math.max(limit, 1), most);
}

/** The same address with room for more; null when all is shown or no more may be asked for. */
export function moreHref(
	url: URL,
	{ shown, total, most }: { shown: number; total: number; most: number }
) {
	if (shown >= total || shown >= most) return null;
	return hrefWith(url, 'limit', String(Math.min(shown * 4, most)));
}
