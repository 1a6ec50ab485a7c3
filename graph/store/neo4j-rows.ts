import { createHash } from 'node:crypto';
import { readResolution } from '../symbol.ts';
import { sessionOf } from '../symbol-time.ts';
import type { GraphNode, Names, TextGraph } from '../model.ts';
import { LANGUAGES } from '../schema.ts';
import { placeWithin } from './place.ts';
import { NAME_KEYS } from './neo4j-schema.ts';
import { toWords } from './neo4j-words.ts';

/** An entity as its own properties say it. */
export interface EntityState extends Pick<GraphNode, 'id' | 'kind' | 'date'> {
	names: Names;
	aliases: string[];
	loaded: boolean;
}

/** Capitals of the Latin alphabet alone, as SQLite compares ids. */
export const toLower = (id: string): string =>
	id.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());

/** An edge's id may be longer than an index takes. */
export const edgeKey = (id: string): string =>
	createHash('sha256').update(id).digest('base64url').slice(0, 22);

export const digestOf = (graph: TextGraph): string =>
	createHash('sha256').update(JSON.stringify(graph)).digest('hex');

const own = ({ text }: TextGraph): GraphNode => ({
	id: text.resolution,
	kind: 'Resolution',
	names: {}
});

function merge(state: EntityState | undefined, node: GraphNode): EntityState {
	const { id, kind, names, aliases = [] } = node;
	const date = node.date ?? state?.date;
	return {
		id,
		// a text says of itself what it is
		kind: state?.loaded ? state.kind : kind,
		names: { ...state?.names, ...names },
		aliases: aliases.length > 0 ? aliases : (state?.aliases ?? []),
		loaded: state?.loaded ?? false,
		...(date !== undefined && { date })
	};
}

/** What each node is after these texts, in the order in which they speak of it. */
export function mergeNodes(before: Map<string, EntityState>, graphs: TextGraph[]): EntityState[] {
	const states = new Map<string, EntityState>();
	for (const graph of graphs) {
		for (const node of [own(graph), ...graph.nodes])
			states.set(node.id, merge(states.get(node.id) ?? before.get(node.id), node));
		const { resolution } = graph.text;
		const state = states.get(resolution);
		if (state) states.set(resolution, { ...state, kind: 'Resolution', loaded: true });
	}
	return [...states.values()];
}

/** Every property that follows from the state; null takes one away. */
export function toProperties({ id, kind, names, aliases, date, loaded }: EntityState) {
	const resolution = readResolution(id);
	return {
		id,
		lower: toLower(id),
		kind,
		...Object.fromEntries(NAME_KEYS.map(([language, key]) => [key, names[language] ?? null])),
		aliases,
		date: date ?? null,
		session: resolution && sessionOf(id),
		body: resolution?.body ?? null,
		loaded
	};
}

export const isSame = (a: EntityState | undefined, b: EntityState): boolean =>
	a !== undefined && JSON.stringify(toProperties(a)) === JSON.stringify(toProperties(b));

export function toTextRow(graph: TextGraph, digest: string) {
	const { id, resolution, language, header, source, notes, content, rules, doubts } = graph.text;
	return {
		resolution,
		properties: {
			id,
			language,
			languageOrder: LANGUAGES.indexOf(language),
			adopted: header.adopted ?? null,
			title: header.title ?? null,
			series: graph.text.series ?? null,
			header: JSON.stringify(header),
			sha256: source.sha256,
			rules: rules ?? '',
			digest,
			quotations: graph.evidence.length,
			doubtCount: doubts.length,
			rest: JSON.stringify({ source, notes, content, rules })
		}
	};
}

export const toDoubtRows = ({ text }: TextGraph) =>
	text.doubts.map((doubt, number) => ({ textId: text.id, number, record: JSON.stringify(doubt) }));

export const toPassageRows = ({ text }: TextGraph) =>
	text.paragraphs.map(({ id, text: shown, ...rest }, number) => ({
		text: text.id,
		properties: {
			place: placeWithin(text, number),
			id,
			number,
			textId: text.id,
			resolution: text.resolution,
			shown,
			// spaces at both ends, so that every phrase stands between two
			words: ` ${toWords(shown)} `,
			group: rest.verb?.group ?? null,
			rest: JSON.stringify(rest)
		}
	}));

/** What a passage is kept with, in the order in which `TEXTS` takes it; the rest it has from its text. */
export const PASSAGE_KEYS = ['place', 'id', 'number', 'shown', 'words', 'group', 'rest'] as const;

export type EvidenceRow = ReturnType<typeof toEvidenceRows>[number];

export function toEvidenceRows({ text, edges, evidence }: TextGraph) {
	const edgeOf = new Map(edges.map((edge) => [edge.id, edge]));
	return evidence.map((record, number) => {
		const edge = edgeOf.get(record.edge);
		if (!edge) throw new Error(`${text.id} has words for an edge that it does not have.`);
		const { from, kind, to } = edge;
		return {
			text: text.id,
			properties: {
				edge: edgeKey(record.edge),
				from,
				kind,
				to,
				textId: text.id,
				start: record.start,
				number,
				group: record.group ?? null,
				record: JSON.stringify(record)
			}
		};
	});
}

/** The same of a quotation. */
export const EVIDENCE_KEYS = [
	'edge',
	'from',
	'kind',
	'to',
	'start',
	'number',
	'group',
	'record'
] as const;

export interface EdgeRow {
	key: string;
	from: string;
	kind: string;
	to: string;
}

/** An edge with what it rests on. */
export interface WeighedEdgeRow extends EdgeRow {
	quotations: number;
	groups: string[];
}

/** The edges that these words are evidence of: without words to rest on there is no edge. */
export function weigh(evidence: EvidenceRow[]): WeighedEdgeRow[] {
	const edges = new Map<string, WeighedEdgeRow>();
	for (const { properties } of evidence) {
		const { edge: key, from, kind, to, group } = properties;
		const edge = edges.get(key) ?? { key, from, kind, to, quotations: 0, groups: [] };
		edge.quotations += 1;
		if (group !== null && !edge.groups.includes(group)) edge.groups.push(group);
		edges.set(key, edge);
	}
	return [...edges.values()];
}

/** What an entity may be found by: its symbol or the label of a session, names, aliases, titles. */
export function labelsOf({ id, kind, names, aliases }: EntityState, titles: string[]): string[] {
	const symbol = kind === 'Resolution' || kind === 'Document' ? [id] : [];
	const label = kind === 'Session' || kind === 'AgendaItem' ? [id.replaceAll('-', ' ')] : [];
	return [...new Set([...symbol, ...label, ...Object.values(names), ...aliases, ...titles])];
}
