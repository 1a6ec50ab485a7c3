import { totalmem } from 'node:os';

const MIB = 2 ** 20;

/**
 * What Neo4j keeps of its files in memory, at the most: a quarter of the machine, up to 2 GiB, taken as it is
 * needed. With 256 MiB for the 4.4 GiB of 100,000 resolutions a search read most of its pages again.
 */
export const pageCache = (memory = totalmem()): string =>
	`${Math.round(Math.min(2048, Math.max(256, memory / 4 / MIB)))}m`;
