import { parentPort, Worker, workerData } from 'node:worker_threads';
import { BadTextError } from '#graph/errors.ts';
import { MOST_TOGETHER } from '#graph/extract/together.ts';

/** What a thread is begun with: the module that does its work, and what that needs to know. */
interface Given<Data> {
	work: string;
	data: Data;
}

/** What a thread answers: what was asked for, why the file is no resolution, or a mistake of our own. */
type Answer<Result> = { id: number } & (
	{ result: Result } | { reason: string } | { mistake: string }
);

/** Threads that each take a path and answer with what they make of it. */
export interface Threads<Result> {
	/** How many files may be asked for before the first is answered. */
	ahead: number;
	/** Throws BadTextError. */
	ask(path: string): Promise<Result>;
	close(): Promise<void>;
}

/** Per thread: as many as are read together; more would only wait, and take memory. */
const AHEAD = MOST_TOGETHER;

/** Megabytes: the longest file that is read takes a quarter; with a limit, memory is tidied sooner. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

interface Waiting<Result> {
	resolve(result: Result): void;
	reject(cause: Error): void;
}

interface Thread<Result> {
	worker: Worker;
	waiting: Map<number, Waiting<Result>>;
}

/** Threads that do the work of a module, which calls `answerAll`. One that dies fails all that it was asked. */
export function createThreads<Result, Data>(count: number, given: Given<Data>): Threads<Result> {
	const threads = Array.from({ length: count }, () => createThread<Result, Data>(given));
	let asked = 0;

	return {
		ahead: count * AHEAD,
		ask: (path) =>
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

function createThread<Result, Data>(given: Given<Data>): Thread<Result> {
	const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
		workerData: given,
		resourceLimits: LIMITS
	});
	const waiting = new Map<number, Waiting<Result>>();
	worker.on('message', (answer: Answer<Result>) => {
		settle(answer, waiting.get(answer.id));
		waiting.delete(answer.id);
	});
	worker.on('error', (cause) => {
		for (const { reject } of waiting.values()) reject(cause);
	});
	return { worker, waiting };
}

function settle<Result>(answer: Answer<Result>, waiting: Waiting<Result> | undefined): void {
	if ('result' in answer) waiting?.resolve(answer.result);
	else if ('reason' in answer) waiting?.reject(new BadTextError(answer.reason));
	else waiting?.reject(new Error(answer.mistake));
}

/** In a thread: answers every path that it is asked for. `begin` is called once, with what the thread was given. */
export function answerAll<Result, Data>(begin: (data: Data) => (path: string) => Promise<Result>) {
	const answer = begin((workerData as Given<Data>).data);
	parentPort?.on('message', async ({ id, path }: { id: number; path: string }) => {
		parentPort?.postMessage({ id, ...(await outcomeOf(answer(path))) });
	});
}

async function outcomeOf<Result>(result: Promise<Result>) {
	try {
		return { result: await result };
	} catch (cause) {
		if (cause instanceof BadTextError) return { reason: cause.message };
		return { mistake: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
	}
}
