import type { LoadReport } from '#graph/load.ts';
import { load as loadFiles } from '#graph/load.ts';
import { readText } from '#graph/pipeline.ts';
import { openStore } from '#graph/store/open.server.ts';
import { findTexts } from './files.ts';
import { createProgress } from './progress.ts';

export interface LoadOptions {
	/** Store address, `sqlite:PATH`. */
	store: string;
}

/** `5 texts`, `1 text` */
const count = (number: number, noun: string): string =>
	`${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;

const sum = (counts: Record<string, number>): number =>
	Object.values(counts).reduce((total, one) => total + one, 0);

function table(counts: Record<string, number>): string[] {
	return Object.entries(counts)
		.sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
		.map(([kind, number]) => `  ${kind.padEnd(14)}${number.toLocaleString('en').padStart(9)}`);
}

/** What was loaded, and what the store now holds; failures are told apart. */
export function describeLoad({ texts, doubts, store, seconds }: LoadReport): string[] {
	return [
		`Loaded ${count(texts, 'text')} with ${count(doubts, 'doubt')} in ${seconds.toFixed(1)} s.`,
		`The store holds ${count(store.texts, 'text')}, ${count(sum(store.nodes), 'node')}:`,
		...table(store.nodes),
		`${count(sum(store.edges), 'edge')}, each with its words, ${count(store.evidence, 'quotation')} in all:`,
		...table(store.edges),
		`and ${count(store.doubts, 'doubt')}.`
	];
}

/** What the user should look into, one sentence each. */
export function describeTrouble({ failed, repeated }: LoadReport): string[] {
	return [
		...repeated.map(
			({ text, paths: [earlier, later] }) =>
				`${earlier} and ${later} are both ${text}: the later one was kept.`
		),
		...failed.map(({ reason }) => reason),
		...(failed.length > 0 ? [`${count(failed.length, 'file')} could not be loaded.`] : [])
	];
}

/** Loads files and folders into a store and reports; the exit code is 1 if any file failed. */
export async function load(paths: string[], options: LoadOptions): Promise<void> {
	const files = findTexts(paths).map((path) => ({ path, read: () => readText(path) }));
	const store = await openStore(options.store);
	const progress = createProgress(files.length, process.stderr);
	try {
		const report = await loadFiles(store, files, progress.show);
		progress.end();
		for (const line of describeLoad(report)) console.log(line);
		for (const line of describeTrouble(report)) console.error(line);
		if (report.failed.length > 0) process.exitCode = 1;
	} finally {
		await store.close();
	}
}
