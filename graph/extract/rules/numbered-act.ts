import { flat } from '../../flat.ts';
import { citationWords } from '../../languages/citations.ts';
import { isNumbered, viewsOf } from '../citations/citation-view.ts';
import { readNounFirst } from '../citations/noun-first.ts';
import { readNounLast } from '../citations/noun-last.ts';
import type { Reference, Rule, Unit } from '../rule.ts';
import type { CitationWords } from '../words/citations.ts';

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
		return words && isNumbered(unit.flow.text) ? references(unit, words) : [];
	}
};

const references = (unit: Unit, words: CitationWords): Reference[] =>
	words.order === 'noun-last'
		? flat(viewsOf(unit, words), (view) => readNounLast(view, numberedAct.name))
		: flat(viewsOf(unit, words), (view) => readNounFirst(view, numberedAct.name));
