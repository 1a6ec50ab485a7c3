import { existsSync, readFileSync } from 'node:fs';
import { BadTextError, UsageError } from '#graph/errors.ts';
import type { Unread } from '#graph/load/plan.ts';
import { load as loadFiles } from '#graph/load/load.ts';
import { PATIENCE, patiently } from '#graph/load/patience.ts';
import type { Correction } from '#graph/resolve/corrections.ts';
import { readCorrections } from '#graph/resolve/corrections.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { fileOf, openStore } from '#graph/store/open.server.ts';
import { describeDifference, describeLoad, describeTrouble } from './load-report.ts';
import { hashFile } from './file-hash.ts';
import { loaderName } from './loader-name.ts';
import { findTexts } from './files.ts';
import { createProgress } from './progress.ts';
import type { Readers } from './readers.ts';
import { createReaders } from './readers.ts';
import { rulesVersion } from './rules-version.ts';

export interface LoadOptions {
	/** Store address, `sqlite:PATH`. */
	store: string;
	/** Only tell what would change. */
	dryRun?: boolean;
	/** A file of what reviewers settled. */
	corrections?: string;
}

/** Loads files and folders into a store and reports; the exit code is 1 if any file failed. */
export async function load(paths: string[], options: LoadOptions): Promise<void> {
	const files = findTexts(paths);
	const reviewed = readReviewed(options.corrections);
	const store = await openFor(options);
	const readers = createReaders(files.length, reviewed.corrections);
	try {
		await loadInto(store, files, readers, { ...options, rules: rulesVersion(reviewed.content) });
	} finally {
		await readers.close();
		await store.close();
	}
}

/** What reviewers settled; throws BadTextError that names file and line. */
function readReviewed(path: string | undefined): { content: string; corrections: Correction[] } {
	if (path === undefined) return { content: '', corrections: [] };
	try {
		const content = readFileSync(path, 'utf8');
		return { content, corrections: readCorrections(path, content) };
	} catch (cause) {
		if (cause instanceof BadTextError) throw cause;
		throw new UsageError(`${path} cannot be read: expected a file of corrections.`, { cause });
	}
}

/**
 * To tell what would change, a store that is not there need not be made. A server that is just starting is
 * waited for.
 */
function openFor({ store, dryRun }: LoadOptions): Promise<GraphStore> {
	const file = fileOf(store);
	const address = dryRun && file !== null && !existsSync(file) ? 'sqlite::memory:' : store;
	return patiently(() => openStore(address), { patience: PATIENCE, onlost: tellLost });
}

const tellLost = (sentence: string): void =>
	console.error(`${sentence} Trying again for a minute …`);

async function loadInto(
	store: GraphStore,
	files: string[],
	readers: Readers,
	{ dryRun = false, rules }: LoadOptions & { rules: string }
): Promise<void> {
	const progress = createProgress(files.length, process.stderr);
	const interruption = createInterruption();
	const report = await loadFiles(
		store,
		files.map((path) => unread(path, readers)),
		{
			rules,
			loader: loaderName(),
			dry: dryRun,
			ahead: readers.ahead,
			onlost: (sentence) => {
				progress.end();
				tellLost(sentence);
			},
			onprogress: progress.show,
			onderive: () => progress.say('Deriving what follows from all texts together …'),
			signal: interruption.signal
		}
	);
	interruption.end();
	progress.end();
	for (const line of describeLoad(report, dryRun)) console.log(line);
	for (const line of describeDifference(report, dryRun)) console.log(line);
	for (const line of describeTrouble(report)) console.error(line);
	if (report.failed.length > 0) process.exitCode = 1;
	if (report.interrupted) process.exitCode = INTERRUPTED;
}

const unread = (path: string, readers: Readers): Unread => ({
	path,
	sha256: () => hashFile(path),
	read: () => readers.read(path)
});

/** What shells say of a command ended by Ctrl-C. */
const INTERRUPTED = 130;

/** The first Ctrl-C ends after the file at hand; a second one ends at once, and nothing is lost by it. */
function createInterruption() {
	const controller = new AbortController();
	const stop = (): void => controller.abort();
	process.once('SIGINT', stop);
	return { signal: controller.signal, end: () => process.off('SIGINT', stop) };
}
