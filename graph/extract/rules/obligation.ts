import { flat } from '../../flat.ts';
import { reportingWords } from '../../languages/reporting.ts';
import type { Document, ParagraphKind } from '../../model.ts';
import type { Body } from '../../schema.ts';
import { resolutionSymbol } from '../../symbol.ts';
import { sessionTime, timeOf } from '../../symbol-time.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf, parentOf, partsOf } from '../clauses.ts';
import type { Delivery } from '../reporting/deliveries.ts';
import { readDeliveries } from '../reporting/deliveries.ts';
import { readRecipients } from '../reporting/recipients.ts';
import type { ObligationCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import type { Subject } from '../reporting/subjects.ts';
import { readSubjects } from '../reporting/subjects.ts';
import type { ReportingWords } from '../words/reporting.ts';

/**
 * Who owes which body a report, an oral update or a study, and at which session: only what the text
 * requests (请), not what it invites, encourages or welcomes; and nothing already delivered.
 */
export const obligation: Rule = {
	name: 'obligation',
	find(unit) {
		if (unit.note || !BINDING.has(unit.paragraph.kind)) return [];
		if (!mayAsk(unit) || !hasRecipients(unit)) return [];
		return flat(requestsIn(unit), ({ clause, subjects }) =>
			flat(
				readDeliveries(unit, clause).filter(
					({ to, session, from }) => from !== undefined || !isPast(unit, to, session)
				),
				(delivery) => subjects.map((subject) => candidate(unit, subject, delivery))
			)
		);
	}
};

/** A declaration that a resolution adopts asks for reports in the resolution's name. */
const BINDING: ReadonlySet<ParagraphKind> = new Set(['operative', 'annex']);

/** Only a request or a decision asks, or words before any verb, or the paragraph that this one belongs to. */
const mayAsk = (unit: Unit): boolean =>
	unit.paragraph.verbs[0]?.at !== 0 ||
	unit.paragraph.verbs.some(({ group }) => group === 'request' || group === 'decide') ||
	parentOf(unit) !== undefined;

const hasRecipients = (unit: Unit): boolean => readRecipients(unit).recipients.length > 0;

interface Request {
	clause: Clause;
	subjects: Subject[];
}

/** Each request of the paragraph and who is asked; (a) of a list belongs to the request above it. */
function requestsIn(unit: Unit): Request[] {
	const { document, paragraph, flow } = unit;
	const clauses = clausesOf(paragraph);
	const inherited = inheritedFrom(unit);
	const lead = { verb: '', start: 0, from: 0, end: clauses[0]?.start ?? flow.text.length };
	let last = inherited ?? [];
	const own = requestedIn(unit, [{ group: 'decide', ...lead }, ...clauses]).map((clause) => {
		if (clause.resumes) return { clause, subjects: last };
		last = readSubjects({ document, text: flow.text, from: clause.from, last });
		return { clause, subjects: last };
	});
	if (!inherited) return own;
	return [{ clause: { group: 'request', ...lead }, subjects: inherited }, ...own];
}

/** A clause that asks, or takes up what the one before it asked. */
interface Asking extends Clause {
	resumes?: boolean;
}

/**
 * A request is a clause of its own, or stands within a decision: decides to request the …; or goes on
 * behind a clause with another verb: ，并就此向大会…报告.
 */
function requestedIn({ document, flow: { text } }: Unit, clauses: Clause[]): Asking[] {
	const words = reportingWords[document.language];
	if (!words) return [];
	let open = false;
	return flat(clauses, (clause): Asking[] => {
		const asked = askedIn(text, clause, words);
		open = asked.length > 0 || (open && !ENDS.test(text.slice(clause.start - 2, clause.start)));
		return asked.length === 0 && open ? resumedIn(text, clause, words) : asked;
	});
}

/** Between two clauses: the sentence is over. */
const ENDS = /[；。;.]\s?$/;

function askedIn(text: string, clause: Clause, words: ReportingWords): Asking[] {
	if (clause.group === 'request') return [clause];
	if (clause.group !== 'decide') return [];
	return flat([words.requestWithin, words.bindsWithin], (within) => partsOf(text, clause, within));
}

const resumedIn = (text: string, clause: Clause, { resumes }: ReportingWords): Asking[] =>
	partsOf(text, clause, resumes).map((part) => ({ resumes: true, ...part }));

/** Who the paragraph above asks in its last clause, when this one only goes on: 请秘书长：(a) …. */
function inheritedFrom(unit: Unit): Subject[] | null {
	const parent = parentOf(unit);
	if (!parent) return null;
	const last = clausesOf(parent).at(-1);
	if (!last) return inheritedFrom({ ...unit, paragraph: parent, flow: parent.flow, made: [] });
	const { document } = unit;
	const { text } = parent.flow;
	const asked = last.group === 'request' ? last : boundIn(document, text, last);
	return asked ? readSubjects({ document, text, from: asked.from, last: [] }) : null;
}

/** Whom the items of a decision bind: decides that the mechanism shall:, decides to extend the mandate of …: */
function boundIn({ language }: Document, text: string, clause: Clause): Clause | undefined {
	const words = reportingWords[language];
	if (!words || clause.group !== 'decide') return undefined;
	const binds = [words.bindsWithin, words.holderWithin];
	return flat(binds, (within) => partsOf(text, clause, within)).at(0);
}

/**
 * A session before the text's own has had its report; a series may have begun there. What is no more,
 * as the Commission is, receives nothing.
 */
function isPast({ document: { header } }: Unit, to: Body, session?: number): boolean {
	if ((to === 'CHR' || to === 'SUBCOM') && header.body !== to) return true;
	const own = resolutionSymbol(header.body, header.number, header.act);
	const now = own ? timeOf(own) : null;
	const due = session === undefined ? null : sessionTime(`${to}-${session}`);
	return now !== null && due !== null && due < now;
}

function candidate(unit: Unit, subject: Subject, delivery: Delivery): ObligationCandidate {
	const { start, end, ...said } = delivery;
	return { kind: 'obligation', ...found(unit, 'obligation', start, end), ...subject, ...said };
}
