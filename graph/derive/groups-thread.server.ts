import { parentPort, workerData } from 'node:worker_threads';
import { findGroups } from './groups.ts';
import type { Task } from './groups-apart.server.ts';

const { size, joints } = workerData as Task;
parentPort?.postMessage(await findGroups(size, joints));
