/** A stretch of text. */
export interface Stretch {
	start: number;
	end: number;
}

/** How many of things in order end by `to`; by halving, so that long texts take no longer. */
export function countBefore(items: readonly Stretch[], to: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.end ?? 0) <= to) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** The last of things in order that ends by `to`. */
export const lastBefore = <Item extends Stretch>(
	items: readonly Item[],
	to: number
): Item | undefined => items[countBefore(items, to) - 1];

/** The first of things in order that begins at or after `from`, none of which overlap. */
export function firstAfter<Item extends Stretch>(
	items: readonly Item[],
	from: number
): Item | undefined {
	const before = countBefore(items, from);
	return (items[before]?.start ?? from) < from ? items[before + 1] : items[before];
}
