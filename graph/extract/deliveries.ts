import {
	ATTRIBUTIVE,
	FROM_WHEN,
	PERIODS,
	PREPOSITION,
	PRODUCTS
} from '../languages/zh/reporting.ts';
import { BODY_NAME, JOINED_RECIPIENT } from '../languages/zh/sessions.ts';
import type { Body } from '../schema.ts';
import type { Clause } from './clauses.ts';
import type { ObligationCandidate, Unit } from './rule.ts';
import { readSessions } from './sessions.ts';
import { withoutQuotations } from './titles.ts';

/** What is delivered to whom, and where that is said. */
export interface Delivery extends Pick<
	ObligationCandidate,
	'to' | 'session' | 'product' | 'periodicity' | 'from'
> {
	start: number;
	end: number;
}

/** A body that receives, at some sessions or at none that the text names. */
interface Receiver {
	to: Body;
	sessions: number[];
}

/** The receivers of one delivery, in one phrase: 向人权理事会和大会第七十八届会议. */
interface Recipients {
	/** Of the preposition. */
	start: number;
	end: number;
	receivers: Receiver[];
	/** 向, 提交, 在, 从 … */
	preposition: string;
}

/** What one request asks to be delivered, one by one: two sessions are two deliveries. */
export function readDeliveries(unit: Unit, clause: Clause): Delivery[] {
	const text = withoutQuotations(unit.flow.text);
	const phrases = readRecipients(unit, clause, text);
	const due = phrases.filter(({ preposition }) => !FROM_WHEN.test(preposition));
	const starts = phrases.filter(({ preposition }) => FROM_WHEN.test(preposition));
	const deliveries = due.flatMap((phrase, i) => {
		const said = { from: due[i - 1]?.end ?? clause.from, to: due[i + 1]?.start ?? clause.end };
		const product = productOf(text, phrase, said);
		if (!product) return [];
		const segment = text.slice(
			Math.max(clause.from, text.lastIndexOf('，', phrase.start) + 1),
			said.to
		);
		const periodicity = PERIODS.find(([words]) => words.test(segment))?.[1];
		const delivery = {
			start: phrase.start,
			end: Math.max(phrase.end, product.end),
			product: product.product,
			...(periodicity && { periodicity })
		};
		return phrase.receivers.flatMap((receiver) =>
			delivered(delivery, receiver, firstSession(starts, phrase.end, receiver.to))
		);
	});
	return withoutRepeats(deliveries);
}

/** The session at which a series begins: 从大会第七十七届会议开始. */
const firstSession = (starts: Recipients[], after: number, to: Body): number | undefined =>
	starts
		.filter(({ start }) => start >= after)
		.flatMap(({ receivers }) => receivers)
		.find((receiver) => receiver.to === to)?.sessions[0];

function delivered(
	delivery: Omit<Delivery, 'to'>,
	{ to, sessions }: Receiver,
	since: number | undefined
): Delivery[] {
	const said = { ...delivery, to, ...(since !== undefined && { from: `${to}-${since}` }) };
	const due = sessions.length > 0 || since === undefined ? sessions : [since];
	return due.length > 0 ? due.map((session) => ({ ...said, session })) : [said];
}

interface Product {
	product: Delivery['product'];
	/** After the words that say it, where they follow the recipient. */
	end: number;
}

/** 向…提交报告: behind the recipient; 将报告提交…, 编写报告，供…审议: before it. */
function productOf(
	text: string,
	{ start, end, receivers, preposition }: Recipients,
	{ from, to }: { from: number; to: number }
): Product | undefined {
	const behind = text.slice(end, to);
	// 提交大会的报告 names a report; only a coming session makes it one that is owed
	if (ATTRIBUTIVE.test(behind) && receivers.every(({ sessions }) => sessions.length === 0))
		return undefined;
	const before = () => firstProduct(text.slice(from, start));
	if (preposition === '报告') return { product: 'report', end };
	if (preposition === '供') return productAt(before(), 0);
	const following = productAt(firstProduct(withinReach(behind, preposition)), end);
	return /^(?:向|给|在|于)$/.test(preposition) ? following : (productAt(before(), 0) ?? following);
}

const productAt = (found: FirstProduct | undefined, from: number): Product | undefined =>
	found && { product: found.product, end: from === 0 ? 0 : from + found.at + found.length };

/** 在…届会议上 says the product in the same breath, 向…届会议 perhaps after its topic. */
function withinReach(behind: string, preposition: string): string {
	const sentence = /^[^；。]*/.exec(behind)?.[0] ?? '';
	return preposition === '向' ? sentence : (/^[^，]*/.exec(sentence)?.[0] ?? '');
}

interface FirstProduct {
	at: number;
	length: number;
	product: Delivery['product'];
}

/** The product that is named first; of two at one place the earlier in the table. */
function firstProduct(said: string): FirstProduct | undefined {
	return PRODUCTS.flatMap(([words, product]) => {
		const match = words.exec(said);
		return match ? [{ at: match.index, length: match[0].length, product }] : [];
	}).sort((a, b) => a.at - b.at)[0];
}

/** Recipients within the clause in order; those joined by 和 receive the same. */
function readRecipients(unit: Unit, clause: Clause, text: string): Recipients[] {
	const phrases = [...withSessions(unit, text), ...withoutSessions(unit, text)]
		.filter(({ start, end }) => start >= clause.from && end <= clause.end)
		.sort((a, b) => a.start - b.start || a.end - b.end);
	return phrases.reduce<Recipients[]>((joined, phrase) => {
		const last = joined.at(-1);
		const gap = last ? text.slice(last.end, phrase.start) : '';
		if (last && JOINED_RECIPIENT.test(gap)) return [...joined.slice(0, -1), join(last, phrase)];
		if (phrase.preposition) return [...joined, phrase];
		return joined;
	}, []);
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
		const before = breath
			? readSessions(unit).filter(({ start, end }) => start >= from && end <= index)
			: [];
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

/** Once for each product, body and session; a body without a session only where it has none. */
function withoutRepeats(deliveries: Delivery[]): Delivery[] {
	return deliveries.filter((one, i) => {
		const isSame = (other: Delivery) => other.to === one.to && other.product === one.product;
		if (one.session === undefined && deliveries.some((o) => isSame(o) && o.session !== undefined))
			return false;
		return deliveries.findIndex((o) => isSame(o) && o.session === one.session) === i;
	});
}
