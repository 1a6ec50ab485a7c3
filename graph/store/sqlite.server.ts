import { openDatabase } from './sqlite-database.server.ts';
import { readAround, readNodes, readStatistics } from './sqlite-graph.server.ts';
import { saveGraphs } from './sqlite-save.server.ts';
import { searchGraph } from './sqlite-search.server.ts';
import { readDoubts, readTextOf, readTexts } from './sqlite-texts.server.ts';
import type { GraphStore } from './store.ts';

/**
 * The graph in one SQLite file, or in memory at `:memory:`. Others may read while one writes.
 * `citedBy` counts the distinct loaded resolutions with any edge to a node. Throws StoreUnavailableError.
 */
export function createSqliteStore(path: string): GraphStore {
	const database = openDatabase(path);

	return {
		async save(graphs) {
			saveGraphs(database, graphs);
		},
		async around(id, limit) {
			return database.read(() => readAround(database, id, limit));
		},
		async text(resolution, language) {
			return database.read(() => readTextOf(database, resolution, language));
		},
		async texts(limit) {
			return database.read(() => readTexts(database, limit));
		},
		async search(query, limit) {
			return database.read(() => searchGraph(database, query, limit));
		},
		async nodes(kind, limit) {
			return database.read(() => readNodes(database, kind, limit));
		},
		async doubts(limit) {
			return database.read(() => readDoubts(database, limit));
		},
		async statistics() {
			return database.read(() => readStatistics(database));
		},
		async close() {
			database.close();
		}
	};
}
