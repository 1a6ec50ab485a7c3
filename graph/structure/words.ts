import type { Act } from '../symbol.ts';
import type { Body, VerbGroup } from '../schema.ts';

/**
 * Everything the structure of a text owes to its language. Patterns read running text: cleaned,
 * and without spaces beside Chinese characters.
 */
export interface StructureWords {
	/** The line that opens the preamble, and whose text it is: 人权理事会， */
	formula: RegExp;
	bodies: readonly [words: RegExp, body: Body][];
	/** Example of the formula, for messages. */
	formulaExample: string;

	/** First group: the ordinal; second: a special session. */
	session: RegExp;
	readOrdinal(written: string): number | null;
	/** Named groups: year, month, day. */
	date: RegExp;
	/** 1 to 12; 0 for a word that is no month. */
	readMonth(written: string): number;
	/** The line that says when a session was held, and the ends of its periods (year?, month?, day). */
	period: RegExp;
	periodEnd: RegExp;
	/** Month and year are said with the last day they hold for, not with the first. */
	monthLast: boolean;
	/** Groups: item, title on the same line. */
	agendaItem: RegExp;
	/** What stands before and after the number of an act at the head of its title: 第…号决议. */
	aroundNumber: readonly [before: string, after: string];
	/** The line that says which act this is: 人权理事会2021年10月11日通过的决议. */
	actLine: RegExp;
	acts: readonly [words: RegExp, act: Act][];
	/** Further lines of a cover page, none of them part of a title. */
	coverLine: RegExp;

	meeting: RegExp;
	/** A line of the closing block. */
	closingLine: RegExp;
	withoutVote: RegExp;
	recordedVote: RegExp;
	/** Groups: in favour, against, abstaining (absent when nobody did). */
	voteCounts: readonly RegExp[];

	/** 1. · 1 -: first group the number of a paragraph. */
	paragraphNumber: RegExp;
	/** 一. before a sentence: first group the numeral. */
	numeralNumber?: RegExp;
	/** 一 · 一、会计事务: groups numeral in words, numeral in Latin letters, title on the same line. */
	section: RegExp;
	/** The numeral of a section in words: 一, أولا. */
	readSection(written: string): number | null;
	/** 附件 · 附件一: first group the numeral. */
	annex: RegExp;
	/** Ends a paragraph or a clause. */
	paragraphEnd: RegExp;
	/** Ends a paragraph of an annex. */
	sentenceEnd: RegExp;
	/** Heads of pages in the volumes that hold a session's resolutions: a chapter, or the session. */
	volumePage: RegExp;
	/** Ends a preambular paragraph, never an operative one that is complete. */
	preambleEnd: RegExp;

	/** How a footnote begins. */
	noteOpening: RegExp;
	/** What stands in most footnotes and few lines of text. */
	noteWords: RegExp;
	noteEnd: RegExp;
	/** Running text right before a footnote mark set after it without a space: its last letters. */
	beforeMark: RegExp;
	/** Before or after a number that belongs to the sentence: 目标 16, 620 万. */
	alwaysBeforeNumber: RegExp;
	beforeNumber: RegExp;
	afterNumber: RegExp;

	/** Tie a clause to the one before, so that no paragraph begins with them: 并. */
	ties: readonly string[];
	/** May stand before a clause's verb without being part of it: 在这方面, 为此. */
	linkers: readonly string[];
	/** Part of the verb as printed, before it: 又, 强烈, 赞赏地. Patterns, longest first. */
	modifiers: readonly string[];
	/** Part of the verb as printed, after it: also, with appreciation. Patterns with their space. */
	after: readonly string[];
	/** May stand between the words of a verb, too: prend également note. */
	between: readonly string[];
	/** What may be left out in writing, one character: vowel signs; null where nothing may. */
	silent: RegExp | null;
	/** A verb of the list in its persons, where these are written at its head: تقرر · يقرر */
	spellings(verb: string): string[];
	/** A verb form of the preamble; where forms tell, clauses of an act all have the same. */
	participle: RegExp | null;
	/** Verb phrases made by rule: 表示严重关切; several may begin with the same head, read once for all. */
	phrases: readonly [head: string, pattern: string, group: VerbGroup][];
	/** How a clause with a verb begins, where not with the first letters of a verb of the list. */
	opens: RegExp;
	/** Ties two verbs of one clause: 欢迎并鼓励. */
	and: string;
	/** Signs and words after which a clause may begin, and signs that open and close a quotation. */
	clauseSigns: RegExp;
	/** Which signs a quotation begins and ends with is turned: ”…“. */
	turnsQuotes?: true;
	/** What follows where the words only look like a verb. */
	notVerb: string;
	/** Before a verb of the second rank: it opens an act of its own. */
	newAct: RegExp;
	/** The same, unless somebody was asked for something before: 同时. */
	besides?: RegExp;
	/** What begins a clause whose verb is in whatever form: while recognizing; sticky. */
	whatever?: RegExp;
	/** The same, unless somebody was asked for something before: bearing in mind; sticky. */
	unasked?: RegExp;
	/** Before a tie: what follows is what somebody else does, أن تتعاون و. */
	tiedToOthers?: RegExp;
	/** Before a verb of a preamble: what was decided before is told, 其中大会决定. */
	recounts?: RegExp;
	/** Before a verb behind a request: what somebody is asked to go on with. */
	goesOn?: RegExp;
	/** 对…表示关切: the verb stands at the end of a clause that begins with one of these; null where none does. */
	split: RegExp | null;
}
