import { afterAll } from 'vitest';
import { createNeo4jStore } from '#graph/store/neo4j.server.ts';
import { disconnect, empty, testAddress } from './neo4j-server.ts';
import { testGraphStore } from './store.contract.ts';

const join = () => createNeo4jStore(testAddress());

async function begin() {
	await empty();
	return join();
}

afterAll(disconnect);

testGraphStore('Neo4j', begin, join);
