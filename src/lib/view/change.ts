import type { NodeKind } from '#graph/schema.ts';
import type { CrowdKind } from './crowds.ts';
import type { View } from './url.ts';

/** How one view differs from the one before; null when only the selection moved, or nothing. */
export type Change =
	| { what: 'unfold'; id: string }
	| { what: 'fold'; id: string }
	| { what: 'hide'; kinds: NodeKind[] }
	| { what: 'show'; kinds: NodeKind[] }
	| { what: 'draw'; crowd: CrowdKind }
	| { what: 'count'; crowd: CrowdKind }
	| { what: 'limit'; limit: number };

const missing = <T>(from: Iterable<T>, to: Iterable<T>): T[] => {
	const there = new Set(to);
	return [...from].filter((one) => !there.has(one));
};

export function changeOf(before: View, after: View): Change | null {
	const [unfolded] = missing(after.unfolded, before.unfolded);
	if (unfolded) return { what: 'unfold', id: unfolded };
	const [folded] = missing(before.unfolded, after.unfolded);
	if (folded) return { what: 'fold', id: folded };
	const [drawn] = missing(after.drawn, before.drawn);
	if (drawn) return { what: 'draw', crowd: drawn };
	const [counted] = missing(before.drawn, after.drawn);
	if (counted) return { what: 'count', crowd: counted };
	const hidden = missing(after.hidden, before.hidden);
	if (hidden.length > 0) return { what: 'hide', kinds: hidden };
	const shown = missing(before.hidden, after.hidden);
	if (shown.length > 0) return { what: 'show', kinds: shown };
	return before.limit === after.limit ? null : { what: 'limit', limit: after.limit };
}
