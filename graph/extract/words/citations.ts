import type { Body } from '../../schema.ts';
import type { Act } from '../../symbol.ts';

/**
 * Who numbers an act: a body of ours; the council or commission that was named before; `own`, whoever
 * the sentence named last (in its resolution), else the adopting body; `self`, the adopting body; `null`,
 * another house; `council-own`, the council named last, as the gender of his and her tells;
 * `other-commission`, one of those whom the Commission may mean from then on; `elsewhere`,
 * another house's records, in which every number is its own; `reporter`, who reports to the Human Rights
 * Council, mostly under its resolutions.
 */
export type Numberer =
	| Body
	| 'council'
	| 'council-own'
	| 'commission'
	| 'own'
	| 'self'
	| 'other-commission'
	| 'elsewhere'
	| 'reporter'
	| null;

export type Part = 'annex' | 'chapter' | 'section' | 'paragraph' | 'letter';

/**
 * Everything citing owes to a language. Patterns are sources without capturing groups where none are
 * named; they read running text: cleaned, no line breaks, ASCII digits and brackets.
 */
interface CitationWordsOfAnyOrder {
	/** The first that fits names the body; look-alikes of other houses come first. */
	bodies: readonly (readonly [words: string, body: Numberer])[];
	/** The nouns that say what a number is. */
	acts: readonly (readonly [noun: string, act: Act])[];
	/** Stands between the items of a list, and between the ends of a range. */
	connector: string;
	range: string;
	/** One part of an act that has several, 75/257 B, and what joins such letters. */
	letter: string;
	letterJoin: string;
	/** Sessions of the days of roman numbers, and special ones: XXV, S-VII. */
	oldSession: string;
	/** Numbers in words, with their sessions: 一五一四(十五). */
	oldNumber?: string;
	/** Before the number of a special or emergency special session: S-, ES-. */
	special: string;
	/** A number as printed → as it is printed in every language: 217 ألف (د-3) → 217 A (III). */
	readNumber?(written: string): string;
	/** Letters of items and parts that are not Latin ones → Latin. */
	readLetter?(written: string): string;
	/** One character that only lengthens a word or gives its sound: قــرارها, قراريْ. */
	filler?: RegExp;
	/** Numbers may be printed the wrong way round, where they run against the script: 264/76. */
	turns?: boolean;

	/** What stands in quotation marks: a title's words are not the sentence's. */
	quoted: RegExp;
	/** Official records are no titles: which supplement it is tells whose acts it prints. */
	records: RegExp;
	/** Groups `day`, `month`, `year`. */
	date: RegExp;
	readMonth(written: string): number;
	/** Ends the reach of a body's name. */
	stop: RegExp;

	/** Parts of the whole, each with its number or items as the first group. */
	parts: readonly (readonly [pattern: string, part: Part])[];
	/** Between two parts, or an act and its part: a comma. */
	betweenParts: string;
	/** Between two parts side by side, neither of them part of the other: sect. C and annex II. */
	besideParts?: string;
	/** Closes the items of a list; what it does not close belongs to something else: 段. */
	itemNoun?: string;
	/** Announces an item: 第. */
	itemSign?: string;
	readOrdinal(written: string): number | null;

	/** Same source as the note before: 同上，第三章。 */
	ibid: RegExp;
	/** A treaty number or another title, not a part of the source before. */
	notIbid: RegExp;
	/** It only says where the text will be printed. */
	publishedIn: RegExp;
}

/** 第5/1号和第5/2号决议: body and date stand before the number, the noun after the list. */
export interface NounLastWords extends CitationWordsOfAnyOrder {
	order: 'noun-last';
	/** What announces a number, 第, and what may follow it, 号. */
	announced: string;
	numberNoun: string;
	/** Before the noun a list may end in words that name nothing. */
	vagueRest: string;
	/** The head of a topic in which a body may be named that numbers nothing. */
	topic: string;
	topicEnd: RegExp;
	/** Where an item's own phrase may begin. */
	phraseBreaks: readonly string[];
	/** Between two numbers: the list before has no noun of ours. */
	listBreak: RegExp;
}

/** resolutions 5/1 and 5/2 of 18 June 2007: noun first, body on either side, date after. */
export interface NounFirstWords extends CitationWordsOfAnyOrder {
	order: 'noun-first';
	/** Between noun and number: No. */
	numberSign: string;
	/** Words between a body's name and the noun, or the noun and the number: previous, relevant. */
	qualifiers: string;
	/** Before the name of the body, behind noun or number: of the. */
	ofBody: string;
	/** Before the date. */
	ofDate: string;
	/** Leads to a topic or title: on, entitled. */
	topic: string;
	/** Before what the body did there: in which the. */
	inWhich: string;
	/** Opens a list in mid-phrase: including. */
	lead: string;
	/** Joins a part to its whole, and the last one to the act: of the. */
	ofWhole: string;
	/** Says right before that and the act that an annex of it is meant: annexed. */
	annexed?: string;
	/** From a body's name to the act that it adopted there: at its seventy-second session, of. */
	atSession?: string;
	/** Stand right before the act and the name of who adopted it: the adoption of …, by the. */
	adoption?: { of: RegExp; by: RegExp };
	/** Before its: it is the one named last, although something of another's was named since. */
	latter?: RegExp;
	/** Goes on with later acts of the same body: and the subsequent resolutions. */
	subsequent?: string;
}

export type CitationWords = NounLastWords | NounFirstWords;
