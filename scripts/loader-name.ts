import { hostname } from 'node:os';

/** Who holds the claim on a store, for whoever comes meanwhile. */
export const loaderName = (): string => `process ${process.pid} on ${hostname()}`;
