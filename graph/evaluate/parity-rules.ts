import type { Language } from '../schema.ts';
import type { Version } from './versions.ts';

/** What a difference comes to that no reviewer need read, as the languages do not contradict each other. */
export const PARITY_RULES = {
	'left in doubt':
		'a language leaves a title in doubt, and what the others say is among what it may name'
} as const;

export type ParityRule = keyof typeof PARITY_RULES;

/** The rule that explains why some languages do not say this; none where one of them has no such reason. */
export function ruleFor(
	{ class: name, item, notIn }: { class: string; item: string; notIn: Language[] },
	versions: readonly Version[]
): { rule?: ParityRule } {
	if (name !== 'instruments') return {};
	const lacking = versions.filter(({ language }) => notIn.includes(language));
	return lacking.every(({ left }) => left.includes(item)) ? { rule: 'left in doubt' } : {};
}
