import type { EdgeKind, NodeKind } from '../schema.ts';
import { edgesAmong, SPOKEN } from './sqlite-among.server.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { toBits } from './sqlite-groups.ts';
import type { NodeRow } from './sqlite-nodes.server.ts';
import { atLeastNone, NODE_COLUMNS, readNode, toNodeView } from './sqlite-nodes.server.ts';
import type { EdgeFilter, Neighbourhood } from './store.ts';

/** The edges of one kind that lead from the focus, or to it. */
interface Bundle {
	kind: EdgeKind;
	direction: 'out' | 'in';
	count: number;
	/** Only neighbours of this rank and above can be among the first. */
	least: number;
}

const DEGREES = 'SELECT kind, ins, outs FROM degree WHERE node = :focus';

/** The far end and its rank, of edges that lead out of the focus and into it. */
const ENDS = {
	out: { near: 'from_node', far: 'to_node', rank: 'to_rank' },
	in: { near: 'to_node', far: 'from_node', rank: 'from_rank' }
} as const;

const OF_KIND = '(:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))';

/** The rank of the last that may be shown, read along the index. */
const leastOf = ({ near, far, rank }: (typeof ENDS)['out' | 'in']): string => `
	SELECT ${rank} AS least FROM edge CROSS JOIN node ON node.key = edge.${far}
	WHERE edge.${near} = :focus AND edge.kind = :kind AND ${SPOKEN} AND ${OF_KIND}
	ORDER BY ${rank} DESC LIMIT 1 OFFSET :limit`;

const LEAST = { out: leastOf(ENDS.out), in: leastOf(ENDS.in) };

const wayAlong = (direction: 'out' | 'in'): string => {
	const { near, far, rank } = ENDS[direction];
	return `SELECT edge.${far} AS key, bundle.value ->> 'place' AS place
		FROM json_each(:bundles) AS bundle CROSS JOIN edge ON edge.${near} = :focus
			AND edge.kind = bundle.value ->> 'kind' AND edge.${rank} >= bundle.value ->> 'least'
		WHERE bundle.value ->> 'direction' = '${direction}' AND ${SPOKEN}`;
};

/** Each neighbour once, by the edge that counts most among those that join it to the focus. */
const NEAR = `
	WITH near AS MATERIALIZED (
		SELECT key, min(place) AS place FROM (${wayAlong('out')} UNION ALL ${wayAlong('in')})
		WHERE key <> :focus GROUP BY key
	)`;

const FIRST_NEIGHBOURS = `${NEAR}
	SELECT ${NODE_COLUMNS} FROM near CROSS JOIN node ON node.key = near.key WHERE ${OF_KIND}
	ORDER BY near.place, node.loaded DESC, node.cited_by DESC, node.id LIMIT :limit`;

const FILTERED_COUNTS = `${NEAR}
	SELECT node.kind, count(*) AS count FROM near CROSS JOIN node ON node.key = near.key
	WHERE ${OF_KIND} GROUP BY node.kind`;

const COUNTS = 'SELECT kind, count FROM neighbours WHERE node = :focus AND count > 0';

/** Which edges decide where a neighbour stands; all others after them. */
const PLACES: Partial<Record<EdgeKind, number>> = { ACTS_ON: 0, CITES: 1, REQUESTS: 2 };

type Counts = Partial<Record<NodeKind, number>>;

/** A node and its first neighbours, read along the indexes as far as they are shown. */
export function readAround(
	database: SqliteDatabase,
	id: string,
	limit: number,
	filter: EdgeFilter = {}
): Neighbourhood {
	const focus = readNode(database, id);
	const values = { focus: focus.key, ...toValues(filter), limit: atLeastNone(limit) };
	const bundles = bundlesOf(database, focus.key, filter);
	const rows = firstNeighbours(database, bundles, values);
	const byKind = countNeighbours(database, bundles, values);
	return {
		focus: toNodeView(focus),
		nodes: rows.map(toNodeView),
		edges: edgesAmong(database, [focus, ...rows], values),
		total: Object.values(byKind).reduce((sum, count) => sum + count, 0),
		byKind
	};
}

type Values = {
	focus: number;
	limit: number;
	edges: string | null;
	direction: 'out' | 'in' | null;
	kinds: string | null;
	groups: number | null;
};

const toList = (values: string[] | undefined): string | null =>
	values === undefined ? null : JSON.stringify(values);

const toValues = ({ edges, direction, kinds, groups }: EdgeFilter) => ({
	edges: toList(edges),
	direction: direction ?? null,
	kinds: toList(kinds),
	groups: toBits(groups)
});

function bundlesOf(
	database: SqliteDatabase,
	focus: number,
	{ edges, direction }: EdgeFilter
): Bundle[] {
	const degrees = database.rows<{ kind: EdgeKind; ins: number; outs: number }>(DEGREES, { focus });
	return degrees
		.flatMap(({ kind, ins, outs }): Bundle[] => [
			{ kind, direction: 'out', count: outs, least: 0 },
			{ kind, direction: 'in', count: ins, least: 0 }
		])
		.filter((one) => one.count > 0 && (direction ?? one.direction) === one.direction)
		.filter(({ kind }) => edges?.includes(kind) ?? true);
}

const toJson = (bundles: Bundle[]): string =>
	JSON.stringify(bundles.map((one) => ({ ...one, place: PLACES[one.kind] ?? 3 })));

function firstNeighbours(database: SqliteDatabase, bundles: Bundle[], all: Values): NodeRow[] {
	const { edges: _, direction: __, ...values } = all;
	if (values.limit === 0) return [];
	const first = bundles.map((bundle) => ({ ...bundle, least: leastIn(database, bundle, values) }));
	return database.rows<NodeRow>(FIRST_NEIGHBOURS, { ...values, bundles: toJson(first) });
}

type Bound = Omit<Values, 'edges' | 'direction'>;

function leastIn(database: SqliteDatabase, { kind, direction, count }: Bundle, values: Bound) {
	if (count <= values.limit) return 0;
	return database.rows<{ least: number }>(LEAST[direction], { ...values, kind })[0]?.least ?? 0;
}

function countNeighbours(database: SqliteDatabase, bundles: Bundle[], all: Values): Counts {
	const { focus, edges, direction, kinds, groups } = all;
	const isFree = [edges, direction, kinds, groups].every((one) => one === null);
	const rows = isFree
		? database.rows<{ kind: NodeKind; count: number }>(COUNTS, { focus })
		: database.rows<{ kind: NodeKind; count: number }>(FILTERED_COUNTS, {
				focus,
				kinds,
				groups,
				bundles: toJson(bundles)
			});
	return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
}
