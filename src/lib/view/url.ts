import type { NodeKind } from '#graph/schema.ts';
import { isNodeKind } from '#graph/schema.ts';
import type { CrowdKind } from './crowds.ts';
import { isCrowdKind } from './crowds.ts';

/** The part of a link that decides what is asked of the store. */
export interface Question {
	focus: string | null;
	limit: number;
	/** Nodes whose neighbours are asked for too, in that order. */
	unfolded: readonly string[];
	/** Crowds that are drawn one by one. */
	drawn: ReadonlySet<CrowdKind>;
}

/** What a link to the explorer carries. What an address says wrongly is left out, never thrown. */
export interface View extends Question {
	hidden: ReadonlySet<NodeKind>;
	/** A node's or an edge's id. */
	selected: string | null;
}

export const LIMIT = { usual: 120, least: 10, most: 400 } as const;
/** More unfoldings than this are no picture any more, and each costs a question to the store. */
export const UNFOLDED_MOST = 12;

function readLimit(given: string | null): number {
	const limit = /^\d{1,4}$/.test(given ?? '') ? Number(given) : LIMIT.usual;
	return Math.min(Math.max(limit, LIMIT.least), LIMIT.most);
}

const readIds = (ids: readonly string[]): string[] => [...new Set(ids)].filter(Boolean);

/** Reads nothing else, so that a page's `load` does not run again when only the filter changes. */
export const readQuestion = (params: URLSearchParams): Question => ({
	focus: params.get('focus')?.trim() || null,
	limit: readLimit(params.get('limit')),
	unfolded: readIds(params.getAll('unfold')).slice(0, UNFOLDED_MOST),
	drawn: new Set(params.getAll('draw').filter(isCrowdKind))
});

export const readView = (params: URLSearchParams): View => ({
	...readQuestion(params),
	hidden: new Set(params.getAll('hide').filter(isNodeKind)),
	selected: params.get('selected') || null
});

/** Slashes and colons stand as they are, so that the symbols in an address stay readable. */
const readable = (params: URLSearchParams): string =>
	params.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');

export function writeView({ focus, hidden, unfolded, drawn, selected, limit }: View): string {
	const params = new URLSearchParams();
	if (focus) params.set('focus', focus);
	if (limit !== LIMIT.usual) params.set('limit', String(limit));
	for (const id of unfolded) params.append('unfold', id);
	for (const kind of [...drawn].sort()) params.append('draw', kind);
	for (const kind of [...hidden].sort()) params.append('hide', kind);
	if (selected) params.set('selected', selected);
	return `?${readable(params)}`;
}

const withOrWithout = <T>(set: ReadonlySet<T>, one: T): ReadonlySet<T> =>
	set.has(one) ? new Set([...set].filter((other) => other !== one)) : new Set([...set, one]);

/** The same view, with or without the kind. */
export const toggled = (view: View, kind: NodeKind): View => ({
	...view,
	hidden: withOrWithout(view.hidden, kind)
});

/** The same view, with the crowd drawn or only counted. */
export const drawnOrNot = (view: View, kind: CrowdKind): View => ({
	...view,
	drawn: withOrWithout(view.drawn, kind)
});
