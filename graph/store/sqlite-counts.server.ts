import type { EdgeKind, NodeKind } from '../schema.ts';
import { rankOf } from '../derive/rank.ts';
import { bodyOfSession, compareCoverage, compareSessions } from './counting.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { readDerived } from './sqlite-derive.server.ts';
import { readNode, tallyOf, toNodeView } from './sqlite-nodes.server.ts';
import type { Degrees, NodeFacts, SessionCoverage, Statistics } from './store.ts';

const TALLY = 'SELECT kind, count FROM tally WHERE sort = :sort AND count > 0 ORDER BY kind';

const DEGREES = `
	SELECT kind, ins, outs FROM degree WHERE node = :node AND (ins > 0 OR outs > 0) ORDER BY kind`;

const CITED_IN = 'SELECT session, count FROM cited_in WHERE node = :node AND count > 0';

/** Without a date nobody is first or last; of one day the id decides. */
const citedBy = (end: 'min' | 'max', order: 'ASC' | 'DESC'): string => `
	SELECT id FROM node WHERE key IN (
		SELECT from_node FROM citing WHERE to_node = :node AND dated = (
			SELECT ${end}(dated) FROM citing WHERE to_node = :node AND dated > ''
		)
	) ORDER BY id ${order} LIMIT 1`;

const FIRST = citedBy('min', 'ASC');
const LAST = citedBy('max', 'DESC');

const NEWEST = 'SELECT max(adopted) AS newest FROM text';

const countByKind = <Kind extends string>(database: SqliteDatabase, sort: string) =>
	Object.fromEntries(
		database
			.rows<{ kind: Kind; count: number }>(TALLY, { sort })
			.map(({ kind, count }) => [kind, count])
	) as Partial<Record<Kind, number>>;

export const readStatistics = (database: SqliteDatabase): Statistics => ({
	texts: tallyOf(database, 'text'),
	nodes: countByKind<NodeKind>(database, 'node'),
	edges: countByKind<EdgeKind>(database, 'edge'),
	resolved: tallyOf(database, 'resolved'),
	evidence: tallyOf(database, 'evidence'),
	doubts: tallyOf(database, 'doubt')
});

export function readCoverage(database: SqliteDatabase): SessionCoverage[] {
	const [loaded, cited] = [countByKind(database, 'loaded'), countByKind(database, 'cited')];
	const sessions = [...new Set([...Object.keys(loaded), ...Object.keys(cited)])];
	return sessions
		.flatMap((session): SessionCoverage[] => {
			const body = bodyOfSession(session);
			const counts = { loaded: loaded[session] ?? 0, cited: cited[session] ?? 0 };
			return body ? [{ session, body, ...counts }] : [];
		})
		.sort(compareCoverage);
}

export function readFacts(database: SqliteDatabase, id: string): NodeFacts {
	const row = readNode(database, id);
	const node = { node: row.key };
	const [first] = database.rows<{ id: string }>(FIRST, node);
	const [last] = database.rows<{ id: string }>(LAST, node);
	const [newest] = database.rows<{ newest: string | null }>(NEWEST);
	const rank = rankOf(toNodeView(row), newest?.newest ?? null);
	return {
		degree: degreeOf(database, row.key),
		citedBySession: database
			.rows<{ session: string; count: number }>(CITED_IN, node)
			.sort((a, b) => compareSessions(a.session, b.session)),
		...(first && { firstCitedBy: first.id }),
		...(last && { lastCitedBy: last.id }),
		...(rank !== null && { rank }),
		...readDerived(database, row.key)
	};
}

export const readDegrees = (database: SqliteDatabase, id: string): Degrees =>
	degreeOf(database, readNode(database, id).key);

function degreeOf(database: SqliteDatabase, node: number): Degrees {
	const rows = database.rows<{ kind: EdgeKind; ins: number; outs: number }>(DEGREES, { node });
	return Object.fromEntries(rows.map(({ kind, ins, outs }) => [kind, { in: ins, out: outs }]));
}
