import { benchExtraction } from './bench/extraction.ts';
import { findTexts } from './files.ts';
import { inRoot } from './root.ts';

/** Prints how fast texts are read, and beside each figure what one would use instead. */
export async function bench(paths: string[]): Promise<void> {
	console.log('\n== extraction');
	await benchExtraction(findTexts(paths.length > 0 ? paths : [inRoot('seeds')]));
}
