import { describe } from 'vitest';
import type { GraphStore } from '#graph/store/store.ts';
import { testGraph } from './graph.contract.ts';
import { testSaving } from './saving.contract.ts';
import { testSearch } from './search.contract.ts';
import { testTexts } from './texts.contract.ts';

/** What every GraphStore promises. An adapter's own test calls this and adds its quirks. */
export function testGraphStore(name: string, open: () => Promise<GraphStore>): void {
	describe(`${name} keeps the GraphStore promise: it`, () => {
		testSaving(open);
		testGraph(open);
		testTexts(open);
		testSearch(open);
	});
}
