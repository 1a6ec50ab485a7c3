import { citationWords } from '../../languages/citations.ts';
import { createView } from '../citation-view.ts';
import { readNounFirst } from '../noun-first.ts';
import { readNounLast } from '../noun-last.ts';
import type { Reference, Rule, Unit } from '../rule.ts';
import type { CitationWords } from '../words/citations.ts';

/** No act is numbered without one of these: 5/1, 217 A (III), 1325 (2000). */
const NUMBERED = /[\d٠-٩] ?\/ ?[\d٠-٩]|\([^()]{1,9}[()]|[㈠-㈩]/;

/**
 * Numbered acts: 大会2006年3月15日第60/251号决议, General Assembly resolution 60/251 of 15 March 2006;
 * lists with one noun and one body, resolutions 5/1 and 5/2; letters, 第75/253 A至C号; old and special
 * sessions, 217 A (III), S-35/1; years, 1325 (2000). Which body numbers so is settled later; this rule
 * says only what the words say.
 */
export const numberedAct: Rule = {
	name: 'numbered-act',
	find(unit) {
		const words = citationWords[unit.document.language];
		if (!words || !NUMBERED.test(unit.flow.text)) return [];
		// acts inside quotation marks are read apart: a title's words and the sentence's do not mix
		return [false, true].flatMap((quoted) => references(unit, words, quoted));
	}
};

function references(unit: Unit, words: CitationWords, quoted: boolean): Reference[] {
	return words.order === 'noun-last'
		? readNounLast(createView(unit, words, quoted), numberedAct.name)
		: readNounFirst(createView(unit, words, quoted), numberedAct.name);
}
