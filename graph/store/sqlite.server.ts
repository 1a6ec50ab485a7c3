import { setImmediate } from 'node:timers/promises';
import { readAround } from './sqlite-around.server.ts';
import { readCiting } from './sqlite-citing.server.ts';
import { claimFor } from './sqlite-claim.server.ts';
import { readCoverage, readDegrees, readFacts, readStatistics } from './sqlite-counts.server.ts';
import type { SqliteDatabase } from './sqlite-database.server.ts';
import { openDatabase } from './sqlite-open.server.ts';
import { deriveFacts, readGroup } from './sqlite-derive.server.ts';
import { readNodes } from './sqlite-nodes.server.ts';
import { readPaths } from './sqlite-paths.server.ts';
import { readDecisions, readHeld, readMatrix, readObligations } from './sqlite-questions.server.ts';
import { saveGraphs } from './sqlite-save.server.ts';
import { searchGraph } from './sqlite-search.server.ts';
import { removeTexts } from './sqlite-settle.server.ts';
import { readDoubts, readTextOf, readTexts } from './sqlite-texts.server.ts';
import type { Claim, GraphStore } from './store.ts';

/**
 * The graph in one SQLite file, or in memory at `:memory:`. Others may read while one writes.
 * `citedBy` counts the distinct loaded resolutions with any edge to a node. Throws StoreUnavailableError.
 */
export function createSqliteStore(path: string): GraphStore {
	const database = openDatabase(path);
	const claims: Claim[] = [];

	return {
		async save(graphs) {
			saveGraphs(database, graphs);
			// The driver lets go of what it answered only between two turns of the event loop.
			await setImmediate();
		},
		async remove(textIds) {
			return removeTexts(database, textIds);
		},
		derive: () => deriveFacts(database),
		async claim(loader) {
			const claim = claimFor(database, loader);
			claims.push(claim);
			return claim;
		},
		async close() {
			for (const claim of claims) await claim.release();
			database.close();
		},
		...createReader(database)
	};
}

type Reader = Omit<GraphStore, 'save' | 'remove' | 'derive' | 'claim' | 'close'>;

/** Every question is answered of one moment, whatever another program writes meanwhile. */
function createReader(database: SqliteDatabase): Reader {
	const ask = async <Answer>(answer: () => Answer): Promise<Answer> => database.read(answer);
	return {
		held: () => ask(() => readHeld(database)),
		around: (id, limit, filter) => ask(() => readAround(database, id, limit, filter)),
		paths: (from, to, limit, groups) => ask(() => readPaths(database, [from, to], limit, groups)),
		citing: (all, none, limit) => ask(() => readCiting(database, [all, none], limit)),
		decisions: (mandate, limit) => ask(() => readDecisions(database, mandate, limit)),
		obligations: (session, limit) => ask(() => readObligations(database, session, limit)),
		matrix: (limit, body) => ask(() => readMatrix(database, limit, body)),
		coverage: () => ask(() => readCoverage(database)),
		degrees: (id) => ask(() => readDegrees(database, id)),
		facts: (id) => ask(() => readFacts(database, id)),
		group: (id, limit) => ask(() => readGroup(database, id, limit)),
		text: (resolution, language) => ask(() => readTextOf(database, resolution, language)),
		texts: (limit) => ask(() => readTexts(database, limit)),
		search: (query, limit, filter) => ask(() => searchGraph(database, query, limit, filter)),
		nodes: (kind, limit) => ask(() => readNodes(database, kind, limit)),
		doubts: (limit) => ask(() => readDoubts(database, limit)),
		statistics: () => ask(() => readStatistics(database))
	};
}
