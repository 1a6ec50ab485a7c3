import { ATTRIBUTIVE, FROM_WHEN, PERIODS, PRODUCTS } from '../languages/zh/reporting.ts';
import type { Body } from '../schema.ts';
import type { Clause } from './clauses.ts';
import type { Receiver, Recipients } from './recipients.ts';
import { joinRecipients, readRecipients } from './recipients.ts';
import type { ObligationCandidate, Unit } from './rule.ts';
import { within } from './within.ts';

/** What is delivered to whom, and where that is said. */
export interface Delivery extends Pick<
	ObligationCandidate,
	'to' | 'session' | 'product' | 'periodicity' | 'from'
> {
	start: number;
	end: number;
}

/** What one request asks to be delivered, one by one: two sessions are two deliveries. */
export function readDeliveries(unit: Unit, clause: Clause): Delivery[] {
	const { text, recipients } = readRecipients(unit);
	const phrases = joinRecipients(text, within(recipients, clause.from, clause.end));
	const due = phrases.filter(({ preposition }) => !FROM_WHEN.test(preposition));
	const starts = phrases.filter(({ preposition }) => FROM_WHEN.test(preposition));
	const deliveries = due.flatMap((phrase, i) => {
		const said = { from: due[i - 1]?.end ?? clause.from, to: due[i + 1]?.start ?? clause.end };
		const product = productOf(text, phrase, said);
		if (!product) return [];
		const before = /[^，]*$/.exec(text.slice(clause.from, phrase.start))?.[0] ?? '';
		const segment = before + text.slice(phrase.start, said.to);
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

/** Once for each product, body and session; a body without a session only where it has none. */
function withoutRepeats(deliveries: Delivery[]): Delivery[] {
	return deliveries.filter((one, i) => {
		const isSame = (other: Delivery) => other.to === one.to && other.product === one.product;
		if (one.session === undefined && deliveries.some((o) => isSame(o) && o.session !== undefined))
			return false;
		return deliveries.findIndex((o) => isSame(o) && o.session === one.session) === i;
	});
}
