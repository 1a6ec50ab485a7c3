import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '#graph/errors.ts';
import { addTruth, noTruths, type AllTruths } from '#graph/evaluate/truths.ts';
import { inRoot } from './root.ts';

/** Texts to evaluate, and the files with what is known of them. */
export interface EvaluationSources {
	texts: string[];
	truths: string[];
}

/** What the project itself carries. */
export const OWN_GOLD = inRoot('test', 'gold');

/** The largest table that is read, in bytes: one line for each of many thousand resolutions. */
const LARGEST = 100_000_000;

/** Neither links to folders nor hidden ones are followed, so a walk always ends. */
function filesIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			return entry.isDirectory() ? filesIn(path) : entry.isFile() ? [path] : [];
		});
}

function filesAt(path: string): string[] {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found) throw new UsageError(`${path} is not there: name a folder or a file to evaluate.`);
	return found.isDirectory() ? filesIn(path) : [path];
}

/** Sorts what lies at these paths by its ending; throws UsageError where nothing can be evaluated. */
export function findSources(paths: string[]): EvaluationSources {
	const found = paths.flatMap(filesAt);
	const files = [...new Map(found.map((path) => [resolve(path), path])).values()];
	const texts = files.filter((path) => /\.(?:txt|xml)$/i.test(path));
	const truths = files.filter((path) => /\.(?:json|jsonl|ndjson|tsv)$/i.test(path));
	if (texts.length + truths.length === 0)
		throw new UsageError(
			`${paths.join(', ')} has nothing to evaluate: expected texts (.xml, .txt), gold or header data (.json), labels (.jsonl) or tables (.tsv).`
		);
	return { texts, truths };
}

/** Everything known of the texts. Throws BadTextError for a damaged file; others are passed over. */
export function readTruths(paths: string[]): AllTruths {
	const truths = noTruths();
	for (const path of paths) {
		if (statSync(path).size > LARGEST)
			throw new UsageError(`${path} has more than the ${LARGEST} bytes that are read of a table.`);
		addTruth(truths, path, readFileSync(path, 'utf8'));
	}
	return truths;
}
