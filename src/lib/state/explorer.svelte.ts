import type { NodeKind } from '#graph/schema.ts';
import type { EdgeView, Neighbourhood, NodeView } from '#graph/store/store.ts';
import { edgesAmong, neighbourCount, once } from '#lib/state/joined.ts';

/** What the page knows: the focus's neighbourhood, those unfolded since, and what the address says. */
export interface Shown {
	neighbourhoods: readonly [Neighbourhood, ...Neighbourhood[]];
	hidden: ReadonlySet<NodeKind>;
	selected: string | null;
}

/** What the reader is looking at. All of it is derived: the address and the store are its homes. */
export class Explorer {
	#page: () => Shown;

	focus = $derived.by(() => this.#page().neighbourhoods[0].focus);
	nodes: readonly NodeView[] = $derived.by(() =>
		once(this.#page().neighbourhoods.flatMap(({ focus, nodes }) => [focus, ...nodes]))
	);
	edges: readonly EdgeView[] = $derived.by(() =>
		once(this.#page().neighbourhoods.flatMap(({ edges }) => edges))
	);

	/** The focus is never hidden: the picture would lose its centre. */
	visibleNodes = $derived.by(() =>
		this.nodes.filter(({ id, kind }) => id === this.focus.id || !this.#page().hidden.has(kind))
	);
	visibleEdges = $derived.by(() => edgesAmong(this.visibleNodes, this.edges));

	selectedNode = $derived.by(() =>
		this.visibleNodes.find(({ id }) => id === this.#page().selected)
	);
	selectedEdge = $derived.by(() =>
		this.visibleEdges.find(({ id }) => id === this.#page().selected)
	);
	selectedId = $derived(this.selectedNode?.id ?? this.selectedEdge?.id ?? null);

	/** The edges whose evidence answers the selection: the edge itself, or all that join its node. */
	chosenEdges: readonly EdgeView[] = $derived.by(() => {
		if (this.selectedEdge) return [this.selectedEdge];
		const id = this.selectedNode?.id;
		return id === undefined || id === this.focus.id ? [] : this.#joining(id);
	});

	/** A getter, not a value: when the page changes, the explorer follows without an effect. */
	constructor(page: () => Shown) {
		this.#page = page;
	}

	/** Edges between the node and the focus; where there are none, all edges of the node. */
	#joining(id: string): readonly EdgeView[] {
		const own = this.visibleEdges.filter(({ from, to }) => from === id || to === id);
		const direct = own.filter(({ from, to }) => [from, to].includes(this.focus.id));
		return direct.length > 0 ? direct : own;
	}

	/** How many neighbours of the node are in the picture, hidden ones included. */
	degreeOf(id: string): number {
		return neighbourCount(id, this.edges);
	}

	/** How many nodes of each kind the picture holds, hidden ones included. */
	countOf(kind: NodeKind): number {
		return this.nodes.filter((node) => node.kind === kind).length;
	}
}
