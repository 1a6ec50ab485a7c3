import type { Document } from '../model.ts';
import { madeOnce } from './made-once.ts';
import { readMandates } from './mandate-names.ts';
import type { Holder } from './words/mandates.ts';

/** A mandate, and the words by which a text names it. */
export interface NamedAs {
	id: string;
	holder: Holder;
	/** In lower case. */
	words: string;
}

/** Every mandate that the text names in full, its title first. */
export const mandatesNamedIn = madeOnce(({ header, paragraphs, language }: Document): NamedAs[] =>
	[header.title ?? '', ...paragraphs.map(({ flow }) => flow.text)].flatMap((text) =>
		readMandates(text, language).map(({ start, end, id, holder }) => ({
			id,
			holder,
			words: text.slice(start, end).toLowerCase()
		}))
	)
);
