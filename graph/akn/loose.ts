import type { AknUnit } from './state.ts';

/** Where no paragraph of a section is numbered, those of its operative part are counted. */
export function withLoose(units: AknUnit[]): AknUnit[] {
	const partOf = ({ annex, section }: AknUnit) => `${annex} ${section}`;
	const numbered = new Set(units.filter(({ kind }) => kind === 'operative').map(partOf));
	const counts = new Map<string, number>();
	return units.map((unit) => {
		const part = partOf(unit);
		if (!unit.loose || numbered.has(part)) return unit;
		const number = (counts.get(part) ?? 0) + (unit.items.length === 0 ? 1 : 0);
		counts.set(part, number);
		return { ...unit, kind: 'operative', number };
	});
}
