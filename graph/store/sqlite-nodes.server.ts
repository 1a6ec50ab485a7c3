import { NotFoundError } from '../errors.ts';
import type { Names } from '../model.ts';
import type { NodeKind } from '../schema.ts';
import type { SqliteDatabase, Value } from './sqlite-database.server.ts';
import type { NodeView } from './store.ts';

export interface NodeRow {
	key: number;
	id: string;
	kind: NodeKind;
	names: string;
	dated: string | null;
	loaded: number;
	cited_by: number;
}

/** What `toNodeView` reads of a node. */
export const NODE_COLUMNS =
	'node.key, node.id, node.kind, node.names, node.dated, node.loaded, node.cited_by';

/** As it is spelled, else in whatever case: `khm` is KHM. */
export const KEY_OF = `
	SELECT key FROM node WHERE id = :id COLLATE NOCASE ORDER BY id = :id DESC, id LIMIT 1`;

const NODE = `SELECT ${NODE_COLUMNS} FROM node WHERE key = (${KEY_OF})`;

const NODES_OF_KIND = `
	SELECT ${NODE_COLUMNS} FROM node WHERE kind = :kind
	ORDER BY cited_by DESC, id LIMIT :limit`;

const NODES_OF_KEYS = `
	SELECT ${NODE_COLUMNS} FROM json_each(:keys) AS one CROSS JOIN node ON node.key = one.value
	ORDER BY one.key`;

export function toNodeView(row: NodeRow): NodeView {
	const { id, kind, names, dated, loaded, cited_by: citedBy } = row;
	const view = { id, kind, names: JSON.parse(names) as Names, loaded: loaded === 1, citedBy };
	return dated === null ? view : { ...view, date: dated };
}

/** A limit as SQL wants it: below zero it would mean none. */
export const atLeastNone = (limit: number): number => Math.max(0, Math.trunc(limit) || 0);

/** An id as an error message can bear it. */
export const shorten = (id: string): string => (id.length > 120 ? `${id.slice(0, 120)}…` : id);

export const findNode = (database: SqliteDatabase, id: string): NodeRow | undefined =>
	database.rows<NodeRow>(NODE, { id })[0];

/** The node, of that kind where one is asked for. Throws NotFoundError. */
export function readNode(database: SqliteDatabase, id: string, kind?: NodeKind): NodeRow {
	const node = findNode(database, id);
	if (!node || (kind && node.kind !== kind))
		throw new NotFoundError(`No ${kind ?? 'node'} in the graph is called ${shorten(id)}.`);
	return node;
}

/** Nodes by their keys, in that order. */
export const nodesOf = (database: SqliteDatabase, keys: number[]): NodeView[] =>
	database.rows<NodeRow>(NODES_OF_KEYS, { keys: JSON.stringify(keys) }).map(toNodeView);

/** Nodes by their keys. */
export function nodesByKey(database: SqliteDatabase, keys: number[]): Map<number, NodeView> {
	const distinct = [...new Set(keys)];
	return new Map(nodesOf(database, distinct).map((node, i) => [distinct[i] ?? 0, node]));
}

/** The one number that a statement gives as `total`. */
export const totalOf = (
	database: SqliteDatabase,
	sql: string,
	values: Record<string, Value> = {}
): number => database.rows<{ total: number | null }>(sql, values)[0]?.total ?? 0;

/** How many there are of a sort, all kinds together. */
export const tallyOf = (database: SqliteDatabase, sort: string, kind = ''): number =>
	totalOf(database, 'SELECT count AS total FROM tally WHERE sort = :sort AND kind = :kind', {
		sort,
		kind
	});

export function readNodes(database: SqliteDatabase, kind: NodeKind, limit: number) {
	const values = { kind, limit: atLeastNone(limit) };
	const nodes = database.rows<NodeRow>(NODES_OF_KIND, values).map(toNodeView);
	return { nodes, total: tallyOf(database, 'node', kind) };
}
