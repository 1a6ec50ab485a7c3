import type { VerbGroup } from '#graph/schema.ts';
import type { Neighbourhood } from '#graph/store/store.ts';

/** How often something is said, most often first. */
export interface Count<T> {
	value: T;
	count: number;
}

/** How a thing is cited: since when, by which verbs, and which of its provisions. */
export interface Citing {
	first?: string;
	latest?: string;
	verbs: Count<VerbGroup>[];
	pinpoints: Count<string>[];
}

function countOf<T>(values: readonly T[]): Count<T>[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** `9` before `10`, and goals after articles. */
const byNumber = (a: Count<string>, b: Count<string>): number =>
	a.value.localeCompare(b.value, 'en', { numeric: true });

/** Counted over the citations shown, from the evidence that they carry. */
export function citingOf({ focus, nodes, edges }: Neighbourhood): Citing {
	const cites = edges.filter(({ kind, to }) => kind === 'CITES' && to === focus.id);
	const dates = nodes
		.filter(({ id }) => cites.some(({ from }) => from === id))
		.flatMap(({ date }) => date ?? [])
		.sort();
	const evidence = cites.flatMap((edge) => edge.evidence);
	const [first, latest] = [dates[0], dates.at(-1)];
	return {
		...(first && { first }),
		...(latest && { latest }),
		verbs: countOf(evidence.flatMap(({ group }) => group ?? [])),
		pinpoints: countOf(
			evidence.flatMap(({ facts }) => (Array.isArray(facts.pinpoint) ? facts.pinpoint : []))
		).sort(byNumber)
	};
}
