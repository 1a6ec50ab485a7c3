import type { ObligationMention } from '../../model.ts';
import type { Body } from '../../schema.ts';
import type { SessionHost } from './sessions.ts';

export type Product = ObligationMention['product'];

/** Where the product of a delivery is named, seen from its recipient; the first that has one counts. */
export type Side =
	| 'behind'
	| 'behind-in-sentence'
	| 'before-first'
	| 'before-in-step'
	| 'before-step'
	| 'before-clause';

/** Words by which the texts of one language ask for reports and put matters on agendas. */
export interface ReportingWords {
	/** Behind an office's name: one of its offices in a country, which is another. */
	fieldOffice?: RegExp;
	/** The body takes the matter up at a session: before its words, or behind them. */
	considersBefore?: RegExp;
	considersBehind?: RegExp;
	/** Around a session, where the bar stands, that only says since or until when. */
	timeOnly: RegExp;
	/** A meeting, a panel, a celebration at a session is no consideration of the matter. */
	holdsEvent: RegExp;
	/** A decision that stands within another act: requests … and decides. */
	decideWithin?: RegExp;
	/** Ends the part of a clause that speaks of one session. */
	segmentBreak: RegExp;

	/** Right before a recipient: who receives, or when. The first group is the preposition. */
	preposition: RegExp;
	/** Bodies that receive, as they are written. */
	bodies: readonly (readonly [words: RegExp, host: SessionHost])[];
	/** Bodies before one with a session, received by the same preposition: 向人权理事会和. */
	joinedBodies: RegExp;
	/** Right behind a session that only says which other house receives: 第七十九届会议特设工作组. */
	notReceiver?: RegExp;
	/** Between two bodies of one list. */
	bodyBreak: RegExp;
	/** Groups: preposition, bodies that receive without a session of their own. */
	bodiesOnly: RegExp;
	/** Between recipients of the same delivery. */
	joinedRecipient: RegExp;
	/** A session stands earlier in the same breath: 在大会第七十七届会议上就…向大会. */
	atSession?: RegExp;
	/** A preposition from which on a series is owed: 从, starting from. */
	fromWhen: RegExp;
	/** What must stand behind such a session, where a language says so: 开始, 起, not 以来. */
	fromBehind?: RegExp;

	/** Where the next thing asked for begins: and to submit. Absent where a language does not say. */
	steps?: RegExp;
	/** How a step begins in which something is delivered. */
	delivers?: RegExp;
	/** What is delivered. */
	products: readonly (readonly [words: RegExp, product: Product])[];
	/** What is delivered where none of these is named: a summary, findings. */
	otherProducts: readonly [preposition: RegExp, words: RegExp];
	/** Where to look for the product, by preposition. */
	sides: readonly (readonly [preposition: RegExp, sides: readonly Side[]])[];
	/** The preposition is itself what is delivered: 报告第五十届会议, to brief the Council. */
	reporting: readonly (readonly [preposition: RegExp, product: Product])[];
	/** Up to where the product behind a recipient is looked for. */
	breath: RegExp;
	sentence: RegExp;
	/** The step goes on about what was named before it: and to present it. */
	again?: RegExp;
	/** It goes on about what an earlier clause names: welcomes the report, and requests … to present it. */
	againFromBefore?: RegExp;
	/** The report is named by its recipient, and only so: 提交大会的报告. */
	attributive?: RegExp;
	/** Right before a recipient without a session: in his annual report to. */
	attributiveBefore?: RegExp;
	/** Right before a recipient: the report was delivered, and is not owed: submitted to. */
	delivered?: RegExp;
	/**
	 * Right before and right behind a recipient: by when it receives. Groups: day, month and year; the
	 * year whose `last` day it is; or `count` and `unit`.
	 */
	dueBefore?: RegExp;
	dueBehind?: RegExp;
	periods: readonly (readonly [words: RegExp, periodicity: string])[];

	/** A request that stands within a decision: decides to request the. */
	requestWithin?: RegExp;
	/** Before whoever is bound by a decision: decides that the mechanism shall. */
	bindsWithin?: RegExp;
	/** Before whoever holds the mandate that is decided on, of whom the items below ask something. */
	holderWithin?: RegExp;
	/** In a later clause of the sentence the request goes on: ，并就此向大会…报告. */
	resumes?: RegExp;
	/** Who is asked goes without saying, or is 其, 该报告员, him or her. */
	sameSubject: RegExp;
	/** A person named before in the paragraph: takes note of the report of the Secretary-General, and requests that he. */
	someone?: RegExp;
	/** Between the verb and who is asked. */
	beforeSubject: RegExp;
	/** One more who is asked. */
	moreSubjects: RegExp;
	/** A holder follows, so that the one named first only says whose: 请人权理事会…特别报告员. */
	ownerOnly?: RegExp;
	/** A short name right behind the verb, which the text has said in full before. */
	shortActor: RegExp;
	/** Said of so many that the text's title must name it, or the paragraph before. */
	shortInTitleOnly: RegExp;
	/** What a short name means in the texts of one body. */
	bodyActors?: Partial<Record<Body, Readonly<Record<string, string>>>>;
	/** Where in a full name its short one stands. */
	shortStands: 'last' | 'anywhere';
}
