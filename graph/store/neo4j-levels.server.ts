import type { VerbGroup } from '../schema.ts';
import type { Transaction } from './neo4j-database.server.ts';
import { notLater, SAID_SO } from './neo4j-paths-cypher.ts';
import type { ShortestWays } from './neo4j-paths-cypher.ts';
import { LONGEST_PATH } from './store.ts';
import type { Frontiers, Level, Step, Ways } from './ways.ts';
import { countWays, firstWays, searchWays } from './ways.ts';

/** The shortest ways where there are too many to be told one by one: the database is asked level by level. */

const citations = (near: 'a' | 'b'): string => `
	UNWIND $ids AS id MATCH (${near}:Entity {id: id}) MATCH (a:Entity)-[edge:CITES]->(b:Entity)
	WHERE ${notLater('a', 'b')} AND ${SAID_SO}
	RETURN a.id AS from, b.id AS to`;

const CITED = citations('a');
const CITING = citations('b');

const DEGREES = `
	UNWIND $ids AS id MATCH (n:Entity {id: id})
	RETURN sum(COUNT { (n)-[:CITES]->() }) AS outs, sum(COUNT { (n)<-[:CITES]-() }) AS ins`;

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

/** Counts every shortest way without walking it. */
export async function countShortest(
	transaction: Transaction,
	[from, to]: [from: string, to: string],
	limit: number,
	groups: VerbGroup[] | null
): Promise<ShortestWays> {
	const register = createRegister();
	const ask = createAsk(transaction, register, groups);
	const ways = await find(register.numberOf(from), register.numberOf(to), ask);
	if (!ways) return { total: 0, ways: [] };
	const inOrder = (nodes: number[]): number[] =>
		nodes.sort((a, b) => (register.idOf(a) < register.idOf(b) ? -1 : 1));
	const first = firstWays(ways, limit, inOrder);
	return { total: countWays(ways), ways: first.map((way) => way.map(register.idOf)) };
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
