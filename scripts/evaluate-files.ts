import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { BadTextError } from '#graph/errors.ts';
import { evaluateText, type TextEvaluation, type Truths } from '#graph/evaluate/evaluation.ts';
import type { Failure, Progress } from '#graph/load/load.ts';
import { readText } from '#graph/pipeline.ts';
import { readTruths, type EvaluationSources } from './evaluate-sources.ts';

/** What became of one file. */
export type FileEvaluation = { text: TextEvaluation } | { failure: Failure };

/** Holds one file against what is known; a file that is no resolution is told. */
export async function evaluateFile(path: string, truths: Truths): Promise<FileEvaluation> {
	try {
		return { text: evaluateText(await readText(path), truths) };
	} catch (cause) {
		if (!(cause instanceof BadTextError)) throw cause;
		return { failure: { path, reason: cause.message } };
	}
}

/** Fewer files are done before a second thread has read the rules. */
const WORTH_A_THREAD = 100;

/** Evaluates files on all cores; answers in their order. */
export async function evaluateFiles(
	sources: EvaluationSources,
	show: (progress: Progress) => void
): Promise<FileEvaluation[]> {
	const { texts } = sources;
	const done: FileEvaluation[] = [];
	let count = 0;
	const keep = (index: number, result: FileEvaluation): void => {
		done[index] = result;
		show({ done: ++count, path: texts[index] ?? '' });
	};
	const threads = Math.min(availableParallelism(), Math.floor(texts.length / WORTH_A_THREAD));
	if (threads > 1) await inThreads(threads, sources, keep);
	else {
		const truths = readTruths(sources.truths);
		for (const [index, path] of texts.entries()) keep(index, await evaluateFile(path, truths));
	}
	return done;
}

type Keep = (index: number, result: FileEvaluation) => void;

/** Each thread is handed the next file when it has answered for one. */
async function inThreads(threads: number, sources: EvaluationSources, keep: Keep): Promise<void> {
	const { texts, truths } = sources;
	let next = 0;
	const work = (): Promise<void> =>
		new Promise((resolve, reject) => {
			const worker = new Worker(new URL('./evaluate-thread.mjs', import.meta.url), {
				workerData: truths
			});
			const hand = (): void => {
				const index = next++;
				const path = texts[index];
				if (path !== undefined) return worker.postMessage({ index, path });
				void worker.terminate().then(() => resolve());
			};
			worker.on('message', ({ index, result }: { index: number; result: FileEvaluation }) => {
				keep(index, result);
				hand();
			});
			worker.on('error', reject);
			hand();
		});
	await Promise.all(Array.from({ length: threads }, work));
}
