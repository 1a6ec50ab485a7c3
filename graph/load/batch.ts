import type { TextGraph } from '../model.ts';
import type { GraphStore } from '../store/store.ts';

/** A batch is one transaction: large enough to be fast, small enough to be kept in memory. */
const BATCH = { texts: 50, characters: 2_000_000 };

/** Gathers graphs and saves them together, marked with the rules that read them; without a store it saves nothing. */
export function createBatch(store: GraphStore | null, rules: string) {
	let graphs: TextGraph[] = [];
	let characters = 0;

	async function save(): Promise<void> {
		if (graphs.length > 0) await store?.save(graphs);
		graphs = [];
		characters = 0;
	}

	async function add(graph: TextGraph): Promise<void> {
		graphs.push({ ...graph, text: { ...graph.text, rules } });
		characters += graph.text.content.length;
		if (graphs.length >= BATCH.texts || characters >= BATCH.characters) await save();
	}

	return { add, save };
}
