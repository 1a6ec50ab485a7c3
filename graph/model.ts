import type { Body, DoubtReason, EdgeKind, Language, NodeKind, VerbGroup } from './schema.ts';

/** A stretch of the text as received, in UTF-16 code units, end excluded. */
export interface Span {
	start: number;
	end: number;
}

export interface SourceInfo {
	path: string;
	sha256: string;
	format: 'text' | 'akn' | 'docx' | 'pdf' | 'html';
	/** Of what is printed in bytes, by its WHATWG name: utf-8, gb18030, windows-1252; a container such as docx has its own. */
	encoding: string;
}

/**
 * A file as received: decoded and otherwise untouched, or, of docx, pdf and html, the words laid out
 * line by line. Every span points into `text`.
 */
export interface Source extends SourceInfo {
	text: string;
}

/**
 * Running text: line breaks, page furniture and footnote marks taken out, with the way back.
 * `offsets[i]` is where the character `text[i]` stands in the text as received.
 */
export interface Flow {
	text: string;
	offsets: Uint32Array;
}

/** Where the flow's characters from `start` to `end` stand in the text as received. */
export const spanOf = ({ offsets }: Flow, start: number, end: number): Span =>
	end > start
		? { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
		: { start: offsets[start] ?? 0, end: offsets[start] ?? 0 };

/** The flow's characters that stand within a span of the text as received: from the first to after the last. */
export const rangeIn = ({ offsets }: Flow, { start, end }: Span): [number, number] => [
	countBelow(offsets, start),
	countBelow(offsets, end)
];

/** How many of some ascending numbers are below a value. */
export function countBelow(numbers: ArrayLike<number>, value: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? 0) < value) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** A footnote mark, taken out of a flow: it stood before the character `at`. */
export interface NoteMark {
	at: number;
	label: string;
}

export type ParagraphKind = 'header' | 'preambular' | 'operative' | 'heading' | 'annex' | 'closing';

/** A verb at the head of a clause, as printed with its modifiers (赞赏地注意到). */
export interface Verb {
	text: string;
	group: VerbGroup;
	/** Where in the flow it begins. */
	at: number;
}

/** One unit of the text. `id` is `header`, `pp1`, `op31`, `op31.a`, `op31.a.i`, `h1`, `closing`. */
export interface Paragraph extends Span {
	id: string;
	kind: ParagraphKind;
	flow: Flow;
	marks: NoteMark[];
	/** Every clause's verb in order; the first is the paragraph's own. */
	verbs: Verb[];
}

export interface Note extends Span {
	label: string;
	flow: Flow;
}

export const VOTES = ['inFavour', 'against', 'abstaining'] as const;
export type VoteCast = (typeof VOTES)[number];

/** How the members voted, as ISO 3166 alpha-3 codes where the text lists them. */
export interface Vote extends Record<VoteCast, number> {
	countries?: Record<VoteCast, string[]>;
}

/** What the text says of itself. A field that the text does not say is absent. */
export interface Header {
	body: Body;
	act: 'resolution' | 'decision' | 'statement';
	/** `48/23`, `75/257 B`, `S-35/1`, `1325 (2000)` */
	number: string;
	session?: number;
	/** ISO dates */
	sessionStart?: string;
	sessionEnd?: string;
	adopted?: string;
	agendaItem?: string;
	agendaTitle?: string;
	title?: string;
	meeting?: number;
	adoption?: 'without-vote' | 'recorded-vote';
	vote?: Vote;
	/** What the editors of an official file say that it is about: words of the UNBIS thesaurus, in English. */
	subjects?: string[];
	/** Sustainable Development Goals, by number, from the same editors. */
	goals?: number[];
}

/** A text taken apart. `at` says where each header field was read. */
export interface Document {
	source: Source;
	language: Language;
	symbol: string;
	header: Header;
	at: Partial<Record<keyof Header, Span>>;
	/** The header lines first, then preamble and operative part, closing lines last. */
	paragraphs: Paragraph[];
	notes: Note[];
	/** Who put the draft forward and who voted how, where a file lists them beside its text. */
	sponsors?: CountryMention[];
	votes?: VoteMention[];
	doubts: Doubt[];
}

/** What stands where: in which paragraph, at which characters, found by which rule. */
export interface Found extends Span {
	/** Paragraph id; for something in a footnote the paragraph that carries its mark. */
	paragraph: string;
	/** Label of the footnote, when it stands there. */
	note?: string;
	/** The same span in the flow of the paragraph, or of the note: [start, end). */
	at: [number, number];
	quote: string;
	rule: string;
	/** Why a reviewer settled it so, where one did. */
	why?: string;
}

export interface Citation extends Found {
	target: string;
	date?: string;
	pinpoint?: string[];
	via?: 'footnote';
	/** How the body was known: `explicit`, `date`, `scope`, `own`, `symbol`. */
	resolvedBy: string;
	/** The reference stands inside a quoted title, or says where the text is published. */
	role?: 'in-title' | 'published-in';
}

export interface InstrumentMention extends Found {
	target: string;
	pinpoints?: string[];
}

export const MANDATE_ACTS = [
	'establish',
	'extend',
	'end',
	'rename',
	'retype',
	'merge',
	'modify',
	'mention'
] as const;
export type MandateAct = (typeof MANDATE_ACTS)[number];

export interface MandateMention extends Found {
	mandate: string;
	act: MandateAct;
	months?: number;
	/** `HRC-66`, an ISO date, or `open-ended`. */
	until?: string;
	/** Symbols of the acts that hold its terms, where the text takes them from there. */
	terms?: string[];
}

export interface ObligationMention extends Found {
	/** Actor or mandate slug. */
	by: string;
	to: Body;
	session?: number;
	/** Where no session is said but a time: a day, a month `2018-08`, or a span after the text `P30D`. */
	due?: string;
	product: 'report' | 'oral-update' | 'study';
	/** `annual`, `biennial` … when the text says so. */
	periodicity?: string;
	/** First session of a periodic report, `GA-77`. */
	from?: string;
}

export interface ConsiderMention extends Found {
	body: Body;
	session: number;
}

export interface SessionMention extends Found {
	body: Body;
	session: number;
}

export interface CountryMention extends Found {
	/** ISO 3166 alpha-3 */
	code: string;
	role: 'subject' | 'sponsor' | 'mention';
}

export interface VoteMention extends Found {
	/** ISO 3166 alpha-3 */
	code: string;
	vote: VoteCast;
}

/** What could not be settled, with what it might be. Never dropped, never guessed. */
export interface Doubt {
	paragraph: string;
	text: string;
	reason: DoubtReason;
	candidates: string[];
	start?: number;
	end?: number;
}

/** All that one text says: the contract of `recalling extract --json`. */
export interface Extraction {
	symbol: string;
	language: Language;
	source: SourceInfo;
	header: Header;
	citations: Citation[];
	instruments: InstrumentMention[];
	mandates: MandateMention[];
	obligations: ObligationMention[];
	consider: ConsiderMention[];
	sessions: SessionMention[];
	countries: CountryMention[];
	votes: VoteMention[];
	doubts: Doubt[];
}

export type Names = Partial<Record<Language, string>>;

export interface GraphNode {
	id: string;
	kind: NodeKind;
	/** What it is called, by language; a symbol needs none. */
	names: Names;
	/** ISO date or year where the registry knows one. */
	date?: string;
	/** What else it is called, in any language: to be found by, never to be shown as its name. */
	aliases?: string[];
}

export interface GraphEdge {
	/** `${from} ${kind} ${to}`: the same three always make the same edge. */
	id: string;
	kind: EdgeKind;
	from: string;
	to: string;
}

/** Why an edge is there: the words, where they stand, and what they say of it. */
export interface Evidence extends Span {
	edge: string;
	/** `A/HRC/RES/48/23@zh` */
	text: string;
	paragraph: string;
	note?: string;
	/** The quoted words in the flow of the paragraph or note. */
	at: [number, number];
	/** The sentence in three parts: before the quoted words, the words, after them. */
	sentence: [before: string, quote: string, after: string];
	/** For words in a footnote: the sentence that carries its mark, before the mark and after it. */
	carrier?: [before: string, after: string];
	/** The verb that governs the words, as printed, and its group. */
	verb?: string;
	group?: VerbGroup;
	rule: string;
	/** Further facts: date, pinpoints, act, months, until, product, periodicity, role, resolvedBy. */
	facts: Record<string, string | number | string[]>;
}

/** A paragraph or footnote as it is shown: plain running text with its marks. */
export interface ShownParagraph extends Span {
	id: string;
	kind: ParagraphKind;
	text: string;
	marks: NoteMark[];
	verb?: Verb;
}

export interface ShownNote extends Span {
	label: string;
	text: string;
}

/** One language version of a resolution, kept whole. */
export interface TextRecord {
	/** `A/HRC/RES/48/23@zh` */
	id: string;
	resolution: string;
	language: Language;
	source: SourceInfo;
	header: Header;
	paragraphs: ShownParagraph[];
	notes: ShownNote[];
	doubts: Doubt[];
	/** The text as received, into which every span points. */
	content: string;
	/** Which version of the rules read it; the loader says. */
	rules?: string;
	/** What its title shares with those of its series; a store compares it and never shows it. */
	series?: string;
}

/** Everything one text says, ready to be saved: it replaces what the text said before. */
export interface TextGraph {
	text: TextRecord;
	nodes: GraphNode[];
	edges: GraphEdge[];
	evidence: Evidence[];
}

export const edgeId = (from: string, kind: EdgeKind, to: string): string => `${from} ${kind} ${to}`;
export const textId = (symbol: string, language: Language): string => `${symbol}@${language}`;
