import type { TextGraph } from '../model.ts';
import type { Transaction } from './neo4j-database.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { namesOf } from './neo4j-nodes.ts';
import { forIds, inPieces, unique } from './neo4j-pieces.ts';
import type { EntityState, EvidenceRow } from './neo4j-rows.ts';
import { isSame, mergeNodes, toProperties } from './neo4j-rows.ts';
import { ENTITIES, OTHER_KIND, STATES } from './neo4j-save-cypher.ts';

export const toState = (row: EntityState & NamedRow): EntityState => ({
	id: row.id,
	kind: row.kind,
	names: namesOf(row),
	aliases: row.aliases,
	loaded: row.loaded,
	// what is not there arrives as null
	...(row.date && { date: row.date })
});

/** What the texts speak of, before and after. */
export interface Entities {
	/** The resolutions whose texts they are. */
	own: string[];
	known: Map<string, EntityState>;
	/** Those of the known that edges lead out of. */
	saying: Set<string>;
	after: Map<string, EntityState>;
	/** Those that are new or changed: most have been said before, word for word. */
	changed: EntityState[];
	/** Titles that new entities get. */
	titles: Map<string, string[]>;
}

export async function readEntities(
	transaction: Transaction,
	graphs: TextGraph[],
	evidence: EvidenceRow[]
): Promise<Entities> {
	const own = unique(graphs.map(({ text }) => text.resolution));
	const ids = unique([...own, ...graphs.flatMap(({ nodes }) => nodes.map(({ id }) => id))]);
	const found = await forIds<{ state: EntityState & NamedRow; says: boolean }>(
		transaction,
		STATES,
		ids
	);
	const known = new Map(found.map(({ state }) => [state.id, toState(state)]));
	const joined = new Set(evidence.flatMap(({ properties: { from, to } }) => [from, to]));
	// what no edge leads to or from is not in the graph
	const after = mergeNodes(known, graphs).filter(
		({ id, loaded }) => loaded || known.has(id) || joined.has(id)
	);
	return {
		own,
		known,
		saying: new Set(found.filter(({ says }) => says).map(({ state }) => state.id)),
		after: new Map(after.map((one) => [one.id, one])),
		changed: after.filter((one) => !isSame(known.get(one.id), one)),
		titles: titlesOf(graphs)
	};
}

function titlesOf(graphs: TextGraph[]): Map<string, string[]> {
	const titles = new Map<string, string[]>();
	for (const { text } of graphs)
		if (text.header.title !== undefined)
			titles.set(text.resolution, [...(titles.get(text.resolution) ?? []), text.header.title]);
	return titles;
}

export async function saveEntities(
	transaction: Transaction,
	{ known, changed }: Entities
): Promise<void> {
	const others = changed.flatMap(({ id, kind }) => {
		const old = known.get(id)?.kind;
		return old !== undefined && old !== kind ? [{ id, kind: old }] : [];
	});
	const rows = changed.map((state) => ({
		properties: {
			...toProperties(state),
			// when a text was adopted is asked of all its languages, later
			...(!state.loaded && { dated: state.date ?? null })
		}
	}));
	await Promise.all([
		inPieces(transaction, OTHER_KIND, others),
		inPieces(transaction, ENTITIES, rows)
	]);
}
