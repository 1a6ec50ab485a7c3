import type { MandateCandidate, Unit } from '../rule.ts';
import { readSessions } from '../sessions/sessions.ts';
import { within } from '../within.ts';
import type { MandateWords } from '../words/mandates.ts';

export type Term = Pick<MandateCandidate, 'months' | 'until'>;

/** How long, 延长九个月 → 9 months, and until when: 至第六十六届会议 → `HRC-66`, 直至…结束 → `open-ended`. */
export function readTerm(
	unit: Unit,
	words: MandateWords,
	{ at, end }: { at: number; end: number }
): Term {
	const said = unit.flow.text.slice(at, Math.min(end, at + words.termReach));
	const months = monthsIn(said, words);
	const until = untilIn(unit, words, { at, end, said });
	return { ...(months !== undefined && { months }), ...(until && { until }) };
}

/** Where a clause says which acts hold the terms of a mandate that it names: as set out in resolution 23/25. */
export function readTerms(
	text: string,
	clause: Stretch,
	named: Stretch,
	{ terms, termReach }: MandateWords
): Pick<MandateCandidate, 'terms'> {
	const from = Math.max(clause.start, named.start - termReach);
	const before = text.slice(from, named.start);
	const behind = text.slice(named.end, Math.min(clause.end, named.end + termReach));
	const match = terms.exec(before + '|'.repeat(named.end - named.start) + behind);
	if (!match) return {};
	const start = from + match.index;
	return { terms: [start, start + match[0].length] };
}

interface Stretch {
	start: number;
	end: number;
}

function monthsIn(said: string, { term, readCount, isYear }: MandateWords): number | undefined {
	const [, number = '', unit] = term.exec(said) ?? [];
	const count = unit ? readCount(number) : null;
	return count === null ? undefined : count * (isYear.test(unit ?? '') ? 12 : 1);
}

function untilIn(
	unit: Unit,
	{ untilSession, readUntilDate, untilEvent }: MandateWords,
	{ at, end, said }: { at: number; end: number; said: string }
): string | undefined {
	const session = within(readSessions(unit), at, end).find(({ start }) =>
		untilSession.test(unit.flow.text.slice(at, start))
	);
	if (session) return `${session.body}-${session.numbers[0]}`;
	return readUntilDate(said) ?? (untilEvent.test(said) ? 'open-ended' : undefined);
}
