import { BadTextError } from '#graph/errors.ts';
import type { Reading } from '#graph/pipeline.ts';
import { readText } from '#graph/pipeline.ts';
import { findTexts } from './files.ts';
import { summarize } from './summary.ts';

export interface ExtractOptions {
	json?: boolean;
}

/** One line of JSON: all that the text says, and its paragraphs. */
export function toJson({ document, extraction }: Reading): string {
	const paragraphs = document.paragraphs.map(({ id, kind, flow, verbs, start, end }) => ({
		id,
		kind,
		...(verbs[0] && { verb: verbs[0].text }),
		text: flow.text,
		start,
		end
	}));
	return JSON.stringify({ ...extraction, paragraphs });
}

/** Waits until it is written, so that a slow reader does not fill the memory. */
const print = (text: string): Promise<void> =>
	new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));

async function extractFile(path: string, json: boolean): Promise<void> {
	try {
		const reading = await readText(path);
		await print(json ? toJson(reading) : summarize(reading));
	} catch (cause) {
		if (!(cause instanceof BadTextError)) throw cause;
		console.error(cause.message);
		process.exitCode = 1;
	}
}

/** Prints what each text says; one that cannot be read is told, and the others go on. */
export async function extract(paths: string[], { json = false }: ExtractOptions): Promise<void> {
	for (const path of findTexts(paths)) await extractFile(path, json);
}
