import type { Document } from '../model.ts';
import { extract, extractAll } from './extract.ts';
import type { Candidate } from './rule.ts';

/** More at once gain nothing, and others wait for the thread. */
export const MOST_TOGETHER = 4;

/** In characters of their files: of long texts, what is made of several would not fit into a thread's memory. */
const MOST_CHARACTERS = 1_000_000;

/** A text, and what the rules find in it. */
export interface Extracted {
	document: Document;
	candidates: Candidate[];
}

interface Waiting {
	document: Document;
	resolve(extracted: Extracted): void;
	reject(cause: unknown): void;
}

const waiting: Waiting[] = [];
let underWay = 0;

/**
 * What the rules find in a text once it is read. Texts that are being read at the same time wait for one
 * another, because the rules go through several in a fifth less time; a long one does not wait, and a fault
 * in one of them fails no other.
 */
export function extractTogether(reading: Promise<Document>): Promise<Extracted> {
	underWay += 1;
	return new Promise((resolve, reject) => {
		const wait = (document: Document) => waiting.push({ document, resolve, reject });
		void reading.then(wait, reject).then(() => {
			underWay -= 1;
			if (underWay === 0 || areEnough()) readWaiting();
		});
	});
}

const areEnough = (): boolean =>
	waiting.length >= MOST_TOGETHER ||
	waiting.reduce((sum, { document }) => sum + document.source.text.length, 0) >= MOST_CHARACTERS;

function readWaiting(): void {
	const together = waiting.splice(0);
	try {
		const all = extractAll(together.map(({ document }) => document));
		for (const [i, { document, resolve }] of together.entries())
			resolve({ document, candidates: all[i] ?? [] });
	} catch {
		for (const one of together) readAlone(one);
	}
}

function readAlone({ document, resolve, reject }: Waiting): void {
	try {
		resolve({ document, candidates: extract(document) });
	} catch (cause) {
		reject(cause);
	}
}
