import { parentPort, workerData } from 'node:worker_threads';
import type { Joint } from './groups.ts';
import { findGroups } from './groups.ts';
import type { Task } from './groups-apart.server.ts';

const { size, ends } = workerData as Task;
const joints = Array.from({ length: ends.length / 2 }, (_, i): Joint => [
	ends[2 * i] ?? 0,
	ends[2 * i + 1] ?? 0
]);
parentPort?.postMessage(await findGroups(size, joints));
