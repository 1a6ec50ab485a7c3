import type { VerbGroup } from '#graph/schema.ts';
import type { Evidence } from '#graph/model.ts';
import type { Neighbourhood } from '#graph/store/store.ts';

/** How often something is said, most often first. */
export interface Count<T> {
	value: T;
	count: number;
}

/** A verb as printed, in the language of the text that prints it. */
export interface PrintedVerb {
	text: string;
	group?: VerbGroup;
	language: string;
}

/** How a thing is cited: since when, by which verbs, and which of its provisions. */
export interface Citing {
	first?: string;
	latest?: string;
	verbs: Count<PrintedVerb>[];
	pinpoints: Count<string>[];
}

function countOf<T>(values: readonly T[]): Count<T>[] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}

/** The verb that governs the words of an evidence, if a text prints one. */
export function verbOf({ verb, group, text }: Evidence): PrintedVerb | undefined {
	if (!verb) return undefined;
	return { text: verb, ...(group && { group }), language: text.replace(/^.*@/, '') };
}

/** Each printed verb by itself: two of one group are two verbs. */
function countVerbs(evidence: readonly Evidence[]): Count<PrintedVerb>[] {
	const verbs = evidence.flatMap((one) => verbOf(one) ?? []);
	return countOf(verbs.map(({ text }) => text)).flatMap(({ value, count }) => {
		const verb = verbs.find(({ text }) => text === value);
		return verb ? [{ value: verb, count }] : [];
	});
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
		verbs: countVerbs(evidence),
		pinpoints: countOf(
			evidence.flatMap(({ facts }) => (Array.isArray(facts.pinpoint) ? facts.pinpoint : []))
		).sort(byNumber)
	};
}
