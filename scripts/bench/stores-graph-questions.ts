import type { GraphStore } from '#graph/store/store.ts';
import type { Question, Values } from './stores-question.ts';

const AROUND = {
	ask: (store: GraphStore, { id, limit }: Values) => store.around(id, limit),
	sql: `
		WITH focus AS (SELECT key, id FROM node WHERE id = :id),
		near AS (
			SELECT key, id, names FROM node WHERE key IN (
				SELECT to_node FROM edge WHERE from_node = (SELECT key FROM focus)
				UNION SELECT from_node FROM edge WHERE to_node = (SELECT key FROM focus))
			ORDER BY loaded DESC, cited_by DESC, id LIMIT :limit
		), shown AS MATERIALIZED (SELECT key, id, names FROM near UNION ALL SELECT key, id, '' FROM focus)
		SELECT edge.kind, f.id AS "from", f.names, t.id AS "to", t.names, evidence.record
		FROM shown AS f CROSS JOIN edge ON edge.from_node = f.key
			JOIN shown AS t ON t.key = edge.to_node JOIN evidence ON evidence.edge = edge.key`,
	cypher: `
		MATCH (focus:Entity {id: $id})--(n:Entity) WITH DISTINCT focus, n
		ORDER BY n.loaded DESC, n.citedBy DESC, n.id LIMIT $limit
		WITH focus, collect(n) AS near WITH near + focus AS shown
		UNWIND shown AS a MATCH (a)-[edge]->(b:Entity) WHERE b IN shown
		MATCH (said:Evidence {edge: edge.key})
		RETURN type(edge) AS kind, a.id, a.name_zh, b.id, b.name_zh, collect(said.record) AS records`
};

/** Of nodes and edges. */
export const GRAPH_QUESTIONS: Question[] = [
	{ name: 'around 25', about: 'texts', limit: 25, ...AROUND },
	{ name: 'around 300', about: 'texts', limit: 300, ...AROUND },
	{ name: 'around 25, most cited', about: 'hubs', limit: 25, ...AROUND },
	{ name: 'around 300, most cited', about: 'hubs', limit: 300, ...AROUND },
	{ name: 'around 25, country', about: 'countries', limit: 25, ...AROUND },
	{
		name: 'around 25, recalled by',
		about: 'hubs',
		limit: 25,
		ask: (store, { id, limit }) =>
			store.around(id, limit, { edges: ['CITES'], direction: 'in', groups: ['recall'] }),
		sql: `
			SELECT node.id, node.names, evidence.record, count(*) OVER () AS total FROM edge
				JOIN node ON node.key = edge.from_node JOIN evidence ON evidence.edge = edge.key
			WHERE edge.to_node = (SELECT key FROM node WHERE id = :id)
				AND edge.kind = 'CITES' AND edge.groups & 128
			ORDER BY node.cited_by DESC, node.id LIMIT :limit`,
		cypher: `
			MATCH (:Entity {id: $id})<-[edge:CITES]-(n:Entity)
			WHERE any(group IN edge.groups WHERE group IN ['recall'])
			WITH n, edge ORDER BY n.citedBy DESC, n.id
			WITH collect([n, edge]) AS found
			UNWIND found[..$limit] AS one
			MATCH (said:Evidence {edge: one[1].key})
			RETURN one[0].id, one[0].name_zh, collect(said.record) AS records, size(found) AS total`
	},
	{
		name: 'paths',
		about: 'pairs',
		limit: 10,
		ask: (store, { id, other, limit }) => store.paths(id, other, limit),
		sql: `
			WITH RECURSIVE walk (node, depth) AS (
				SELECT key, 0 FROM node WHERE id = :id
				UNION SELECT edge.to_node, depth + 1 FROM walk JOIN edge ON edge.from_node = walk.node
				WHERE edge.kind = 'CITES' AND depth < 4
			) SELECT min(depth) FROM walk WHERE node = (SELECT key FROM node WHERE id = :other) LIMIT :limit`,
		cypher: `
			MATCH (a:Entity {id: $id}), (b:Entity {id: $other})
			MATCH way = allShortestPaths((a)-[:CITES*..8]->(b))
			RETURN [n IN nodes(way) | n.id] AS ids LIMIT $limit`
	},
	{
		name: 'citing both',
		about: 'hubs',
		limit: 25,
		ask: (store, { id, other, limit }) => store.citing([id, other], [], limit),
		sql: `
			SELECT node.id, node.names, node.cited_by, count(*) OVER () AS total FROM node WHERE loaded
				AND key IN (SELECT from_node FROM edge
					WHERE kind = 'CITES' AND to_node = (SELECT key FROM node WHERE id = :id))
				AND key IN (SELECT from_node FROM edge
					WHERE kind = 'CITES' AND to_node = (SELECT key FROM node WHERE id = :other))
			ORDER BY cited_by DESC, id LIMIT :limit`,
		cypher: `
			MATCH (:Entity {id: $id})<-[:CITES]-(n:Entity)-[:CITES]->(:Entity {id: $other}) WHERE n.loaded
			WITH n ORDER BY n.citedBy DESC, n.id WITH collect(n) AS found
			RETURN size(found) AS total, [n IN found[..$limit] | n {.id, .name_zh, .citedBy}] AS first`
	},
	{
		name: 'citing, but not',
		about: 'hubs',
		limit: 25,
		ask: (store, { id, other, limit }) => store.citing([id], [other], limit),
		sql: `
			SELECT node.id, node.names, node.cited_by, count(*) OVER () AS total FROM node WHERE loaded
				AND key IN (SELECT from_node FROM edge
					WHERE kind = 'CITES' AND to_node = (SELECT key FROM node WHERE id = :id))
				AND key NOT IN (SELECT from_node FROM edge
					WHERE kind = 'CITES' AND to_node = (SELECT key FROM node WHERE id = :other))
			ORDER BY cited_by DESC, id LIMIT :limit`,
		cypher: `
			MATCH (:Entity {id: $id})<-[:CITES]-(n:Entity)
			WHERE n.loaded AND NOT EXISTS { (n)-[:CITES]->(:Entity {id: $other}) }
			WITH n ORDER BY n.citedBy DESC, n.id WITH collect(n) AS found
			RETURN size(found) AS total, [n IN found[..$limit] | n {.id, .name_zh, .citedBy}] AS first`
	},
	{
		name: 'decisions',
		about: 'mandates',
		limit: 100,
		ask: (store, { id, limit }) => store.decisions(id, limit),
		sql: `
			SELECT node.id, node.names, node.dated, evidence.record, count(*) OVER () AS total FROM edge
				JOIN node ON node.key = edge.from_node JOIN evidence ON evidence.edge = edge.key
			WHERE edge.to_node = (SELECT key FROM node WHERE id = :id) AND edge.kind = 'ACTS_ON'
			ORDER BY node.dated, node.id LIMIT :limit`,
		cypher: `
			MATCH (:Entity {id: $id})<-[edge:ACTS_ON]-(n:Entity)
			MATCH (said:Evidence {edge: edge.key})
			WITH n, said ORDER BY n.dated, n.id WITH collect({n: n, said: said.record}) AS found
			RETURN size(found) AS total, [one IN found[..$limit] | [one.n.id, one.n.name_zh, one.said]]`
	},
	{
		name: 'obligations',
		about: 'sessions',
		limit: 100,
		ask: (store, { id, limit }) => store.obligations(id, limit),
		sql: `
			SELECT owed.id, asking.id AS asking, asking.names, actor.id AS actor, actor.names,
				evidence.record, count(*) OVER () AS total
			FROM edge AS due JOIN node AS owed ON owed.key = due.from_node
				JOIN edge AS asked ON asked.to_node = owed.key AND asked.kind = 'REQUESTS'
				JOIN node AS asking ON asking.key = asked.from_node
				JOIN edge AS owing ON owing.from_node = owed.key AND owing.kind = 'OWED_BY'
				JOIN node AS actor ON actor.key = owing.to_node
				JOIN evidence ON evidence.edge = asked.key
			WHERE due.kind = 'DUE_AT' AND due.to_node = (SELECT key FROM node WHERE id = :id)
			ORDER BY owed.id LIMIT :limit`,
		cypher: `
			MATCH (:Entity {id: $id})<-[:DUE_AT]-(owed:Obligation)<-[asked:REQUESTS]-(asking:Entity)
			MATCH (owed)-[:OWED_BY]->(actor:Entity) MATCH (said:Evidence {edge: asked.key})
			WITH owed, asking, actor, collect(said.record) AS said ORDER BY owed.id
			WITH collect([owed.id, asking.id, asking.name_zh, actor.id, said]) AS found
			RETURN size(found) AS total, found[..$limit] AS first`
	},
	{
		name: 'matrix',
		about: 'hubs',
		limit: 12,
		ask: (store, { limit }) => store.matrix(limit, 'HRC'),
		sql: `
			SELECT instrument.id, item.id, count(DISTINCT on_item.from_node) AS count
			FROM edge AS on_item
				JOIN node AS item ON item.key = on_item.to_node AND item.id LIKE 'HRC-%'
				JOIN edge AS cites ON cites.from_node = on_item.from_node AND cites.kind = 'CITES'
				JOIN node AS instrument ON instrument.key = cites.to_node AND instrument.kind = 'Instrument'
			WHERE on_item.kind = 'ON_ITEM' GROUP BY instrument.key, item.key`,
		cypher: `
			MATCH (item:AgendaItem)<-[:ON_ITEM]-(n:Entity)-[:CITES]->(instrument:Instrument)
			WHERE item.id STARTS WITH 'HRC-'
			RETURN instrument.id, item.id, count(DISTINCT n) AS count`
	}
];
