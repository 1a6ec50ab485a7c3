import { flat } from '../../flat.ts';
import type { Mention, Said } from './mandate-acts.ts';
import { decisionsOf } from './mandate-acts.ts';
import type { Clause } from '../clauses.ts';
import { readMandates } from './mandate-names.ts';
import type { Unit } from '../rule.ts';
import { establishedBy } from './short-mandates.ts';
import { readTerm } from './term.ts';
import { mandatesNamedIn } from './text-mandates.ts';
import type { MandateWords } from '../words/mandates.ts';

type Act = [Mention, Said];

/**
 * Decisions on mandates that the paragraph does not name: an independent mechanism that is established
 * and has no name yet, the mandate that the title names, a mechanism that no registry knows.
 */
export function readUnnamedActs(unit: Unit, words: MandateWords, named: Mention[]): Act[] {
	return flat(decisionsOf(unit, words).slice(0, 1), (clause) => {
		const act = established(unit, clause, words) ?? extended(unit, clause, words);
		if (act) return [act];
		const unknown = named.length === 0 && extendedUnknown(unit, clause, words);
		return unknown ? [unknown] : [];
	});
}

/** Decides to establish an ongoing independent mechanism to …: the one that the registry says the act established. */
function established(unit: Unit, clause: Clause, words: MandateWords): Act | undefined {
	const place = placeOf(unit, clause, words.establishesUnnamed);
	if (!place) return undefined;
	const [only, ...others] = establishedBy(unit.document.symbol);
	const known = only && others.length === 0 ? only : undefined;
	const mention = { mandate: known?.id ?? null, holder: known?.kind ?? ('unknown' as const) };
	const term = readTerm(unit, words, { at: place.act, end: clause.end });
	return [
		{ ...place, ...mention },
		{ act: 'establish', ...term }
	];
}

/** Decides to extend the mandate for three years: the one that the title names, else the only one of the text. */
function extended(unit: Unit, clause: Clause, words: MandateWords): Act | undefined {
	const place = placeOf(unit, clause, words.extendsUnnamed);
	if (!place) return undefined;
	const { document } = unit;
	const inTitle = readMandates(document.header.title ?? '', document.language);
	const one = onlyOne(inTitle) ?? onlyOne(mandatesNamedIn(document));
	const mention = { mandate: one?.id ?? null, holder: one?.holder ?? ('unknown' as const) };
	const term = readTerm(unit, words, { at: place.act, end: clause.end });
	return [
		{ ...place, ...mention },
		{ act: 'extend', ...term }
	];
}

function onlyOne<Named extends { id: string }>(named: readonly Named[]): Named | undefined {
	return new Set(named.map(({ id }) => id)).size === 1 ? named[0] : undefined;
}

/** 将某某独立调查机制的任务延长两年, of which no registry knows. */
function extendedUnknown(unit: Unit, clause: Clause, words: MandateWords): Act | undefined {
	const place = placeOf(unit, clause, words.unknown);
	if (!place) return undefined;
	const term = readTerm(unit, words, { at: clause.start, end: clause.end });
	return [
		{ mandate: null, holder: 'unknown', ...place },
		{ act: 'extend', ...term }
	];
}

/** Where the first group of the pattern stands in the clause, and where the words of the act begin. */
function placeOf({ flow: { text } }: Unit, { start, end }: Clause, pattern: RegExp) {
	const match = pattern.exec(text.slice(start, end));
	if (!match?.[1]) return undefined;
	const act = start + match.index;
	const at = act + match[0].indexOf(match[1]);
	return { act, start: at, end: at + match[1].length };
}
