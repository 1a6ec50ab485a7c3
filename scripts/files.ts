import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageError } from '#graph/errors.ts';

/** What a folder gives; each file is told by its content then, whatever its ending. */
const TEXTS = /\.(?:txt|xml|docx|pdf|html?|xhtml)$/i;

/** What Word leaves beside a file that is open in it. */
const LOCKS = /^~\$/;

/** Neither links to folders nor hidden ones are followed, so a walk always ends. */
function textsIn(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter(({ name }) => !name.startsWith('.'))
		.sort((one, other) => (one.name < other.name ? -1 : 1))
		.flatMap((entry) => {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) return textsIn(path);
			return TEXTS.test(entry.name) && !LOCKS.test(entry.name) ? [path] : [];
		});
}

function textsAt(path: string): string[] {
	if (!existsSync(path) && /[*?[{]/.test(path))
		throw new UsageError(`No file matches ${path}: check the folder and the ending.`);
	// A file that is not there is told by whoever reads it, so that the others still go on.
	if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
	const texts = textsIn(path);
	if (texts.length === 0)
		throw new UsageError(
			`The folder ${path} has no text in it: expected files ending in .txt, .xml, .docx, .pdf or .html.`
		);
	return texts;
}

/** The files named, and every text in the folders named, each once; throws UsageError for nothing. */
export function findTexts(paths: string[]): string[] {
	const found = paths.flatMap(textsAt);
	return [...new Map(found.map((path) => [resolve(path), path])).values()];
}
