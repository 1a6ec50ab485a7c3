import { Worker } from 'node:worker_threads';
import type { Ends, Groups } from './groups.ts';
import { findGroups } from './groups.ts';

/** What a thread is begun with. */
export interface Task {
	size: number;
	joints: Ends;
}

/** Looking for groups among more would hold up all else that this program does for seconds. */
const MOST_HERE = 50_000;

/** Groups found anew; where there are many joints, in a thread of its own. */
export const findGroupsApart = (size: number, joints: Ends): Promise<Groups> =>
	joints.length > 2 * MOST_HERE ? inThread({ size, joints }) : findGroups(size, joints);

async function inThread(task: Task): Promise<Groups> {
	const worker = new Worker(new URL('./thread.mjs', import.meta.url), { workerData: task });
	return (await answerOf(worker)) as Groups;
}

/** The first that a thread says; throws what it fails of, and where it ends without a word. */
export const answerOf = (worker: Worker): Promise<unknown> =>
	new Promise((resolve, reject) => {
		worker.once('message', resolve);
		worker.once('error', reject);
		worker.once('exit', (code) =>
			reject(new Error(`The thread that looks for groups ended with code ${code} and no answer.`))
		);
	}).finally(() => worker.terminate());
