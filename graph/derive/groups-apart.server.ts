import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Groups, Joint } from './groups.ts';
import { findGroups } from './groups.ts';

/** What a thread is begun with: the ends of each joint, one after the other. */
export interface Task {
	size: number;
	ends: Int32Array;
}

/** Looking for groups among more would hold up all else that this program does for seconds. */
const MOST_HERE = 50_000;

/** Groups found anew; where there are many joints, in a thread of its own. */
export const findGroupsApart = (size: number, joints: readonly Joint[]): Promise<Groups> =>
	joints.length > MOST_HERE ? inThread(size, joints) : findGroups(size, joints);

async function inThread(size: number, joints: readonly Joint[]): Promise<Groups> {
	const ends = Int32Array.from(
		{ length: 2 * joints.length },
		(_, i) => joints[i >> 1]?.[i & 1] ?? 0
	);
	const task: Task = { size, ends };
	const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
		workerData: task,
		transferList: [ends.buffer]
	});
	try {
		// `once` throws what the thread fails of
		const [groups] = (await once(worker, 'message')) as [Groups];
		return groups;
	} finally {
		await worker.terminate();
	}
}
