import { readResolution } from '../symbol.ts';

/** A resolution whose text is loaded: when it was adopted, and what its titles share with their series. */
export interface Titled {
	id: string;
	dated?: string;
	/** By language; empty without a title. */
	series: readonly string[];
}

export type Succession = readonly [later: string, earlier: string];

const byDate = (a: Titled, b: Titled): number => {
	const [one = '', other = ''] = [a.dated, b.dated];
	return one < other ? -1 : one > other ? 1 : 0;
};

/** The dated texts of each title of one body, oldest first. */
function toSeries(titled: readonly Titled[]): Titled[][] {
	const series = new Map<string, Titled[]>();
	for (const text of titled) {
		const resolution = text.dated === undefined ? null : readResolution(text.id);
		if (!resolution) continue;
		for (const title of text.series) {
			const key = `${resolution.body} ${resolution.act} ${title}`;
			const members = series.get(key);
			if (members) members.push(text);
			else series.set(key, [text]);
		}
	}
	return [...series.values()].map((members) => members.sort(byDate));
}

/** Each text with those of its title that were adopted last before it: several, where on one day. */
function* steps(
	members: readonly Titled[]
): Generator<[later: Titled, earlier: readonly Titled[]]> {
	let before: Titled[] = [];
	let day: Titled[] = [];
	for (const text of members) {
		if (day[0] && day[0].dated !== text.dated) [before, day] = [day, []];
		day.push(text);
		if (before.length > 0) yield [text, before];
	}
}

/** For each text the last before it of any of its titles: several, where on one day. */
function candidatesOf(titled: readonly Titled[]): [later: string, earlier: string[]][] {
	const latest = new Map<string, Map<string, Titled>>();
	for (const members of toSeries(titled))
		for (const [later, earlier] of steps(members)) {
			const known = latest.get(later.id) ?? new Map<string, Titled>();
			for (const one of earlier) known.set(one.id, one);
			latest.set(later.id, known);
		}
	return [...latest].map(([later, known]) => {
		const sorted = [...known.values()].sort(byDate);
		const newest = sorted.at(-1)?.dated;
		return [later, sorted.filter(({ dated }) => dated === newest).map(({ id }) => id)];
	});
}

const keyOf = (later: string, earlier: string): string => `${later} ${earlier}`;

/**
 * Which text takes up which: the last before it of the same body and title, where it cites that one. A
 * title alone settles nothing, for the text speaks of nobody; nor does the citation of an older text when
 * a newer one of that title is known.
 */
export function successionsOf(
	titled: readonly Titled[],
	citations: readonly Succession[]
): Succession[] {
	const candidates = candidatesOf(titled);
	const asked = new Map(candidates.map(([later, earlier]) => [later, new Set(earlier)]));
	const cited = new Set(
		citations
			.filter(([later, earlier]) => asked.get(later)?.has(earlier))
			.map(([later, earlier]) => keyOf(later, earlier))
	);
	return candidates.flatMap(([later, earlier]): Succession[] => {
		const [one, ...more] = earlier.filter((other) => cited.has(keyOf(later, other)));
		return one !== undefined && more.length === 0 ? [[later, one]] : [];
	});
}
