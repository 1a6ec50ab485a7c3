import type { Derivation, Holdings } from '../derive/derive.ts';
import { derive } from '../derive/derive.ts';
import { toEnds } from '../derive/ends.ts';
import type { Succession } from '../derive/series.ts';
import type { HeldRow } from './derived.ts';
import { LEAST_GROUP, toDerivedFacts, toDerivedNow, toHeld } from './derived.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { addEdges } from './sqlite-new-edges.server.ts';
import type { NodeRow } from './sqlite-nodes.server.ts';
import { atLeastNone, NODE_COLUMNS, readNode, toNodeView, totalOf } from './sqlite-nodes.server.ts';
import type { DerivedNow, NodeFacts } from './store.ts';

const RESOLUTIONS = `
	SELECT node.key, id, loaded, cited_by AS citedBy, dated, group_id AS "group", stability, links,
		standing, (SELECT json_group_array(series) FROM text WHERE text.node = node.key AND series IS NOT NULL)
			AS series
	FROM node LEFT JOIN derived ON derived.node = node.key WHERE kind = 'Resolution' ORDER BY id`;

/** Whatever else is cited has no place among resolutions. One row for each that cites: a row costs most. */
const CITATIONS = `
	SELECT from_node AS "from", json_group_array(to_node) AS "to" FROM edge
	WHERE kind = 'CITES' GROUP BY from_node`;

const FOLLOWS = `SELECT from_node AS "from", to_node AS "to" FROM edge WHERE kind = 'FOLLOWS'`;

interface ResolutionRow extends HeldRow {
	key: number;
	loaded: number;
	series: string;
}

const toOwn = ({ loaded, series }: ResolutionRow) => ({
	loaded: loaded === 1,
	series: JSON.parse(series) as string[]
});

function readHoldings(database: SqliteDatabase): Holdings {
	const resolutions = database.rows<ResolutionRow>(RESOLUTIONS);
	const ids = new Map(resolutions.map(({ key, id }) => [key, id]));
	const citing = database
		.rows<{ from: number; to: string }>(CITATIONS)
		.map(({ from, to }) => ({ from, to: JSON.parse(to) as number[] }));
	const follows = database
		.rows<{ from: number; to: number }>(FOLLOWS)
		.map(({ from, to }): Succession => [ids.get(from) ?? '', ids.get(to) ?? '']);
	const [newest] = database.rows<{ newest: string | null }>(
		'SELECT max(adopted) AS newest FROM text'
	);
	return {
		resolutions: resolutions.map((row) => toHeld(row, toOwn(row))),
		citations: toEnds([...ids.keys()], citing),
		follows,
		newest: newest?.newest ?? null
	};
}

const PAIRS = `
	SELECT later.key AS "from", earlier.key AS "to" FROM json_each(:pairs) AS pair
		JOIN node AS later ON later.id = pair.value ->> 0
		JOIN node AS earlier ON earlier.id = pair.value ->> 1`;

const UNFOLLOW = `
	DELETE FROM edge WHERE key IN (
		SELECT edge.key FROM (${PAIRS}) AS pair
			JOIN edge ON from_node = pair."from" AND to_node = pair."to" AND kind = 'FOLLOWS'
	)`;

/** Only where the citation still stands that it rests on. */
const FOLLOW = `
	INSERT INTO coming_edge (place, from_node, kind, to_node, evidence, groups)
	SELECT row_number() OVER () - 1, cites.from_node, 'FOLLOWS', cites.to_node, cites.evidence, cites.groups
	FROM (${PAIRS}) AS pair CROSS JOIN edge AS cites
		ON cites.from_node = pair."from" AND cites.to_node = pair."to" AND cites.kind = 'CITES'
	WHERE NOT EXISTS (SELECT 1 FROM edge
		WHERE from_node = pair."from" AND to_node = pair."to" AND kind = 'FOLLOWS')`;

/** Another language may say the citation with another verb. */
const REWEIGH = `
	UPDATE edge SET groups = cites.groups, evidence = cites.evidence FROM edge AS cites
	WHERE edge.kind = 'FOLLOWS' AND cites.kind = 'CITES'
		AND cites.from_node = edge.from_node AND cites.to_node = edge.to_node
		AND (cites.groups <> edge.groups OR cites.evidence <> edge.evidence)`;

const CHANGED = `
	INSERT INTO derived (node, group_id, stability, links, standing)
	SELECT node.key, one.value ->> '$.group.group', one.value ->> '$.group.stability',
		one.value ->> '$.group.links', one.value ->> 'standing'
	FROM json_each(:changed) AS one JOIN node ON node.id = one.value ->> 'id'
	WHERE true
	ON CONFLICT (node) DO UPDATE SET group_id = excluded.group_id, stability = excluded.stability,
		links = excluded.links, standing = excluded.standing`;

function write(database: SqliteDatabase, { follows, changed }: Derivation): void {
	database.write(() => {
		database.run(UNFOLLOW, { pairs: JSON.stringify(follows.lost) });
		database.run('DELETE FROM coming_edge');
		database.run(FOLLOW, { pairs: JSON.stringify(follows.gained) });
		addEdges(database);
		database.run(REWEIGH);
		database.run(CHANGED, { changed: JSON.stringify(changed) });
	});
}

/** Reads of one moment, reckons without holding anybody up, and writes what is otherwise now. */
export async function deriveFacts(database: SqliteDatabase): Promise<DerivedNow> {
	const derivation = await derive(database.read(() => readHoldings(database)));
	write(database, derivation);
	return toDerivedNow(derivation);
}

const GROUP_OF = `
	SELECT own.group_id AS id, own.standing, count(*) AS size, avg(member.stability) AS stability
	FROM derived AS own LEFT JOIN derived AS member ON member.group_id = own.group_id
	WHERE own.node = :node GROUP BY own.node`;

/** What was derived of a node when it last was. */
export function readDerived(
	database: SqliteDatabase,
	node: number
): Pick<NodeFacts, 'group' | 'standing'> {
	const [row] = database.rows<{
		id: string | null;
		standing: number | null;
		size: number;
		stability: number | null;
	}>(GROUP_OF, { node });
	return row ? toDerivedFacts(row) : {};
}

const MEMBERS = `
	FROM derived AS own JOIN derived AS member ON member.group_id = own.group_id
		JOIN node ON node.key = member.node
	WHERE own.node = :node`;

const FIRST_MEMBERS = `SELECT ${NODE_COLUMNS} ${MEMBERS}
	ORDER BY node.loaded DESC, node.cited_by DESC, node.id LIMIT :limit`;

export function readGroup(database: SqliteDatabase, id: string, limit: number) {
	const node = readNode(database, id).key;
	const total = totalOf(database, `SELECT count(*) AS total ${MEMBERS}`, { node });
	if (total < LEAST_GROUP) return { nodes: [], total: 0 };
	const values = { node, limit: atLeastNone(limit) };
	return { nodes: database.rows<NodeRow>(FIRST_MEMBERS, values).map(toNodeView), total };
}
