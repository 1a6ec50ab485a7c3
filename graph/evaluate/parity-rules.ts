import type { Language } from '../schema.ts';
import { kindWordsOf } from './title-words.ts';
import type { Version } from './versions.ts';

/** What a difference comes to that no reviewer need read, as the languages do not contradict each other. */
export const PARITY_RULES = {
	'left in doubt':
		'a language leaves a title in doubt, and what the others say is among what it may name',
	'no title there':
		'half of the languages or more name it; the others write no title of its kind in that paragraph: they paraphrase, leave it out, or have it within another name'
} as const;

export type ParityRule = keyof typeof PARITY_RULES;

interface Difference {
	class: string;
	item: string;
	in: Language[];
	notIn: Language[];
}

/** The rule that explains why some languages do not say this; none where one of them has no such reason. */
export function ruleFor(
	{ class: name, item, ...some }: Difference,
	versions: readonly Version[]
): { rule?: ParityRule } {
	if (name !== 'instruments') return {};
	const lacking = versions.filter(({ language }) => some.notIn.includes(language));
	const open = lacking.filter(({ left }) => !left.includes(item));
	if (open.length === 0) return { rule: 'left in doubt' };
	const isPlain = some.in.length >= some.notIn.length && open.every(hasNoTitle(item));
	return isPlain ? { rule: 'no title there' } : {};
}

/** Where paragraphs are counted, `op#2 npt`, nothing tells which one is meant. */
const hasNoTitle =
	(item: string) =>
	({ language, items, titleWords }: Version): boolean => {
		const [place = '', target = ''] = item.split(/ (.*)/s);
		const kinds = kindWordsOf(target, language);
		const isThere = items.paragraphs.includes(place);
		return isThere && (kinds?.every((kind) => !titleWords.includes(`${place} ${kind}`)) ?? false);
	};
