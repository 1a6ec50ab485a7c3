/** What begins at or after `from` and ends by `to`, of things in the order in which they begin. */
export function within<Item extends { start: number; end: number }>(
	items: readonly Item[],
	from: number,
	to: number
): Item[] {
	const inside: Item[] = [];
	for (let i = firstFrom(items, from); i < items.length; i++) {
		const item = items[i];
		if (!item || item.start > to) break;
		if (item.end <= to) inside.push(item);
	}
	return inside;
}

/** By halving, so that a long text with many clauses takes no longer for each. */
function firstFrom(items: readonly { start: number }[], from: number): number {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((items[middle]?.start ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	return low;
}
