import { createConnection, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutdatedStoreError, StoreUnavailableError } from '#graph/errors.ts';
import { load } from '#graph/load/load.ts';
import { createNeo4jStore } from '#graph/store/neo4j.server.ts';
import { textGraph } from '../../graph-builders.ts';
import { disconnect, empty, say, testAddress } from './neo4j-server.ts';
import { C, SMALL } from './small.ts';
import { testGraphStore } from './store.contract.ts';

const join = () => createNeo4jStore(testAddress());

async function begin() {
	await empty();
	return join();
}

afterAll(disconnect);

testGraphStore('Neo4j', begin, join);

describe('a Neo4j database', () => {
	beforeEach(async () => void (await (await begin()).close()));

	it('that holds something else is refused, and left as it is', async () => {
		await say('MATCH (n) DETACH DELETE n');
		await say(`CREATE (:Person {name: 'Anna'})-[:KNOWS]->(:Resolution {title: 'not ours'})`);
		const opening = join();
		await expect(opening).rejects.toThrow(StoreUnavailableError);
		await expect(opening).rejects.toThrow(/holds something else \((Person|Resolution)\).*empty/s);
		expect(await say('MATCH (n) RETURN labels(n)[0] AS label ORDER BY label')).toEqual([
			{ label: 'Person' },
			{ label: 'Resolution' }
		]);
		await say('MATCH (n) DETACH DELETE n');
	});

	it('into which somebody else has written is refused too', async () => {
		await say(`CREATE (:Person {name: 'Anna'})`);
		await expect(join()).rejects.toThrow(/holds something else \(Person\)/);
		await say('MATCH (n:Person) DELETE n');
	});

	it('of another version is refused with a remedy', async () => {
		await say('MATCH (mark:Recalling) SET mark.version = mark.version + 1');
		const opening = join();
		await expect(opening).rejects.toThrow(OutdatedStoreError);
		await expect(opening).rejects.toThrow(/DETACH DELETE.*load the texts again/);
		await say('MATCH (mark:Recalling) SET mark.version = mark.version - 1');
	});

	it('that is emptied while it is open takes no half graph', async () => {
		const store = await join();
		await say('MATCH (n) DETACH DELETE n');
		await expect(store.save(SMALL)).rejects.toThrow(/was emptied meanwhile/);
		await expect(store.claim('loader')).rejects.toThrow(StoreUnavailableError);
		await store.close();
		const again = await join();
		await again.save(SMALL);
		expect((await again.statistics()).texts).toBe(2);
		await again.close();
	});

	it('shows the graph to Neo4j’s own tools in its own words', async () => {
		const store = await join();
		await store.save(SMALL);
		await store.close();
		expect(
			await say(
				`MATCH (a:Resolution)-[cites:CITES]->(:Resolution {id: '${C}'})
					RETURN a.id AS id, cites.quotations AS quotations ORDER BY id`
			)
		).toEqual([
			{ id: SMALL[1]!.text.resolution, quotations: 1 },
			{ id: SMALL[0]!.text.resolution, quotations: 1 }
		]);
	});
});

describe('a Neo4j server says', () => {
	it.each([
		['a wrong password', { password: 'wrong-password' }, /check RECALLING_USER and RECALLING_PASS/],
		['a user it does not know', { user: 'anna' }, /does not let anna in/],
		['a database it does not have', { database: 'none' }, /no database none.*RECALLING_DATABASE/]
	])('what is wrong with %s', async (_, over, sentence) => {
		const opening = createNeo4jStore({ ...testAddress(), ...over });
		await expect(opening).rejects.toThrow(StoreUnavailableError);
		await expect(opening).rejects.toThrow(sentence);
	});
});

/** A way to the server that can be cut and mended. */
function createWire() {
	const { hostname, port } = new URL(testAddress().url);
	const sockets = new Set<Socket>();
	const server: Server = createServer((near) => {
		const far = createConnection(Number(port), hostname);
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on('error', () => socket.destroy());
		}
		near.pipe(far).pipe(near);
	});
	const listen = (at: number): Promise<number> =>
		new Promise((resolve) => {
			server.listen(at, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
		});
	const cut = (): Promise<void> =>
		new Promise((resolve) => {
			server.close(() => resolve());
			for (const socket of sockets) socket.destroy();
		});
	return { listen, cut };
}

describe('when the server is lost', () => {
	const wire = createWire();
	let port: number;
	beforeEach(async () => void (port = await wire.listen(0)));
	afterEach(() => wire.cut());

	it('questions fail with a sentence, and are answered again once it is back', async () => {
		await empty();
		const store = await createNeo4jStore({ ...testAddress(), url: `bolt://127.0.0.1:${port}` });
		await store.save(SMALL);
		await wire.cut();
		await expect(store.statistics()).rejects.toThrow(StoreUnavailableError);
		await expect(store.save([textGraph(C)])).rejects.toThrow(/does not answer: check that Neo4j/);
		await wire.listen(port);
		expect((await store.around(C, 0)).focus).toMatchObject({ citedBy: 2, loaded: false });
		await store.save([textGraph(C)]);
		expect((await store.around(C, 0)).focus.loaded).toBe(true);
		await store.close();
	});

	it('in the middle of a load, the loader waits and loses nothing', async () => {
		await empty();
		const store = await createNeo4jStore({ ...testAddress(), url: `bolt://127.0.0.1:${port}` });
		const said: string[] = [];
		async function onlost(sentence: string) {
			said.push(sentence);
			await wire.listen(port);
		}
		const files = Array.from({ length: 200 }, (_, i) => ({
			path: String(i),
			sha256: async () => null,
			async read() {
				if (i === 120) await wire.cut();
				return { graph: textGraph(`A/RES/77/${i}`, { cites: [C] }) };
			}
		}));
		const report = await load(store, files, { rules: 'test', loader: 'test', onlost });
		expect(report.store).toMatchObject({ texts: 200, edges: { CITES: 200 }, evidence: 200 });
		expect((await store.around(C, 0)).focus.citedBy).toBe(200);
		expect(said).toEqual([expect.stringMatching(/does not answer: check that Neo4j runs there/)]);
		await store.close();
	});
});
