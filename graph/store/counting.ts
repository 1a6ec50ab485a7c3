import type { Body } from '../schema.ts';
import { BODIES, isBody } from '../schema.ts';
import { sessionTime } from '../symbol-time.ts';
import type { SessionCoverage } from './store.ts';

/** `HRC-S-35` → HRC; null for what is no session of a body known here. */
export function bodyOfSession(session: string): Body | null {
	const body = session.split('-')[0] ?? '';
	return isBody(body) ? body : null;
}

export const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first; special sessions, of whose time the number says nothing, last and by id. */
export function compareSessions(a: string, b: string): number {
	const [timeA, timeB] = [sessionTime(a) ?? Infinity, sessionTime(b) ?? Infinity];
	return timeA === timeB ? byCodePoint(a, b) : timeA - timeB;
}

const ORDER = Object.keys(BODIES);

/** Body by body, as the schema lists them, then oldest first. */
export const compareCoverage = (a: SessionCoverage, b: SessionCoverage): number =>
	ORDER.indexOf(a.body) - ORDER.indexOf(b.body) || compareSessions(a.session, b.session);
