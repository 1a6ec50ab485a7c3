import type { Unit } from './rule.ts';

let slots = 0;

/**
 * What is made of a unit once and kept with it. In a place of its own, because to look it up by the unit
 * takes longer than most rules do.
 */
export function madePerUnit<Made>(make: (unit: Unit) => Made): (unit: Unit) => Made {
	const slot = slots++;
	return (unit) => {
		const kept = unit.made[slot];
		if (kept !== undefined) return kept as Made;
		const made = make(unit);
		unit.made[slot] = made;
		return made;
	};
}
