import { EDGES, LANGUAGES, NODES } from '../schema.ts';

/** Raised whenever what is kept below changes: a database of another version is refused, not repaired. */
export const VERSION = 4;

/**
 * What is kept. A graph node is an `Entity` and of its kind (`Resolution`, `Country` …), and `Loaded` where
 * its text is here: what has a label Neo4j counts by itself, and what leads to it too. An edge is a
 * relationship of its kind, with how many quotations it rests on and the groups of their verbs.
 * A `Text` is `TEXT_OF` its resolution; what it says hangs on it: `Passage` (a paragraph) by `PART_OF`,
 * `Evidence` (a quotation) by `SAID_IN`, `Doubt` by `LEFT_OPEN_BY`. A `Label` is what an entity may be
 * found by: `NAMES`. The one `Recalling` says whose database this is; the one `Claim`, who is loading.
 */
export const LABELS = [
	'Recalling',
	'Claim',
	'Entity',
	'Text',
	'Passage',
	'Evidence',
	'Doubt',
	'Label'
];

/** Relationships that are edges of the graph, as Cypher wants them: `CITES|ACTS_ON|…`. */
export const ANY_EDGE = Object.keys(EDGES).join('|');

/** The name of an entity in each language is a property of its own, to be seen in any Neo4j tool. */
export const NAME_KEYS = LANGUAGES.map((language) => [language, `name_${language}`] as const);

export const LABEL_INDEX = 'recalling_label';
export const PASSAGE_INDEX = 'recalling_passage';

const unique = (label: string, property: string): string =>
	`CREATE CONSTRAINT recalling_${label.toLowerCase()} IF NOT EXISTS
		FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const index = (label: string, ...properties: string[]): string =>
	`CREATE INDEX recalling_${[label, ...properties].join('_').toLowerCase()} IF NOT EXISTS
		FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`;

/** Words arrive cut and stemmed (neo4j-words.ts): the index only parts them at the spaces. */
const words = (name: string, label: string): string =>
	`CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [n.words]
		OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`;

/** Each may be run again. Community Edition knows uniqueness, but neither node keys nor existence. */
export const SCHEMA = [
	unique('Recalling', 'one'),
	unique('Claim', 'one'),
	unique('Entity', 'id'),
	unique('Text', 'id'),
	// khm finds KHM, and a/hrc/res/48 all that begins so
	index('Entity', 'lower'),
	...Object.keys(NODES).map((kind) => index(kind, 'citedBy')),
	index('Resolution', 'groupId'),
	index('Text', 'adopted'),
	index('Evidence', 'edge'),
	// in the order in which they are listed
	index('Doubt', 'textId', 'number'),
	...Object.keys(EDGES).map(
		(kind) => `CREATE INDEX recalling_${kind.toLowerCase()}_key IF NOT EXISTS
			FOR ()-[edge:${kind}]-() ON (edge.key)`
	),
	words(LABEL_INDEX, 'Label'),
	words(PASSAGE_INDEX, 'Passage')
];
