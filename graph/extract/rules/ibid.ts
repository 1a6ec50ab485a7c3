import { citationWords } from '../../languages/citations.ts';
import { readPinpoint } from '../citations/pinpoint.ts';
import type { Rule } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * 同上, Ibid. at the head of a note: the source of the note before, at the place now named. A note that
 * goes on to a new symbol or to another treaty number is no such reference.
 */
export const ibid: Rule = {
	name: 'ibid',
	find(unit) {
		const { text } = unit.flow;
		const { language } = unit.document;
		const words = unit.note && citationWords[language];
		const match = words?.ibid.exec(text);
		if (!match || words?.notIbid.test(text) || /[A-Z]\//.test(text)) return [];
		const { pinpoint, end } = readPinpoint(text, match[0].length, language);
		return [{ kind: 'ibid', pinpoint, ...found(unit, ibid.name, 0, end) }];
	}
};
