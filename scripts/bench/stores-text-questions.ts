import type { GraphStore } from '#graph/store/store.ts';
import type { Question, Values } from './stores-question.ts';

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

/** Of texts, and of all that there is. */
export const TEXT_QUESTIONS: Question[] = [
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
		cypher: 'MATCH (doubt:Doubt) RETURN doubt.textId, doubt.record LIMIT $limit'
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
