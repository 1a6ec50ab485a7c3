import type { Language } from '#graph/schema.ts';
import { EDGES, NODES } from '#graph/schema.ts';
import type { EdgeView, NodeView } from '#graph/store/store.ts';
import { fullName, nodeLabel } from './label.ts';

export interface Tip {
	title: string;
	text: string;
}

interface Shown {
	nodes: readonly NodeView[];
	edges: readonly EdgeView[];
}

/** The interface speaks these two; the words of the schema stand in both. */
type Spoken = Extract<Language, 'zh' | 'en'>;

/** What hovering says: of a node its whole name, of an edge the first sentence that makes it. */
export function tipOf(id: string, { nodes, edges }: Shown, language: Spoken): Tip | null {
	const node = nodes.find((one) => one.id === id);
	if (node) return { title: fullName(node, language), text: NODES[node.kind][language] };
	const edge = edges.find((one) => one.id === id);
	if (!edge) return null;
	const name = (end: string): string => {
		const found = nodes.find((one) => one.id === end);
		return found ? nodeLabel(found, language) : end;
	};
	return {
		title: `${name(edge.from)} ${EDGES[edge.kind][language][0]} ${name(edge.to)}`,
		text: edge.evidence[0]?.sentence.join('') ?? ''
	};
}
