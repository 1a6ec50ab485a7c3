import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { BadTextError, StoreBusyError } from '#graph/errors.ts';
import type { LoadOptions, Progress } from '#graph/load/load.ts';
import { load as loadFiles } from '#graph/load/load.ts';
import type { Unread } from '#graph/load/plan.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import { doubt, edge, node, textGraph } from '../../graph-builders.ts';

/** A file whose bytes are these: by default they change with its path and what it says. */
const file = (path: string, graph: TextGraph, sha256 = sha256Of(path, graph)): Unread => ({
	path,
	sha256: async () => sha256,
	read: async () => ({ graph: withHash(graph, sha256) })
});

const sha256Of = (path: string, graph: TextGraph): string =>
	createHash('sha256')
		.update(JSON.stringify([path, graph]))
		.digest('hex');

const withHash = (graph: TextGraph, sha256: string): TextGraph => ({
	...graph,
	text: { ...graph.text, source: { ...graph.text.source, sha256 } }
});

const broken = (path: string, cause: Error): Unread => ({
	path,
	sha256: async () => null,
	read: () => Promise.reject(cause)
});

const load = (
	store: GraphStore,
	files: Iterable<Unread> | AsyncIterable<Unread>,
	options: Partial<LoadOptions> = {}
) => loadFiles(store, files, { rules: 'first', loader: 'test', ...options });

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
		const onprogress = (progress: Progress) => seen.push(progress);
		const report = await load(store, later(files), { onprogress, ahead: 8 });
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

	describe('again', () => {
		it('reads nothing whose bytes the same rules have read', async () => {
			const store = createSqliteStore(':memory:');
			await load(store, [file('a.txt', A)]);
			const unread = { ...file('a.txt', A), read: () => Promise.reject(new Error('was read')) };
			const report = await load(store, [unread, file('b.txt', B)]);
			expect(report).toMatchObject({ texts: 1, unchanged: 1, store: { texts: 2 } });
			expect(report.difference.added).toEqual(['A/HRC/RES/45/33@zh']);
		});

		it('reads all anew when the rules are others', async () => {
			const store = createSqliteStore(':memory:');
			await load(store, [file('a.txt', A)]);
			const report = await load(store, [file('a.txt', A)], { rules: 'second' });
			expect(report).toMatchObject({ texts: 1, unchanged: 0, difference: { changed: [] } });
		});

		it('of two files that are one text keeps the later, in whichever run it was read', async () => {
			const store = createSqliteStore(':memory:');
			const later = textGraph('A/HRC/RES/48/23', { header: { title: 'later' } });
			const files = [file('a.txt', A), file('b.txt', later)];
			for (const _ of [1, 2, 3]) {
				const { repeated } = await load(store, files);
				expect(repeated).toEqual([{ text: 'A/HRC/RES/48/23@zh', paths: ['a.txt', 'b.txt'] }]);
				expect((await store.text('A/HRC/RES/48/23')).header.title).toBe('later');
			}
		});

		it('tells what a changed text now says', async () => {
			const store = createSqliteStore(':memory:');
			const obligation = (number: number) => `A/HRC/RES/48/23#op33/${number}`;
			const asking = (number: number, ...cites: string[]) =>
				textGraph('A/HRC/RES/48/23', {
					cites,
					nodes: [node(obligation(number), 'Obligation')],
					edges: [edge('A/HRC/RES/48/23', obligation(number), 'REQUESTS')]
				});
			await load(store, [file('a.txt', asking(1, 'A/RES/60/251')), file('b.txt', B)]);
			const changed = [file('a.txt', asking(2, 'A/RES/60/251', 'A/HRC/RES/45/33'))];
			const { difference } = await load(store, changed);
			expect(difference).toEqual({
				added: [],
				changed: ['A/HRC/RES/48/23@zh'],
				edges: { REQUESTS: { gained: 1, lost: 1 }, CITES: { gained: 1, lost: 0 } },
				obligations: { gained: [obligation(2)], lost: [obligation(1)] },
				resolved: 1
			});
		});
	});

	it('with dry saves nothing and tells the same', async () => {
		const store = createSqliteStore(':memory:');
		const report = await load(store, [file('a.txt', A), file('b.txt', B)], { dry: true });
		expect(report).toMatchObject({ texts: 2, doubts: 1, store: { texts: 0 } });
		expect(report.difference.added).toHaveLength(2);
		expect((await store.statistics()).texts).toBe(0);
	});

	it('stopped saves what it has read, and the next one goes on from there', async () => {
		const store = createSqliteStore(':memory:');
		const files = Array.from({ length: 9 }, (_, i) => file(`${i}.txt`, textGraph(`A/RES/60/${i}`)));
		const controller = new AbortController();
		const onprogress = ({ done }: Progress) => done === 4 && controller.abort();
		const first = await load(store, files, { signal: controller.signal, onprogress });
		expect(first).toMatchObject({ texts: 4, interrupted: true, store: { texts: 4 } });
		const second = await load(store, files);
		expect(second).toMatchObject({ texts: 5, unchanged: 4, interrupted: false });
	});

	it('derives what follows from all texts when they are saved, and not before', async () => {
		const store = createSqliteStore(':memory:');
		const [later, earlier] = [
			textGraph('A/RES/78/1', {
				header: { adopted: '2023-12-19' },
				series: 'food',
				cites: ['A/RES/77/1']
			}),
			textGraph('A/RES/77/1', { header: { adopted: '2022-12-15' }, series: 'food' })
		];
		const files = [file('b.txt', later), file('a.txt', earlier)];
		const controller = new AbortController();
		const told: string[] = [];
		const options = { onderive: () => void told.push('derive') };
		const broken = { ...options, signal: controller.signal, onprogress: () => controller.abort() };
		expect(await load(store, files, broken)).toMatchObject({ interrupted: true, derived: null });
		expect((await load(store, files, { ...options, dry: true })).derived).toBeNull();
		expect(told).toEqual([]);
		const report = await load(store, files, options);
		expect(report.derived).toEqual({ follows: { gained: 1, lost: 0 }, regrouped: true });
		expect(report.store.edges).toEqual({ CITES: 1, FOLLOWS: 1 });
		expect(told).toEqual(['derive']);
		const again = await load(store, files);
		expect(again.derived).toEqual({ follows: { gained: 0, lost: 0 }, regrouped: false });
	});

	it('while another loads is refused, and leaves the claim to the next', async () => {
		const store = createSqliteStore(':memory:');
		const claim = await store.claim('another');
		await expect(load(store, [file('a.txt', A)])).rejects.toThrow(StoreBusyError);
		await claim.release();
		await expect(load(store, [broken('x.txt', new TypeError('mistake'))])).rejects.toThrow(
			'mistake'
		);
		expect((await load(store, [file('a.txt', A)])).texts).toBe(1);
	});

	it('of nothing leaves nothing', async () => {
		const report = await load(createSqliteStore(':memory:'), []);
		expect(report).toMatchObject({ texts: 0, failed: [], store: { texts: 0 } });
	});
});
