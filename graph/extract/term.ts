import { TERM, UNTIL_DATE, UNTIL_EVENT, UNTIL_SESSION } from '../languages/zh/mandates.ts';
import { readNumeral } from '../languages/zh/numerals.ts';
import type { MandateCandidate, Unit } from './rule.ts';
import { readSessions } from './sessions.ts';
import { within } from './within.ts';

export type Term = Pick<MandateCandidate, 'months' | 'until'>;

/** How far behind the act its term stands, in characters. */
const REACH = 120;

/** How long, 延长九个月 → 9 months, and until when: 至第六十六届会议 → `HRC-66`, 直至…结束 → `open-ended`. */
export function readTerm(unit: Unit, place: { at: number; end: number }): Term {
	const said = unit.flow.text.slice(place.at, Math.min(place.end, place.at + REACH));
	const months = monthsIn(said);
	const until = untilIn(unit, { ...place, said });
	return { ...(months !== undefined && { months }), ...(until && { until }) };
}

function monthsIn(said: string): number | undefined {
	const [, number = '', unit] = TERM.exec(said) ?? [];
	if (!unit) return undefined;
	const perUnit = unit === '年' ? 12 : 1;
	const count = COUNTS[number] ?? readNumeral(number);
	return count === null ? undefined : count * perUnit;
}

/** Words that are no numerals. */
const COUNTS: Record<string, number> = { 两: 2, 半: 0.5 };

function untilIn(
	unit: Unit,
	{ at, end, said }: { at: number; end: number; said: string }
): string | undefined {
	const session = within(readSessions(unit), at, end).find(({ start }) =>
		UNTIL_SESSION.test(unit.flow.text.slice(at, start))
	);
	if (session) return `${session.body}-${session.numbers[0]}`;
	const date = dateIn(said);
	return date ?? (UNTIL_EVENT.test(said) ? 'open-ended' : undefined);
}

/** 至2025年9月30日 → 2025-09-30, 至2025年底 → 2025-12-31; a year alone says no day. */
function dateIn(said: string): string | undefined {
	const [, year, month, day, yearEnd] = UNTIL_DATE.exec(said) ?? [];
	if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return year && yearEnd && !month ? `${year}-12-31` : undefined;
}
