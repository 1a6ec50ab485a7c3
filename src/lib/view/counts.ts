/** What there is of each kind, in the order of the schema's table; kinds of which there is none go. */
export const countsOf = <K extends string>(
	counts: Partial<Record<K, number>>,
	table: Record<K, unknown>
): [kind: K, count: number][] =>
	(Object.keys(table) as K[]).flatMap((kind): [K, number][] => {
		const count = counts[kind];
		return count ? [[kind, count]] : [];
	});
