import { UsageError } from '#graph/errors.ts';
import { chooseParts } from './parts.ts';
import { inRoot } from './root.ts';

export interface BenchOptions {
	/** Files and folders to measure on; without any, the seeds. */
	texts?: string[];
	/** Resolutions of the made-up archive; with two sizes, how the stores grow is printed too. */
	size?: string[];
}

interface Measure {
	texts: string[];
	sizes: number[];
}

/** Loading it into both stores takes two minutes. */
const SIZE = 2000;

const PARTS = {
	extraction: async ({ texts }: Measure) => {
		const { findTexts } = await import('./files.ts');
		const { benchExtraction } = await import('./bench/extraction.ts');
		await benchExtraction(findTexts(texts));
	},
	stores: async ({ texts, sizes }: Measure) =>
		(await import('./bench/stores.ts')).benchStores(texts, sizes)
};

type PartName = keyof typeof PARTS;

export const BENCH_NAMES = Object.keys(PARTS) as PartName[];

/** Throws UsageError for a part that is none. */
export const chooseBenches = (names: string[]): PartName[] =>
	chooseParts(
		BENCH_NAMES,
		names,
		(stray) =>
			`${stray} is nothing to measure: choose from ${BENCH_NAMES.join(', ')}, and name texts by --texts.`
	);

/** Throws UsageError for what is no number of resolutions. */
export function readSize(written: string): number {
	const size = Number(written);
	if (Number.isInteger(size) && size >= 100 && size <= 1_000_000) return size;
	throw new UsageError(`${written} is no size: give a number from 100 to 1000000.`);
}

/** Prints how fast it is, and beside each figure what one would use instead. */
export async function bench(names: string[], { texts, size }: BenchOptions): Promise<void> {
	const sizes = size?.map(readSize) ?? [SIZE];
	const measure = { texts: texts ?? [inRoot('seeds')], sizes };
	for (const name of chooseBenches(names)) {
		console.log(`\n== ${name}`);
		await PARTS[name](measure);
	}
}
