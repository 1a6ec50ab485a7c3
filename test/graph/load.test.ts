import { describe, expect, it } from 'vitest';
import { BadTextError } from '#graph/errors.ts';
import type { Progress, Unread } from '#graph/load.ts';
import { load } from '#graph/load.ts';
import type { TextGraph } from '#graph/model.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { doubt, textGraph } from '../graph-builders.ts';

const file = (path: string, graph: TextGraph): Unread => ({ path, read: async () => ({ graph }) });

const broken = (path: string, cause: Error): Unread => ({
	path,
	read: () => Promise.reject(cause)
});

const A = textGraph('A/HRC/RES/48/23', { cites: ['A/RES/60/251'], doubts: [doubt('第5/1号')] });
const B = textGraph('A/HRC/RES/45/33', { cites: ['A/RES/60/251'] });

async function* later(files: Unread[]): AsyncGenerator<Unread> {
	yield* files;
}

describe('load', () => {
	it('saves every text and reports what there is', async () => {
		const store = createSqliteStore(':memory:');
		const report = await load(store, [file('a.txt', A), file('b.txt', B)]);
		expect(report).toMatchObject({ texts: 2, failed: [], repeated: [], doubts: 1 });
		expect(report.store).toEqual(await store.statistics());
		expect(report.store).toMatchObject({ texts: 2, edges: { CITES: 2 } });
		expect(report.seconds).toBeGreaterThan(0);
	});

	it('goes on after a file that is no text, and tells which and why', async () => {
		const store = createSqliteStore(':memory:');
		const cause = new BadTextError('x.txt is empty.');
		const report = await load(store, [broken('x.txt', cause), file('b.txt', B)]);
		expect(report.failed).toEqual([{ path: 'x.txt', reason: 'x.txt is empty.' }]);
		expect(report.store.texts).toBe(1);
	});

	it('does not hide a mistake of our own', async () => {
		const store = createSqliteStore(':memory:');
		const loading = load(store, [broken('x.txt', new TypeError('undefined is no function'))]);
		await expect(loading).rejects.toThrow(TypeError);
	});

	it('tells when two files are the same text, and keeps the later', async () => {
		const store = createSqliteStore(':memory:');
		const again = textGraph('A/HRC/RES/48/23', { header: { title: 'later' } });
		const report = await load(store, [file('a.txt', A), file('b.txt', again)]);
		expect(report.repeated).toEqual([{ text: 'A/HRC/RES/48/23@zh', paths: ['a.txt', 'b.txt'] }]);
		expect([report.texts, report.doubts]).toEqual([1, 0]);
		expect((await store.text('A/HRC/RES/48/23')).header.title).toBe('later');
	});

	it('takes files as they come, more than one batch of them, and tells of each', async () => {
		const store = createSqliteStore(':memory:');
		const files = Array.from({ length: 120 }, (_, i) =>
			file(`${i}.txt`, textGraph(`A/HRC/RES/48/${i}`))
		);
		const seen: Progress[] = [];
		const report = await load(store, later(files), (progress) => seen.push(progress));
		expect(report.store.texts).toBe(120);
		expect(seen).toHaveLength(120);
		expect(seen.at(-1)).toEqual({ done: 120, path: '119.txt' });
	});

	it('twice changes nothing', async () => {
		const store = createSqliteStore(':memory:');
		const files = [file('a.txt', A), file('b.txt', B)];
		const first = await load(store, files);
		expect((await load(store, files)).store).toEqual(first.store);
	});

	it('of nothing leaves nothing', async () => {
		const report = await load(createSqliteStore(':memory:'), []);
		expect(report).toMatchObject({ texts: 0, failed: [], store: { texts: 0 } });
	});
});
