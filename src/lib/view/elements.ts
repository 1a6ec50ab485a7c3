import type { Core, ElementDefinition } from 'cytoscape';
import type { Language } from '#graph/schema.ts';
import type { EdgeView, NodeView } from '#graph/store/store.ts';
import { canBeLoaded, clip, isSymbol, nodeLabel, widthOf } from './label.ts';
import type { Box, Layout } from './layout.ts';
import { PILL } from './layout.ts';
import { lineOf } from './stylesheet.ts';

/** Size of the letters on a node, in pixels at zoom 1. */
export const LETTERS = 13;
/** The widest label, in em: a symbol fits whole, a long name ends in …. */
const WIDEST = 15;
const PADDING = 20;
/** The focus stands out by size too. */
const FOCUS_SCALE = 1.25;

const scaleOf = (id: string, focus: string): number => (id === focus ? FOCUS_SCALE : 1);

/** Names too long for a node: `iccpr` is known as ICCPR wherever the script has capitals. */
const isAcronym = ({ id }: NodeView, label: string): boolean =>
	/^[a-z]{3,6}$/.test(id) && /[a-z]/i.test(label) && widthOf(label) > WIDEST;

function shortLabel(node: NodeView, language: Language): string {
	const label = nodeLabel(node, language);
	// Half a symbol would be another document's.
	if (isSymbol(node.kind)) return label;
	// The lane says whose laws they are.
	if (node.id.startsWith('law:')) return clip(label.replace(/ ?[（(][^（）()]*[）)]$/, ''), WIDEST);
	return isAcronym(node, label) ? node.id.toUpperCase() : clip(label, WIDEST);
}

/** How much room each node's label takes. */
export const toBoxes = (
	nodes: readonly NodeView[],
	{ language, focus }: { language: Language; focus: string }
): Box[] =>
	nodes.map((node) => ({
		node,
		width: (widthOf(shortLabel(node, language)) * LETTERS + PADDING) * scaleOf(node.id, focus)
	}));

export interface Picture {
	nodes: readonly NodeView[];
	edges: readonly EdgeView[];
	layout: Layout;
	focus: string;
	language: Language;
}

/** The graph in Cytoscape's words: each node at its place, edges only between nodes that are there. */
export function toElements(picture: Picture): ElementDefinition[] {
	const placed = new Set(picture.nodes.map(({ id }) => id));
	const edges = picture.edges.filter(({ from, to }) => placed.has(from) && placed.has(to));
	return [
		...picture.nodes.flatMap((node) => toNode(node, picture)),
		...edges.map((edge) => toEdge(edge, picture.focus))
	];
}

function toNode(node: NodeView, { layout, focus, language }: Picture): ElementDefinition[] {
	const place = layout.places.get(node.id);
	if (!place) return [];
	const cited = canBeLoaded(node.kind) && !node.loaded;
	const scale = scaleOf(node.id, focus);
	return [
		{
			group: 'nodes',
			data: {
				id: node.id,
				label: shortLabel(node, language),
				width: place.width,
				height: PILL * scale,
				letters: LETTERS * scale
			},
			position: { x: place.x, y: place.y },
			classes: [
				node.kind,
				node.loaded ? 'loaded' : cited ? 'cited' : 'named',
				...(node.id === focus ? ['focus'] : [])
			]
		}
	];
}

const toEdge = ({ id, kind, from, to }: EdgeView, focus: string): ElementDefinition => ({
	group: 'edges',
	data: { id, source: from, target: to },
	classes: [lineOf(kind), from === focus || to === focus ? 'near' : 'far']
});

const idOf = ({ data, group }: ElementDefinition): string => `${group} ${data.id}`;

/** Makes `cy` show exactly `wanted`; what is already there keeps its state, and takes the new data. */
export function syncElements(cy: Core, wanted: readonly ElementDefinition[]): void {
	const ids = new Set(wanted.map(idOf));
	cy.batch(() => {
		cy.elements()
			.filter((element) => !ids.has(`${element.group()} ${element.id()}`))
			.remove();
		for (const definition of wanted) {
			const present = cy.getElementById(definition.data.id ?? '');
			if (present.empty()) {
				cy.add(definition);
				continue;
			}
			present.data(definition.data);
			if (definition.position) present.position(definition.position);
			const chosen = present.hasClass('selected');
			present.classes(definition.classes ?? []).toggleClass('selected', chosen);
		}
	});
}

/** Marks what is selected and the edges that touch it; what lies out of sight is brought in. */
export function markSelected(cy: Core, id: string | null): void {
	cy.elements('.selected, .lit').removeClass('selected lit');
	const chosen = cy.getElementById(id ?? '');
	if (chosen.empty()) return;
	chosen.addClass('selected').connectedEdges().addClass('lit');
	const seen = cy.extent();
	const { x1, y1, x2, y2 } = chosen.boundingBox();
	if (x2 < seen.x1 || x1 > seen.x2 || y2 < seen.y1 || y1 > seen.y2) cy.center(chosen);
}
