import type { Derivation, Holdings } from '../derive/derive.ts';
import { derive } from '../derive/derive.ts';
import type { Citing } from '../derive/ends.ts';
import { toEnds } from '../derive/ends.ts';
import type { Succession } from '../derive/series.ts';
import { edgeId } from '../model.ts';
import type { HeldRow } from './derived.ts';
import { LEAST_GROUP, toDerivedNow, toHeld } from './derived.ts';
import type { Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import { atLeastNone, nodesOf, readNode, totalOf } from './neo4j-nodes.server.ts';
import { nodeView } from './neo4j-nodes.ts';
import { inPieces } from './neo4j-pieces.ts';
import { edgeKey } from './neo4j-rows.ts';
import type { DerivedNow } from './store.ts';

const RESOLUTIONS = `
	MATCH (n:Resolution)
	RETURN n.id AS id, n.loaded AS loaded, n.citedBy AS citedBy, n.dated AS dated,
		n.groupId AS group, n.stability AS stability, n.links AS links, n.standing AS standing,
		[(n)<-[:TEXT_OF]-(text:Text) WHERE text.series IS NOT NULL | text.series] AS series`;

const CITATIONS = `
	MATCH (n:Resolution)-[:CITES]->(other:Resolution) RETURN n.id AS from, collect(other.id) AS to`;

const FOLLOWS = `
	MATCH (n:Resolution)-[:FOLLOWS]->(other:Resolution) RETURN n.id AS from, other.id AS to`;

const NEWEST = 'MATCH (text:Text) RETURN max(text.adopted) AS newest';

interface ResolutionRow extends HeldRow {
	loaded: boolean;
	series: string[];
}

async function readHoldings({ rows }: Transaction): Promise<Holdings> {
	const [resolutions, citing, follows, [newest]] = await Promise.all([
		rows<ResolutionRow>(RESOLUTIONS),
		rows<Citing<string>>(CITATIONS),
		rows<{ from: string; to: string }>(FOLLOWS),
		rows<{ newest: string | null }>(NEWEST)
	]);
	return {
		resolutions: resolutions.map(({ loaded, series, ...row }) => toHeld(row, { loaded, series })),
		citations: toEnds(
			resolutions.map(({ id }) => id),
			citing
		),
		follows: follows.map(({ from, to }): Succession => [from, to]),
		newest: newest?.newest ?? null
	};
}

const UNFOLLOW = `
	UNWIND $rows AS row MATCH ()-[edge:FOLLOWS {key: row.key}]->() DELETE edge`;

/** Only where the citation still stands that it rests on. */
const FOLLOW = `
	UNWIND $rows AS row MATCH (later)-[:CITES {key: row.basis}]->(earlier)
	MERGE (later)-[:FOLLOWS {key: row.key}]->(earlier)`;

/** Another language may say the citation with another verb. */
const REWEIGH = `
	MATCH (later)-[edge:FOLLOWS]->(earlier) MATCH (later)-[cites:CITES]->(earlier)
	WHERE edge.basis IS NULL OR edge.quotations <> cites.quotations OR edge.groups <> cites.groups
	SET edge.quotations = cites.quotations, edge.groups = cites.groups, edge.basis = cites.key`;

const CHANGED = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id})
	SET n.groupId = row.group, n.stability = row.stability, n.links = row.links,
		n.standing = row.standing`;

const toFollow = ([later, earlier]: Succession) => ({
	key: edgeKey(edgeId(later, 'FOLLOWS', earlier)),
	basis: edgeKey(edgeId(later, 'CITES', earlier))
});

async function write(transaction: Transaction, { follows, changed }: Derivation): Promise<void> {
	await inPieces(transaction, UNFOLLOW, follows.lost.map(toFollow));
	await inPieces(transaction, FOLLOW, follows.gained.map(toFollow));
	await transaction.rows(REWEIGH);
	await inPieces(
		transaction,
		CHANGED,
		changed.map(({ id, group, standing }) => ({
			id,
			group: group?.group ?? null,
			stability: group?.stability ?? null,
			links: group?.links ?? null,
			standing
		}))
	);
}

/**
 * Reads, reckons without holding anybody up, and writes what is otherwise now. What others change between
 * two of its questions is settled when it is next derived.
 */
export async function deriveFacts(database: Neo4jDatabase): Promise<DerivedNow> {
	const derivation = await derive(await database.read(readHoldings));
	await database.write((transaction) => write(transaction, derivation));
	return toDerivedNow(derivation);
}

/** What was derived of `n` when it last was, as `toDerivedFacts` reads it. */
export const DERIVED = `
	CALL (n) {
		OPTIONAL MATCH (member:Resolution {groupId: n.groupId})
		RETURN count(member) AS size, avg(member.stability) AS stability
	}
	WITH n, {id: n.groupId, standing: n.standing, size: size, stability: stability} AS derived`;

const MEMBERS = `
	MATCH (own:Entity {id: $id}) MATCH (n:Resolution {groupId: own.groupId})`;

const FIRST_MEMBERS = `${MEMBERS}
	WITH n ORDER BY n.loaded DESC, n.citedBy DESC, n.id LIMIT $limit
	RETURN ${nodeView('n')} AS node`;

export async function readGroup(transaction: Transaction, written: string, limit: number) {
	const { id } = await readNode(transaction, written);
	const total = await totalOf(transaction, `${MEMBERS} RETURN count(n) AS total`, { id });
	if (total < LEAST_GROUP) return { nodes: [], total: 0 };
	const values = { id, limit: atLeastNone(limit) };
	return { nodes: await nodesOf(transaction, FIRST_MEMBERS, values), total };
}
