import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BadTextError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import { readText } from '#graph/pipeline.ts';
import type { Correction } from '#graph/resolve/corrections.ts';
import type { Answer } from './reader.ts';

/** Reads texts, several at a time. */
export interface Readers {
	/** How many files may be asked for before the first is answered. */
	ahead: number;
	/** Throws BadTextError. */
	read(path: string): Promise<{ graph: TextGraph }>;
	close(): Promise<void>;
}

/** A thread takes half a second to begin: so few files are read sooner without. */
const FEW = 40;

/** Per thread: it shall not wait for its next file. */
const AHEAD = 4;

/** Reads in this thread for few files, else in one for each core. */
export const createReaders = (files: number, corrections: readonly Correction[] = []): Readers =>
	files < FEW ? readHere(corrections) : createThreads(availableParallelism(), corrections);

const readHere = (corrections: readonly Correction[]): Readers => ({
	ahead: 0,
	read: (path) => readText(path, corrections),
	close: async () => {}
});

interface Waiting {
	resolve(read: { graph: TextGraph }): void;
	reject(cause: Error): void;
}

interface Thread {
	worker: Worker;
	waiting: Map<number, Waiting>;
}

/** Each thread answers in any order; a thread that dies fails all that it was asked. */
export function createThreads(count: number, corrections: readonly Correction[] = []): Readers {
	const threads = Array.from({ length: count }, () => createThread(corrections));
	let asked = 0;

	return {
		ahead: count * AHEAD,
		read: (path) =>
			new Promise((resolve, reject) => {
				const [thread] = threads.toSorted((one, other) => one.waiting.size - other.waiting.size);
				const id = (asked += 1);
				thread?.waiting.set(id, { resolve, reject });
				thread?.worker.postMessage({ id, path });
			}),
		close: async () => {
			await Promise.all(threads.map(({ worker }) => worker.terminate()));
		}
	};
}

function createThread(corrections: readonly Correction[]): Thread {
	const url = new URL('./reader.mjs', import.meta.url);
	const worker = new Worker(url, { workerData: corrections });
	const waiting = new Map<number, Waiting>();
	worker.on('message', (answer: Answer) => {
		settle(answer, waiting.get(answer.id));
		waiting.delete(answer.id);
	});
	worker.on('error', (cause) => {
		for (const { reject } of waiting.values()) reject(cause);
	});
	return { worker, waiting };
}

function settle(answer: Answer, waiting: Waiting | undefined): void {
	if ('graph' in answer) waiting?.resolve(answer);
	else if ('reason' in answer) waiting?.reject(new BadTextError(answer.reason));
	else waiting?.reject(new Error(answer.mistake));
}
