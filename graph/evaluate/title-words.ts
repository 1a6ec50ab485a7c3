import { flat } from '../flat.ts';
import { instrumentWords } from '../languages/instruments.ts';
import { nameWords } from '../languages/names.ts';
import type { Document, InstrumentMention } from '../model.ts';
import { INSTRUMENTS } from '../names/registry.ts';
import type { Language } from '../schema.ts';
import { unitsOf } from '../extract/rule.ts';
import { findNames, isPartOfName } from '../extract/instruments/instrument-names.ts';
import { blotted, readTitles, withoutAgendaItems } from '../extract/instruments/titles.ts';
import type { BracketedTitles, UnbracketedTitles } from '../extract/words/instruments.ts';
import { matchesOf } from '../patterns/matches.ts';
import { madeOnce } from '../patterns/made-once.ts';

/**
 * The words of titles that say of what kind a text is, by paragraph, but for those of instruments named in full:
 * `op3 convention`, and the ids of all that is named: `op3 npt`. Where words are set apart a title begins them with a capital; Arabic has none, so there every
 * such word counts; Chinese sets titles in 《》.
 */
export function titleWordsOf(document: Document, named: readonly InstrumentMention[]): string[] {
	const read = readerOf(document.language);
	if (!read) return [];
	return unitsOf(document).flatMap((unit) => {
		const own = named.filter(
			({ paragraph, note }) => paragraph === unit.paragraph.id && note === unit.note?.label
		);
		const text = withoutAgendaItems(unit);
		const words = read(withoutNames(text, own, document.language));
		return [...words, ...namesIn(text, document.language)].map(
			(word) => `${unit.paragraph.id} ${word}`
		);
	});
}

/** A name that is not taken for a title, be it without brackets, is no paraphrase. */
function namesIn(text: string, language: Language): string[] {
	const words = instrumentWords[language];
	if (!words) return [];
	const names = findNames(text, words);
	return flat(
		names.filter(({ start, end }) => !isPartOfName(text, [start, end], words)),
		({ value }) => value.split(' ')
	);
}

/** A name in full has two words besides its kind, or as many characters; a short title may mean anything. */
const withoutNames = (
	text: string,
	named: readonly InstrumentMention[],
	language: Language
): string => {
	const full = named.filter(({ at: [start, end] }) => {
		const name = text.slice(start, end);
		return language === 'zh' ? end - start > 6 : name.split(/[ '’]/).filter(isTelling).length > 2;
	});
	return blotted(
		text,
		full.map(({ at: [start, end] }) => ({ start, end }))
	);
};

const isTelling = (word: string): boolean => /^\p{L}{4}/u.test(word);

/** Such words in the names that an instrument has in a language, with its id, or in those of laws; null where none are known. */
export function kindWordsOf(target: string, language: Language): string[] | null {
	const { titles } = instrumentWords[language] ?? {};
	if (!titles) return null;
	if (target.startsWith('law:'))
		return titles.set === 'by-words' ? lawWords(titles, language) : null;
	const names = namesById.get(target)?.[language] ?? [];
	const words = names.flatMap((name) => wordsIn(name, titles, language));
	return words.length > 0 ? [...new Set(words), target] : null;
}

const namesById = new Map(INSTRUMENTS.map(({ id, names }) => [id, names]));

type Titles = BracketedTitles | UnbracketedTitles;

const readerOf = (language: Language): ((text: string) => string[]) | null => {
	const { titles } = instrumentWords[language] ?? {};
	if (!titles) return null;
	if (titles.set === 'in-brackets')
		return (text) =>
			readTitles(text).flatMap(({ title }) =>
				title.split(/[〈〉<>]/).flatMap((part) => wordsIn(part, titles, language))
			);
	return (text) => capitalWords(text, language).filter((word) => kindWords(titles).has(word));
};

/** Nothing tells a law from any other mention of the law where titles have no capitals. */
const lawWords = ({ laws }: UnbracketedTitles, language: Language): string[] =>
	language === 'ar' ? [] : laws.flatMap((law) => allWords(law, language));

function wordsIn(name: string, titles: Titles, language: Language): string[] {
	if (titles.set === 'by-words')
		return allWords(name, language).filter((word) => kindWords(titles).has(word));
	const kind = titles.kinds.exec(name)?.[0];
	return kind ? [kind.replace(/[(（：:“—-]$/, '')] : [];
}

const kindWords = madeOnce((titles: UnbracketedTitles) => {
	const language = Object.values(instrumentWords).find((one) => one.titles === titles)?.language;
	const kinds = [...titles.kinds, ...titles.laws];
	return new Set(kinds.flatMap((kind) => allWords(kind, language ?? 'en')));
});

const WORD = /[\p{L}\p{M}]{3,40}/gu;
const CAPITAL = /^(?:\p{Lu}|\p{Lo})/u;

/** Arabic words with their article and without are one. */
const keysOf = (word: string, language: Language): string[] => {
	const { wordKey, withoutParticles } = nameWords[language] ?? {};
	const forms = [word, ...(withoutParticles?.(word) ?? [])];
	return forms.map((form) => (wordKey?.(form) ?? form).replace(/^ال/, ''));
};

const allWords = (text: string, language: Language): string[] =>
	matchesOf(text, WORD).flatMap(({ 0: word }) => keysOf(word, language));

const capitalWords = (text: string, language: Language): string[] =>
	matchesOf(text, WORD).flatMap(({ 0: word }) =>
		CAPITAL.test(word) ? keysOf(word, language) : []
	);
