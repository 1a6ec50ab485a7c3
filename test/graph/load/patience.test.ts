import { describe, expect, it } from 'vitest';
import { StoreLostError, StoreUnavailableError } from '#graph/errors.ts';
import { load } from '#graph/load/load.ts';
import { patiently } from '#graph/load/patience.ts';
import type { TextGraph } from '#graph/model.ts';
import { createSqliteStore } from '#graph/store/sqlite.server.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { textGraph } from '../../graph-builders.ts';

const AWAY = 'bolt://localhost does not answer.';

/** A store whose server is away for so many savings; `late`: they were saved, and only the answer was lost. */
function losing(store: GraphStore, times: number, late = false): GraphStore {
	let left = times;
	return {
		...store,
		async save(graphs: TextGraph[]) {
			if (left === 0 || late) await store.save(graphs);
			if (left === 0) return;
			left -= 1;
			throw new StoreLostError(AWAY);
		}
	};
}

const files = Array.from({ length: 120 }, (_, i) => ({
	path: `${i}.txt`,
	sha256: async () => null,
	read: async () => ({ graph: textGraph(`A/RES/60/${i}`, { cites: ['A/RES/60/251'] }) })
}));

const OPTIONS = { rules: 'test', loader: 'test' };

describe('a loader whose server is lost', () => {
	it.each([
		['before a batch was saved', false],
		['after it was saved, and before it could say so', true]
	])('%s saves that batch again, once it is back', async (_, late) => {
		const store = createSqliteStore(':memory:');
		const said: string[] = [];
		const onlost = (sentence: string) => said.push(sentence);
		const report = await load(losing(store, 2, late), files, { ...OPTIONS, onlost });
		expect(report.store).toMatchObject({ texts: 120, edges: { CITES: 120 }, evidence: 120 });
		expect((await store.around('A/RES/60/251', 0)).focus.citedBy).toBe(120);
		// told once, however often it was asked
		expect(said).toEqual([AWAY]);
	});

	it('for too long ends with what the server said last, and goes on at the next call', async () => {
		const store = createSqliteStore(':memory:');
		const loading = load(losing(store, 9), files, { ...OPTIONS, patience: 0 });
		await expect(loading).rejects.toThrow(AWAY);
		// the claim was given back
		expect((await load(store, files, OPTIONS)).store.texts).toBe(120);
	});

	it('waits for nothing else: a full disk is told at once', async () => {
		const store = createSqliteStore(':memory:');
		const full = new StoreUnavailableError('The disk is full.');
		const failing = { ...store, save: () => Promise.reject(full) };
		const said: string[] = [];
		const onlost = (sentence: string) => said.push(sentence);
		await expect(load(failing, files, { ...OPTIONS, onlost })).rejects.toThrow(full);
		expect(said).toEqual([]);
	});

	it('is told why, not that the claim could not be given back either', async () => {
		const store = createSqliteStore(':memory:');
		const full = new StoreUnavailableError('The disk is full.');
		const alsoFull = new StoreUnavailableError('The claim cannot be given back.');
		const failing: GraphStore = {
			...store,
			save: () => Promise.reject(full),
			claim: async () => ({ release: () => Promise.reject(alsoFull) })
		};
		await expect(load(failing, files, OPTIONS)).rejects.toThrow(full);
	});
});

describe('whoever waits for a server', () => {
	/** Fails so many times, then opens. */
	function opening(...failures: Error[]): () => Promise<string> {
		return async () => {
			const failure = failures.shift();
			if (failure) throw failure;
			return 'open';
		};
	}

	it.each([
		['is told once, and gets in when it has begun', [new StoreLostError(AWAY)], [AWAY], 'open'],
		['gets in at once where nothing is wrong', [], [], 'open']
	])('%s', async (_, failures, told, result) => {
		const said: string[] = [];
		const onlost = (sentence: string) => said.push(sentence);
		expect(await patiently(opening(...failures), { patience: 1000, onlost })).toBe(result);
		expect(said).toEqual(told);
	});

	it('does not wait where it is refused', async () => {
		const refused = new StoreUnavailableError('The password is wrong.');
		const waiting = patiently(opening(refused), { patience: 1000, onlost: expect.unreachable });
		await expect(waiting).rejects.toThrow(refused);
	});
});
