import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { openStore } from '#graph/store/open.server.ts';
import type { TextGraph } from '#graph/model.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { freePort } from '../neo4j/port.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { inRoot } from '../root.ts';
import { percentile, table } from './measure.ts';
import type { Answered } from './stores-ask.ts';
import { askAll, HEAD, toRow } from './stores-ask.ts';
import {
	firstTexts,
	LOAD_HEAD,
	loadApart,
	saveAll,
	toLoadRow,
	toWayRow,
	WAYS_HEAD
} from './stores-load.ts';
import { bareNeo4j } from './stores-neo4j.ts';
import type { Order } from './stores-loader.ts';
import { QUESTIONS } from './stores-questions.ts';
import type { Bare } from './stores-sqlite.ts';
import { bareSqlite, loadWithoutStore } from './stores-sqlite.ts';

/** Texts that are loaded in several ways, and so few by the plain way that it ends. */
const SLICE = 1000;
const FEW = 20;

/** Rounds in which the ways take turns, after some that are not counted: a server compiles what it does often. */
const ROUNDS = 5;
const WARM = 2;

/** Loads the texts and made-up archives into both stores, and asks every question of each. */
export async function benchStores(texts: string[], sizes: number[]): Promise<void> {
	mkdirSync(inRoot('.recalling'), { recursive: true });
	const home = mkdtempSync(inRoot('.recalling', 'bench-'));
	try {
		await benchSqlite(home, texts, sizes);
		await benchNeo4j(home, texts, sizes);
	} finally {
		rmSync(home, { recursive: true });
	}
	const load = loadavg().map((one) => one.toFixed(1));
	console.log(`\nLoad of this machine in the last 1, 5 and 15 minutes: ${load.join(', ')}.`);
}

/** A way to load. */
interface Way {
	name: string;
	/** How many texts it is given. */
	texts: number;
	/** Seconds. */
	load(graphs: TextGraph[]): Promise<number>;
}

/** One store, empty or full, and the same database without it. */
interface Subject {
	name: string;
	statement: 'sql' | 'cypher';
	/** Where its store is. */
	address: string;
	/** Leaves an empty store, and answers with its address. */
	begin(): Promise<string>;
	bare(): Bare;
	/** How texts are loaded without the store. */
	otherWays: Way[];
}

async function benchSqlite(home: string, texts: string[], sizes: number[]): Promise<void> {
	const file = join(home, 'store.db');
	const plainly = (graphs: TextGraph[], counts: boolean): Promise<number> =>
		loadWithoutStore(join(mkdtempSync(join(home, 'plain-')), 'plain.db'), graphs, counts);
	const subject: Subject = {
		name: 'SQLite',
		statement: 'sql',
		address: `sqlite:${file}`,
		async begin() {
			for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
			return `sqlite:${file}`;
		},
		bare: () => bareSqlite(file),
		otherWays: [
			{ name: 'a record a transaction', texts: FEW, load: (graphs) => plainly(graphs, true) },
			{ name: 'the same, counting nothing', texts: FEW, load: (graphs) => plainly(graphs, false) }
		]
	};
	await benchStore(subject, texts, sizes);
}

async function benchNeo4j(home: string, texts: string[], sizes: number[]): Promise<void> {
	const server = await startNeo4j(join(home, 'neo4j'), (await freePort(0)) ?? 0);
	const { address: url, password } = server;
	Object.assign(process.env, { RECALLING_USER: 'neo4j', RECALLING_PASSWORD: password });
	const database = bareNeo4j({ url, user: 'neo4j', password });
	const subject: Subject = {
		name: 'Neo4j',
		statement: 'cypher',
		address: url,
		async begin() {
			await database.empty();
			return url;
		},
		bare: () => ({ ...database, close: async () => {} }),
		otherWays: [
			{ name: 'UNWIND of prepared rows', texts: SLICE, load: database.unwind },
			{
				name: 'a record a transaction',
				texts: FEW,
				load: () => database.plain(firstTexts(SLICE).slice(0, SLICE / 2), FEW)
			}
		]
	};
	try {
		await benchStore(subject, texts, sizes);
	} finally {
		await database.close();
		await server.stop();
	}
}

async function benchStore(subject: Subject, texts: string[], sizes: number[]): Promise<void> {
	await compareWays(subject);
	const loads = [await loadInto(subject, 'files', { texts })];
	const answers: Answered[][] = [];
	for (const size of sizes) {
		loads.push(await loadInto(subject, `${size} resolutions made up`, { archive: size }));
		answers.push(await askSubject(subject));
		console.log(
			`\n${subject.name}: questions to ${size} resolutions, each beside one bare statement`
		);
		table(HEAD, answers.at(-1)?.map(toRow) ?? []);
	}
	console.log(
		`\n${subject.name}: whole loads, of files from bytes and of made-up texts from memory`
	);
	table(LOAD_HEAD, loads);
	if (sizes.length > 1) showGrowth(subject.name, sizes, answers);
}

/** Opens what the subject holds, and closes it again. */
async function within<T>(address: string, work: (store: GraphStore) => Promise<T>): Promise<T> {
	const store = await openStore(address);
	try {
		return await work(store);
	} finally {
		await store.close();
	}
}

async function compareWays(subject: Subject): Promise<void> {
	const save = (graphs: TextGraph[]) => within(subject.address, (store) => saveAll(store, graphs));
	const ways = [{ name: 'the store', texts: SLICE, load: save }, ...subject.otherWays];
	const times = await takeTurns(subject, ways);
	const ours = (1000 * percentile(times[0] ?? [], 50)) / SLICE;
	console.log(`\n${subject.name}: ways to load the same texts in turn (few by the slow one)`);
	table(
		WAYS_HEAD,
		ways.map(({ name, texts }, i) => toWayRow(name, texts, percentile(times[i] ?? [], 50), ours))
	);
	await subject.begin();
}

/** Seconds of each way in each round, each into an empty store. */
async function takeTurns(subject: Subject, ways: Way[]): Promise<number[][]> {
	const times: number[][] = ways.map(() => []);
	for (let round = 0; round < WARM + ROUNDS; round++)
		for (const [i, { texts, load }] of ways.entries()) {
			await subject.begin();
			const time = await load(firstTexts(texts));
			if (round >= WARM) times[i]?.push(time);
		}
	return times;
}

async function loadInto(
	subject: Subject,
	what: string,
	order: Omit<Order, 'store'>
): Promise<string[]> {
	const store = await subject.begin();
	const loaded = await loadApart({ store, ...order });
	return toLoadRow(what, loaded, await within(store, (one) => one.statistics()));
}

async function askSubject(subject: Subject): Promise<Answered[]> {
	const bare = subject.bare();
	try {
		return await within(subject.address, (store) => askAll(store, bare, subject.statement));
	} finally {
		await bare.close();
	}
}

function showGrowth(name: string, sizes: number[], answers: Answered[][]): void {
	const rows = QUESTIONS.map(({ name }, i) => {
		const middles = answers.map((all) => percentile(all[i]?.ours ?? [], 50));
		const growth = (middles.at(-1) ?? 0) / (middles[0] ?? 1);
		return [name, ...middles.map((one) => one.toFixed(2)), growth.toFixed(1)];
	});
	console.log(`\n${name}: p50 ms as the store grows`);
	table(['', ...sizes.map(String), '×'], rows);
}
