import type {
	Doubt,
	Evidence,
	GraphEdge,
	GraphNode,
	Header,
	Names,
	ShownParagraph,
	TextGraph,
	TextRecord
} from '#graph/model.ts';
import { edgeId, textId } from '#graph/model.ts';
import type { EdgeKind, Language, NodeKind } from '#graph/schema.ts';

export const node = (id: string, kind: NodeKind = 'Resolution', names: Names = {}): GraphNode => ({
	id,
	kind,
	names
});

export const edge = (from: string, to: string, kind: EdgeKind = 'CITES'): GraphEdge => ({
	id: edgeId(from, kind, to),
	kind,
	from,
	to
});

/** One place that says it: the edge's ends stand in its sentence. */
export const evidence = (
	{ id, to }: GraphEdge,
	text: string,
	over: Partial<Evidence> = {}
): Evidence => ({
	edge: id,
	text,
	paragraph: 'pp1',
	at: [2, 2 + to.length],
	start: 10,
	end: 10 + to.length,
	sentence: ['回顾', to, '。'],
	verb: '回顾',
	group: 'recall',
	rule: 'test',
	facts: {},
	...over
});

export const shown = (
	id: string,
	text: string,
	over: Partial<ShownParagraph> = {}
): ShownParagraph => ({
	id,
	kind: 'operative',
	text,
	marks: [],
	start: 0,
	end: text.length,
	...over
});

const HEADER: Header = { body: 'HRC', act: 'resolution', number: '48/23', session: 48 };

export const doubt = (text: string, over: Partial<Doubt> = {}): Doubt => ({
	paragraph: 'op1',
	text,
	reason: 'body-unknown',
	candidates: ['A/HRC/RES/5/1', 'A/RES/5/1'],
	...over
});

export interface TextParts {
	language?: Language;
	header?: Partial<Header>;
	paragraphs?: ShownParagraph[];
	doubts?: Doubt[];
	/** What its title shares with those of its series. */
	series?: string;
	/** What it cites, each once, unless `edges` says more. */
	cites?: string[];
	nodes?: GraphNode[];
	edges?: GraphEdge[];
	evidence?: Evidence[];
}

const record = (resolution: string, parts: TextParts): TextRecord => {
	const { language = 'zh', header, paragraphs = [], doubts = [], series } = parts;
	return {
		id: textId(resolution, language),
		resolution,
		language,
		source: { path: 'test.txt', sha256: 'test', format: 'text', encoding: 'utf-8' },
		header: { ...HEADER, ...header },
		paragraphs,
		notes: [],
		doubts,
		content: paragraphs.map(({ text }) => text).join('\n'),
		...(series !== undefined && { series })
	};
};

/** What one text says: resolutions it cites, or edges of any kind, each with evidence. */
export function textGraph(resolution: string, parts: TextParts = {}): TextGraph {
	const text = record(resolution, parts);
	const { cites = [], nodes = [] } = parts;
	const edges = [...cites.map((to) => edge(resolution, to)), ...(parts.edges ?? [])];
	return {
		text,
		nodes: [node(resolution), ...cites.map((id) => node(id)), ...nodes],
		edges,
		evidence: parts.evidence ?? edges.map((one) => evidence(one, text.id))
	};
}
