import type { Evidence, MandateAct } from '#graph/model.ts';
import { MANDATE_ACTS } from '#graph/model.ts';
import { timeOf } from '#graph/symbol-time.ts';
import type { EdgeView, Neighbourhood, NodeView } from '#graph/store/store.ts';

/** One decision on a mandate, with the words that make it. */
export interface Act {
	resolution: NodeView;
	act: MandateAct;
	months?: number;
	/** `HRC-66`, an ISO date, or `open-ended`, as the text says. */
	until?: string;
	/** ISO date, computed from the date of adoption and the term. */
	expires?: string;
	/** Symbols of the acts that hold its terms. */
	terms: string[];
	evidence: Evidence;
}

const isAct = (value: unknown): value is MandateAct =>
	(MANDATE_ACTS as readonly unknown[]).includes(value);

/** `2021-10-11` and 24 → `2023-10-11`; a month without that day gives its last. */
export function addMonths(iso: string, months: number): string | undefined {
	const [year, month, day] = iso.split('-').map(Number);
	if (!year || !month || !day) return undefined;
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
	return date.toISOString().slice(0, 10);
}

function expiryOf({ date }: NodeView, months?: number, until?: string): string | undefined {
	if (until) return /^\d{4}-\d\d-\d\d$/.test(until) ? until : undefined;
	return date && months ? addMonths(date, months) : undefined;
}

function toAct(resolution: NodeView, evidence: Evidence): Act {
	const { act, months, until, terms } = evidence.facts;
	const term = {
		...(typeof months === 'number' && { months }),
		...(typeof until === 'string' && { until })
	};
	const expires = expiryOf(resolution, term.months, term.until);
	return {
		resolution,
		act: isAct(act) ? act : 'modify',
		...term,
		...(expires && { expires }),
		terms: Array.isArray(terms) ? terms : [],
		evidence
	};
}

const timeOfNode = ({ id, date }: NodeView): number =>
	date ? Date.parse(date) : Date.UTC(Math.floor(timeOf(id) ?? 0));

/** The same decision in several languages is one decision: the first that says it stands for all. */
const firstText = ({ evidence }: EdgeView): Evidence[] =>
	evidence.filter(({ text }) => text === evidence[0]?.text);

/** Every decision on the mandate in the order of time. */
export function lifeOf({ focus, nodes, edges }: Neighbourhood): Act[] {
	return edges
		.filter(({ kind, to }) => kind === 'ACTS_ON' && to === focus.id)
		.flatMap((edge) => {
			const resolution = nodes.find(({ id }) => id === edge.from);
			return resolution ? firstText(edge).map((evidence) => toAct(resolution, evidence)) : [];
		})
		.sort((a, b) => timeOfNode(a.resolution) - timeOfNode(b.resolution));
}
