import { IBID, TREATY_SERIES } from '../../languages/zh/citations.ts';
import { readPinpoint } from '../pinpoint.ts';
import type { Rule } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * 同上 at the head of a note: the source of the note before, at the place now named. A note that
 * goes on to a new symbol or to another treaty number is no such reference.
 */
export const ibid: Rule = {
	name: 'ibid',
	find(unit) {
		const { text } = unit.flow;
		const match = unit.note && IBID.exec(text);
		if (!match || TREATY_SERIES.test(text) || /[A-Z]\/|《/.test(text)) return [];
		const { pinpoint, end } = readPinpoint(text, match[0].length);
		return [{ ...found(unit, ibid.name, 0, end), kind: 'ibid', pinpoint }];
	}
};
