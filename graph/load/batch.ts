import type { TextGraph } from '../model.ts';
import type { GraphStore } from '../store/store.ts';

/** A batch is one transaction: large enough to be fast, small enough to be kept in memory. */
const BATCH = { texts: 50, characters: 2_000_000 };

/**
 * Gathers graphs and saves them together, marked with the rules that read them; without a store it
 * saves nothing. While one batch is being saved the next is gathered, and no more: `add` throws why the
 * one before could not be saved.
 */
export function createBatch(store: Pick<GraphStore, 'announce' | 'save'> | null, rules: string) {
	let graphs: TextGraph[] = [];
	let characters = 0;
	let saving: Promise<void> = Promise.resolve();

	async function begin(): Promise<void> {
		store?.announce?.(graphs);
		await saving;
		if (graphs.length > 0 && store) saving = store.save(graphs);
		// whoever comes next awaits it; until then nobody else may take it for unhandled
		saving.catch(() => undefined);
		graphs = [];
		characters = 0;
	}

	async function add(graph: TextGraph): Promise<void> {
		graphs.push({ ...graph, text: { ...graph.text, rules } });
		characters += graph.text.content.length;
		if (graphs.length >= BATCH.texts || characters >= BATCH.characters) await begin();
	}

	/** Resolves when all that was added is saved. */
	async function save(): Promise<void> {
		await begin();
		await saving;
	}

	return { add, save };
}
