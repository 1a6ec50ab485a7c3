import { flat } from '../../flat.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import type { MandateCandidate, Unit } from '../rule.ts';
import { readTerm, readTerms } from './term.ts';
import { within } from '../within.ts';
import type { ActWords, MandateWords } from '../words/mandates.ts';

/** A mandate where a text names it, or means it. */
export interface Mention {
	start: number;
	end: number;
	mandate: string | null;
	holder: MandateCandidate['holder'];
}

/** What is decided on a mandate. */
export type Said = Pick<MandateCandidate, 'act' | 'months' | 'until' | 'terms'>;

/** The clauses in which the adopting body itself decides. */
export const decisionsOf = ({ paragraph, note }: Unit, { decides }: MandateWords): Clause[] =>
	note || paragraph.kind !== 'operative'
		? []
		: clausesOf(paragraph).filter(({ verb }) => decides.test(verb));

/** What the text decides on each mention; a mention on which it decides nothing is absent. */
export function actsOf(unit: Unit, words: MandateWords, mentions: Mention[]): Map<Mention, Said[]> {
	const acts = new Map<Mention, Said[]>();
	for (const clause of decisionsOf(unit, words)) {
		const named = within(mentions, clause.start, clause.end);
		for (const [on, said] of actsIn({ unit, clause, words }, named))
			acts.set(on, [...(acts.get(on) ?? []), said]);
	}
	return acts;
}

interface Decision {
	unit: Unit;
	clause: Clause;
	words: MandateWords;
}

function actsIn({ unit, clause, words }: Decision, named: Mention[]): [Mention, Said][] {
	const text = unit.flow.text;
	const said = text.slice(clause.start, clause.end);
	let object: Mention | undefined;
	return flat(words.acts, (row): [Mention, Said][] => {
		const match = row.words.exec(said);
		if (!match) return [];
		const at = clause.start + match.index;
		const place = { start: at, end: at + match[0].length };
		const on =
			row.act === 'rename' && object ? [object] : decidedOn({ text, row, words }, named, place);
		object ??= on[0];
		const term = isLasting(row) ? readTerm(unit, words, { at, end: clause.end }) : {};
		return on.map((one) => {
			const terms = isLasting(row) ? readTerms(text, clause, one, words) : {};
			return [one, { act: row.act, ...term, ...terms }];
		});
	});
}

/** Only what lasts has a term: 延长三年, 任命一名…任期三年. */
const isLasting = ({ act }: ActWords): boolean => ['extend', 'establish', 'merge'].includes(act);

interface Words {
	text: string;
	row: ActWords;
	words: MandateWords;
}

/** What an act is on: the nearest name on its side, and what is joined to that. */
function decidedOn(
	{ text, row, words }: Words,
	named: Mention[],
	place: { start: number; end: number }
): Mention[] {
	const isObject = ({ start }: Mention) =>
		!row.object || start < place.start || row.object.test(text.slice(place.end, start));
	const first = nearest(named.filter(isObject), place.start, row);
	if (!first) return [];
	const middle = named.indexOf(first);
	const isJoined = (one: Mention | undefined, next: Mention | undefined) =>
		one && next && next.start >= one.end && words.joined.test(text.slice(one.end, next.start));
	let [from, to] = [middle, middle];
	while (isJoined(named[from - 1], named[from])) from--;
	while (isJoined(named[to], named[to + 1])) to++;
	return named.slice(from, to + 1);
}

/** How far from the words that decide on it a mandate's name stands, in characters, where no object is told. */
const REACH = 90;

/**
 * 将…的任务延长: the last before; 延长…的任务: the first behind; else the other way round, but what is
 * established can only follow.
 */
function nearest(mentions: Mention[], at: number, { near, object }: ActWords): Mention | undefined {
	const before = mentions.findLast(({ end }) => end <= at && at - end < REACH);
	const after = mentions.find(
		({ start }) => start >= at && (object !== undefined || start - at < REACH)
	);
	if (near === 'only-after') return after;
	return near === 'before' ? (before ?? after) : (after ?? before);
}
