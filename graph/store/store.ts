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
import type { Body, EdgeKind, Language, NodeKind, VerbGroup } from '../schema.ts';

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
	/**
	 * Symbols first, loaded ones before others; then names, shorter ones first, then most cited; then
	 * paragraphs, newest text first, of one day by number, then by language and as they come in the text.
	 */
	hits: SearchHit[];
	/** How many there are before the limit, by kind. */
	total: number;
	byKind: Partial<Record<NodeKind, number>>;
}

export interface Statistics {
	texts: number;
	nodes: Partial<Record<NodeKind, number>>;
	edges: Partial<Record<EdgeKind, number>>;
	/** Of the citations, those that lead to a text that is loaded. */
	resolved: number;
	evidence: number;
	doubts: number;
}

/**
 * Which edges of a neighbourhood count; what is absent allows all, an empty list nothing. Neighbours
 * are those whom such an edge joins to the focus; of the edges among them only such ones are shown.
 */
export interface EdgeFilter {
	edges?: EdgeKind[];
	/** Read from the focus: `out` leads away from it. */
	direction?: 'out' | 'in';
	/** Kinds of neighbours. */
	kinds?: NodeKind[];
	/** At least one quotation behind the edge is governed by a verb of these groups. */
	groups?: VerbGroup[];
}

/**
 * Which hits count; what is absent allows all, an empty list nothing. Body and session are those that
 * the symbol of a resolution says, for itself and its paragraphs; nothing else has any.
 */
export interface SearchFilter {
	kinds?: NodeKind[];
	bodies?: Body[];
	/** `HRC-48` */
	sessions?: string[];
	/** Paragraphs that open with a verb of these groups. */
	groups?: VerbGroup[];
	/** Resolutions, and their paragraphs, that concern one of these countries (alpha-3). */
	countries?: string[];
}

/** The shortest ways from one text back to another along its citations. */
export interface Paths {
	/** Hops of each; null where no way of at most `LONGEST_PATH` hops leads there. */
	length: number | null;
	/** Ids of the nodes in order, `from` first; at most `limit`, ordered by their ids. */
	paths: string[][];
	/** How many shortest ways there are before the limit. */
	total: number;
	/** Nodes and edges of the ways shown, each edge with its words. */
	nodes: NodeView[];
	edges: EdgeView[];
}

export const LONGEST_PATH = 8;

/** One decision on a mandate: who took it, and in which words. */
export interface Decision {
	resolution: NodeView;
	evidence: Evidence;
}

/** A report or update that is owed: to which session, by whom, and where it was asked for. */
export interface OwedReport {
	obligation: NodeView;
	requestedBy: NodeView;
	owedBy: NodeView[];
	evidence: Evidence[];
}

/** How often resolutions under an agenda item cite an instrument. */
export interface Matrix {
	/** Most cited first, at most `limit`. */
	instruments: NodeView[];
	items: NodeView[];
	/** Distinct loaded resolutions; pairs without any are absent. */
	cells: { instrument: string; item: string; count: number }[];
	/** Instruments before the limit. */
	total: number;
}

/** Of a session: how many resolutions are loaded, and how many are only cited. */
export interface SessionCoverage {
	session: string;
	body: Body;
	loaded: number;
	cited: number;
}

/** How many edges of a kind lead to a node and from it; kinds of which there are none are absent. */
export type Degrees = Partial<Record<EdgeKind, { in: number; out: number }>>;

/** What is counted of a node when texts are saved. */
export interface NodeFacts {
	degree: Degrees;
	/** What `citedBy` counts, by the session that adopted them, oldest first, special sessions last. */
	citedBySession: { session: string; count: number }[];
	/** The earliest and the latest of them, by adoption date, then id; those without a date left out. */
	firstCitedBy?: string;
	lastCitedBy?: string;
	/** `citedBy` for each year from its own to that of the newest text; absent where either is not known. */
	rank?: number;
	/** 0 to 1: of the other loaded resolutions of its body those with a lower rank, as last derived. */
	standing?: number;
	/** The texts that cite one another more than others and it among them, as last derived. */
	group?: NodeGroup;
}

export interface NodeGroup {
	/** The most cited of it. */
	id: string;
	size: number;
	/** 0 to 1: how much of it stays together however groups are looked for, the mean of its members. */
	stability: number;
}

/** What deriving changed. */
export interface DerivedNow {
	follows: { gained: number; lost: number };
	/** All groups were looked for anew; else only new texts were put into theirs. */
	regrouped: boolean;
}

/** A text that is kept: the hash of its file, and which version of the rules read it. */
export interface HeldText {
	sha256: string;
	rules: string;
}

/** The right to load, for one loader at a time; it runs out by itself when its holder dies. */
export interface Claim {
	release(): Promise<void>;
}

/** Where a graph is kept. Adapters differ in place and speed, never in answers. */
export interface GraphStore {
	/** What will be saved next: a store may make it ready while it waits for what is being saved. */
	announce?(graphs: TextGraph[]): void;
	/** Each text replaces exactly what it said before, whole or not at all. Twice changes nothing. */
	save(graphs: TextGraph[]): Promise<void>;
	/**
	 * Takes these texts out, and with them exactly what only they said; answers with those that were
	 * there, in the order asked.
	 */
	remove(textIds: string[]): Promise<string[]>;
	/**
	 * Derives what follows from all texts together, once they are there: which text takes up which, groups,
	 * standings. An edge that follows from a text is gone as soon as that text is. Twice changes nothing.
	 */
	derive(): Promise<DerivedNow>;
	/** Every text that is kept, by its id. */
	held(): Promise<Map<string, HeldText>>;
	/** Throws StoreBusyError while another loader, named in the message, holds the claim. */
	claim(loader: string): Promise<Claim>;
	/** An id is found in any case, first as it is spelled. Throws NotFoundError. */
	around(id: string, limit: number, filter?: EdgeFilter): Promise<Neighbourhood>;
	/**
	 * Along citations governed by a verb of these groups, or by any; never to what was adopted later,
	 * where both dates are known. Throws NotFoundError for either end.
	 */
	paths(from: string, to: string, limit: number, groups?: VerbGroup[]): Promise<Paths>;
	/**
	 * Loaded resolutions that cite all of these and none of those, most cited first, then by id. What is
	 * not there is cited by nobody.
	 */
	citing(
		all: string[],
		none: string[],
		limit: number
	): Promise<{ nodes: NodeView[]; total: number }>;
	/**
	 * Every decision on a mandate, each in the first language that says it: oldest first, undated last,
	 * then by id and in text order. Throws NotFoundError.
	 */
	decisions(mandate: string, limit: number): Promise<{ decisions: Decision[]; total: number }>;
	/** What is owed to a session, by id. Throws NotFoundError. */
	obligations(session: string, limit: number): Promise<{ reports: OwedReport[]; total: number }>;
	/** Instruments by agenda item, of one body (ids begin with it: `HRC-48/10`) or of all; items by id. */
	matrix(limit: number, body?: Body): Promise<Matrix>;
	/** Of the bodies that count in sessions: body by body, oldest first, special sessions last. */
	coverage(): Promise<SessionCoverage[]>;
	/** Its facts begin with these, and take longer. Throws NotFoundError. */
	degrees(id: string): Promise<Degrees>;
	/** Throws NotFoundError. */
	facts(id: string): Promise<NodeFacts>;
	/** The whole group that it stands in: loaded first, then most cited, then by id. Throws NotFoundError. */
	group(id: string, limit: number): Promise<{ nodes: NodeView[]; total: number }>;
	/** The text in that language, or in the first there is, with all it says; in any case too. Throws NotFoundError. */
	text(resolution: string, language?: Language): Promise<TextView>;
	/** Every loaded text, newest adoption first. */
	texts(limit: number): Promise<{ texts: TextSummary[]; total: number }>;
	/** What the words, the symbol or a session's label find, aliases too; an empty query finds nothing. */
	search(query: string, limit: number, filter?: SearchFilter): Promise<SearchResult>;
	/** Nodes of a kind, most cited first. */
	nodes(kind: NodeKind, limit: number): Promise<{ nodes: NodeView[]; total: number }>;
	/** What could not be settled, text by text; `textId` says in which, `A/HRC/RES/48/23@zh`. */
	doubts(limit: number): Promise<{ doubts: (Doubt & { textId: string })[]; total: number }>;
	statistics(): Promise<Statistics>;
	close(): Promise<void>;
}
