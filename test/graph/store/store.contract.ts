import { describe } from 'vitest';
import type { GraphStore } from '#graph/store/store.ts';
import { testCiting } from './citing.contract.ts';
import { testClaims, testConcurrency } from './claims.contract.ts';
import { testCoverage } from './coverage.contract.ts';
import { testDecisions } from './decisions.contract.ts';
import { testDerived } from './derived.contract.ts';
import { testFacts } from './facts.contract.ts';
import { testFilters } from './filters.contract.ts';
import { testGraph } from './graph.contract.ts';
import { testMatrix } from './matrix.contract.ts';
import { testObligations } from './obligations.contract.ts';
import { testPaths } from './paths.contract.ts';
import { testRemoving } from './removing.contract.ts';
import { testSaving } from './saving.contract.ts';
import { testSearch } from './search.contract.ts';
import { testTexts } from './texts.contract.ts';

/**
 * What every GraphStore promises. An adapter's own test calls this and adds its quirks. `open` begins
 * an empty store; `reopen`, where several may share one, joins the store that was opened last.
 */
export function testGraphStore(
	name: string,
	open: () => Promise<GraphStore>,
	reopen?: () => Promise<GraphStore>
): void {
	describe(`${name} keeps the GraphStore promise: it`, () => {
		testSaving(open);
		testRemoving(open);
		testGraph(open);
		testFilters(open);
		testPaths(open);
		testCiting(open);
		testDecisions(open);
		testObligations(open);
		testMatrix(open);
		testCoverage(open);
		testFacts(open);
		testDerived(open);
		testTexts(open);
		testSearch(open);
		testClaims(open);
		if (reopen) testConcurrency(open, reopen);
	});
}
