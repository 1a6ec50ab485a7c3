import type { Transaction, Values } from './neo4j-database.server.ts';
import { PLANNED_ONCE } from './neo4j-nodes.server.ts';
import { PASSAGE_INDEX } from './neo4j-schema.ts';
import { among, matching, RESOLUTION_ALLOWED } from './neo4j-search-filter.ts';
import type { Phrase } from './neo4j-words.ts';
import { findPhrases } from './neo4j-words.ts';
import type { SearchFilter, SearchHit } from './store.ts';

/** So many texts of one day, number and language at the most have their paragraphs in order. */
const MOST_AT_ONE_PLACE = 50;

const LIMIT = `CASE $limit WHEN 0 THEN 0 ELSE $limit + ${MOST_AT_ONE_PLACE} END`;

const SHOWN = `
	WITH part ORDER BY part.place DESC, part.textId LIMIT $limit
	RETURN {id: part.textId + '#' + part.id, shown: part.shown}`;

const ALL = matching(PASSAGE_INDEX);

/**
 * Where all are allowed the index is asked twice, to count them and for the first: kept side by side to be
 * put in order, hundreds of thousands of paragraphs are more than a server may have the memory for.
 */
const FIRST_OF_ALL = `${PLANNED_ONCE}
	CALL () { ${ALL} RETURN count(*) AS total }
	RETURN total, COLLECT {
		${ALL} WITH found AS part ORDER BY part.place DESC LIMIT ${LIMIT} ${SHOWN}
	} AS first`;

/** Once, because most of it is to look at each. One property is all that is read of what is not shown. */
const FIRST_OF_SOME = `${PLANNED_ONCE} ${ALL} AND ${among('found.group', 'groups')}
	MATCH (n:Entity {id: found.resolution}) USING INDEX n:Entity(id) WHERE ${RESOLUTION_ALLOWED}
	WITH found ORDER BY found.place DESC WITH collect(found) AS found
	RETURN size(found) AS total, COLLECT { UNWIND found[..${LIMIT}] AS part ${SHOWN} } AS first`;

function passagesFor({ kinds, ...filter }: SearchFilter): string | null {
	if (kinds && !kinds.includes('Paragraph')) return null;
	return Object.values(filter).some(Boolean) ? FIRST_OF_SOME : FIRST_OF_ALL;
}

/** Paragraphs that hold the words, those that come first, and how many there are. */
export async function findPassages(
	{ rows }: Transaction,
	{ values, phrases }: { values: Values; phrases: Phrase[] },
	{ filter, limit }: { filter: SearchFilter; limit: number }
): Promise<{ hits: SearchHit[]; total: number }> {
	const passages = passagesFor(filter);
	if (passages === null) return { hits: [], total: 0 };
	const [found] = await rows<{ total: number; first: { id: string; shown: string }[] }>(passages, {
		...values,
		limit
	});
	const hits = (found?.first ?? []).map(({ id, shown }): SearchHit => ({
		kind: 'Paragraph',
		id,
		text: shown,
		matches: findPhrases(phrases, shown),
		names: {},
		loaded: true
	}));
	return { hits, total: found?.total ?? 0 };
}
