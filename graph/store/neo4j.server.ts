import { StoreUnavailableError } from '../errors.ts';
import { readAround } from './neo4j-around.server.ts';
import { claimFor } from './neo4j-claim.server.ts';
import { readCoverage, readDegrees, readFacts, readStatistics } from './neo4j-counts.server.ts';
import type { Neo4jAddress, Neo4jDatabase, Transaction } from './neo4j-database.server.ts';
import { deriveFacts, readGroup } from './neo4j-derive.server.ts';
import { readNodes } from './neo4j-nodes.server.ts';
import { openDatabase } from './neo4j-open.server.ts';
import { readPaths } from './neo4j-paths.server.ts';
import {
	readCiting,
	readDecisions,
	readMatrix,
	readObligations
} from './neo4j-questions.server.ts';
import { createReadiness } from './neo4j-ready.ts';
import { removeTexts, saveGraphs } from './neo4j-save.server.ts';
import { searchGraph } from './neo4j-search.server.ts';
import { readDoubts, readHeld, readTextOf, readTexts } from './neo4j-texts.server.ts';
import type { Claim, GraphStore } from './store.ts';

/**
 * The graph in one database of a Neo4j server, which many may share. Throws StoreUnavailableError for
 * a server or database that cannot be used, and whenever the server is away; it need not be opened again
 * when the server is back.
 */
export async function createNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
	const database = await openDatabase(address);
	const readiness = createReadiness();
	const claims: Claim[] = [];

	return {
		announce: (graphs) => readiness.announce(graphs),
		save: (graphs) => saveGraphs(database, readiness, graphs),
		remove: (textIds) => removeTexts(database, textIds),
		derive: () => deriveFacts(database),
		async claim(loader) {
			const claim = await claimFor(database, loader);
			claims.push(claim);
			return claim;
		},
		async close() {
			try {
				for (const claim of claims) await claim.release();
			} catch (cause) {
				// a claim that cannot be given back runs out by itself
				if (!(cause instanceof StoreUnavailableError)) throw cause;
			} finally {
				await database.close();
			}
		},
		...createReader(database)
	};
}

type Reader = Omit<GraphStore, 'announce' | 'save' | 'remove' | 'derive' | 'claim' | 'close'>;

function createReader(database: Neo4jDatabase): Reader {
	const ask = <Answer>(answer: (transaction: Transaction) => Promise<Answer>): Promise<Answer> =>
		database.read(answer);
	return {
		held: () => ask(readHeld),
		around: (id, limit, filter) => ask((tx) => readAround(tx, id, limit, filter)),
		paths: (from, to, limit, groups) => ask((tx) => readPaths(tx, [from, to], limit, groups)),
		citing: (all, none, limit) => ask((tx) => readCiting(tx, [all, none], limit)),
		decisions: (mandate, limit) => ask((tx) => readDecisions(tx, mandate, limit)),
		obligations: (session, limit) => ask((tx) => readObligations(tx, session, limit)),
		matrix: (limit, body) => ask((tx) => readMatrix(tx, limit, body)),
		coverage: () => ask(readCoverage),
		degrees: (id) => ask((tx) => readDegrees(tx, id)),
		facts: (id) => ask((tx) => readFacts(tx, id)),
		group: (id, limit) => ask((tx) => readGroup(tx, id, limit)),
		text: (resolution, language) => ask((tx) => readTextOf(tx, resolution, language)),
		texts: (limit) => ask((tx) => readTexts(tx, limit)),
		search: (query, limit, filter) => ask((tx) => searchGraph(tx, query, limit, filter)),
		nodes: (kind, limit) => ask((tx) => readNodes(tx, kind, limit)),
		doubts: (limit) => ask((tx) => readDoubts(tx, limit)),
		statistics: () => ask(readStatistics)
	};
}
