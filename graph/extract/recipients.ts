import { PREPOSITION } from '../languages/zh/reporting.ts';
import { BODY_NAME, JOINED_RECIPIENT } from '../languages/zh/sessions.ts';
import type { Flow } from '../model.ts';
import type { Body } from '../schema.ts';
import type { Unit } from './rule.ts';
import { readSessions } from './sessions.ts';
import { withoutQuotations } from './titles.ts';
import { within } from './within.ts';

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

const known = new WeakMap<Flow, RecipientsOf>();

/** Every recipient that the paragraph names. */
export function readRecipients(unit: Unit): RecipientsOf {
	const read = known.get(unit.flow) ?? recipientsIn(unit);
	known.set(unit.flow, read);
	return read;
}

function recipientsIn(unit: Unit): RecipientsOf {
	const text = withoutQuotations(unit.flow.text);
	const recipients = [...withSessions(unit, text), ...withoutSessions(unit, text)];
	return { text, recipients: recipients.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Recipients joined by 和 receive the same. */
export function joinRecipients(text: string, phrases: Recipients[]): Recipients[] {
	const groups: Recipients[] = [];
	for (const phrase of phrases) {
		const last = groups.at(-1);
		const gap = last ? text.slice(last.end, phrase.start) : '';
		if (last && JOINED_RECIPIENT.test(gap)) groups[groups.length - 1] = join(last, phrase);
		else if (phrase.preposition) groups.push(phrase);
	}
	return groups;
}

const join = (first: Recipients, second: Recipients): Recipients => ({
	...first,
	end: second.end,
	receivers: [...first.receivers, ...second.receivers]
});

const JOINED = new RegExp(`((?:${BODY_NAME}(?:和|及|以及|、|并向))+)$`);

/** 向人权理事会和大会第七十八届会议: the session is the Assembly's, and the Council's is not said. */
const withSessions = (unit: Unit, text: string): Recipients[] =>
	readSessions(unit).map(({ start, end, body, numbers }) => {
		const joined = JOINED.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
		const head = start - joined.length;
		const preposition = PREPOSITION.exec(text.slice(Math.max(0, head - 4), head))?.[1] ?? '';
		const others = bodiesIn(unit, joined).filter((to) => to !== body);
		return {
			start: preposition ? head - preposition.length : start,
			end,
			preposition,
			receivers: [
				...(preposition ? others.map((to) => ({ to, sessions: [] })) : []),
				{ to: body, sessions: numbers }
			]
		};
	});

const BODY_ONLY = new RegExp(
	`(提交给|呈交给|提交|呈交|向|给)((?:${BODY_NAME}(?:和|及|以及|、))*${BODY_NAME})(?!主席|成员|第|[^，；。]{0,4}第[^，；。]{1,8}届|下一?届)`,
	'g'
);

/** 在大会第七十七届会议上就…向大会: in one breath the session stands before. */
const AT_SESSION = /在[^，；。]*届会议[^，；。]*$/;

const withoutSessions = (unit: Unit, text: string): Recipients[] =>
	[...text.matchAll(BODY_ONLY)].map(({ 0: whole, 1: preposition = '', 2: bodies = '', index }) => {
		const end = index + whole.length;
		const breath = AT_SESSION.exec(text.slice(Math.max(0, index - 60), index));
		const from = index - (breath?.[0].length ?? 0);
		const before = breath ? within(readSessions(unit), from, index) : [];
		const receivers = bodiesIn(unit, bodies).map((to) => ({
			to,
			sessions: before.find(({ body }) => body === to)?.numbers ?? []
		}));
		return { start: index, end, preposition, receivers };
	});

const NAMES: [words: RegExp, body: Body][] = [
	[/人权理事会/, 'HRC'],
	[/安全理事会|安理会/, 'SC'],
	[/经济及社会理事会|经社理事会/, 'ECOSOC'],
	[/大会/, 'GA']
];

/** 理事会 alone is the adopting council. */
function bodiesIn({ document: { header } }: Unit, words: string): Body[] {
	return words.split(/以及|和|及(?!社会)|、|并向/).flatMap((word) => {
		const named = NAMES.find(([name]) => name.test(word))?.[1];
		if (named) return [named];
		return word && header.body !== 'GA' ? [header.body] : [];
	});
}
