import { fork } from 'node:child_process';
import { createBatch } from '#graph/load/batch.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore, Statistics } from '#graph/store/store.ts';
import { createArchive } from '../archive/archive.ts';
import { seconds } from './measure.ts';
import type { Loaded, Order } from './stores-loader.ts';

/** Loads in a process of its own, whose memory is its own too. */
export function loadApart(order: Order): Promise<Loaded> {
	const child = fork(new URL('./stores-loader.mjs', import.meta.url), {
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	child.send(order);
	return new Promise((resolve, reject) => {
		child.once('message', (loaded: Loaded) => resolve(loaded));
		child.once('exit', (code) => reject(new Error(`The loader ended with exit code ${code}.`)));
	});
}

/** The first texts of the archive. */
export function firstTexts(count: number): TextGraph[] {
	const texts: TextGraph[] = [];
	for (const text of createArchive(count).texts) if (texts.push(text) >= count) break;
	return texts;
}

/** Batch by batch, as the loader does: seconds. */
export async function saveAll(store: GraphStore, graphs: TextGraph[]): Promise<number> {
	const batch = createBatch(store, 'archive');
	return seconds(async () => {
		for (const graph of graphs) await batch.add(graph);
		await batch.save();
	});
}

const sum = (counts: Partial<Record<string, number>>): number =>
	Object.values(counts).reduce<number>((total, one) => total + (one ?? 0), 0);

export const LOAD_HEAD = ['', 'texts', 's', 'CPU s', 'texts/s', 'nodes/s', 'edges/s', 'MiB'];

/** A row of the table of whole loads. */
export function toLoadRow(name: string, { seconds, cpu, memory }: Loaded, held: Statistics) {
	const speeds = [held.texts, sum(held.nodes), sum(held.edges)].map((one) => one / seconds);
	return [
		name,
		String(held.texts),
		...[seconds, cpu].map((one) => one.toFixed(1)),
		...[...speeds, memory].map((one) => one.toFixed(0))
	];
}

export const WAYS_HEAD = ['', 'texts', 's', 'ms/text', '× of the store'];

/** A row of the table of ways to load the same texts; `ours` is the store's milliseconds for one. */
export function toWayRow(name: string, texts: number, time: number, ours: number): string[] {
	const each = (1000 * time) / texts;
	const figures = [time.toFixed(1), each.toFixed(1), (each / ours).toFixed(2)];
	return [name, String(texts), ...figures];
}
