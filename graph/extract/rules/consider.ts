import { CONSIDERS, HOLDS_EVENT } from '../../languages/zh/reporting.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf } from '../clauses.ts';
import type { Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import { readSessions } from '../sessions.ts';
import { withoutQuotations } from '../titles.ts';
import { within } from '../within.ts';

/**
 * The body will take the matter up again: 决定在理事会第五十四届会议上继续审议; 决定将…列入大会第八十届
 * 会议临时议程. A panel or a meeting held at a session is something else.
 */
export const consider: Rule = {
	name: 'consider',
	find(unit) {
		if (unit.note || unit.paragraph.kind !== 'operative') return [];
		const text = withoutQuotations(unit.flow.text);
		return clausesOf(unit.paragraph)
			.filter(({ group }) => group === 'decide')
			.flatMap((clause) => considered(unit, clause, text));
	}
};

const considered = (unit: Unit, clause: Clause, text: string) =>
	within(readSessions(unit), clause.from, clause.end)
		.filter(({ start, end }) => {
			const segment = /[^，]*$/.exec(text.slice(clause.from, start))?.[0] ?? '';
			const after = /^[^，；。]*/.exec(text.slice(end, clause.end))?.[0] ?? '';
			return CONSIDERS.test(after) && !HOLDS_EVENT.test(segment + after);
		})
		.flatMap(({ start, end, body, numbers }) =>
			numbers.map((session) => ({
				...found(unit, 'consider', start, end),
				kind: 'consider' as const,
				body,
				session
			}))
		);
