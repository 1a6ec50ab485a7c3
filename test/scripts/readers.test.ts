import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import { readText } from '#graph/pipeline.ts';
import type { Readers } from '../../scripts/readers.ts';
import { createReaders, readInThreads } from '../../scripts/readers.ts';
import { inRoot } from '../../scripts/root.ts';

const SEED = inRoot('seeds', 'A-HRC-RES-48-23.zh.txt');

describe('reading threads', { timeout: 60_000 }, () => {
	let threads: Readers;
	beforeAll(() => {
		threads = readInThreads(2);
	});
	afterAll(() => threads.close());

	it('read what this thread would read', async () => {
		const { graph } = await readText(SEED);
		const read = await Promise.all([1, 2, 3].map(() => threads.read(SEED)));
		for (const one of read) expect(one.graph).toEqual(graph);
	});

	it('tell why a file is no resolution, and go on', async () => {
		const [bad, good] = await Promise.allSettled([threads.read('nowhere.txt'), threads.read(SEED)]);
		expect(bad).toMatchObject({ status: 'rejected', reason: expect.any(BadTextError) });
		expect(good.status).toBe('fulfilled');
	});
});

it('few files are read without threads', async () => {
	const readers = createReaders(5);
	expect(readers.ahead).toBe(0);
	expect((await readers.read(SEED)).graph.text.id).toBe('A/HRC/RES/48/23@zh');
	await readers.close();
});
