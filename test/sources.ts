import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

export const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

function filesIn(folder: string): string[] {
	if (!existsSync(join(ROOT, folder))) return [];
	return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
		const path = posix.join(folder, entry.name);
		return entry.isDirectory() ? filesIn(path) : [path];
	});
}

/** Path → text of every program file, in the order of their paths. */
export const SOURCES: Record<string, string> = Object.fromEntries(
	['graph', 'scripts', 'src']
		.flatMap(filesIn)
		.filter((path) => /\.(ts|mjs|js|svelte)$/.test(path))
		.sort()
		.map((path) => [path, read(path)])
);
