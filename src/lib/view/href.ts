import type { NodeKind } from '#graph/schema.ts';

/** Where each kind's pages begin. A paragraph has none of its own: it stands in its text. */
const PLACES: Record<Exclude<NodeKind, 'Paragraph'>, string> = {
	Resolution: 'resolution',
	Document: 'document',
	Instrument: 'instrument',
	Mandate: 'mandate',
	Country: 'country',
	Session: 'session',
	Body: 'body',
	AgendaItem: 'agenda-item',
	Actor: 'actor',
	Obligation: 'obligation'
};

/** Is there a page of such things, as `agenda-item` of agenda items? */
export const isPlace = (place: string): boolean => Object.values(PLACES).includes(place);

/** Slashes, brackets and colons of symbols stay readable; what a path cannot hold is escaped. */
export const encodePath = (id: string): string =>
	encodeURIComponent(id).replaceAll('%2F', '/').replaceAll('%3A', ':');

/** `A/HRC/RES/48/23@zh` and a paragraph or note → the address of the very place. */
export function hrefOfText(text: string, anchor = ''): string {
	const [, resolution = text, language] = /^(.*)@(\w+)$/.exec(text) ?? [];
	const query = language ? `?text=${language}` : '';
	return `/resolution/${encodePath(resolution)}${query}${anchor && `#${encodePath(anchor)}`}`;
}

/** The page of a node, or the place of a paragraph in its text. */
export function hrefOf({ id, kind }: { id: string; kind: NodeKind }): string {
	if (kind !== 'Paragraph') return `/${PLACES[kind]}/${encodePath(id)}`;
	const [text = id, anchor] = id.split('#');
	return hrefOfText(text, anchor);
}

export const exploreHref = (id: string): string => `/explore?focus=${encodePath(id)}`;

/** The same page with one thing of its address changed. */
export function hrefWith(url: URL, name: string, value: string): string {
	const params = new URLSearchParams(url.searchParams);
	params.set(name, value);
	return `${url.pathname}?${params}`;
}

export const searchHref = (query: string): string => `/search?q=${encodeURIComponent(query)}`;
