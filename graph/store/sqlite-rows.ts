import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode, Names, ShownParagraph, TextGraph } from '../model.ts';
import type { Body, NodeKind } from '../schema.ts';
import { readResolution } from '../symbol.ts';
import { sessionOf } from '../symbol-time.ts';
import { toBit } from './sqlite-groups.ts';
import { divide } from './sqlite-words.ts';

/** A text as it is kept. Each part is written as JSON once, to be bound and to tell the text by. */
export interface TextRows {
	graph: TextGraph;
	digest: string;
	header: string;
	doubts: string;
	rest: string;
	/** Of each evidence, in the order of the graph. */
	records: string[];
	/** `[id, group, words, rest]` of each. */
	paragraphs: string;
}

/** What no column and no other table keeps. */
const restOf = ({ source, notes, content, rules }: TextGraph['text']) => ({
	source,
	notes,
	content,
	rules
});

const toParagraph = ({ id, text, ...rest }: ShownParagraph) => [
	id,
	toBit(rest.verb?.group),
	divide(text),
	rest
];

export function toTextRows(graph: TextGraph): TextRows {
	const { text, nodes, edges, evidence } = graph;
	const { id, resolution, language, series } = text;
	const rows = {
		header: JSON.stringify(text.header),
		doubts: JSON.stringify(text.doubts),
		rest: JSON.stringify(restOf(text)),
		records: evidence.map((record) => JSON.stringify(record)),
		paragraphs: JSON.stringify(text.paragraphs.map(toParagraph))
	};
	const others = JSON.stringify([id, resolution, language, series, nodes, edges]);
	const hash = createHash('sha256').update(others);
	for (const part of Object.values(rows).flat()) hash.update('\n').update(part);
	return { graph, digest: hash.digest('hex'), ...rows };
}

const ownNode = ({ text }: TextGraph): GraphNode => ({
	id: text.resolution,
	kind: 'Resolution',
	names: {}
});

/** As a list, because to look for a value by its name takes longer. */
type NodeRow = [
	id: string,
	kind: NodeKind,
	names: Names,
	aliases: string[],
	date: string | null,
	session: string | null,
	body: Body | null
];

function toNodeRow({ id, kind, names, aliases = [], date }: GraphNode): NodeRow {
	const resolution = readResolution(id);
	const session = resolution ? sessionOf(id) : null;
	return [id, kind, names, aliases, date ?? null, session ?? null, resolution?.body ?? null];
}

/** All nodes in turn; what was just said of one is not said again. */
export function toNodeRows(graphs: TextGraph[]): NodeRow[] {
	const said = new Map<string, string>();
	return graphs
		.flatMap((graph) => [ownNode(graph), ...graph.nodes])
		.filter((node) => {
			const json = JSON.stringify(node);
			return said.get(node.id) !== json && said.set(node.id, json);
		})
		.map(toNodeRow);
}

/** An edge of a batch: by how much evidence, and with verbs of which groups, as bits. */
export interface ComingEdge extends Omit<GraphEdge, 'id'> {
	place: number;
	evidence: number;
	groups: number;
}

/** Every edge that these texts say, once, by its id. Without words to rest on there is no edge. */
export function toComingEdges(graphs: TextGraph[]): Map<string, ComingEdge> {
	const coming = new Map<string, ComingEdge>();
	for (const { edges, evidence } of graphs) {
		const named = new Map(edges.map((edge) => [edge.id, edge]));
		for (const { edge: id, group } of evidence) {
			const known = coming.get(id) ?? toComing(named.get(id), coming.size);
			if (!known) continue;
			known.evidence += 1;
			known.groups |= toBit(group);
			coming.set(id, known);
		}
	}
	return coming;
}

const toComing = (edge: GraphEdge | undefined, place: number): ComingEdge | undefined =>
	edge && { from: edge.from, kind: edge.kind, to: edge.to, place, evidence: 0, groups: 0 };
