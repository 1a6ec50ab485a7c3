import { readAkn } from './akn/akn.ts';
import { assemble } from './assemble/assemble.ts';
import { extract } from './extract/extract.ts';
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

/** A file in, a graph out; what reviewers settled goes before what is in doubt. Throws BadTextError. */
export const readText = async (
	path: string,
	corrections: readonly Correction[] = []
): Promise<Reading> => readGraph(await readSource(path), corrections);

/** The file taken apart; structure begins by cleaning. Throws BadTextError. */
export const readDocument = (source: Source): Document =>
	source.format === 'akn' ? readAkn(source) : structure(source);

/** Each station is a pure function in the room of its name. */
export function readGraph(source: Source, corrections: readonly Correction[] = []): Reading {
	const document = readDocument(source);
	const settled = resolve(document, extract(document));
	const extraction = withCorrections(document, settled, corrections);
	return { document, extraction, graph: assemble(document, extraction) };
}
