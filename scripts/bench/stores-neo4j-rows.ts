import neo4j from 'neo4j-driver';
import type { TextGraph } from '#graph/model.ts';
import { toLabel } from '#graph/store/neo4j-entities.server.ts';
import type { EntityState, EvidenceRow } from '#graph/store/neo4j-rows.ts';
import {
	digestOf,
	labelsOf,
	mergeNodes,
	toDoubtRows,
	toEvidenceRows,
	toPassageRows,
	toProperties,
	toTextRow,
	weigh
} from '#graph/store/neo4j-rows.ts';

/** The rows of each kind of record, in the order in which they can be written. */
export interface Rows {
	nodes: unknown[];
	labels: unknown[];
	texts: unknown[];
	passages: unknown[];
	evidence: unknown[];
	doubts: unknown[];
	edges: unknown[];
}

/**
 * What the store would hold of these texts, property by property and batch by batch. What several texts
 * say is counted over all of them beforehand, and is a row of the batch that says it first: nothing
 * written has to be looked at again, and no loader could be given less to do.
 */
export function prepareRows(graphs: TextGraph[], most: number): Rows[] {
	const evidence = new Map(graphs.map((graph) => [graph.text.id, toEvidenceRows(graph)]));
	const evidenceOf = ({ text }: TextGraph): EvidenceRow[] => evidence.get(text.id) ?? [];
	const takeNodes = once(toNodes(graphs, graphs.flatMap(evidenceOf)));
	const takeEdges = once(weigh(graphs.flatMap(evidenceOf)).map((edge) => [edge.key, edge]));
	return inBatches(graphs, most).map((batch) => {
		const said = batch.flatMap(evidenceOf);
		const nodes = takeNodes(
			batch.flatMap(({ text, nodes }) => [text.resolution, ...nodes.map(({ id }) => id)])
		);
		return toCypher({
			nodes: nodes.map(({ labels, properties }) => ({ labels, properties })),
			labels: nodes.flatMap(({ properties: { id }, names }) =>
				names.map((name) => ({ id, properties: toLabel(name) }))
			),
			texts: batch.map((graph) => toTextRow(graph, digestOf(graph))),
			passages: batch.flatMap(toPassageRows),
			evidence: said,
			doubts: batch.flatMap(toDoubtRows),
			edges: takeEdges(said.map(({ properties }) => properties.edge)).map(
				({ from, kind, to, ...properties }) => ({ from, kind, to, properties })
			)
		});
	});
}

const inBatches = (graphs: TextGraph[], most: number): TextGraph[][] =>
	Array.from({ length: Math.ceil(graphs.length / most) }, (_, i) =>
		graphs.slice(i * most, (i + 1) * most)
	);

/** Gives each row to whoever asks for it first. */
function once<Row>(rows: [key: string, row: Row][]): (keys: string[]) => Row[] {
	const left = new Map(rows);
	return (keys) =>
		keys.flatMap((key) => {
			const row = left.get(key);
			left.delete(key);
			return row === undefined ? [] : [row];
		});
}

/** Each entity with its labels and with what it may be found by, as all these texts together say it. */
function toNodes(graphs: TextGraph[], evidence: EvidenceRow[]) {
	const texts = new Map<string, TextGraph['text'][]>();
	for (const { text } of graphs)
		texts.set(text.resolution, [...(texts.get(text.resolution) ?? []), text]);
	const citing = citingOf(evidence, texts);
	const toNode = (state: EntityState) => {
		const headers = texts.get(state.id)?.map(({ header }) => header) ?? [];
		const dated = headers.flatMap(({ adopted }) => adopted ?? [])[0] ?? state.date ?? null;
		const names = labelsOf(
			state,
			headers.flatMap(({ title }) => title ?? [])
		);
		const citedBy = citing.get(state.id)?.size ?? 0;
		const labels = state.loaded ? [state.kind, 'Loaded'] : [state.kind];
		return { labels, properties: { ...toProperties(state), dated, citedBy }, names };
	};
	return mergeNodes(new Map(), graphs).map((state): [string, ReturnType<typeof toNode>] => [
		state.id,
		toNode(state)
	]);
}

/** By node: the resolutions loaded here that an edge leads from. */
function citingOf(evidence: EvidenceRow[], texts: ReadonlyMap<string, unknown>) {
	const citing = new Map<string, Set<string>>();
	for (const { properties } of evidence)
		if (texts.has(properties.from))
			citing.set(properties.to, (citing.get(properties.to) ?? new Set()).add(properties.from));
	return citing;
}

/** As the driver takes it: whole numbers are its own, or the database would keep 10.0. */
function toCypher<Value>(value: Value): Value;
function toCypher(value: unknown): unknown {
	if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
	if (Array.isArray(value)) return value.map(toCypher);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toCypher(one)]));
}
