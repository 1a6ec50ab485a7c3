import { BadTextError, StoreUnavailableError } from '../errors.ts';
import type { Claim, DerivedNow, GraphStore, Statistics } from '../store/store.ts';
import { createBatch } from './batch.ts';
import type { Failure, Repetition, Result } from './diary.ts';
import { createDiary } from './diary.ts';
import type { Difference } from './difference.ts';
import { createDifferences } from './difference.ts';
import type { LoadedStore } from './patience.ts';
import { PATIENCE, withPatience } from './patience.ts';
import type { Plan, Step, Unread } from './plan.ts';
import { planOf } from './plan.ts';
import { readAhead } from './read-ahead.ts';

export interface Progress {
	/** Files dealt with so far, failed and unchanged ones included. */
	done: number;
	path: string;
}

export interface LoadReport {
	/** Texts read and saved now. */
	texts: number;
	/** Files left alone: the same bytes were read by the same rules before. */
	unchanged: number;
	failed: Failure[];
	repeated: Repetition[];
	/** What could not be settled in the texts read now. */
	doubts: number;
	/** What the loading changed, or with `dry` would change. */
	difference: Difference;
	/** What was derived of all texts together; null where nothing was saved, or it was interrupted. */
	derived: DerivedNow | null;
	/** All that the store holds afterwards. */
	store: Statistics;
	seconds: number;
	/** It was stopped before the last file. */
	interrupted: boolean;
}

export interface LoadOptions {
	/** Which version of the rules reads; a text read by another is read again. */
	rules: string;
	/** Who loads, for whoever comes while the store is claimed. */
	loader: string;
	/** Only tell what would change. */
	dry?: boolean;
	/** Files that may be read at the same time. */
	ahead?: number;
	/** Milliseconds for which a server that is lost meanwhile is waited for. */
	patience?: number;
	/** Once for each time it is lost: what it said last. */
	onlost?: (sentence: string) => void;
	onprogress?: (progress: Progress) => void;
	/** Once, when all is saved and what follows from it is derived. */
	onderive?: () => void;
	/** Stops after the file at hand, and what was read is saved. */
	signal?: AbortSignal;
}

/**
 * Reads files and saves what they say, batch by batch. A file that cannot be read is reported, and
 * the others go on. Safe to interrupt at any moment, and to repeat: each text is saved whole or not,
 * and what is already there is not read again. Throws StoreBusyError while another loader is at work.
 */
export async function load(
	given: GraphStore,
	files: Iterable<Unread> | AsyncIterable<Unread>,
	options: LoadOptions
): Promise<LoadReport> {
	const started = performance.now();
	const { patience = PATIENCE, onlost = () => {} } = options;
	const store = withPatience(given, { patience, onlost });
	const claim = options.dry ? null : await store.claim(options.loader);
	try {
		const report = await loadClaimed(
			store,
			await planOf(files, await store.held(), options.rules),
			options
		);
		return { ...report, seconds: (performance.now() - started) / 1000 };
	} finally {
		await release(claim);
	}
}

/** A claim that cannot be given back runs out by itself: what went wrong before matters more. */
async function release(claim: Claim | null): Promise<void> {
	try {
		await claim?.release();
	} catch (cause) {
		if (!(cause instanceof StoreUnavailableError)) throw cause;
	}
}

async function loadClaimed(store: LoadedStore, plan: Plan, options: LoadOptions) {
	const { rules, dry = false, ahead = 1, onprogress = () => {}, signal } = options;
	const before = await store.statistics();
	const batch = createBatch(dry ? null : store, rules);
	const differences = createDifferences(store, plan.held);
	const diary = createDiary(plan);
	let done = 0;
	for await (const { step, result } of readAhead(plan.steps, readStep, ahead)) {
		const graph = result && diary.note(step, result);
		if (graph) {
			await differences.note(graph);
			await batch.add(graph);
		}
		onprogress({ done: (done += 1), path: step.file.path });
		if (signal?.aborted) break;
	}
	await batch.save();
	const interrupted = done < plan.steps.length;
	const derived = dry || interrupted ? null : await deriveIn(store, options);
	const after = dry ? before : await store.statistics();
	return {
		...diary.report(),
		difference: differences.report(before, after),
		derived,
		store: after,
		interrupted
	};
}

/** Also where nothing was read: the loading before may have been broken off before this. */
function deriveIn(store: LoadedStore, { onderive }: LoadOptions): Promise<DerivedNow> {
	onderive?.();
	return store.derive();
}

async function readStep({ file, unchanged }: Step): Promise<Result> {
	if (unchanged) return null;
	try {
		return { graph: (await file.read()).graph };
	} catch (cause) {
		if (!(cause instanceof BadTextError)) throw cause;
		return { failure: { path: file.path, reason: cause.message } };
	}
}
