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

/** Those that share no character with any of the others; both may stand in any order. */
export function outside<Item extends { start: number; end: number }>(
	items: readonly Item[],
	others: readonly { start: number; end: number }[]
): Item[] {
	if (items.length === 0 || others.length === 0) return [...items];
	const sorted = [...others].sort((a, b) => a.start - b.start);
	let reach = -Infinity;
	const reaches = sorted.map(({ end }) => (reach = Math.max(reach, end)));
	return items.filter(({ start, end }) => {
		const before = firstFrom(sorted, end);
		return before === 0 || (reaches[before - 1] ?? -Infinity) <= start;
	});
}
