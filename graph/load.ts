import { BadTextError } from './errors.ts';
import type { TextGraph } from './model.ts';

import type { GraphStore, Statistics } from './store/store.ts';

/** A file that is still to be read; `read` throws BadTextError where it is no resolution. */
export interface Unread {
	path: string;
	read(): Promise<{ graph: TextGraph }>;
}

export interface Failure {
	path: string;
	reason: string;
}

/** Two files of one loading that are the same text: the later one stands. */
export interface Repetition {
	text: string;
	paths: [earlier: string, later: string];
}

export interface Progress {
	/** Files read so far, failed ones included. */
	done: number;
	path: string;
}

export interface LoadReport {
	/** Texts read and saved now. */
	texts: number;
	failed: Failure[];
	repeated: Repetition[];
	/** What could not be settled in these texts. */
	doubts: number;
	/** All that the store holds afterwards. */
	store: Statistics;
	seconds: number;
}

/** A batch is one transaction: large enough to be fast, small enough to be kept in memory. */
const BATCH = { texts: 50, characters: 2_000_000 };

/**
 * Reads files and saves what they say, batch by batch. A file that cannot be read is reported, and
 * the others go on. Safe to interrupt at any moment, and to repeat: each text is saved whole or not.
 */
export async function load(
	store: GraphStore,
	files: Iterable<Unread> | AsyncIterable<Unread>,
	onprogress: (progress: Progress) => void = () => {}
): Promise<LoadReport> {
	const started = performance.now();
	const batch = createBatch(store);
	const diary = createDiary();
	let done = 0;
	for await (const file of files) {
		const graph = await readGraph(file, diary.fail);
		if (graph) await batch.add(diary.note(file.path, graph));
		onprogress({ done: (done += 1), path: file.path });
	}
	await batch.save();
	const seconds = (performance.now() - started) / 1000;
	return { ...diary.report(), store: await store.statistics(), seconds };
}

async function readGraph({ path, read }: Unread, fail: (failure: Failure) => void) {
	try {
		return (await read()).graph;
	} catch (cause) {
		if (!(cause instanceof BadTextError)) throw cause;
		fail({ path, reason: cause.message });
		return null;
	}
}

function createBatch(store: GraphStore) {
	let graphs: TextGraph[] = [];
	let characters = 0;

	async function save(): Promise<void> {
		if (graphs.length > 0) await store.save(graphs);
		graphs = [];
		characters = 0;
	}

	async function add(graph: TextGraph): Promise<void> {
		graphs.push(graph);
		characters += graph.text.content.length;
		if (graphs.length >= BATCH.texts || characters >= BATCH.characters) await save();
	}

	return { add, save };
}

/** What happened, file by file, for the report. */
function createDiary() {
	const paths = new Map<string, string>();
	const doubts = new Map<string, number>();
	const failed: Failure[] = [];
	const repeated: Repetition[] = [];

	return {
		fail: (failure: Failure): void => void failed.push(failure),

		note(path: string, graph: TextGraph): TextGraph {
			const { id } = graph.text;
			const earlier = paths.get(id);
			if (earlier !== undefined) repeated.push({ text: id, paths: [earlier, path] });
			paths.set(id, path);
			doubts.set(id, graph.text.doubts.length);
			return graph;
		},

		report: () => ({
			texts: paths.size,
			failed,
			repeated,
			doubts: [...doubts.values()].reduce((sum, count) => sum + count, 0)
		})
	};
}
