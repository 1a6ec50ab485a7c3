/** How often a source of truth and extraction agree on a class of things. */
export interface Count {
	hit: number;
	/** The source says it, extraction does not. */
	missed: number;
	/** Extraction says it, the source does not; null where the source does not claim to be complete. */
	extra: number | null;
}

/** A share of `n` cases with its 95 % interval. */
export interface Share {
	n: number;
	value: number;
	low: number;
	high: number;
}

/** The 97.5 % point of the normal distribution: 95 % lie between it and its negative. */
const Z = 1.959964;

/**
 * Wilson's score interval (E. B. Wilson, JASA 22, 1927): unlike the textbook interval it never leaves
 * [0, 1] and says something even when all cases agree. Null where there is no case.
 */
export function wilson(hits: number, n: number): Share | null {
	if (n <= 0) return null;
	const value = hits / n;
	const centre = value + Z ** 2 / (2 * n);
	const spread = Z * Math.sqrt((value * (1 - value)) / n + Z ** 2 / (4 * n ** 2));
	const scale = 1 + Z ** 2 / n;
	// exactly 0 and 1 at the ends, which rounding would miss by a hair
	const low = hits === 0 ? 0 : (centre - spread) / scale;
	const high = hits === n ? 1 : (centre + spread) / scale;
	return { n, value, low, high };
}

/** Of what extraction says, the share that the source says too. */
export const precision = ({ hit, extra }: Count): Share | null =>
	extra === null ? null : wilson(hit, hit + extra);

/** Of what the source says, the share that extraction says too. */
export const recall = ({ hit, missed }: Count): Share | null => wilson(hit, hit + missed);

/**
 * The harmonic mean of both: hits among hits and half of all differences. It is not a share of
 * independent cases; its interval takes it as one of that many.
 */
export const f1 = ({ hit, missed, extra }: Count): Share | null =>
	extra === null ? null : wilson(hit, hit + (missed + extra) / 2);

/** Both together; one that cannot judge extras leaves the sum unable to. */
export const addCounts = (one: Count, other: Count): Count => ({
	hit: one.hit + other.hit,
	missed: one.missed + other.missed,
	extra: one.extra === null || other.extra === null ? null : one.extra + other.extra
});
