import { flat } from '../../flat.ts';
import { reportingWords } from '../../languages/reporting.ts';
import type { Body } from '../../schema.ts';
import { councilNamed } from '../sessions/councils.ts';
import { madePerUnit } from '../made-per-unit.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Unit } from '../rule.ts';
import { readSessions } from '../sessions/sessions.ts';
import { withoutQuotations } from '../instruments/titles.ts';
import { within } from '../within.ts';
import type { ReportingWords } from '../words/reporting.ts';

/** A body that receives, at some sessions or at none that the text names. */
export interface Receiver {
	to: Body;
	sessions: number[];
}

/** The receivers of one delivery, in one phrase: 向人权理事会和大会第七十八届会议. */
export interface Recipients {
	/** Of the preposition. */
	start: number;
	end: number;
	receivers: Receiver[];
	/** 向, 提交, 在, 从 … */
	preposition: string;
}

interface RecipientsOf {
	/** Quoted titles blotted out. */
	text: string;
	/** In order; what is joined to the one before has no preposition of its own. */
	recipients: Recipients[];
}

/** Every recipient that the paragraph names. */
export const readRecipients = madePerUnit((unit): RecipientsOf => {
	const text = withoutQuotations(unit);
	const words = reportingWords[unit.document.language];
	if (!words) return { text, recipients: [] };
	const dated = withSessions(unit, text, words);
	const recipients = [...dated, ...withoutSessions(unit, text, words)];
	return { text, recipients: recipients.sort((a, b) => a.start - b.start || a.end - b.end) };
});

/** Recipients joined by 和 receive the same. */
export function joinRecipients(
	text: string,
	phrases: Recipients[],
	{ joinedRecipient, fromWhen }: ReportingWords
): Recipients[] {
	const groups: Recipients[] = [];
	// who receives, and from when on, are two things
	const isOther = (one: Recipients, next: Recipients) =>
		next.preposition !== '' && fromWhen.test(one.preposition) !== fromWhen.test(next.preposition);
	for (const phrase of phrases) {
		const last = groups.at(-1);
		const gap = last ? text.slice(last.end, phrase.start) : '';
		if (last && joinedRecipient.test(gap) && !isOther(last, phrase))
			groups[groups.length - 1] = join(last, phrase);
		else if (phrase.preposition) groups.push(phrase);
	}
	return groups;
}

const join = (first: Recipients, second: Recipients): Recipients => ({
	...first,
	end: Math.max(first.end, second.end),
	receivers: [...first.receivers, ...second.receivers]
});

/** How far before a session the bodies joined to its own, and its preposition, are looked for. */
const BEFORE = 90;
const PREPOSITION = 40;

/** 向人权理事会和大会第七十八届会议: the session is the Assembly's, and the Council's is not said. */
const withSessions = (unit: Unit, text: string, words: ReportingWords): Recipients[] =>
	flat(readSessions(unit), ({ start, end, body, numbers }) => {
		if (words.notReceiver?.test(text.slice(end, end + 5))) return [];
		const before = text.slice(Math.max(0, start - BEFORE), start);
		const joined = words.joinedBodies.exec(before)?.[1] ?? '';
		const head = start - joined.length;
		const match = words.preposition.exec(text.slice(Math.max(0, head - PREPOSITION), head));
		const others = bodiesIn(unit, joined, words, start).filter((to) => to !== body);
		return {
			start: match ? head - match[0].length : start,
			end,
			preposition: match?.[1] ?? '',
			receivers: [
				...(match ? others.map((to) => ({ to, sessions: [] })) : []),
				{ to: body, sessions: numbers }
			]
		};
	});

const withoutSessions = (unit: Unit, text: string, words: ReportingWords): Recipients[] =>
	matchesOf(text, words.bodiesOnly).map(
		({ 0: whole, 1: preposition = '', 2: said = '', index }) => {
			// in one breath the session stands before: 在大会第七十七届会议上就…向大会
			const breath = words.atSession?.exec(text.slice(Math.max(0, index - 60), index));
			const from = index - (breath?.[0].length ?? 0);
			const before = breath ? within(readSessions(unit), from, index) : [];
			const receivers = bodiesIn(unit, said, words, index).map((to) => ({
				to,
				sessions: before.find(({ body }) => body === to)?.numbers ?? []
			}));
			return { start: index, end: index + whole.length, preposition, receivers };
		}
	);

/** 理事会 alone is the adopting council, or in an Assembly text the one named last. */
function bodiesIn(
	unit: Unit,
	said: string,
	{ bodies, bodyBreak }: ReportingWords,
	at: number
): Body[] {
	const own = unit.document.header.body;
	return flat(said.split(bodyBreak), (word) => {
		const host = bodies.find(([name]) => name.test(word))?.[1];
		if (host === undefined || host === null) return [];
		if (host === 'own') return [own];
		if (host !== 'council') return [host];
		return own === 'GA' ? (councilNamed(unit, unit.flow.text.slice(0, at)) ?? []) : [own];
	});
}
