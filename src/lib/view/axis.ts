import type { GraphNode } from '#graph/model.ts';
import type { EdgeView } from '#graph/store/store.ts';
import { sessionTime, timeOf } from '#graph/symbol-time.ts';

/** Where on the picture a decimal year lies. */
export type Axis = (time: number) => number;

const decimalYear = (date: string): number | null => {
	const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(date) ?? [];
	return year ? Number(year) + (month ? (Number(month) - 1) / 12 : 0.5) : null;
};

/** The session at which an obligation falls due (`HRC-51`), as its edges say. */
export function dueSession({ id }: GraphNode, edges: readonly EdgeView[]): string | null {
	const own = edges.filter(({ from, to }) => from === id || to === id);
	const sessions = own.flatMap(({ kind, to, evidence }) =>
		kind === 'DUE_AT' ? [to] : evidence.map(({ facts }) => `${facts.to}-${facts.session}`)
	);
	return sessions.find((session) => sessionTime(session) !== null) ?? null;
}

/** When it is due; where no session is named, a year after the text that asks. */
function dueTime(node: GraphNode, edges: readonly EdgeView[]): number | null {
	const session = dueSession(node, edges);
	if (session) return sessionTime(session);
	const asked = timeOf(node.id.replace(/#.*$/, ''));
	return asked === null ? null : asked + 1;
}

/** When a node stands on the axis, as a decimal year; null for what has no time of its own. */
export function nodeTime(node: GraphNode, edges: readonly EdgeView[]): number | null {
	if (node.kind === 'Obligation') return dueTime(node, edges);
	if (node.kind === 'Session') return sessionTime(node.id) ?? dated(node);
	if (node.kind === 'Resolution' || node.kind === 'Document') return timeOf(node.id) ?? dated(node);
	return node.kind === 'Instrument' ? dated(node) : null;
}

const dated = ({ date }: GraphNode): number | null => (date ? decimalYear(date) : null);

const REACH = 136;
const NEAR = 0.8;

/** Years near the focus are wide, far ones narrow; a place depends on the two times alone. */
const fisheye =
	(focus: number): Axis =>
	(time) =>
		Math.sign(time - focus) * REACH * Math.log1p(Math.abs(time - focus) / NEAR);

const ORIGIN = 2006;
const YEAR = 32;
const ERA_REACH = 110;

/** For a focus that spans the decades: even years since the Council, the century before it narrower. */
const eras: Axis = (time) =>
	time >= ORIGIN ? (time - ORIGIN) * YEAR : -ERA_REACH * Math.log1p((ORIGIN - time) / 6);

/** Where a focus without a time of its own stands: amid the years that most texts come from. */
export const TIMELESS = 2015;

/** A text is read from its own moment; a treaty, mandate or country through all the years. */
export function axisOf(focus: GraphNode, time: number | null): Axis {
	const dated = focus.kind !== 'Instrument' && time !== null;
	return dated ? fisheye(time) : eras;
}
