import type { Values } from './neo4j-database.server.ts';
import type { SearchFilter } from './store.ts';

/** What a property may be, where a filter says so. */
export const among = (property: string, list: string): string =>
	`($${list} IS NULL OR ${property} IN $${list})`;

/** What is allowed of a resolution: nothing else has a body or a session, or concerns a country. */
export const RESOLUTION_ALLOWED = `${among('n.body', 'bodies')} AND ${among('n.session', 'sessions')}
	AND ($countries IS NULL
		OR EXISTS { (n)-[:CONCERNS]->(country) WHERE country.id IN $countries })`;

/** `found` by its words, and by the pieces that the index cannot look for. */
export const matching = (index: string): string => `
	CALL db.index.fulltext.queryNodes('${index}', $lucene) YIELD node AS found
	WHERE all(piece IN $pieces WHERE found.words CONTAINS piece)`;

export const toValues = ({ kinds, bodies, sessions, groups, countries }: SearchFilter): Values => ({
	kinds: kinds ?? null,
	bodies: bodies ?? null,
	sessions: sessions ?? null,
	groups: groups ?? null,
	countries: countries ?? null
});
