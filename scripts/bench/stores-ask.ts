import { toMatch } from '#graph/store/sqlite-words.ts';
import { toPhrases, toQuestion } from '#graph/store/neo4j-words.ts';
import type { GraphStore } from '#graph/store/store.ts';
import { labelOf } from '#graph/symbol.ts';
import type { Random } from '../random.ts';
import { createRandom } from '../random.ts';
import { percentile, seconds } from './measure.ts';
import type { Question, Values } from './stores-question.ts';
import { QUESTIONS } from './stores-questions.ts';
import type { Bare } from './stores-sqlite.ts';

/** Milliseconds of one question, and of the same question in one bare statement. */
export interface Answered {
	name: string;
	n: number;
	ours: number[];
	bare: number[];
}

/** So often each is asked, and no longer than so many seconds. */
const TIMES = 40;
const LONGEST = 8;

/** Asked before the clock starts: plans are made, pages read, code compiled. */
const WARM = 6;

type Topics = Record<Question['about'], string[]>;

/** What there is to ask about, the same for every store that holds the same. */
async function topicsOf(store: GraphStore): Promise<Topics> {
	const idsOf = async (kind: Parameters<GraphStore['nodes']>[0], limit: number) =>
		(await store.nodes(kind, limit)).nodes.map(({ id }) => id);
	const texts = [...new Set([...(await store.held()).keys()].map((id) => id.split('@')[0] ?? ''))];
	return {
		texts,
		pairs: texts,
		symbols: texts.map(labelOf),
		hubs: await idsOf('Resolution', 10),
		countries: await idsOf('Country', 20),
		mandates: await idsOf('Mandate', 20),
		sessions: (await idsOf('Session', 200)).filter((id) => /^(?:GA|HRC)-\d+$/.test(id)),
		words: ['人权', '水资源', '国际人道主义法', 'accountability', 'humanitarian access', '海地']
	};
}

function toValues(question: Question, topics: Topics, random: Random): Values {
	const ids = topics[question.about];
	const id = random.pick(ids);
	const lucene = toQuestion(toPhrases(id))?.lucene ?? '';
	return { id, other: random.pick(ids), limit: question.limit, match: toMatch(id), lucene };
}

/** Every question to the store and to its bare database, in turn, so that both meet the same load. */
export async function askAll(store: GraphStore, bare: Bare, statement: 'sql' | 'cypher') {
	const topics = await topicsOf(store);
	const answered: Answered[] = [];
	for (const question of QUESTIONS) {
		const random = createRandom(1);
		const ask = () => askBoth(question, toValues(question, topics, random));
		answered.push(await repeat(question.name, ask));
	}
	return answered;

	async function askBoth(question: Question, values: Values): Promise<[number, number]> {
		const ours = await seconds(() => question.ask(store, values));
		const other = await seconds(() => bare.ask(question[statement], values));
		return [1000 * ours, 1000 * other];
	}
}

async function repeat(name: string, ask: () => Promise<[number, number]>): Promise<Answered> {
	const begun = performance.now();
	const isOver = (): boolean => performance.now() - begun > 1000 * LONGEST;
	for (let i = 0; i < WARM && !isOver(); i++) await ask();
	const times: [number, number][] = [];
	while (times.length < TIMES && !(times.length > 4 && isOver())) times.push(await ask());
	return {
		name,
		n: times.length,
		ours: times.map(([ours]) => ours),
		bare: times.map(([, bare]) => bare)
	};
}

/** A row of the table: p50 and p95 of both, and how many times longer ours takes in the middle. */
export function toRow({ name, n, ours, bare }: Answered): string[] {
	const figures = [ours, bare].flatMap((times) => [percentile(times, 50), percentile(times, 95)]);
	const [middle = 0, , other = 0] = figures;
	return [name, String(n), ...figures.map((one) => one.toFixed(2)), (middle / other).toFixed(2)];
}

export const HEAD = ['', 'n', 'p50 ms', 'p95 ms', 'bare p50', 'bare p95', '×'];
