import type { AknUnit } from './state.ts';

/**
 * (h), (i), (j): some files set the letter i as the numeral one, in a list under (h). What follows
 * tells: (j) makes it a letter, (ii) a numeral; where nothing follows it stays as it is set.
 */
export function withLetters(units: AknUnit[]): AknUnit[] {
	let depth = 0;
	return units.map((unit, i) => {
		if (isUnderH(unit.items) && unit.items.at(-1) === 'i' && isLetter(units, i))
			depth = unit.items.length;
		else if (depth > 0 && unit.items[depth - 2] !== 'h') depth = 0;
		return depth > 0 ? { ...unit, items: unit.items.filter((_, at) => at !== depth - 2) } : unit;
	});
}

const isUnderH = (items: readonly string[]): boolean => items.at(-2) === 'h';

/** No item has so many of its own. */
const REACH = 100;

/** Is the next item that lies no deeper (j)? */
function isLetter(units: readonly AknUnit[], at: number): boolean {
	const depth = units[at]?.items.length ?? 0;
	const next = units.slice(at + 1, at + 1 + REACH).find(({ items }) => items.length <= depth);
	return next?.items.at(-1) === 'j' && next.items.length >= depth - 1;
}
