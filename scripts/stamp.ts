import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';

function filesIn(root: string, path: string): string[] {
	const here = join(root, path);
	if (!existsSync(here)) return [];
	if (!statSync(here).isDirectory()) return [path];
	return readdirSync(here)
		.sort()
		.flatMap((name) => filesIn(root, `${path}/${name}`));
}

/** SHA-256 over the names and contents of files and of all in folders, relative to `root`; absent ones count as empty. */
export function fingerprint(root: string, paths: string[]): string {
	const hash = createHash('sha256');
	for (const path of paths.flatMap((path) => filesIn(root, path))) {
		const content = readFileSync(join(root, path));
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/** Does the work unless it was done, and finished, for the same fingerprint. */
export async function unlessDone(
	stamp: string,
	print: string,
	work: () => Promise<void>
): Promise<void> {
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === print) return;
	rmSync(stamp, { force: true });
	await work();
	mkdirSync(dirname(stamp), { recursive: true });
	writeFileSync(stamp, print);
}
