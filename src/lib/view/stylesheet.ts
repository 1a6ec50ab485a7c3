import type { StylesheetJson } from 'cytoscape';
import type { EdgeKind, NodeKind } from '#graph/schema.ts';
import { NODES } from '#graph/schema.ts';

/** The colours of the page as Cytoscape can read them. */
export interface Palette {
	surface: string;
	text: string;
	line: string;
	muted: string;
	accent: string;
	kinds: Record<NodeKind, string>;
}

export const LINES = ['cite', 'decide', 'request', 'mention', 'formal'] as const;
export type Line = (typeof LINES)[number];

const LINE_OF: Record<EdgeKind, Line> = {
	CITES: 'cite',
	ACTS_ON: 'decide',
	REQUESTS: 'request',
	OWED_BY: 'request',
	DUE_AT: 'request',
	MENTIONS: 'mention',
	CONCERNS: 'mention',
	CONSIDERED_AT: 'mention',
	ADOPTED_AT: 'formal',
	ON_ITEM: 'formal',
	OF: 'formal',
	VOTED: 'formal',
	SPONSORED: 'formal',
	FOLLOWS: 'cite'
};

/** How an edge of that kind is drawn; the legend explains the same five. */
export const lineOf = (kind: EdgeKind): Line => LINE_OF[kind];

const KINDS = Object.keys(NODES) as NodeKind[];

/** The CSS variable that holds the colour of a kind. */
export const kindVariable = (kind: NodeKind): string => `--kind-${kind.toLowerCase()}`;

const FONT =
	'system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

const nodes = ({ surface, text }: Palette): StylesheetJson => [
	{
		selector: 'node',
		style: {
			shape: 'round-rectangle',
			'corner-radius': '13',
			width: 'data(width)',
			height: 'data(height)',
			label: 'data(label)',
			'font-family': FONT,
			'font-size': 'data(letters)',
			'text-valign': 'center',
			'text-halign': 'center',
			'min-zoomed-font-size': 6,
			'background-color': surface,
			color: text,
			'border-width': 1.5,
			'z-index': 2
		}
	}
];

/** Filled: the text is here. Dashed: only cited. Plain outline: not a text. Told apart without colour. */
const ofKind = (palette: Palette): StylesheetJson =>
	KINDS.flatMap((kind) => [
		{ selector: `node.${kind}`, style: { 'border-color': palette.kinds[kind] } },
		{
			selector: `node.${kind}.loaded`,
			style: { 'background-color': palette.kinds[kind], color: palette.surface }
		}
	]);

const states = ({ accent, text }: Palette): StylesheetJson => [
	{ selector: 'node.cited', style: { 'border-style': 'dashed' } },
	{
		selector: 'node.focus',
		style: {
			'font-weight': 'bold',
			'corner-radius': '16',
			'outline-width': 3,
			'outline-offset': 3,
			'outline-color': text,
			'z-index': 4
		}
	},
	{
		selector: 'node.selected, node.hovered',
		style: { 'outline-width': 3, 'outline-offset': 2, 'outline-color': accent, 'z-index': 5 }
	},
	{ selector: 'node:active, edge:active', style: { 'overlay-opacity': 0 } }
];

const edges = ({ line, muted, accent, kinds }: Palette): StylesheetJson => [
	{
		selector: 'edge',
		style: {
			'curve-style': 'straight',
			width: 1.2,
			'line-color': muted,
			'target-arrow-color': muted,
			'target-arrow-shape': 'triangle',
			'arrow-scale': 0.7,
			opacity: 0.5,
			'z-index': 0
		}
	},
	{ selector: 'edge.far', style: { width: 1, opacity: 0.28 } },
	{
		selector: 'edge.mention',
		style: { 'line-style': 'dotted' }
	},
	{
		selector: 'edge.request',
		style: {
			'line-style': 'dashed',
			'line-color': kinds.Obligation,
			'target-arrow-color': kinds.Obligation
		}
	},
	{
		selector: 'edge.formal',
		style: { 'line-color': line, 'target-arrow-color': line, opacity: 0.9 }
	},
	{
		selector: 'edge.decide',
		style: {
			width: 3,
			'line-color': kinds.Mandate,
			'target-arrow-color': kinds.Mandate,
			opacity: 0.9
		}
	},
	{
		selector: 'edge.selected, edge.hovered, edge.lit',
		style: {
			width: 2.4,
			'line-color': accent,
			'target-arrow-color': accent,
			opacity: 1,
			'z-index': 1
		}
	},
	{ selector: 'edge.selected', style: { width: 4 } }
];

export const stylesheet = (palette: Palette): StylesheetJson => [
	...nodes(palette),
	...ofKind(palette),
	...states(palette),
	...edges(palette)
];
