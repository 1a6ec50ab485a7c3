import type { Body } from '../schema.ts';
import { BODIES, isBody } from '../schema.ts';
import { sessionTime, timeOf } from '../symbol.ts';
import type { SessionCoverage } from './store.ts';

/** `HRC-S-35` → HRC; null for what is no session of a body known here. */
export function bodyOfSession(session: string): Body | null {
	const body = session.split('-')[0] ?? '';
	return isBody(body) ? body : null;
}

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Oldest first; special sessions, of whose time the number says nothing, last and by id. */
export function compareSessions(a: string, b: string): number {
	const [timeA, timeB] = [sessionTime(a) ?? Infinity, sessionTime(b) ?? Infinity];
	return timeA === timeB ? byCodePoint(a, b) : timeA - timeB;
}

const ORDER = Object.keys(BODIES);

/** Body by body, as the schema lists them, then oldest first. */
export const compareCoverage = (a: SessionCoverage, b: SessionCoverage): number =>
	ORDER.indexOf(a.body) - ORDER.indexOf(b.body) || compareSessions(a.session, b.session);

/** The year of a date, else that which the symbol says; null where neither does. */
function yearOf(id: string, date: string | undefined): number | null {
	if (date !== undefined) return Number(date.slice(0, 4));
	const time = timeOf(id);
	return time === null ? null : Math.floor(time);
}

/**
 * Citing resolutions for each year from the cited one's own to that of the newest text, both counted.
 * Whatever was cited before its own year counts one year.
 */
export function rankOf(
	{ id, date, citedBy }: { id: string; date?: string; citedBy: number },
	newest: string | null
): number | null {
	const year = yearOf(id, date);
	if (year === null || newest === null) return null;
	return citedBy / Math.max(1, Number(newest.slice(0, 4)) - year + 1);
}
