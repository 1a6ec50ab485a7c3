import type {
	Doubt,
	Evidence,
	GraphEdge,
	GraphNode,
	Header,
	Names,
	TextGraph,
	TextRecord
} from '../model.ts';
import type { EdgeKind, Language, NodeKind } from '../schema.ts';

/** A node as a screen needs it: is its text here, what is it called, how often is it cited. */
export interface NodeView extends GraphNode {
	/** Its text was loaded; otherwise it is only cited. */
	loaded: boolean;
	/** Adoption date of a loaded text, else the registry's date. */
	date?: string;
	/** Number of loaded resolutions with an edge to it, before any limit. */
	citedBy: number;
}

export interface EdgeView extends GraphEdge {
	/** Where it is said, in text order; at most `EVIDENCE_LIMIT`. */
	evidence: Evidence[];
	/** How many there are before that limit. */
	evidenceCount: number;
}

export const EVIDENCE_LIMIT = 20;

/** A node, its neighbours, and every edge among them. */
export interface Neighbourhood {
	focus: NodeView;
	/**
	 * Without the focus; by the edge that joins it to the focus, either way: ACTS_ON, CITES, REQUESTS,
	 * then all others; then loaded first, then most cited, then by id. At most `limit`.
	 */
	nodes: NodeView[];
	edges: EdgeView[];
	/** How many neighbours there are before the limit, in total and by kind. */
	total: number;
	byKind: Partial<Record<NodeKind, number>>;
}

/** One text whole: what it says, in text order and without a limit, and the languages there are. */
export interface TextView extends TextRecord {
	languages: Language[];
	evidence: Evidence[];
}

export interface TextSummary {
	id: string;
	resolution: string;
	language: Language;
	header: Header;
	doubts: number;
}

export interface SearchHit {
	kind: NodeKind;
	/** A node's id, or `A/HRC/RES/48/23@zh#op32` for a paragraph. */
	id: string;
	/** Name or paragraph text, and where in it the words were found. */
	text: string;
	matches: [start: number, end: number][];
	/** What the node is called, whatever was found; a paragraph has none. */
	names: Names;
	loaded: boolean;
}

export interface SearchResult {
	/** Symbols first, then names, then paragraphs; each by rank. */
	hits: SearchHit[];
	/** How many there are before the limit, by kind. */
	total: number;
	byKind: Partial<Record<NodeKind, number>>;
}

export interface Statistics {
	texts: number;
	nodes: Partial<Record<NodeKind, number>>;
	edges: Partial<Record<EdgeKind, number>>;
	evidence: number;
	doubts: number;
}

/** Where a graph is kept. Adapters differ in place and speed, never in answers. */
export interface GraphStore {
	/** Each text replaces exactly what it said before, whole or not at all. Twice changes nothing. */
	save(graphs: TextGraph[]): Promise<void>;
	/** An id is found in any case, first as it is spelled. Throws NotFoundError. */
	around(id: string, limit: number): Promise<Neighbourhood>;
	/** The text in that language, or in the first there is, with all it says; in any case too. Throws NotFoundError. */
	text(resolution: string, language?: Language): Promise<TextView>;
	/** Every loaded text, newest adoption first. */
	texts(limit: number): Promise<{ texts: TextSummary[]; total: number }>;
	/** What the words, the symbol or a session's label find, aliases too; an empty query finds nothing. */
	search(query: string, limit: number): Promise<SearchResult>;
	/** Nodes of a kind, most cited first. */
	nodes(kind: NodeKind, limit: number): Promise<{ nodes: NodeView[]; total: number }>;
	/** What could not be settled, text by text; `textId` says in which, `A/HRC/RES/48/23@zh`. */
	doubts(limit: number): Promise<{ doubts: (Doubt & { textId: string })[]; total: number }>;
	statistics(): Promise<Statistics>;
	close(): Promise<void>;
}
