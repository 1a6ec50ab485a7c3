import { parentPort, workerData } from 'node:worker_threads';
import { evaluateFile } from './evaluate-files.ts';
import { readTruths } from './evaluate-sources.ts';

/** One thread of an evaluation: a file's number and path in, what became of it out. */

const truths = readTruths(workerData as string[]);

parentPort?.on('message', async ({ index, path }: { index: number; path: string }) => {
	const result = await evaluateFile(path, truths);
	parentPort?.postMessage({ index, result });
});
