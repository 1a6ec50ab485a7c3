import type { Body } from '../../schema.ts';
import { resolutionSymbol, sessionTime, timeOf } from '../../symbol.ts';
import type { Clause } from '../clauses.ts';
import { clausesOf, parentOf } from '../clauses.ts';
import type { Delivery } from '../deliveries.ts';
import { readDeliveries } from '../deliveries.ts';
import type { ObligationCandidate, Rule, Unit } from '../rule.ts';
import { found } from '../rule.ts';
import type { Subject } from '../subjects.ts';
import { readSubjects } from '../subjects.ts';

/**
 * Who owes which body a report, an oral update or a study, and at which session: only what the text
 * requests (请), not what it invites, encourages or welcomes; and nothing already delivered.
 */
export const obligation: Rule = {
	name: 'obligation',
	find(unit) {
		if (unit.note || unit.paragraph.kind !== 'operative') return [];
		return requestsIn(unit).flatMap(({ clause, subjects }) =>
			readDeliveries(unit, clause)
				.filter(({ to, session, from }) => from !== undefined || !isPast(unit, to, session))
				.flatMap((delivery) => subjects.map((subject) => candidate(unit, subject, delivery)))
		);
	}
};

interface Request {
	clause: Clause;
	subjects: Subject[];
}

/** Each request of the paragraph and who is asked; (a) of a list belongs to the request above it. */
function requestsIn(unit: Unit): Request[] {
	const clauses = clausesOf(unit.paragraph);
	const inherited = inheritedFrom(unit);
	const [first] = clauses;
	const text = unit.flow.text;
	let last = inherited ?? [];
	const own = clauses.flatMap((clause) => {
		if (clause.group !== 'request') return [];
		const subjects = readSubjects({ document: unit.document, text, from: clause.from, last });
		last = subjects;
		return [{ clause, subjects }];
	});
	if (!inherited) return own;
	const lead = { verb: '', group: 'request' as const, start: 0, from: 0 };
	return [{ clause: { ...lead, end: first?.start ?? text.length }, subjects: inherited }, ...own];
}

/** Who the paragraph above asks in its last clause, when this one only goes on: 请秘书长：(a) …. */
function inheritedFrom(unit: Unit): Subject[] | null {
	const parent = parentOf(unit);
	if (!parent) return null;
	const last = clausesOf(parent).at(-1);
	if (!last) return inheritedFrom({ ...unit, paragraph: parent, flow: parent.flow });
	if (last.group !== 'request') return null;
	const { document } = unit;
	return readSubjects({ document, text: parent.flow.text, from: last.from, last: [] });
}

/** A session before the text's own has had its report; a series may have begun there. */
function isPast({ document: { header } }: Unit, to: Body, session?: number): boolean {
	const own = resolutionSymbol(header.body, header.number, header.act);
	const now = own ? timeOf(own) : null;
	const due = session === undefined ? null : sessionTime(`${to}-${session}`);
	return now !== null && due !== null && due < now;
}

function candidate(unit: Unit, subject: Subject, delivery: Delivery): ObligationCandidate {
	const { start, end, ...said } = delivery;
	return { ...found(unit, 'obligation', start, end), kind: 'obligation', ...subject, ...said };
}
