import { readText } from '#graph/pipeline.ts';
import type { Correction } from '#graph/resolve/corrections.ts';
import { answerAll } from './threads.ts';

/** One thread of a loading: a path in, its graph out. */
answerAll((corrections: readonly Correction[]) => async (path) => ({
	graph: (await readText(path, corrections)).graph
}));
