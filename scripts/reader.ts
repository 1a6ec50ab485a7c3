import { parentPort, workerData } from 'node:worker_threads';
import { BadTextError } from '#graph/errors.ts';
import type { TextGraph } from '#graph/model.ts';
import { readText } from '#graph/pipeline.ts';
import type { Correction } from '#graph/resolve/corrections.ts';

/** What a reading thread answers: the graph, why the file is no resolution, or a mistake of our own. */
export type Answer = { id: number } & (
	{ graph: TextGraph } | { reason: string } | { mistake: string }
);

async function answer(path: string) {
	try {
		return { graph: (await readText(path, workerData as Correction[])).graph };
	} catch (cause) {
		if (cause instanceof BadTextError) return { reason: cause.message };
		return { mistake: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
	}
}

parentPort?.on('message', async ({ id, path }: { id: number; path: string }) => {
	parentPort?.postMessage({ id, ...(await answer(path)) } satisfies Answer);
});
