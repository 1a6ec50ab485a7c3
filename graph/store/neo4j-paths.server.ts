import type { VerbGroup } from '../schema.ts';
import { EDGE_COLUMNS, edgesOf } from './neo4j-around.server.ts';
import type { Transaction } from './neo4j-database.server.ts';
import { atLeastNone, nodesById, readNode } from './neo4j-nodes.server.ts';
import type { Paths } from './store.ts';
import { LONGEST_PATH } from './store.ts';
import type { Frontiers, Level, Step, Ways } from './ways.ts';
import { countWays, firstWays, searchWays } from './ways.ts';

/** Known dates alone forbid a step; a year forbids only what is a year later. */
const NOT_LATER = `(a.dated IS NULL OR b.dated IS NULL
	OR left(b.dated, size(a.dated)) <= left(a.dated, size(b.dated)))`;

const citations = (near: 'a' | 'b'): string => `
	UNWIND $ids AS id MATCH (${near}:Entity {id: id}) MATCH (a:Entity)-[edge:CITES]->(b:Entity)
	WHERE ${NOT_LATER} AND ($groups IS NULL OR any(group IN edge.groups WHERE group IN $groups))
	RETURN a.id AS from, b.id AS to`;

const CITED = citations('a');
const CITING = citations('b');

const DEGREES = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN sum(COUNT { (n)-[:CITES]->() }) AS outs, sum(COUNT { (n)<-[:CITES]-() }) AS ins`;

const EDGES = `
	UNWIND range(0, size($steps) - 1) AS place
	MATCH (a:Entity {id: $steps[place][0]})-[edge:CITES]->(b:Entity {id: $steps[place][1]})
	WITH place, a, edge, b ORDER BY place
	RETURN ${EDGE_COLUMNS}`;

/** Numbers for ids, given as they are met. */
interface Register {
	numberOf(id: string): number;
	idOf(number: number): string;
}

function createRegister(): Register {
	const numbers = new Map<string, number>();
	const ids: string[] = [];
	return {
		numberOf(id) {
			const number = numbers.get(id) ?? ids.push(id) - 1;
			numbers.set(id, number);
			return number;
		},
		idOf: (number) => ids[number] ?? ''
	};
}

/** Every shortest way is counted; those that come first by their ids are shown. */
export async function readPaths(
	transaction: Transaction,
	[start, end]: [start: string, end: string],
	limit: number,
	groups?: VerbGroup[]
): Promise<Paths> {
	const [from, to] = await Promise.all([readNode(transaction, start), readNode(transaction, end)]);
	const register = createRegister();
	const ask = createAsk(transaction, register, groups ?? null);
	const ways = await find(register.numberOf(from.id), register.numberOf(to.id), ask);
	if (!ways) return { length: null, paths: [], total: 0, nodes: [], edges: [] };
	const inOrder = (nodes: number[]): number[] =>
		nodes.sort((a, b) => (register.idOf(a) < register.idOf(b) ? -1 : 1));
	const first = firstWays(ways, atLeastNone(limit), inOrder);
	const paths = first.map((way) => way.map(register.idOf));
	return { length: ways.length, total: countWays(ways), ...(await show(transaction, paths)) };
}

type Ask = (frontiers: Frontiers) => Promise<Level>;

async function find(from: number, to: number, ask: Ask): Promise<Ways | null> {
	const search = searchWays(from, to, LONGEST_PATH);
	let state = search.next();
	while (!state.done) state = search.next(await ask(state.value));
	return state.value;
}

function createAsk(
	{ rows }: Transaction,
	{ numberOf, idOf }: Register,
	groups: VerbGroup[] | null
): Ask {
	const degrees = async (nodes: number[]) =>
		(await rows<{ outs: number; ins: number }>(DEGREES, { ids: nodes.map(idOf) }))[0];

	async function steps(cypher: string, nodes: number[]): Promise<Step[]> {
		const found = await rows<{ from: string; to: string }>(cypher, {
			ids: nodes.map(idOf),
			groups
		});
		return found.map(({ from, to }) => ({ from: numberOf(from), to: numberOf(to) }));
	}

	return async ({ fore, back }) => {
		const [onward, backward] = await Promise.all([degrees(fore), degrees(back)]);
		return (onward?.outs ?? 0) <= (backward?.ins ?? 0)
			? { side: 'fore', steps: await steps(CITED, fore) }
			: { side: 'back', steps: await steps(CITING, back) };
	};
}

async function show(
	transaction: Transaction,
	paths: string[][]
): Promise<Pick<Paths, 'paths' | 'nodes' | 'edges'>> {
	const ids = [...new Set(paths.flat())];
	const steps = new Map(
		paths
			.flatMap((path) => path.slice(1).map((to, i) => [path[i], to]))
			.map((step) => [JSON.stringify(step), step])
	);
	const [nodes, edges] = await Promise.all([
		nodesById(transaction, ids),
		edgesOf(transaction, EDGES, { steps: [...steps.values()] })
	]);
	return { paths, nodes: ids.flatMap((id) => nodes.get(id) ?? []), edges };
}
