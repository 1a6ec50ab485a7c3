import { INTERNATIONAL, LAW, PUBLICATION } from '../../languages/zh/instruments.ts';
import { nameTitles } from '../named-titles.ts';
import type { Rule } from '../rule.ts';
import { found } from '../rule.ts';

/**
 * Titles in 《》 that the registry does not know. One that reads like a law and not like an
 * international text is taken for a law: 《政党法》, 《国家住房政策》. Where acts are printed, 《大会正式
 * 记录》, is no title of an act.
 */
export const title: Rule = {
	name: 'title',
	find(unit) {
		return nameTitles(unit)
			.filter(({ ids, title }) => ids.length === 0 && !PUBLICATION.test(title))
			.map(({ start, end, title }) => ({
				...found(unit, 'title', start, end),
				kind: 'title' as const,
				title,
				law: LAW.test(title) && !INTERNATIONAL.test(title)
			}));
	}
};
