import type { Ends } from './groups.ts';

/** Whom one cites, by whatever a store knows them. */
export interface Citing<Key> {
	from: Key;
	to: readonly Key[];
}

/** Citations as numbers alone, for there may be millions; who has no place is passed over. */
export function toEnds<Key>(keys: readonly Key[], citing: readonly Citing<Key>[]): Ends {
	const places = new Map(keys.map((key, place) => [key, place]));
	const ends = new Int32Array(2 * citing.reduce((sum, { to }) => sum + to.length, 0));
	let filled = 0;
	for (const { from, to } of citing) {
		const one = places.get(from);
		for (const key of one === undefined ? [] : to) {
			const other = places.get(key);
			if (one === undefined || other === undefined) continue;
			ends[filled++] = one;
			ends[filled++] = other;
		}
	}
	return ends.slice(0, filled);
}
