import { ranged } from '../patterns/alphabets.ts';
import type { StructureWords } from '../structure/words.ts';
import { fold } from './ordinals.ts';

/** What languages that set words apart by spaces have in common. */

/** I · II. Title · II Title · A. Title; groups as `section` has them, without a numeral in words. */
export const LATIN_SECTION = ranged(
	/^(?:(?!)(.)|(?:(?:Section|Sección|Part|Partie|Parte|Titre|Раздел|Часть) )?([IVX]{1,6}|[A-H]))(?:(?:(?:[.:]| -) ?|(?<=[IVX]) (?=\p{Lu}))([^.;]{1,300})|[.]?)$/u
);

/** Month names in order; several spellings of one stand side by side with a bar. */
export function monthReader(names: string): (written: string) => number {
	const months = new Map(
		names.split(' ').flatMap((spellings, i) => spellings.split('|').map((name) => [name, i + 1]))
	);
	return (written) => months.get(fold(written)) ?? 0;
}

/** Where words are set apart: a word ends here. */
export const WORD_END = '(?![\\p{L}\\p{M}])';

/** Footnotes in any of them: symbols, treaties, web addresses. */
export const NOTE_WORDS =
	/[A-Z]{1,6}\/[\w.]+\/\d|vol\.|No\.|Nos?\b|https?:|www\.|\b\d{3,4} \([IVXLCDM]+\)/;

type Western = Pick<
	StructureWords,
	| 'paragraphNumber'
	| 'readSection'
	| 'paragraphEnd'
	| 'sentenceEnd'
	| 'preambleEnd'
	| 'noteEnd'
	| 'beforeMark'
	| 'monthLast'
	| 'clauseSigns'
	| 'split'
	| 'newAct'
	| 'notVerb'
	| 'silent'
	| 'spellings'
>;

export const WESTERN: Western = {
	paragraphNumber: /^(\d{1,3}) ?\. ?(?!\d)/,
	readSection: () => null,
	paragraphEnd: /[,;:.][”"»’)]?$/,
	sentenceEnd: /[.;:][”"»’)]?$/,
	preambleEnd: /,[”"»’]?$/,
	noteEnd: /\.[)”"»]?$/,
	beforeMark: ranged(/[\p{L}”’)»,;.:]/u),
	monthLast: true,
	clauseSigns: /[,;:]|\.(?= )|[“”«»()]/g,
	split: null,
	newAct: /(?!)/,
	notVerb: WORD_END,
	silent: null,
	spellings: (verb) => [verb]
};
