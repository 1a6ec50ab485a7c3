import { evaluateFile } from './evaluate-files.ts';
import { readTruths } from './evaluate-sources.ts';
import { answerAll } from './threads.ts';

/** One thread of an evaluation: a path in, what became of it out. */
answerAll((sources: string[]) => {
	const truths = readTruths(sources);
	return (path) => evaluateFile(path, truths);
});
