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
	/** Groups: year, month, day. */
	date: RegExp;
	/** The line that says when a session was held, and the ends of its periods (year?, month?, day). */
	period: RegExp;
	periodEnd: RegExp;
	/** Groups: item, title on the same line. */
	agendaItem: RegExp;
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

	/** 一 · 一、会计事务: first group the numeral, second a title on the same line. */
	section: RegExp;
	/** 附件 · 附件一: first group the numeral. */
	annex: RegExp;
	/** Ends a paragraph or a clause. */
	paragraphEnd: RegExp;
	/** Ends a preambular paragraph, never an operative one that is complete. */
	preambleEnd: RegExp;

	/** How a footnote begins. */
	noteOpening: RegExp;
	/** What stands in most footnotes and few lines of text. */
	noteWords: RegExp;
	noteEnd: RegExp;
	/** Before or after a number that belongs to the sentence: 目标 16, 620 万. */
	alwaysBeforeNumber: RegExp;
	beforeNumber: RegExp;
	afterNumber: RegExp;

	/** Tie a clause to the one before, so that no paragraph begins with them: 并. */
	ties: readonly string[];
	/** May stand before a clause's verb without being part of it: 在这方面, 为此. */
	linkers: readonly string[];
	/** Part of the verb as printed: 又, 强烈, 赞赏地. Patterns, longest first. */
	modifiers: readonly string[];
	/** Verb phrases made by rule: 表示严重关切, 深表遗憾. */
	phrases: readonly [pattern: string, group: VerbGroup][];
	/** Ties two verbs of one clause: 欢迎并鼓励. */
	and: string;
	/** What follows where the words only look like a verb. */
	notVerb: string;
	/** Before a verb of the second rank: it opens an act of its own. */
	newAct: RegExp;
	/** 对…表示关切: the verb stands at the end of a clause that begins with one of these. */
	split: RegExp;
}
