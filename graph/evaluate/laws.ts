/** `pp53 law:MMR:公民身份法` → `pp53 law:MMR` */
const lawPlace = (item: string): string | undefined => /^\S+ law:[A-Z]{3}(?=:)/.exec(item)?.[0];

/**
 * A law's id has its title as the text prints it, so languages never agree on it. Where all of them name as many
 * laws of a country in a paragraph, or all that name any, these are taken for the same: `pp53 law:MMR:1`. One list
 * for each language.
 */
export function joinLaws(said: readonly string[][]): string[][] {
	const counts = said.map((items) => countsOf(items.flatMap((item) => lawPlace(item) ?? [])));
	const isJoined = (place: string): boolean => {
		const some = counts.flatMap((count) => count.get(place) ?? []);
		return some.length > 1 && new Set(some).size === 1;
	};
	return said.map((items) => {
		const seen = new Map<string, number>();
		return items.map((item) => {
			const place = lawPlace(item);
			if (!place || !isJoined(place)) return item;
			const nth = (seen.get(place) ?? 0) + 1;
			seen.set(place, nth);
			return `${place}:${nth}`;
		});
	});
}

function countsOf(items: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
	return counts;
}
