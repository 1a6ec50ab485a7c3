import { flat } from '../../flat.ts';
import { reportingWords } from '../../languages/reporting.ts';
import type { Body, Language } from '../../schema.ts';
import type { Clause } from '../clauses.ts';
import { readDue } from './due.ts';
import { matchesOf } from '../../patterns/matches.ts';
import type { Said } from './products.ts';
import { productOf } from './products.ts';
import type { Receiver, Recipients } from './recipients.ts';
import { joinRecipients, readRecipients } from './recipients.ts';
import type { ObligationCandidate, Unit } from '../rule.ts';
import { within } from '../within.ts';
import type { ReportingWords } from '../words/reporting.ts';

/** What is delivered to whom, and where that is said. */
export interface Delivery extends Pick<
	ObligationCandidate,
	'to' | 'session' | 'due' | 'product' | 'periodicity' | 'from'
> {
	start: number;
	end: number;
}

/** One thing asked for: to submit a report …; a language that does not say has one for the clause. */
interface Step {
	start: number;
	end: number;
}

/** What one request asks to be delivered, one by one: two sessions are two deliveries. */
export function readDeliveries(unit: Unit, clause: Clause): Delivery[] {
	const { language } = unit.document;
	const words = reportingWords[language];
	if (!words) return [];
	const { text, recipients } = readRecipients(unit);
	const deliveries = flat(stepsOf(text, clause, words), (step) => {
		const inside = within(recipients, step.start, step.end);
		return deliveriesIn(
			{ language, text, clause, step, words },
			joinRecipients(text, inside, words)
		);
	});
	return withoutRepeats(deliveries);
}

/** The steps of a clause in which something is delivered. */
function stepsOf(text: string, { from, end }: Clause, { steps, delivers }: ReportingWords): Step[] {
	if (!steps) return [{ start: from, end }];
	const said = text.slice(from, end);
	const starts = matchesOf(said, steps).map(({ 0: link, index }) => ({
		before: from + index,
		start: from + index + link.length
	}));
	return [{ before: from, start: from }, ...starts]
		.map(({ start }, i) => ({ start, end: starts[i]?.before ?? end }))
		.filter(({ start, end }) => !delivers || delivers.test(text.slice(start, end)));
}

interface Asking {
	language: Language;
	text: string;
	clause: Clause;
	step: Step;
	words: ReportingWords;
}

function deliveriesIn(asking: Asking, phrases: Recipients[]): Delivery[] {
	const { text, clause, step, words } = asking;
	const isStart = ({ preposition }: Recipients) => words.fromWhen.test(preposition);
	const isSaidSo = ({ end }: Recipients) =>
		words.fromBehind?.test(text.slice(end, end + 4)) ?? true;
	const starts = phrases.filter(isStart).filter(isSaidSo);
	const due = phrases.filter((phrase) => !isStart(phrase));
	return flat(due, (phrase, i) => {
		const from = due[i - 1]?.end ?? step.start;
		const to = due[i + 1]?.start ?? step.end;
		const said = { text, clause: clause.from, step: step.start, from, to };
		const delivery = deliveryTo(phrase, { isOnly: due.length === 1, ...said }, words);
		const { start, end } = phrase;
		const by = readDue({ text, from, start, end, to }, words, asking.language);
		return flat(phrase.receivers, (receiver) =>
			delivered(
				delivery && { ...delivery, ...(by && { due: by }) },
				receiver,
				firstSession(starts, phrase.end, receiver.to)
			)
		);
	});
}

/** What one recipient is given, and how often. */
function deliveryTo(
	phrase: Recipients,
	said: Said & { isOnly: boolean },
	words: ReportingWords
): Omit<Delivery, 'to'> | undefined {
	const product = productOf(said, phrase, words);
	if (!product) return undefined;
	const isWhole = said.isOnly || product.isShared === true;
	const periodicity = periodicityOf(phrase, { isWhole, ...said }, words);
	return {
		start: phrase.start,
		end: Math.max(phrase.end, product.end),
		product: product.product,
		...(periodicity && { periodicity })
	};
}

/** How often, as the recipient's own part of the sentence says it. */
function periodicityOf(
	phrase: Recipients,
	{ text, step, to, isWhole }: Said & { isWhole: boolean },
	{ segmentBreak, periods }: ReportingWords
): string | undefined {
	const whole = text.slice(step, phrase.start);
	const before = isWhole ? whole : (whole.split(segmentBreak).at(-1) ?? '');
	const segment = before + text.slice(phrase.start, to);
	return periods.find(([words]) => words.test(segment))?.[1];
}

/** The session at which a series begins: 从大会第七十七届会议开始. */
function firstSession(starts: Recipients[], after: number, to: Body): number | undefined {
	const fitting = starts.filter(({ receivers }) => receivers.some((one) => one.to === to));
	const nearest = fitting.find(({ start }) => start >= after) ?? fitting.at(-1);
	return nearest?.receivers.find((one) => one.to === to)?.sessions[0];
}

function delivered(
	delivery: Omit<Delivery, 'to'> | undefined,
	{ to, sessions }: Receiver,
	since: number | undefined
): Delivery[] {
	if (!delivery) return [];
	const { due: time, ...rest } = delivery;
	const said = { to, ...rest, ...(since !== undefined && { from: `${to}-${since}` }) };
	const due = sessions.length > 0 || since === undefined ? sessions : [since];
	if (due.length > 0) return due.map((session) => ({ ...said, session }));
	return [{ ...said, ...(time && { due: time }) }];
}

/** Once for each product, body and session; a body without a session only where it has none. */
function withoutRepeats(deliveries: Delivery[]): Delivery[] {
	return deliveries.filter((one, i) => {
		const isSame = (other: Delivery) => other.to === one.to && other.product === one.product;
		if (one.session === undefined && deliveries.some((o) => isSame(o) && o.session !== undefined))
			return false;
		return (
			deliveries.findIndex((o) => isSame(o) && o.session === one.session && o.due === one.due) === i
		);
	});
}
