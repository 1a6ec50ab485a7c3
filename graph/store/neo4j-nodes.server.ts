import { NotFoundError } from '../errors.ts';
import type { NodeKind } from '../schema.ts';
import { isNodeKind } from '../schema.ts';
import type { Transaction, Values } from './neo4j-database.server.ts';
import type { NodeRow } from './neo4j-nodes.ts';
import { nodeView, toNodeView } from './neo4j-nodes.ts';
import { toLower } from './neo4j-rows.ts';
import type { NodeView } from './store.ts';

/** A limit as Cypher wants it. */
export const atLeastNone = (limit: number): number => Math.max(0, Math.trunc(limit) || 0);

/** An id as an error message can bear it. */
export const shorten = (id: string): string => (id.length > 120 ? `${id.slice(0, 120)}…` : id);

/**
 * Begins what every reader asks. While texts are loaded Neo4j would plan it again and again, a quarter of a
 * second of a core each time in which all who ask the same wait. Such a statement names the indexes
 * it reads, and goes from what is found: no other plan could be better later.
 */
export const PLANNED_ONCE = 'CYPHER replan=skip';

/** As it is spelled, else in whatever case: `khm` is KHM. */
export const FIND = `
	MATCH (n:Entity {lower: $lower}) USING INDEX n:Entity(lower)
	WITH n ORDER BY n.id = $id DESC, n.id LIMIT 1`;

const NODE = `${FIND} RETURN ${nodeView('n')} AS node`;

/** Kinds are the schema's own words; naming citedBy leads along its index, most cited first. */
const nodesOfKind = (kind: NodeKind): string => `
	MATCH (n:${kind}) WHERE n.citedBy >= 0
	WITH n ORDER BY n.citedBy DESC, n.id LIMIT $limit
	RETURN ${nodeView('n')} AS node`;

const NODES_BY_ID = `
	UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN ${nodeView('n')} AS node`;

export const toSpelling = (id: string): Values => ({ id, lower: toLower(id) });

/** The rows of a statement that gives each a `node`. */
export async function nodesOf(
	{ rows }: Transaction,
	cypher: string,
	values: Values
): Promise<NodeView[]> {
	return (await rows<{ node: NodeRow }>(cypher, values)).map(({ node }) => toNodeView(node));
}

const findNode = async (transaction: Transaction, id: string): Promise<NodeView | undefined> =>
	(await nodesOf(transaction, NODE, toSpelling(id)))[0];

/** The node, of that kind where one is asked for. Throws NotFoundError. */
export async function readNode(
	transaction: Transaction,
	id: string,
	kind?: NodeKind
): Promise<NodeView> {
	const node = await findNode(transaction, id);
	if (!node || (kind && node.kind !== kind)) throw notFound(id, kind);
	return node;
}

export const notFound = (id: string, kind?: NodeKind): NotFoundError =>
	new NotFoundError(`No ${kind ?? 'node'} in the graph is called ${shorten(id)}.`);

/** Nodes by their ids. */
export async function nodesById(
	transaction: Transaction,
	ids: string[]
): Promise<Map<string, NodeView>> {
	const nodes = await nodesOf(transaction, NODES_BY_ID, { ids: [...new Set(ids)] });
	return new Map(nodes.map((node) => [node.id, node]));
}

/** The one number that a statement gives as `total`. */
export async function totalOf(
	{ rows }: Transaction,
	cypher: string,
	values: Values = {}
): Promise<number> {
	return (await rows<{ total: number | null }>(cypher, values))[0]?.total ?? 0;
}

export async function readNodes(transaction: Transaction, kind: NodeKind, limit: number) {
	if (!isNodeKind(kind)) return { nodes: [], total: 0 };
	const [nodes, total] = await Promise.all([
		nodesOf(transaction, nodesOfKind(kind), { limit: atLeastNone(limit) }),
		totalOf(transaction, `MATCH (n:${kind}) RETURN count(n) AS total`)
	]);
	return { nodes, total };
}
