import { flat } from '../flat.ts';
import type { Document } from '../model.ts';
import type { Candidate, Rule, Unit } from './rule.ts';
import { unitsOf } from './rule.ts';
import { RULES } from './rules/index.ts';

/** Kinds that claim words for themselves; of two that overlap within a layer the longer wins. */
const LAYERS: Candidate['kind'][][] = [
	['reference', 'symbol', 'ibid'],
	['instrument', 'title'],
	['mandate']
];

const LAYER_OF = new Map(LAYERS.flatMap((kinds, i) => kinds.map((kind) => [kind, i])));

/** Everything the rules find in a text, unit by unit, in the order of the text, overlaps settled. */
export const extract = (document: Document): Candidate[] => extractAll([document])[0] ?? [];

/**
 * The same for several texts. One rule reads all of them before the next does: in turn the rules would
 * drive one another's code out of the processor's cache.
 */
export function extractAll(documents: readonly Document[]): Candidate[][] {
	const texts = documents.map((document) => {
		const units = unitsOf(document);
		return { units, found: units.map((): Candidate[] => []) };
	});
	for (const rule of RULES) for (const text of texts) apply(rule, text);
	return texts.map(({ found }) => flat(found, settled));
}

/** What the rule finds is put with what was found in the same unit before. */
function apply(rule: Rule, { units, found }: { units: Unit[]; found: Candidate[][] }): void {
	units.forEach((unit, i) => {
		for (const one of rule.find(unit)) found[i]?.push(one);
	});
}

function settled(candidates: Candidate[]): Candidate[] {
	if (candidates.length < 2) return candidates;
	const layers = LAYERS.map((): Candidate[] => []);
	const free: Candidate[] = [];
	for (const one of candidates) (layers[LAYER_OF.get(one.kind) ?? -1] ?? free).push(one);
	return [...flat(layers, settle), ...free].sort((a, b) => a.at[0] - b.at[0]);
}

/**
 * Longest first at each place; what overlaps an accepted find is left out, unless one rule read
 * several things in the very same words (国际人权两公约; 第75/253 A至C号).
 */
function settle(candidates: Candidate[]): Candidate[] {
	const order = [...candidates].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1]);
	const kept: Candidate[] = [];
	for (const one of order) {
		const last = kept.at(-1);
		const same = last && last.rule === one.rule && sameSpan(last, one);
		if (!last || same || one.at[0] >= last.at[1]) kept.push(one);
	}
	return kept;
}

const sameSpan = (a: Candidate, b: Candidate): boolean =>
	a.at[0] === b.at[0] && a.at[1] === b.at[1];
