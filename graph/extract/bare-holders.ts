import { mandateWords } from '../languages/mandates.ts';
import type { Document } from '../model.ts';
import { MANDATES, namesIn } from '../names/registry.ts';
import type { Language } from '../schema.ts';
import { madeOnce } from './made-once.ts';
import { keyOf } from './mandate-keys.ts';
import { mandatesNamedIn } from './text-mandates.ts';
import type { Holder, MandateWords } from './words/mandates.ts';

/** A title that stands for whoever was named. */
export interface BareHolder {
	start: number;
	end: number;
	holder: Holder;
	/** Where the text's title alone says which mandate is meant. */
	mandate: string | null;
}

const patternOf = madeOnce(
	({ bare }: MandateWords) => new RegExp(bare.map(([words]) => `(${words})`).join('|'), 'g')
);

/** Bare titles that mean one certain holder: 欢迎特别报告员的报告; not 各特别报告员, 特别报告员和代表. */
export function readBareHolders(document: Document, text: string): BareHolder[] {
	const words = mandateWords[document.language];
	if (!words) return [];
	return [...text.matchAll(patternOf(words))].flatMap((match) => {
		const start = match.index;
		const end = start + match[0].length;
		if (!isCertain(text, start, end, words)) return [];
		const holder = words.bare[match.slice(1).findIndex(Boolean)]?.[1] ?? 'other';
		return [{ start, end, holder, mandate: titleMandate(document, holder) }];
	});
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
	return title ? (matters(language).get(title) ?? []) : [];
});

type Matters = Map<string, { id: string; holder: Holder }[]>;

const known = new Map<Language, Matters>();

/** Each mandate by what its name says behind, or before, the title of its holder. */
function matters(language: Language): Matters {
	const made = known.get(language) ?? mattersIn(language);
	known.set(language, made);
	return made;
}

function mattersIn(language: Language): Matters {
	const all: Matters = new Map();
	const words = mandateWords[language];
	if (!words) return all;
	const noun = patternOf(words);
	for (const [name, { id, kind }] of namesIn(MANDATES, language)) {
		const matter = keyOf(name.replace(noun, ''), words);
		const some = all.get(matter) ?? [];
		if (!some.some((one) => one.id === id)) all.set(matter, [...some, { id, holder: kind }]);
	}
	return all;
}
