import { expect, it } from 'vitest';
import { pageCache } from '../../../scripts/neo4j/memory.ts';

const GIB = 2 ** 30;

it.each([
	[1, '256m', 'what a small machine can spare'],
	[4, '1024m', 'a quarter'],
	[64, '2048m', 'no more, however much there is']
])('of %i GiB keeps %s in memory: %s', (gib, size) => {
	expect(pageCache(gib * GIB)).toBe(size);
});
