/** Weights added up by group, and which groups have any, in the order in which they came. */
export interface Sums {
	sums: Float64Array;
	met: Int32Array;
	count: number;
}

export const createSums = (size: number): Sums => ({
	sums: new Float64Array(size),
	met: new Int32Array(size),
	count: 0
});

/** The weight is more than nothing. */
export function addTo(sums: Sums, group: number, weight: number): void {
	const sum = sums.sums[group] ?? 0;
	if (sum === 0) sums.met[sums.count++] = group;
	sums.sums[group] = sum + weight;
}

export function clear(sums: Sums): void {
	for (let i = 0; i < sums.count; i++) sums.sums[sums.met[i] ?? 0] = 0;
	sums.count = 0;
}
