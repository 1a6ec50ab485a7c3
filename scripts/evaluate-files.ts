import { availableParallelism } from 'node:os';
import { BadTextError } from '#graph/errors.ts';
import { evaluateText, type TextEvaluation, type Truths } from '#graph/evaluate/evaluation.ts';
import type { Failure } from '#graph/load/diary.ts';
import type { Progress } from '#graph/load/load.ts';
import { readAhead } from '#graph/load/read-ahead.ts';
import { readText } from '#graph/pipeline.ts';
import { readTruths, type EvaluationSources } from './evaluate-sources.ts';
import { createThreads, type Threads } from './threads.ts';

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
	const { ahead, ask, close } = createEvaluators(sources);
	const done: FileEvaluation[] = [];
	try {
		for await (const { step: path, result } of readAhead(sources.texts, ask, ahead)) {
			done.push(result);
			show({ done: done.length, path });
		}
	} finally {
		await close();
	}
	return done;
}

/** In threads where there are files enough, else in this one. */
function createEvaluators({ texts, truths }: EvaluationSources): Threads<FileEvaluation> {
	const count = Math.min(availableParallelism(), Math.floor(texts.length / WORTH_A_THREAD));
	const work = new URL('./evaluate-thread.ts', import.meta.url).href;
	if (count > 1) return createThreads(count, { work, data: truths });
	const known = readTruths(truths);
	return { ahead: 0, ask: (path) => evaluateFile(path, known), close: async () => {} };
}
