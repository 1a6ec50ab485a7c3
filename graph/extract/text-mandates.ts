import type { Document, Flow } from '../model.ts';
import type { Language } from '../schema.ts';
import { madeOnce } from './made-once.ts';
import type { NamedMandate } from './mandate-keys.ts';
import { readMandates } from './mandate-names.ts';
import type { Holder } from './words/mandates.ts';

/** A mandate, and the words by which a text names it. */
export interface NamedAs {
	id: string;
	holder: Holder;
	/** In lower case. */
	words: string;
}

const known = new WeakMap<Flow, NamedMandate[]>();

/** Every mandate that a paragraph or a note names, read once. */
export function mandatesIn(flow: Flow, language: Language): NamedMandate[] {
	const named = known.get(flow) ?? readMandates(flow.text, language);
	known.set(flow, named);
	return named;
}

/** Every mandate that the text names in full, its title first. */
export const mandatesNamedIn = madeOnce((document: Document): NamedAs[] => {
	const { header, paragraphs, language } = document;
	const title = header.title ?? '';
	return [
		...namedAs(title, readMandates(title, language)),
		...paragraphs.flatMap(({ flow }) => namedAs(flow.text, mandatesIn(flow, language)))
	];
});

const namedAs = (text: string, named: NamedMandate[]): NamedAs[] =>
	named.map(({ start, end, id, holder }) => ({
		id,
		holder,
		words: text.slice(start, end).toLowerCase()
	}));
