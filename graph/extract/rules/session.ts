import { flat } from '../../flat.ts';
import type { Rule } from '../rule.ts';
import { found } from '../rule.ts';
import { readSessions } from '../sessions/sessions.ts';

/** Sessions that the text speaks of: 人权理事会第五十一届和第五十四届会议 → HRC 51, HRC 54. */
export const session: Rule = {
	name: 'session',
	find(unit) {
		// the header says which session this is, and speaks of none
		if (unit.paragraph.kind === 'header') return [];
		return flat(readSessions(unit), ({ start, end, body, numbers }) =>
			numbers.map((number) => ({
				kind: 'session' as const,
				body,
				session: number,
				...found(unit, 'session', start, end)
			}))
		);
	}
};
