import type { Version } from './versions.ts';

/** What a part of a text numbers for itself: an annex, preambles or operative paragraphs, of a section too. */
const PART = /^(?:annex\d+|(?:s\d+\.)?(?:pp|op|h(?=\d)))?/;

const partOf = (id: string): string => PART.exec(id)?.[0] ?? '';

/**
 * Where languages number a part unlike, as one of their files lacks a paragraph of it, numbers tell no more who
 * says the same: what stands there is counted instead, `op7 npt` as the second of its part: `op#2 npt`.
 */
export function countShifted(versions: Version[]): Version[] {
	const shifted = shiftedParts(versions.map(({ items }) => items.paragraphs));
	if (shifted.size === 0) return versions;
	return versions.map((version) => {
		const { citations, instruments } = version.items;
		const [named, left] = countIn([instruments, version.left], shifted);
		const [cited] = countIn([citations], shifted);
		return {
			...version,
			left: left ?? [],
			items: { ...version.items, citations: cited ?? [], instruments: named ?? [] }
		};
	});
}

function shiftedParts(ids: string[][]): Set<string> {
	const byVersion = ids.map(partsOf);
	const parts = new Set(byVersion.flatMap((own) => [...own.keys()]));
	return new Set(
		[...parts].filter((part) => new Set(byVersion.map((own) => own.get(part))).size > 1)
	);
}

/** By part, all its paragraphs in one. */
function partsOf(ids: string[]): Map<string, string> {
	const parts = new Map<string, string>();
	for (const id of ids) parts.set(partOf(id), `${parts.get(partOf(id)) ?? ''} ${id}`);
	return parts;
}

/** What is left in doubt is counted on from what is named. */
function countIn(lists: string[][], shifted: Set<string>): string[][] {
	const seen = new Map<string, number>();
	return lists.map((items) =>
		items.map((item) => {
			const at = item.indexOf(' ');
			const part = partOf(item.slice(0, at));
			if (!shifted.has(part)) return item;
			const place = part + item.slice(at);
			const nth = (seen.get(place) ?? 0) + 1;
			seen.set(place, nth);
			return `${part}#${nth}${item.slice(at)}`;
		})
	);
}
