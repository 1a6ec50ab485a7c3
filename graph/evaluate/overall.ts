import { precision, wilson, type Count, type Share } from './count.ts';

/** Finds that no link judges, read one by one in a random sample. */
export interface Sampled {
	right: number;
	wrong: number;
}

export const NONE_SAMPLED: Sampled = { right: 0, wrong: 0 };

/** What one language comes to: finds that links judge, as reviewed, and those that they do not. */
export interface Finds {
	reviewed: Count;
	unjudged: number;
	sampled: Sampled;
}

/**
 * Precision over all finds, linked or not: the two parts weigh as many as they hold. The bounds are
 * those of the parts, weighed alike, and so lie a little wider than they must. Null without a sample.
 */
export function overallPrecision({ reviewed, unjudged, sampled }: Finds): Share | null {
	const linked = precision(reviewed);
	const rest = wilson(sampled.right, sampled.right + sampled.wrong);
	if (!linked || !rest) return null;
	const n = linked.n + unjudged;
	const weigh = (of: 'value' | 'low' | 'high'): number =>
		(linked[of] * linked.n + rest[of] * unjudged) / n;
	return { n, value: weigh('value'), low: weigh('low'), high: weigh('high') };
}
