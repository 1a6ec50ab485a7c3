/** A name where it stands in a text, and what it names. */
export interface FoundName<Value> {
	start: number;
	end: number;
	value: Value;
}

export type NameFinder<Value> = (text: string) => FoundName<Value>[];

const escaped = (character: string): string => character.replace(/[\\\]^-]/g, '\\$&');

/**
 * Finds known names in a text: at each place the longest, none within another. Time grows with the
 * text alone, because a place is looked at only where some name's first character stands.
 */
export function createNameFinder<Value>(
	names: Iterable<readonly [name: string, value: Value]>
): NameFinder<Value> {
	const byFirst = new Map<string, [name: string, value: Value][]>();
	for (const [name, value] of names) {
		const first = name.charAt(0);
		byFirst.set(first, [...(byFirst.get(first) ?? []), [name, value]]);
	}
	for (const some of byFirst.values()) some.sort(([a], [b]) => b.length - a.length);
	const first = new RegExp(`[${[...byFirst.keys()].map(escaped).join('')}]`, 'g');

	return (text) => {
		const finds: FoundName<Value>[] = [];
		let free = 0;
		for (const { 0: character, index } of text.matchAll(first)) {
			if (index < free) continue;
			const longest = byFirst.get(character)?.find(([name]) => text.startsWith(name, index));
			if (!longest) continue;
			free = index + longest[0].length;
			finds.push({ start: index, end: free, value: longest[1] });
		}
		return finds;
	};
}
