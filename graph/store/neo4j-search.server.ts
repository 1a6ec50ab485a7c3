import type { NodeKind } from '../schema.ts';
import { LANGUAGES } from '../schema.ts';
import { readWritten } from '../symbol.ts';
import type { Transaction, Values } from './neo4j-database.server.ts';
import { atLeastNone, PLANNED_ONCE } from './neo4j-nodes.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { NAMES, namesOf } from './neo4j-nodes.ts';
import { toLower } from './neo4j-rows.ts';
import { LABEL_INDEX } from './neo4j-schema.ts';
import { among, matching, RESOLUTION_ALLOWED, toValues } from './neo4j-search-filter.ts';
import { findPassages } from './neo4j-search-passages.server.ts';
import type { Phrase } from './neo4j-words.ts';
import { findPhrases, toPhrases, toQuestion } from './neo4j-words.ts';
import type { SearchFilter, SearchHit, SearchResult } from './store.ts';

/** Nodes open with no verb: who asks for one asks for paragraphs. */
const NODE_ALLOWED = `$groups IS NULL AND ${among('n.kind', 'kinds')} AND ${RESOLUTION_ALLOWED}`;

/**
 * Nodes by how they were found, the best way of each: 0 its very id, 1 its symbol begins so, 2 the
 * words of a name. Loaded ones first among symbols; likelier readings of a number and shorter names first.
 */
const NODES_FOUND = `
	CALL () {
		UNWIND range(0, size($written) - 1) AS place
		MATCH (n:Entity {lower: $written[place]}) USING INDEX n:Entity(lower)
		RETURN n, 0 AS tier, toFloat(place) AS place, null AS label
		UNION ALL
		UNWIND $symbols AS symbol
		MATCH (n:Entity) USING INDEX n:Entity(lower)
		WHERE n.lower STARTS WITH symbol AND n.lower <> symbol AND n.kind IN ['Resolution', 'Document']
		RETURN n, 1 AS tier, 0.0 AS place, null AS label
		UNION ALL
		${matching(LABEL_INDEX)}
		MATCH (found)-[:NAMES]->(n)
		RETURN n, 2 AS tier, toFloat(found.size) AS place, found.shown AS label
	}
	WITH n, tier, place, label WHERE ${NODE_ALLOWED}
	WITH n, tier, place, label ORDER BY tier, place, label
	WITH n, collect({tier: tier, place: place, label: label})[0] AS best`;

const NODES = `${PLANNED_ONCE} ${NODES_FOUND}
	ORDER BY best.tier, (best.tier < 2 AND n.loaded) DESC, best.place, n.citedBy DESC, n.id
	WITH collect({n: n, label: best.label}) AS found
	CALL (found) {
		UNWIND found AS one WITH one.n.kind AS kind, count(*) AS count
		RETURN collect({kind: kind, count: count}) AS counts
	}
	RETURN counts, COLLECT {
		UNWIND found[..$limit] AS one WITH one.n AS n, one.label AS label
		RETURN {node: n {.id, .kind, .loaded, ${NAMES}}, label: label}
	} AS first`;

interface Asked {
	phrases: Phrase[];
	symbols: string[];
	values: Values;
}

function toAsked(query: string, filter: SearchFilter): Asked | null {
	const phrases = toPhrases(query);
	const question = toQuestion(phrases);
	if (!question) return null;
	const symbols = readWritten(query);
	const typed = query.trim();
	// HRC 54 is how the session HRC-54 is written
	const written = new Set([typed, ...symbols, typed.replace(/\s+/, '-')].map(toLower));
	return {
		phrases,
		symbols,
		values: {
			...question,
			...toValues(filter),
			written: [...written],
			symbols: symbols.map(toLower)
		}
	};
}

export async function searchGraph(
	transaction: Transaction,
	query: string,
	most: number,
	filter: SearchFilter = {}
): Promise<SearchResult> {
	const asked = toAsked(query, filter);
	if (!asked) return { hits: [], total: 0, byKind: {} };
	const limit = atLeastNone(most);
	const [nodes, passages] = await Promise.all([
		findNodes(transaction, asked, limit),
		findPassages(transaction, asked, { filter, limit })
	]);
	const byKind = Object.fromEntries(
		[...nodes.counts, { kind: 'Paragraph', count: passages.total }]
			.filter(({ count }) => count > 0)
			.map(({ kind, count }) => [kind, count])
	);
	const total = Object.values(byKind).reduce((sum, count) => sum + count, 0);
	return { hits: [...nodes.hits, ...passages.hits].slice(0, limit), total, byKind };
}

interface FoundNode {
	node: NamedRow & { id: string; kind: NodeKind; loaded: boolean };
	label: string | null;
}

/** Those that come first, and how many there are of each kind. */
async function findNodes(
	{ rows }: Transaction,
	{ values, phrases, symbols }: Asked,
	limit: number
): Promise<{ hits: SearchHit[]; counts: { kind: NodeKind; count: number }[] }> {
	const [found] = await rows<{
		counts: { kind: NodeKind; count: number }[];
		first: FoundNode[];
	}>(NODES, { ...values, limit });
	const hits = (found?.first ?? []).map(({ node, label }) => {
		const { id, kind, loaded } = node;
		const shown =
			label === null
				? foundById(node, symbols)
				: { text: label, matches: findPhrases(phrases, label) };
		return { kind, id, ...shown, names: namesOf(node), loaded };
	});
	return { hits, counts: found?.counts ?? [] };
}

/** A symbol shows how much of it was typed; a code or slug gives way to the name it stands for. */
function foundById(
	{ id, ...row }: FoundNode['node'],
	symbols: string[]
): Pick<SearchHit, 'text' | 'matches'> {
	const begun = symbols.find((symbol) => toLower(id).startsWith(toLower(symbol)));
	if (begun) return { text: id, matches: [[0, begun.length]] };
	const names = namesOf(row);
	const name = LANGUAGES.map((language) => names[language]).find(Boolean);
	return name ? { text: name, matches: [] } : { text: id, matches: [[0, id.length]] };
}
