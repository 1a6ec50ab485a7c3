import { flat } from '../../flat.ts';
import { mandateWords } from '../../languages/mandates.ts';
import type { Document } from '../../model.ts';
import { MANDATES, namesIn } from '../../names/registry.ts';
import { createAlternatives } from '../alternatives.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { keyOf } from './mandate-keys.ts';
import type { Stretch } from '../ordered.ts';
import { mandatesNamedIn } from './text-mandates.ts';
import type { Holder, MandateWords } from '../words/mandates.ts';

/** A title that stands for whoever was named. */
export interface BareHolder {
	start: number;
	end: number;
	holder: Holder;
	/** Where the text's title alone says which mandate is meant. */
	mandate: string | null;
}

const bareOf = madeOnce(({ bare }: MandateWords) => createAlternatives(bare));

/** Bare titles that mean one certain holder: 欢迎特别报告员的报告; not 各特别报告员, 特别报告员和代表. */
export function readBareHolders(document: Document, text: string): BareHolder[] {
	const words = mandateWords[document.language];
	if (!words) return [];
	return flat(bareOf(words).all(text), ({ start, end, value: holder }) =>
		isCertain(text, start, end, words)
			? [{ start, end, holder, mandate: titleMandate(document, holder) }]
			: []
	);
}

function isCertain(text: string, start: number, end: number, words: MandateWords): boolean {
	const before = text.slice(Math.max(0, start - 24), start);
	return (
		words.beforeBare.test(before) &&
		!words.beforeGeneric.test(before) &&
		!words.afterGeneric.test(text.slice(end, end + 60))
	);
}

/**
 * In "Freedom of religion or belief" the Special Rapporteur is the one on that, unless the text names
 * another of the kind.
 */
function titleMandate(document: Document, holder: Holder): string | null {
	if (mandatesNamedIn(document).some((one) => one.holder === holder)) return null;
	return titleMandates(document).find((one) => one.holder === holder)?.id ?? null;
}

/** The mandates of which the text's title is the whole matter. */
const titleMandates = madeOnce(({ header, language }: Document) => {
	const words = mandateWords[language];
	const title = words && header.title ? keyOf(header.title, words) : '';
	return words && title ? (mattersOf(words).get(title) ?? []) : [];
});

type Matters = Map<string, { id: string; holder: Holder }[]>;

/** Each mandate by what its name says behind, or before, the title of its holder. */
const mattersOf = madeOnce((words: MandateWords): Matters => {
	const all: Matters = new Map();
	for (const [name, { id, kind }] of namesIn(MANDATES, words.language)) {
		const matter = keyOf(without(name, bareOf(words).all(name)), words);
		const some = all.get(matter) ?? [];
		if (!some.some((one) => one.id === id)) all.set(matter, [...some, { id, holder: kind }]);
	}
	return all;
});

const without = (name: string, nouns: readonly Stretch[]): string =>
	nouns.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), name);
