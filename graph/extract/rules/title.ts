import { nameTitles } from '../instruments/named-titles.ts';
import type { Rule } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * Titles that the registry does not know. One that reads like a law and not like an international text
 * is taken for a law: 《政党法》, 《国家住房政策》, the Law on Political Parties.
 */
export const title: Rule = {
	name: 'title',
	find(unit) {
		return nameTitles(unit)
			.filter(({ ids }) => ids.length === 0)
			.map(({ start, end, title, law, candidates }) => ({
				kind: 'title' as const,
				title,
				law,
				...found(unit, 'title', start, end),
				...(candidates && { candidates })
			}));
	}
};
