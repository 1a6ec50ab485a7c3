import type { GraphStore } from '#graph/store/store.ts';

/** What a question is about; each takes what it needs. */
export interface Values {
	id: string;
	other: string;
	limit: number;
	/** `id` as a search, in the words of each index. */
	match: string;
	lucene: string;
}

/** A promise of the stores, and how one would ask the same of the database, by one statement. */
export interface Question {
	name: string;
	about: 'texts' | 'hubs' | 'countries' | 'mandates' | 'sessions' | 'words' | 'symbols' | 'pairs';
	limit: number;
	ask(store: GraphStore, values: Values): Promise<unknown>;
	sql: string;
	cypher: string;
}

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

const SEARCH = {
	ask: (store: GraphStore, { id, limit }: Values) => store.search(id, limit),
	sql: `
		SELECT * FROM (
			SELECT 0 AS tier, node.id, label.words, label_index.rank AS rank, count(*) OVER () AS total FROM label_index
				JOIN label ON label.key = label_index.rowid JOIN node ON node.key = label.node
			WHERE label_index MATCH :match
			UNION ALL
			SELECT 1, text.id || '#' || paragraph.id, paragraph.words, paragraph_index.rank, count(*) OVER ()
			FROM paragraph_index JOIN paragraph ON paragraph.key = paragraph_index.rowid
				JOIN text ON text.key = paragraph.text
			WHERE paragraph_index MATCH :match
		) ORDER BY tier, rank LIMIT :limit`,
	cypher: `
		CALL db.index.fulltext.queryNodes('recalling_label', $lucene) YIELD node, score
		MATCH (node)-[:NAMES]->(n) WITH n, node.shown AS shown, score ORDER BY score DESC
		WITH collect({id: n.id, shown: shown}) AS nodes
		CALL db.index.fulltext.queryNodes('recalling_passage', $lucene) YIELD node, score
		WITH nodes, node, score ORDER BY score DESC
		WITH nodes, collect(node) AS found
		RETURN size(nodes) AS named, nodes[..$limit] AS first, size(found) AS passages,
			[p IN found[..$limit] | p {.textId, .id, .shown}] AS shown`
};

export const QUESTIONS: Question[] = [
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
	},
	{
		name: 'coverage',
		about: 'hubs',
		limit: 0,
		ask: (store) => store.coverage(),
		sql: `SELECT session, sum(loaded), sum(1 - loaded) FROM node
			WHERE kind = 'Resolution' AND session IS NOT NULL GROUP BY session`,
		cypher: `MATCH (n:Resolution) WHERE n.session IS NOT NULL
			RETURN n.session, sum(CASE WHEN n.loaded THEN 1 ELSE 0 END), count(*)`
	},
	{
		name: 'facts',
		about: 'texts',
		limit: 0,
		ask: (store, { id }) => store.facts(id),
		sql: `
			SELECT edge.kind, edge.to_node = focus.key AS into_it, node.session, count(*), min(node.dated), max(node.dated)
			FROM node AS focus JOIN edge ON edge.from_node = focus.key OR edge.to_node = focus.key
				JOIN node ON node.key = edge.from_node
			WHERE focus.id = :id GROUP BY edge.kind, into_it, node.session`,
		cypher: `
			MATCH (focus:Entity {id: $id})-[edge]-(:Entity)
			WITH focus, edge, startNode(edge) AS a
			RETURN type(edge), a = focus AS out, a.session, count(*), min(a.dated), max(a.dated)`
	},
	{
		name: 'text',
		about: 'texts',
		limit: 0,
		ask: (store, { id }) => store.text(id),
		sql: `
			SELECT text.*, (SELECT json_group_array(words || rest) FROM paragraph WHERE text = text.key) AS paragraphs,
				(SELECT json_group_array(record) FROM evidence WHERE text = text.key) AS evidence
			FROM text WHERE node = (SELECT key FROM node WHERE id = :id) LIMIT 1`,
		cypher: `
			MATCH (text:Text)-[:TEXT_OF]->(:Entity {id: $id}) WITH text LIMIT 1
			RETURN text, COLLECT { MATCH (part:Passage)-[:PART_OF]->(text) RETURN part ORDER BY part.number },
				COLLECT { MATCH (said:Evidence)-[:SAID_IN]->(text) RETURN said.record ORDER BY said.start }`
	},
	{
		name: 'texts',
		about: 'hubs',
		limit: 25,
		ask: (store, { limit }) => store.texts(limit),
		sql: `
			SELECT text.id, text.header, node.id AS resolution, (SELECT count(*) FROM text) AS total
			FROM text JOIN node ON node.key = text.node ORDER BY adopted DESC, node.id LIMIT :limit`,
		cypher: `
			MATCH (text:Text)-[:TEXT_OF]->(n:Entity) WITH text, n ORDER BY text.adopted DESC, n.id LIMIT $limit
			RETURN text.id, text.header, n.id, COUNT { MATCH (:Text) } AS total`
	},
	{ name: 'search words', about: 'words', limit: 25, ...SEARCH },
	{ name: 'search symbol', about: 'symbols', limit: 25, ...SEARCH },
	{
		name: 'search, one body and verb',
		about: 'words',
		limit: 25,
		ask: (store, { id, limit }) => store.search(id, limit, { bodies: ['HRC'], groups: ['other'] }),
		sql: `
			SELECT text.id || '#' || paragraph.id, paragraph.words, count(*) OVER () AS total
			FROM paragraph_index JOIN paragraph ON paragraph.key = paragraph_index.rowid
				JOIN text ON text.key = paragraph.text JOIN node ON node.key = text.node
			WHERE paragraph_index MATCH :match AND node.body = 'HRC' AND paragraph.verb_group = 2048
			ORDER BY paragraph_index.rank LIMIT :limit`,
		cypher: `
			CALL db.index.fulltext.queryNodes('recalling_passage', $lucene) YIELD node, score
			WHERE node.group = 'other' MATCH (node)-[:PART_OF]->()-[:TEXT_OF]->(n {body: 'HRC'})
			WITH node, score ORDER BY score DESC WITH collect(node) AS found
			RETURN size(found) AS total, [p IN found[..$limit] | p {.textId, .id, .shown}]`
	},
	{
		name: 'nodes',
		about: 'hubs',
		limit: 25,
		ask: (store, { limit }) => store.nodes('Resolution', limit),
		sql: `
			SELECT id, names, cited_by, (SELECT count(*) FROM node WHERE kind = 'Resolution') AS total
			FROM node WHERE kind = 'Resolution' ORDER BY cited_by DESC, id LIMIT :limit`,
		cypher: `
			MATCH (n:Resolution) WITH n ORDER BY n.citedBy DESC, n.id LIMIT $limit
			RETURN n {.*}, COUNT { MATCH (:Resolution) } AS total`
	},
	{
		name: 'doubts',
		about: 'hubs',
		limit: 25,
		ask: (store, { limit }) => store.doubts(limit),
		sql: `SELECT text.id, record, count(*) OVER () AS total FROM doubt
			JOIN text ON text.key = doubt.text ORDER BY text.id, number LIMIT :limit`,
		cypher: `MATCH (text:Text) WHERE text.doubtCount > 0 UNWIND text.doubts AS doubt
			RETURN text.id, doubt LIMIT $limit`
	},
	{
		name: 'statistics',
		about: 'hubs',
		limit: 0,
		ask: (store) => store.statistics(),
		sql: `SELECT kind, count(*) FROM node GROUP BY kind UNION ALL
			SELECT kind, count(*) FROM edge GROUP BY kind UNION ALL SELECT '', count(*) FROM evidence`,
		cypher: `MATCH (n:Entity) RETURN n.kind AS kind, count(*) AS count
			UNION ALL MATCH (:Entity)-[edge]->(:Entity) RETURN type(edge) AS kind, count(*) AS count
			UNION ALL MATCH (said:Evidence) RETURN '' AS kind, count(*) AS count`
	},
	{
		name: 'held',
		about: 'hubs',
		limit: 0,
		ask: (store) => store.held(),
		sql: 'SELECT id, sha256, rules FROM text',
		cypher: 'MATCH (text:Text) RETURN text.id, text.sha256, text.rules'
	}
];
