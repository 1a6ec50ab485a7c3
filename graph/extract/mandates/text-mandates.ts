import { flat } from '../../flat.ts';
import { mandateWords } from '../../languages/mandates.ts';
import type { Document } from '../../model.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { paragraphUnits } from '../rule.ts';
import type { NamedMandate } from './mandate-keys.ts';
import { readMandates } from './mandate-names.ts';
import type { Holder } from '../words/mandates.ts';

/** A mandate, and the words by which a text names it. */
export interface NamedAs {
	id: string;
	holder: Holder;
	/** In lower case. */
	words: string;
}

/** Does a paragraph or a note speak of mandates at all? Most do not, and several ask. */
export const speaksOfMandates = madePerUnit(
	({ document, flow }): boolean => mandateWords[document.language]?.any.test(flow.text) ?? false
);

/** Every mandate that a paragraph or a note names, read once. */
export const mandatesIn = madePerUnit((unit): NamedMandate[] =>
	speaksOfMandates(unit) ? readMandates(unit.flow.text, unit.document.language) : []
);

/** Every mandate that the text names in full, its title first. */
export const mandatesNamedIn = madeOnce((document: Document): NamedAs[] => {
	const { header, language } = document;
	const title = header.title ?? '';
	return [
		...namedAs(title, readMandates(title, language)),
		...flat(paragraphUnits(document), (unit) => namedAs(unit.flow.text, mandatesIn(unit)))
	];
});

const namedAs = (text: string, named: NamedMandate[]): NamedAs[] =>
	named.map(({ start, end, id, holder }) => ({
		id,
		holder,
		words: text.slice(start, end).toLowerCase()
	}));
