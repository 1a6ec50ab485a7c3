import { mandateWords } from '../languages/mandates.ts';
import type { Document, Flow } from '../model.ts';
import type { Language } from '../schema.ts';
import { madeOnce } from './made-once.ts';
import type { NamedMandate } from './mandate-keys.ts';
import { readMandates } from './mandate-names.ts';
import type { Holder, MandateWords } from './words/mandates.ts';

/** A mandate, and the words by which a text names it. */
export interface NamedAs {
	id: string;
	holder: Holder;
	/** In lower case. */
	words: string;
}

const readOnce = madeOnce(({ language }: MandateWords) =>
	madeOnce(({ text }: Flow) => readMandates(text, language))
);

/** Every mandate that a paragraph or a note names, read once. */
export function mandatesIn(flow: Flow, language: Language): NamedMandate[] {
	const words = mandateWords[language];
	return words ? readOnce(words)(flow) : [];
}

/** Every mandate that the text names in full, its title first. */
export const mandatesNamedIn = madeOnce((document: Document): NamedAs[] => {
	const { header, paragraphs, language } = document;
	const title = header.title ?? '';
	const words = mandateWords[language];
	if (!words) return [];
	return [
		...namedAs(title, readMandates(title, language)),
		...paragraphs
			.filter(({ flow }) => words.any.test(flow.text))
			.flatMap(({ flow }) => namedAs(flow.text, mandatesIn(flow, language)))
	];
});

const namedAs = (text: string, named: NamedMandate[]): NamedAs[] =>
	named.map(({ start, end, id, holder }) => ({
		id,
		holder,
		words: text.slice(start, end).toLowerCase()
	}));
