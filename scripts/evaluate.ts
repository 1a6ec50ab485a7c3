import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readAdjudications, type Adjudication } from '#graph/evaluate/adjudication.ts';
import type { Run } from '#graph/evaluate/changes.ts';
import { createEvaluation, type Evaluation } from '#graph/evaluate/evaluation.ts';
import { readExplanations, type Explanation } from '#graph/evaluate/explanations.ts';
import { figuresOf } from '#graph/evaluate/figures.ts';
import { readInAllLanguages } from '#graph/evaluate/sentences.ts';
import type { AllTruths } from '#graph/evaluate/truths.ts';
import type { Failure } from '#graph/load/diary.ts';
import { describeEvaluation, listDifferences } from './evaluate-table.ts';
import { evaluateFiles } from './evaluate-files.ts';
import { findSources, OWN_GOLD, readTruths, type EvaluationSources } from './evaluate-sources.ts';
import { createProgress } from './progress.ts';
import { inRoot } from './root.ts';

export interface EvaluateOptions {
	/** One JSON object instead of tables. */
	json?: boolean;
	/** Every gain and loss. */
	all?: boolean;
	/** File for every difference. */
	differences?: string;
	/** Keep the figures for the app to show. */
	publish?: boolean;
}

const ADJUDICATED = inRoot('graph', 'evaluate', 'adjudicated.tsv');
const PARITY = inRoot('graph', 'evaluate', 'parity.tsv');
const FIGURES = inRoot('graph', 'evaluate', 'figures.json');

/** Gold names the texts that it speaks of; where none are given, those of the project are meant. */
function withOwnTexts(sources: EvaluationSources, { gold }: AllTruths): EvaluationSources {
	if (sources.texts.length > 0 || gold.size === 0) return sources;
	return { ...sources, texts: findSources([inRoot('seeds')]).texts };
}

const adjudications = (): Adjudication[] =>
	readAdjudications(ADJUDICATED, readFileSync(ADJUDICATED, 'utf8'));

const explanations = (): Explanation[] => readExplanations(PARITY, readFileSync(PARITY, 'utf8'));

/** Where the last run of the same paths is kept: beside the store, under the folder one is in. */
const memoryOf = (paths: string[]): string => {
	const id = createHash('sha256').update(paths.map((path) => resolve(path)).join('\n'));
	return join('.recalling', 'evaluations', `${id.digest('hex').slice(0, 16)}.json`);
};

/** The last run; a file that is absent or of an earlier version is none. */
function recall(path: string): Run | null {
	try {
		const run = JSON.parse(readFileSync(path, 'utf8')) as Partial<Run>;
		const lists = [run.texts, run.classes, run.differences];
		return run.at && lists.every(Array.isArray) ? (run as Run) : null;
	} catch {
		return null;
	}
}

function remember(path: string, run: Run): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, JSON.stringify(run));
}

/** What the user should look into: the first few files that could not be read, and gold without its text. */
function describeTrouble(failed: Failure[], unread: string[]): string[] {
	const more = failed.length - FAILURES_SHOWN;
	return [
		...unread.map((text) => `There is gold for ${text}, and its text is not among those read.`),
		...failed.slice(0, FAILURES_SHOWN).map(({ reason }) => reason),
		...(more > 0 ? [`and ${more.toLocaleString('en')} more files cannot be read.`] : [])
	];
}

const FAILURES_SHOWN = 10;

/** Reads and compares everything at these paths. */
async function run(paths: string[]): Promise<{ evaluation: Evaluation; trouble: string[] }> {
	const named = findSources(paths);
	const truths = readTruths(named.truths);
	const sources = withOwnTexts(named, truths);
	const progress = createProgress(sources.texts.length, process.stderr);
	const results = await evaluateFiles(sources, progress.show);
	progress.end();
	const evaluating = createEvaluation(adjudications(), explanations());
	for (const result of results) if ('text' in result) evaluating.add(result.text);
	const failed = results.flatMap((result) => ('failure' in result ? result.failure : []));
	const sentences = truths.sentences.flatMap(readInAllLanguages);
	const memory = memoryOf(paths);
	const evaluation = evaluating.finish(new Date().toISOString(), sentences, recall(memory));
	remember(memory, evaluation.run);
	const read = new Set(evaluation.run.texts);
	const unread = [...truths.gold.keys()].filter((text) => !read.has(text));
	return { evaluation, trouble: describeTrouble(failed, unread) };
}

/** Prints how extraction compares with what is known; the exit code is 1 if any file failed. */
export async function evaluate(paths: string[], options: EvaluateOptions): Promise<void> {
	const { evaluation, trouble } = await run(paths.length > 0 ? paths : [OWN_GOLD]);
	if (options.json) console.log(JSON.stringify(evaluation));
	else for (const line of describeEvaluation(evaluation, options)) console.log(line);
	if (options.differences)
		writeFileSync(options.differences, `${listDifferences(evaluation).join('\n')}\n`);
	if (options.publish)
		writeFileSync(FIGURES, `${JSON.stringify(figuresOf(evaluation), null, '\t')}\n`);
	for (const line of trouble) console.error(line);
	if (trouble.length > 0) process.exitCode = 1;
}
