import type { TextGraph } from '../model.ts';
import type { EdgeKind } from '../schema.ts';
import type { LoadedStore } from './patience.ts';
import type { GraphStore, HeldText, Statistics } from '../store/store.ts';

/** What one loading changes in the store. */
export interface Difference {
	/** Texts that were not there, by id. */
	added: string[];
	/** Texts that were there and now say something else, by id. */
	changed: string[];
	/** Edges that the changed texts gained and lost, by kind. */
	edges: Partial<Record<EdgeKind, { gained: number; lost: number }>>;
	/** Reports owed that appear in changed texts, or no longer do, by id. */
	obligations: { gained: string[]; lost: string[] };
	/** Citations that led to a text not here and now lead to one that is; negative where fewer do. */
	resolved: number;
}

interface Edge {
	id: string;
	kind: EdgeKind;
	to: string;
}

/** Compares each graph with what the store holds of its text, before it is saved. */
export function createDifferences(store: LoadedStore, held: Map<string, HeldText>) {
	const added = new Set<string>();
	const changed = new Set<string>();
	const gained: Edge[] = [];
	const lost: Edge[] = [];

	async function note({ text, edges }: TextGraph): Promise<void> {
		if (!held.has(text.id)) return void added.add(text.id);
		const before = await edgesOf(store, text.resolution, text.language);
		const more = without(edges, before);
		const less = without(before, edges);
		if (more.length + less.length > 0) changed.add(text.id);
		gained.push(...more);
		lost.push(...less);
	}

	return {
		note,
		report: (before: Statistics, after: Statistics): Difference => ({
			added: [...added],
			changed: [...changed],
			edges: countsOf(gained, lost),
			obligations: { gained: owed(gained), lost: owed(lost) },
			resolved: after.resolved - before.resolved
		})
	};
}

const without = (edges: readonly Edge[], others: readonly Edge[]): Edge[] => {
	const ids = new Set(others.map(({ id }) => id));
	return edges.filter(({ id }) => !ids.has(id));
};

/** The edges that a text's words support now. */
async function edgesOf(
	store: LoadedStore,
	...[resolution, language]: Parameters<GraphStore['text']>
): Promise<Edge[]> {
	const { evidence } = await store.text(resolution, language);
	return [...new Set(evidence.map(({ edge }) => edge))].map(readEdge);
}

/** An edge's id says what it joins: `A/RES/1/1 CITES A/RES/1/2`. No kind of edge stands in an id. */
function readEdge(id: string): Edge {
	const [, kind = '', to = ''] = / ([A-Z_]+) (.*)$/s.exec(id) ?? [];
	return { id, kind: kind as EdgeKind, to };
}

const owed = (edges: readonly Edge[]): string[] =>
	edges.filter(({ kind }) => kind === 'REQUESTS').map(({ to }) => to);

function countsOf(gained: readonly Edge[], lost: readonly Edge[]): Difference['edges'] {
	const counts: Difference['edges'] = {};
	const count = (kind: EdgeKind) => (counts[kind] ??= { gained: 0, lost: 0 });
	for (const { kind } of gained) count(kind).gained++;
	for (const { kind } of lost) count(kind).lost++;
	return counts;
}
