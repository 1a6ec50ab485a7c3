import type { TextGraph } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import type { Transaction } from './neo4j-database.server.ts';
import type { NamedRow } from './neo4j-nodes.ts';
import { namesOf } from './neo4j-nodes.ts';
import { forIds, inPieces, unique } from './neo4j-pieces.ts';
import type { EntityState, EvidenceRow } from './neo4j-rows.ts';
import { isSame, labelsOf, mergeNodes, toProperties } from './neo4j-rows.ts';
import { CHANGED_ENTITIES, CITED, NEW_ENTITIES, OTHER_KIND, STATES } from './neo4j-save-cypher.ts';
import { toWords } from './neo4j-words.ts';

export const toState = (row: EntityState & NamedRow): EntityState => ({
	id: row.id,
	kind: row.kind,
	names: namesOf(row),
	aliases: row.aliases,
	loaded: row.loaded,
	// what is not there arrives as null
	...(row.date && { date: row.date })
});

/** What an entity may be found by, in the words of the index. */
export const toLabel = (shown: string) => ({
	shown,
	words: ` ${toWords(shown)} `,
	// in characters, as SQLite counts them
	size: [...shown].length
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
	/** Titles that these texts give. */
	titles: Map<string, string[]>;
	/** When their texts say they were adopted. */
	adopted: Map<string, string>;
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
		titles: titlesOf(graphs),
		adopted: adoptedOf(graphs)
	};
}

function titlesOf(graphs: TextGraph[]): Map<string, string[]> {
	const titles = new Map<string, string[]>();
	for (const { text } of graphs)
		if (text.header.title !== undefined)
			titles.set(text.resolution, [...(titles.get(text.resolution) ?? []), text.header.title]);
	return titles;
}

/** By resolution: what the first language says that says when it was adopted. */
function adoptedOf(graphs: TextGraph[]): Map<string, string> {
	const place = ({ text }: TextGraph): number => LANGUAGES.indexOf(text.language);
	const dated = graphs.flatMap((graph) => {
		const { resolution, header } = graph.text;
		return header.adopted === undefined
			? []
			: [{ place: place(graph), resolution, adopted: header.adopted }];
	});
	const last = dated.sort((a, b) => b.place - a.place);
	return new Map(last.map(({ resolution, adopted }) => [resolution, adopted]));
}

/** Every property, and the date where no text that was there before can say another. */
function propertiesOf({ known, adopted }: Entities, state: EntityState) {
	if (known.get(state.id)?.loaded) return toProperties(state);
	const dated = (state.loaded ? adopted.get(state.id) : undefined) ?? state.date ?? null;
	return { ...toProperties(state), dated };
}

/** Which labels follow from what it is just now; unloading takes them away. */
const stateLabels = ({ loaded }: EntityState): string[] => (loaded ? ['Loaded'] : []);

export async function saveEntities(
	transaction: Transaction,
	entities: Entities,
	cited: Map<string, number>
): Promise<void> {
	const { known, changed, titles } = entities;
	const fresh = changed
		.filter(({ id }) => !known.has(id))
		.map((state) => ({
			state: stateLabels(state),
			properties: { ...propertiesOf(entities, state), citedBy: cited.get(state.id) ?? 0 },
			labels: labelsOf(state, titles.get(state.id) ?? []).map(toLabel)
		}));
	const rows = changed
		.filter(({ id }) => known.has(id))
		.map((state) => ({ state: stateLabels(state), properties: propertiesOf(entities, state) }));
	await Promise.all([
		inPieces(transaction, OTHER_KIND, othersOf(entities)),
		inPieces(transaction, NEW_ENTITIES, fresh),
		inPieces(transaction, CHANGED_ENTITIES, rows),
		inPieces(
			transaction,
			CITED,
			[...cited].flatMap(([id, count]) => (known.has(id) ? [{ id, count }] : []))
		)
	]);
}

/** The kinds that entities no longer are. */
const othersOf = ({ known, changed }: Entities) =>
	changed.flatMap(({ id, kind }) => {
		const old = known.get(id)?.kind;
		return old !== undefined && old !== kind ? [{ id, kind: old }] : [];
	});
