import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBatch } from '#graph/load/batch.ts';
import type { TextGraph } from '#graph/model.ts';
import { textGraph } from '../../graph-builders.ts';

const graphs = Array.from({ length: 120 }, (_, i) => textGraph(`A/RES/60/${i}`));

/** A store that only says what it is asked, and takes its time. */
function createTeller() {
	const told: string[] = [];
	const announced: TextGraph[][] = [];
	return {
		told,
		announced,
		announce(coming: TextGraph[]) {
			announced.push(coming);
			told.push(`announced ${coming.length}`);
		},
		async save(coming: TextGraph[]) {
			told.push(`begun ${coming.length}`);
			await setImmediate();
			told.push(`saved ${announced.indexOf(coming)}`);
		}
	};
}

describe('a batch', () => {
	it('is announced while the one before is saved, and is saved after it', async () => {
		const store = createTeller();
		const batch = createBatch(store, 'test');
		for (const graph of graphs) await batch.add(graph);
		await batch.save();
		expect(store.told).toEqual([
			'announced 50',
			'begun 50',
			'announced 50',
			'saved 0',
			'begun 50',
			'announced 20',
			'saved 1',
			'begun 20',
			'saved 2'
		]);
	});

	it('carries the rules that read it, and is not announced where it is not saved', async () => {
		const store = createTeller();
		const batch = createBatch(store, 'second');
		await batch.add(textGraph('A/RES/60/1'));
		expect(store.told).toEqual([]);
		await batch.save();
		expect(store.announced[0]?.map(({ text }) => text.rules)).toEqual(['second']);
	});
});
