import { readAkn } from './akn/akn.ts';
import { assemble } from './assemble/assemble.ts';
import { extract } from './extract/extract.ts';
import type { Document, Extraction, Source, TextGraph } from './model.ts';
import { readSource } from './read.server.ts';
import { resolve } from './resolve/resolve.ts';
import { structure } from './structure/structure.ts';

/** A text taken apart, what it says, and the graph that this makes. */
export interface Reading {
	document: Document;
	extraction: Extraction;
	graph: TextGraph;
}

/** A file in, a graph out. Throws BadTextError. */
export const readText = async (path: string): Promise<Reading> => readGraph(await readSource(path));

/** The file taken apart; structure begins by cleaning. Throws BadTextError. */
export const readDocument = (source: Source): Document =>
	source.format === 'akn' ? readAkn(source) : structure(source);

/** Each station is a pure function in the room of its name. */
export function readGraph(source: Source): Reading {
	const document = readDocument(source);
	const extraction = resolve(document, extract(document));
	return { document, extraction, graph: assemble(document, extraction) };
}
