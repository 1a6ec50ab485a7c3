import type { Reading } from '../pipeline.ts';
import type { Body, Language } from '../schema.ts';
import { titleWordsOf } from './title-words.ts';

/** What is compared between the languages of one resolution; all but `targets` paragraph by paragraph. */
export const PARITY_CLASSES = [
	'targets',
	'citations',
	'instruments',
	'paragraphs',
	'verbs'
] as const;
export type ParityClass = (typeof PARITY_CLASSES)[number];

/** What one language version says. */
export interface Version {
	symbol: string;
	body: Body;
	language: Language;
	items: Record<ParityClass, string[]>;
	/** Instruments that a title may name which it leaves in doubt, by paragraph: `op3 npt`. */
	left: string[];
	/** Words of titles that say of what kind a text is, by paragraph: `op3 convention`. */
	titleWords: string[];
}

const once = (items: string[]): string[] => [...new Set(items)].sort();

export const versionOf = ({
	document,
	document: { symbol, language, header, paragraphs },
	extraction: { citations, instruments, doubts }
}: Pick<Reading, 'document' | 'extraction'>): Version => ({
	symbol,
	body: header.body,
	language,
	items: {
		targets: once(citations.map(({ target }) => target)),
		citations: once(citations.map(({ paragraph, target }) => `${paragraph} ${target}`)),
		instruments: once(instruments.map(({ paragraph, target }) => `${paragraph} ${target}`)),
		paragraphs: once(paragraphs.map(({ id }) => id)),
		// groups, because each language has verbs of its own; items have none of the act
		verbs: once(
			paragraphs.flatMap(({ id, verbs: [verb] }) =>
				verb && /^(?:s\d+\.)?(?:pp|op)\d+$/.test(id) ? `${id} ${verb.group}` : []
			)
		)
	},
	left: once(
		doubts.flatMap(({ paragraph, reason, candidates }) =>
			reason === 'title-unknown' ? candidates.map((target) => `${paragraph} ${target}`) : []
		)
	),
	titleWords: once(titleWordsOf(document, instruments))
});
