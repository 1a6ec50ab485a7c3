import { readAkn } from './akn/akn.ts';
import { assemble } from './assemble/assemble.ts';
import { extract } from './extract/extract.ts';
import type { Candidate } from './extract/rule.ts';
import { extractTogether } from './extract/together.ts';
import type { Document, Extraction, Source, TextGraph } from './model.ts';
import { readSource } from './read.server.ts';
import type { Correction } from './resolve/corrections.ts';
import { withCorrections } from './resolve/corrections.ts';
import { resolve } from './resolve/resolve.ts';
import { structure } from './structure/structure.ts';

/** A text taken apart, what it says, and the graph that this makes. */
export interface Reading {
	document: Document;
	extraction: Extraction;
	graph: TextGraph;
}

/**
 * A file in, a graph out; what reviewers settled goes before what is in doubt. Files that are asked for
 * side by side take less time than one after the other. Throws BadTextError.
 */
export async function readText(
	path: string,
	corrections: readonly Correction[] = []
): Promise<Reading> {
	const { document, candidates } = await extractTogether(readSource(path).then(readDocument));
	return readingOf(document, candidates, corrections);
}

/** The file taken apart; structure begins by cleaning. Throws BadTextError. */
export const readDocument = (source: Source): Document =>
	source.format === 'akn' ? readAkn(source) : structure(source);

/** The same at once, of a source that is at hand. Throws BadTextError. */
export function readGraph(source: Source, corrections: readonly Correction[] = []): Reading {
	const document = readDocument(source);
	return readingOf(document, extract(document), corrections);
}

/** Each station is a pure function in the room of its name. */
export function readingOf(
	document: Document,
	candidates: Candidate[],
	corrections: readonly Correction[] = []
): Reading {
	const extraction = withCorrections(document, resolve(document, candidates), corrections);
	return { document, extraction, graph: assemble(document, extraction) };
}
