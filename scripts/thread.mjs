// Where every thread begins: registers what lets Node run TypeScript, then goes on with its own work.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.work);
