import { flat } from '../../flat.ts';
import { reportingWords } from '../../languages/reporting.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf, partsOf } from '../clauses.ts';
import type { Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { readSessions } from '../sessions/sessions.ts';
import type { ReportingWords } from '../words/reporting.ts';
import { withoutQuotations } from '../instruments/titles.ts';
import { within } from '../within.ts';

/**
 * The body will take the matter up again: 决定在理事会第五十四届会议上继续审议; 决定将…列入大会第八十届
 * 会议临时议程. A panel or a meeting held at a session is something else.
 */
export const consider: Rule = {
	name: 'consider',
	find(unit) {
		if (unit.note || unit.paragraph.kind !== 'operative') return [];
		if (readSessions(unit).length === 0) return [];
		const text = withoutQuotations(unit);
		const decides = reportingWords[unit.document.language]?.decideWithin;
		return flat(
			flat(clausesOf(unit.paragraph), (clause) =>
				clause.group === 'decide' ? [clause] : partsOf(unit.flow.text, clause, decides)
			),
			(clause) => considered(unit, clause, text)
		);
	}
};

function considered(unit: Unit, clause: Clause, text: string) {
	const words = reportingWords[unit.document.language];
	if (!words) return [];
	return flat(
		within(readSessions(unit), clause.from, clause.end).filter(({ start, end }) => {
			const before = text.slice(clause.from, start).split(words.segmentBreak).at(-1) ?? '';
			const after = text.slice(end, clause.end).split(words.segmentBreak)[0] ?? '';
			return isConsidered(words, before, after);
		}),
		({ start, end, body, numbers }) =>
			numbers.map((session) => ({
				kind: 'consider' as const,
				body,
				session,
				...found(unit, 'consider', start, end)
			}))
	);
}

const isConsidered = (words: ReportingWords, before: string, after: string): boolean =>
	(words.considersBefore?.test(before) || words.considersBehind?.test(after)) === true &&
	!words.timeOnly.test(`${before.slice(-20)}|${after.slice(0, 6)}`) &&
	!words.holdsEvent.test(before + words.breath.exec(after)?.[0]);
