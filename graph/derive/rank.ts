import type { Body } from '../schema.ts';
import { readResolution } from '../symbol.ts';
import { timeOf } from '../symbol-time.ts';

/** The year of a date, else that which the symbol says; null where neither does. */
function yearOf(id: string, date: string | undefined): number | null {
	if (date !== undefined) return Number(date.slice(0, 4));
	const time = timeOf(id);
	return time === null ? null : Math.floor(time);
}

/** What its rank is reckoned from. */
export interface Ranked {
	id: string;
	date?: string;
	citedBy: number;
}

/**
 * Citing resolutions for each year from the cited one's own to that of the newest text, both counted.
 * Whatever was cited before its own year counts one year.
 */
export function rankOf({ id, date, citedBy }: Ranked, newest: string | null): number | null {
	const year = yearOf(id, date);
	if (year === null || newest === null) return null;
	return citedBy / Math.max(1, Number(newest.slice(0, 4)) - year + 1);
}

/** Of so many texts at least is a share worth saying. */
const LEAST_COMPARED = 20;

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: readonly number[], number: number): number {
	let [from, to] = [0, sorted.length];
	while (from < to) {
		const middle = (from + to) >> 1;
		if ((sorted[middle] ?? 0) < number) from = middle + 1;
		else to = middle;
	}
	return from;
}

/**
 * For each resolution the share of the other loaded ones of its body that rank lower. What is only cited
 * is compared, too, and nothing is compared with it: it is in the graph only because somebody cites it.
 */
export function standingsOf(
	resolutions: readonly (Ranked & { loaded: boolean })[],
	newest: string | null
): Map<string, number> {
	const ranked = resolutions.flatMap((one) => {
		const [body, rank] = [readResolution(one.id)?.body, rankOf(one, newest)];
		return body && rank !== null ? [{ ...one, body, rank }] : [];
	});
	const ranks = new Map<Body, number[]>();
	for (const { body, rank, loaded } of ranked)
		if (loaded)
			ranks
				.set(body, ranks.get(body) ?? [])
				.get(body)
				?.push(rank);
	for (const sorted of ranks.values()) sorted.sort((a, b) => a - b);
	return new Map(
		ranked.flatMap(({ id, body, rank, loaded }): [string, number][] => {
			const sorted = ranks.get(body) ?? [];
			const others = sorted.length - (loaded ? 1 : 0);
			return others < LEAST_COMPARED ? [] : [[id, countBelow(sorted, rank) / others]];
		})
	);
}
