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

/** Each station is a pure function in the room of its name; structure begins by cleaning. */
export function readGraph(source: Source): Reading {
	const document = source.format === 'akn' ? readAkn(source) : structure(source);
	const extraction = resolve(document, extract(document));
	return { document, extraction, graph: assemble(document, extraction) };
}
