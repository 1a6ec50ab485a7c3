import { flat } from '../../flat.ts';
import { instrumentWords } from '../../languages/instruments.ts';
import { findNames, isPartOfName, protocolsTo } from './instrument-names.ts';
import type { Openings } from '../openings.ts';
import { openingsIn, bookOf } from '../openings.ts';
import { ranged } from '../../patterns/alphabets.ts';
import { madeOnce } from '../../patterns/made-once.ts';
import { madePerUnit } from '../made-per-unit.ts';
import type { FoundName } from '../name-finder.ts';
import { createNameFinder } from '../name-finder.ts';
import { findShared } from './shared-names.ts';
import { blotted, withoutAgendaItems } from './titles.ts';
import type { InstrumentWords, UnbracketedTitles } from '../words/instruments.ts';

/** Official titles are shorter, on either side of the word that says their kind. */
const BEFORE = 100;
const BEHIND = 200;

/** So far before a name another is looked for that it may be part of. */
const WITHIN = 400;

/** What kind of text a word says, and whether that is a law of a country. */
interface Kind {
	kind: string;
	law: boolean;
}

/** A title or a short one in a text, before it is known what it means. */
export interface Reading {
	start: number;
	end: number;
	/** One that the registry knows. */
	id?: string;
	kind?: string;
	law?: boolean;
	/** The kind alone: the Convention. */
	short?: boolean;
	/** A short title that points to the one named last: that Convention. */
	pointing?: boolean;
	/** Part of the name of something else, and no citation: the Special Committee on the Charter. */
	silent?: boolean;
	/** Words that follow tell it from others: a title whose end is not known, or, where true, no title at all. */
	untold?: boolean;
	/** What an unknown title may be. */
	candidates?: string[];
}

/** The words that say of what kind a text is. */
export const kindsOf = madeOnce((words: InstrumentWords) => {
	const { titles, language } = words;
	if (titles.set === 'in-brackets') return () => [];
	const kinds = titles.kinds.map((kind): [string, Kind] => [kind, { kind, law: false }]);
	const laws = titles.laws.map((kind): [string, Kind] => [kind, { kind, law: true }]);
	return createNameFinder<Kind>([...kinds, ...laws], language, bookOf(language));
});

/** All titles in a unit, read once. */
export const readingsIn = madePerUnit((unit): Reading[] => {
	const words = instrumentWords[unit.document.language];
	if (words?.titles.set !== 'by-words') return [];
	return readTitles(withoutAgendaItems(unit), words, words.titles, openingsIn(unit));
});

/** All titles in a text, before it is known what short ones mean. */
export function readTitles(
	text: string,
	words: InstrumentWords,
	titles: UnbracketedTitles,
	given = bookOf(words.language).read(text)
): Reading[] {
	const names = withShared(text, words, titles, given);
	const protocols = protocolsIn(text, names, titles);
	const known = names.map(({ start, end, value }, i): Reading => ({
		start,
		end,
		id: value,
		kind: kindIn(text.slice(start, end), words),
		silent:
			isPartOfName(text, [start, end], words) ||
			protocols.some((protocol) => protocol.end === end) ||
			titles.within.test(text.slice(Math.max(names[i - 1]?.start ?? start, start - WITHIN), start))
	}));
	const named = [...names, ...protocols].sort((a, b) => a.start - b.start);
	const rest = blotted(text, named);
	const others = flat(kindsOf(words)(rest, given), (kind) => shortOrUnknown(rest, kind, titles));
	return [...known, ...protocols, ...others].sort((a, b) => a.start - b.start);
}

/** The names, and those that share a word with others: the treaties of Tlatelolco and Rarotonga. */
function withShared(
	text: string,
	words: InstrumentWords,
	{ shared = [] }: UnbracketedTitles,
	given: Openings
): FoundName<string>[] {
	const names = findNames(text, words, given);
	const others = findShared(text, shared, (name) => findNames(name, words)[0]?.value);
	if (others.length === 0) return names;
	const isFree = ({ start, end }: FoundName<string>) =>
		!names.some((name) => start < name.end && end > name.start);
	return [...names, ...others.filter(isFree)].sort((a, b) => a.start - b.start);
}

/** The Protocol to the African Charter: of which protocol it is only the treaty is told. */
function protocolsIn(
	text: string,
	names: readonly FoundName<string>[],
	{ protocolTo }: UnbracketedTitles
): Reading[] {
	if (!protocolTo) return [];
	return flat(names, ({ start, end, value }, i): Reading[] => {
		const from = Math.max(names[i - 1]?.end ?? 0, start - BEFORE);
		const match = protocolTo.exec(text.slice(from, start));
		const candidates = protocolsTo(value);
		return match ? [{ start: from + match.index, end, candidates }] : [];
	});
}

/** Of which kind a name says that it is, a Framework Convention a convention; within a name a kind may be written small. */
function kindIn(name: string, words: InstrumentWords): string {
	const kinds = smallKindsOf(words)(name);
	const { titles } = words;
	if (titles.set === 'by-words' && titles.headFirst) return kinds[0]?.value ?? '';
	const last = kinds.findIndex(({ end }, i) => kinds[i + 1]?.start !== end + 1);
	return kinds[last]?.value ?? '';
}

const smallKindsOf = madeOnce(({ titles, language }: InstrumentWords) =>
	createNameFinder(
		titles.set === 'by-words'
			? flat(titles.kinds, (kind): [string, string][] => [
					[kind.toLowerCase(), kind],
					...(titles.withinName?.(kind) ?? []).map((within): [string, string] => [within, kind])
				])
			: [],
		language
	)
);

/** Agreement to Prevent: a title, where it ends nobody knows. */
const IS_TITLE = ranged(/^ \p{Ll}+ (?:the |an? )?\p{Lu}$/u);

/** The Convention; or a title of which only the kind is known: Lusaka Convention on … */
function shortOrUnknown(
	text: string,
	{ start, end, value }: FoundName<Kind>,
	titles: UnbracketedTitles
): Reading[] {
	const before = text.slice(Math.max(0, start - BEFORE), start);
	const isAbout =
		titles.articleOn?.test(`${before}□${value.kind}□${text.slice(end, end + 30)}`) ?? false;
	const behind = isAbout ? '' : text.slice(end, end + BEHIND);
	const from = start - (titles.titleBefore.exec(before)?.[0].length ?? 0);
	const to = end + (titles.titleBehind.exec(behind)?.[0].length ?? 0);
	// Código Penal has all the words that a title of a law needs
	const isWhole = value.law && value.kind.includes(' ');
	if (from === start && to === end && !isWhole) {
		const isOther = titles.notShort?.test(before.slice(-20) + text.slice(start, end + 20)) ?? false;
		const goesOn = titles.goesOn.exec(behind)?.[0];
		if (value.law || isOther) return [];
		if (goesOn)
			return [{ start, end, kind: value.kind, silent: true, untold: !IS_TITLE.test(goesOn) }];
		if (!titles.beforeShort.test(before)) return [];
		const pointing = titles.pointing?.test(before) ?? false;
		return [{ start, end, kind: value.kind, short: true, pointing }];
	}
	if (titles.notTitle.test(text.slice(from, to))) return [];
	return [{ start: from, end: to, ...value }];
}
