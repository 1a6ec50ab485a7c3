import { endsPreambular } from './clause-end.ts';
import type { Unit } from './unit.ts';
import type { StructureWords } from './words.ts';

/**
 * A part without numbers: its operative paragraphs are those after the last one that ends with a
 * comma, as preambular paragraphs do. A paragraph with items ends where the last of them does.
 */
export function withUnnumbered(units: Unit[], words: StructureWords): Unit[] {
	for (const part of partsOf(units)) {
		if (part.some(({ kind }) => kind === 'operative')) continue;
		const own = part.filter(({ kind }) => kind === 'preambular');
		const isPreamble = (unit: Unit, at: number) =>
			(own[at + 1]?.items.length ?? 0) === 0 &&
			endsPreambular(unit.lines.at(-1)?.text ?? '', words);
		countOff(own.slice(own.findLastIndex(isPreamble) + 1));
	}
	return units;
}

function partsOf(units: readonly Unit[]): Iterable<Unit[]> {
	const parts = new Map<string, Unit[]>();
	for (const unit of units) {
		const key = `${unit.annex} ${unit.section}`;
		const part = parts.get(key);
		if (part) part.push(unit);
		else parts.set(key, [unit]);
	}
	return parts.values();
}

function countOff(units: readonly Unit[]): void {
	let number = 0;
	for (const unit of units) {
		if (unit.items.length === 0) number++;
		Object.assign(unit, { kind: 'operative', number });
	}
}
