import { availableParallelism } from 'node:os';
import type { TextGraph } from '#graph/model.ts';
import { readText } from '#graph/pipeline.ts';
import type { Correction } from '#graph/resolve/corrections.ts';
import { createThreads } from './threads.ts';

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

/** Reads in this thread for few files, else in one for each core. */
export const createReaders = (files: number, corrections: readonly Correction[] = []): Readers =>
	files < FEW ? readHere(corrections) : readInThreads(availableParallelism(), corrections);

const readHere = (corrections: readonly Correction[]): Readers => ({
	ahead: 0,
	read: (path) => readText(path, corrections),
	close: async () => {}
});

export function readInThreads(count: number, corrections: readonly Correction[] = []): Readers {
	const work = new URL('./reading-thread.ts', import.meta.url).href;
	const { ahead, ask, close } = createThreads<{ graph: TextGraph }, readonly Correction[]>(count, {
		work,
		data: corrections
	});
	return { ahead, read: ask, close };
}
