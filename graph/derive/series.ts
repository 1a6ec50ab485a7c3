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

/**
 * Which text takes up which: the last before it of the same body and title, where it cites that one. A
 * title alone settles nothing, for the text speaks of nobody; nor does the citation of an older text when
 * a newer one of that title is known. Citations name texts by their places, both ends one after the other.
 */
export function successionsOf(titled: readonly Titled[], citations: Int32Array): Succession[] {
	const asked = new Map(
		candidatesOf(titled).map(([later, earlier]) => [
			later,
			{ earlier: new Set(earlier), cited: new Set<string>() }
		])
	);
	for (let i = 0; i < citations.length; i += 2) {
		const [later, earlier] = [titled[citations[i] ?? -1], titled[citations[i + 1] ?? -1]];
		const candidates = later && asked.get(later.id);
		if (earlier && candidates?.earlier.has(earlier.id)) candidates.cited.add(earlier.id);
	}
	return [...asked].flatMap(([later, { cited }]): Succession[] => {
		const [one, ...more] = cited;
		return one !== undefined && more.length === 0 ? [[later, one]] : [];
	});
}
