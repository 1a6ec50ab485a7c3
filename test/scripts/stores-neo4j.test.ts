import { afterAll, beforeAll, expect, it } from 'vitest';
import { createNeo4jStore } from '#graph/store/neo4j.server.ts';
import { firstTexts } from '../../scripts/bench/stores-load.ts';
import { bareNeo4j } from '../../scripts/bench/stores-neo4j.ts';
import { disconnect, empty, say, testAddress } from '../graph/store/neo4j-server.ts';

/** Some in two languages, so that edges are said twice. */
const texts = firstTexts(60);

const bare = bareNeo4j(testAddress());
let kept: string[];

/** Types too: 10 is not 10.0. */
const said = (of: string): string => `properties(${of}) AS ${of}Said,
	[key IN keys(${of}) | key + ' ' + valueType(${of}[key])] AS ${of}Types`;

async function everything(): Promise<string[]> {
	const nodes = await say(`MATCH (n) WHERE NOT n:Recalling AND NOT n:Claim
		RETURN labels(n) AS labels, ${said('n')}`);
	const edges = await say(`MATCH (n)-[edge]->(to)
		RETURN type(edge) AS kind, properties(n) AS begin, ${said('edge')}, properties(to) AS end`);
	return [...nodes, ...edges].map((row) => JSON.stringify(inOrder(row))).sort();
}

const inOrder = (value: unknown): unknown => {
	if (Array.isArray(value)) return value.map(inOrder).sort();
	if (typeof value !== 'object' || value === null) return value;
	return Object.entries(value)
		.map(([key, one]) => [key, inOrder(one)])
		.sort();
};

beforeAll(async () => {
	await empty();
	const store = await createNeo4jStore(testAddress());
	await store.save(texts.slice(0, 25));
	await store.save(texts.slice(25));
	await store.close();
	kept = await everything();
});

afterAll(async () => {
	await empty();
	await bare.close();
	await disconnect();
});

it.each([
	['batches of prepared rows', () => bare.unwind(texts)],
	['a record a transaction', () => bare.plain(texts, 20)]
])('%s hold in the end what the store holds', async (_, load) => {
	await empty();
	expect(await load()).toBeGreaterThan(0);
	const held = await everything();
	expect(held.length).toBeGreaterThan(3000);
	expect(held.filter((one, i) => one !== kept[i])).toEqual([]);
	expect(held).toHaveLength(kept.length);
});
