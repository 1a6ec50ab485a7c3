import { NAMES } from './neo4j-nodes.ts';
import { EVIDENCE_KEYS, PASSAGE_KEYS } from './neo4j-rows.ts';
import { ANY_EDGE } from './neo4j-schema.ts';

/** The statements by which texts come and go; each takes rows or ids, and none is ever made of values. */

/** Held until the transaction ends: who saves waits for whoever saves, and every count is right. */
export const LOCK = `MATCH (mark:Recalling {one: 1}) SET mark.saved = mark.saved + 1 RETURN mark.saved`;

export const KNOWN = `
	UNWIND $rows AS row MATCH (text:Text {id: row.id})
	RETURN row.id AS id, text.digest = row.digest AS same`;

export const PRESENT = 'UNWIND $ids AS id MATCH (text:Text {id: id}) RETURN text.id AS id';

export const STATES = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN n {.id, .kind, .aliases, .date, .loaded, ${NAMES}} AS state,
		EXISTS { (n)-[:${ANY_EDGE}]->() } AS says`;

export const OWN = `
	UNWIND $ids AS id MATCH (:Text {id: id})-[:TEXT_OF]->(n:Entity) RETURN DISTINCT n.id AS id`;

export const SAID_EDGES = `
	UNWIND $ids AS id MATCH (:Text {id: id})<-[:SAID_IN]-(e:Evidence)
	RETURN DISTINCT e.edge AS key, e.from AS from, e.kind AS kind, e.to AS to`;

/** What cites is counted out before anything changes and in again afterwards, each by its own edges. */
export const COUNT = (sign: '+' | '-'): string => `
	UNWIND $ids AS id MATCH (citing:Entity {id: id}) WHERE citing.loaded AND citing.kind = 'Resolution'
	MATCH (citing)-[:${ANY_EDGE}]->(n:Entity)
	WITH n, count(DISTINCT citing) AS citing
	SET n.citedBy = n.citedBy ${sign} citing`;

/** A title is a name for as long as a text gives it. */
export const UNTITLE = `
	UNWIND $ids AS id MATCH (text:Text {id: id})-[:TEXT_OF]->(n:Entity)
	WITH n, text, 'name_' + text.language AS key WHERE n[key] = text.title
	SET n[key] = null`;

/** Which text takes up which follows from titles and citations, and is derived anew when those are there. */
export const UNFOLLOWED = `
	UNWIND $ids AS id MATCH (:Text {id: id})-[:TEXT_OF]->(:Entity)-[edge:FOLLOWS]-() DELETE edge`;

export const TAKE_OUT = `
	UNWIND $ids AS id MATCH (text:Text {id: id})
	OPTIONAL MATCH (text)<-[:SAID_IN|PART_OF|LEFT_OPEN_BY]-(part)
	DETACH DELETE part, text`;

/** What nobody has spoken of yet, whole: with what it may be found by and how often it is cited. */
export const NEW_ENTITIES = `
	UNWIND $rows AS row
	CREATE (n:Entity:$(row.properties.kind):$(row.state)) SET n = row.properties
	FOREACH (label IN row.labels |
		CREATE (:Label {shown: label.shown, words: label.words, size: label.size})-[:NAMES]->(n))`;

export const CHANGED_ENTITIES = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.properties.id})
	SET n += row.properties, n:$(row.properties.kind), n:$(row.state)`;

/** What citing texts add that said nothing before: it need not be counted in the database. */
export const CITED = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id}) SET n.citedBy = n.citedBy + row.count`;

export const OTHER_KIND = `UNWIND $rows AS row MATCH (n:Entity {id: row.id}) REMOVE n:$(row.kind)`;

const values = (keys: readonly string[]): string =>
	keys.map((key, i) => `${key}: one[${i}]`).join(', ');

/** A text with all that hangs on it, as lists: a name beside each value would be half of what is sent. */
export const TEXTS = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.resolution})
	CREATE (text:Text)-[:TEXT_OF]->(n) SET text = row.properties
	FOREACH (one IN row.passages | CREATE (:Passage {textId: row.properties.id,
		resolution: row.resolution, ${values(PASSAGE_KEYS)}})-[:PART_OF]->(text))
	FOREACH (one IN row.evidence | CREATE (:Evidence {textId: row.properties.id,
		${values(EVIDENCE_KEYS)}})-[:SAID_IN]->(text))
	FOREACH (one IN row.doubts | CREATE (doubt:Doubt)-[:LEFT_OPEN_BY]->(text) SET doubt = one)`;

/** By its key, since the way along a node with thousands of edges is long. */
const byKey = (kind: string): string =>
	`UNWIND $rows AS row MATCH ()-[edge:${kind} {key: row.key}]->()`;

/** Answers with the edges that are there: further words support them now. */
export const SUPPORT = (kind: string): string => `${byKey(kind)}
	SET edge.quotations = edge.quotations + row.quotations,
		edge.groups = edge.groups + [group IN row.groups WHERE NOT group IN edge.groups]
	RETURN row.key AS key`;

/** By where they begin; each edge is a list, as what hangs on a text is. */
export const EDGES = `
	UNWIND $rows AS row MATCH (a:Entity {id: row[0]})
	UNWIND row[1] AS one MATCH (b:Entity {id: one[0]})
	CREATE (a)-[edge:$(one[1]) {key: one[2], quotations: one[3], groups: one[4]}]->(b)
	RETURN count(edge) AS count`;

/** An edge lives as long as some text's words support it. */
export const WEIGH = (kind: string): string => `${byKey(kind)}
	OPTIONAL MATCH (e:Evidence {edge: row.key})
	WITH edge, count(e) AS quotations, collect(DISTINCT e.group) AS groups
	SET edge.quotations = quotations, edge.groups = groups
	FOREACH (_ IN CASE quotations WHEN 0 THEN [1] ELSE [] END | DELETE edge)`;

export const UNLOADED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	WHERE n.loaded AND NOT EXISTS { (n)<-[:TEXT_OF]-(:Text) } SET n.loaded = false REMOVE n:Loaded`;

export const ORPHANS = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	WHERE NOT n.loaded AND NOT EXISTS { (n)-[:${ANY_EDGE}]-() }
	OPTIONAL MATCH (n)<-[:NAMES]-(label:Label)
	DETACH DELETE label, n`;

/** A text may be loaded in several languages: the first that says when it was adopted counts. */
export const DATED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	OPTIONAL MATCH (n)<-[:TEXT_OF]-(text:Text) WHERE text.adopted IS NOT NULL
	WITH n, text ORDER BY text.languageOrder
	WITH n, collect(text.adopted)[0] AS adopted
	SET n.dated = coalesce(adopted, n.date)`;

export const LABELLED = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN n {.id, .kind, .aliases, .loaded, ${NAMES}} AS state,
		[(n)<-[:TEXT_OF]-(text:Text) WHERE text.title IS NOT NULL | text.title] AS titles,
		[(n)<-[:NAMES]-(label:Label) | label.shown] AS labels`;

export const UNLABEL = `
	UNWIND $rows AS row MATCH (:Entity {id: row.id})<-[:NAMES]-(label:Label {shown: row.shown})
	DETACH DELETE label`;

export const LABEL = `
	UNWIND $rows AS row MATCH (n:Entity {id: row.id})
	CREATE (:Label {shown: row.shown, words: row.words, size: row.size})-[:NAMES]->(n)`;
