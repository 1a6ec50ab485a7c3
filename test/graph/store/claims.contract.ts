import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StoreBusyError } from '#graph/errors.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { textGraph } from '../../graph-builders.ts';
import { A, C, SMALL } from './small.ts';

/** What every store promises to one loader at a time, and to those who read meanwhile. */
export function testClaims(open: () => Promise<GraphStore>): void {
	describe('is claimed', () => {
		let store: GraphStore;
		beforeEach(async () => {
			store = await open();
		});
		afterEach(() => store.close());

		it('by one loader at a time, whom it names', async () => {
			const claim = await store.claim('loader 1 of Anna');
			const second = store.claim('loader 2');
			await expect(second).rejects.toThrow(StoreBusyError);
			await expect(second).rejects.toThrow(/loader 1 of Anna/);
			// since when, and when to come again
			await expect(second).rejects.toThrow(String(new Date().getFullYear()));
			await expect(second).rejects.toThrow(/if it was killed, try again in 1?\d seconds/);
			await claim.release();
		});

		it('by the next once it is released', async () => {
			await (await store.claim('first')).release();
			await (await store.claim('second')).release();
			await expect(store.claim('third')).resolves.toBeDefined();
		});

		it('and a second release takes nothing from the next', async () => {
			const first = await store.claim('first');
			await first.release();
			await store.claim('second');
			await first.release();
			await expect(store.claim('third')).rejects.toThrow(/second/);
		});

		it('while others save and read', async () => {
			const claim = await store.claim('loader');
			await store.save(SMALL);
			expect((await store.statistics()).texts).toBe(2);
			await claim.release();
		});
	});
}

/** What a store promises to two connections: `open` begins an empty one, `reopen` joins the last. */
export function testConcurrency(
	open: () => Promise<GraphStore>,
	reopen: () => Promise<GraphStore>
): void {
	describe('for two connections', () => {
		let one: GraphStore;
		let other: GraphStore;
		beforeEach(async () => {
			one = await open();
			other = await reopen();
		});
		afterEach(async () => {
			await one.close();
			await other.close();
		});

		it('is claimed by one of them', async () => {
			const claim = await one.claim('one');
			await expect(other.claim('other')).rejects.toThrow(StoreBusyError);
			await claim.release();
			await expect(other.claim('other')).resolves.toBeDefined();
			await expect(one.claim('one')).rejects.toThrow(/other/);
		});

		it('is claimed no longer than its holder is open', async () => {
			await one.claim('one');
			await one.close();
			await expect(other.claim('other')).resolves.toBeDefined();
		});

		it('shows to one what the other has saved or removed', async () => {
			await one.save(SMALL);
			expect((await other.around(C, 0)).focus.citedBy).toBe(2);
			await other.remove([`${A}@zh`]);
			expect((await one.around(C, 0)).focus.citedBy).toBe(1);
		});

		it('counts right whoever saves, and in whatever order', async () => {
			const texts = Array.from({ length: 40 }, (_, i) =>
				textGraph(`A/RES/77/${i}`, { cites: [C] })
			);
			await Promise.all(texts.map((text, i) => (i % 2 ? one : other).save([text])));
			await Promise.all([one.save(texts), other.save(texts)]);
			const { focus, total } = await one.around(C, 5);
			expect([focus.citedBy, total]).toEqual([40, 40]);
			expect((await other.facts(C)).citedBySession).toEqual([{ session: 'GA-77', count: 40 }]);
		});
	});
}
