/** The shortest ways between two nodes of a graph that is only asked, never held. */

export interface Step {
	from: number;
	to: number;
}

/** What is asked of the graph. Counting is cheap and may be too high. */
export interface Asked {
	stepsFrom(nodes: number[]): Step[];
	stepsTo(nodes: number[]): Step[];
	countFrom(nodes: number[]): number;
	countTo(nodes: number[]): number;
}

/** All shortest ways at once: where each node of them leads next. */
export interface Ways {
	from: number;
	to: number;
	length: number;
	next: ReadonlyMap<number, readonly number[]>;
}

interface Side {
	seen: Set<number>;
	frontier: number[];
	/** Steps by level, those of the side's own end first. */
	levels: Step[][];
}

const begin = (node: number): Side => ({ seen: new Set([node]), frontier: [node], levels: [] });

/** One level further: the steps that lead to nodes which this side has not seen before. */
function advance(side: Side, steps: Step[], end: keyof Step): void {
	const level = steps.filter((step) => !side.seen.has(step[end]));
	side.frontier = [...new Set(level.map((step) => step[end]))];
	side.levels.push(level);
	for (const node of side.frontier) side.seen.add(node);
}

/** The outermost nodes of both sides, of which one is to be taken a level further. */
export interface Frontiers {
	fore: number[];
	back: number[];
}

/** The steps from the frontier of the fore side, or to that of the back side. */
export interface Level {
	side: keyof Frontiers;
	steps: Step[];
}

/**
 * Every shortest way of at most so many steps; null where there is none. Searches from both ends, a
 * level at a time; whoever asks the graph chooses the side of which fewer steps have to be read.
 */
export function* searchWays(
	from: number,
	to: number,
	longest: number
): Generator<Frontiers, Ways | null, Level> {
	const [fore, back] = [begin(from), begin(to)];
	for (let length = 0; length <= longest; length++) {
		const meeting = fore.frontier.filter((node) => back.seen.has(node));
		if (meeting.length > 0) return { from, to, length, next: join(fore, back, meeting) };
		if (fore.frontier.length === 0 || back.frontier.length === 0) return null;
		if (length === longest) return null;
		const { side, steps } = yield { fore: fore.frontier, back: back.frontier };
		if (side === 'fore') advance(fore, steps, 'to');
		else advance(back, steps, 'from');
	}
	return null;
}

/** `searchWays` for a graph that answers at once. */
export function findWays(from: number, to: number, longest: number, graph: Asked): Ways | null {
	const search = searchWays(from, to, longest);
	let state = search.next();
	while (!state.done) state = search.next(readLevel(graph, state.value));
	return state.value;
}

const readLevel = (graph: Asked, { fore, back }: Frontiers): Level =>
	graph.countFrom(fore) <= graph.countTo(back)
		? { side: 'fore', steps: graph.stepsFrom(fore) }
		: { side: 'back', steps: graph.stepsTo(back) };

/** Only the steps that lie on a way through a meeting node, by where they begin. */
function join(fore: Side, back: Side, meeting: number[]): Map<number, number[]> {
	const next = new Map<number, number[]>();
	const walk = (levels: Step[][], near: keyof Step, far: keyof Step): void => {
		let wanted = new Set(meeting);
		for (const level of [...levels].reverse()) {
			const steps = level.filter((step) => wanted.has(step[far]));
			for (const step of steps) add(next, step);
			wanted = new Set(steps.map((step) => step[near]));
		}
	};
	walk(fore.levels, 'from', 'to');
	walk(back.levels, 'to', 'from');
	return next;
}

function add(next: Map<number, number[]>, { from, to }: Step): void {
	const known = next.get(from);
	if (known) known.push(to);
	else next.set(from, [to]);
}

/** How many ways there are; no node of a shortest way comes twice, so each is counted once. */
export function countWays({ from, to, next }: Ways): number {
	const counts = new Map<number, number>([[to, 1]]);
	const count = (node: number): number => {
		const known = counts.get(node);
		if (known !== undefined) return known;
		const ways = (next.get(node) ?? []).reduce((sum, one) => sum + count(one), 0);
		counts.set(node, ways);
		return ways;
	};
	return count(from);
}

/** The first ways in the order of their nodes, each from its beginning to its end. */
export function firstWays(
	{ from, to, next }: Ways,
	limit: number,
	inOrder: (nodes: number[]) => number[]
): number[][] {
	const found: number[][] = [];
	const sorted = new Map<number, number[]>();
	const follow = (node: number): number[] => {
		const known = sorted.get(node) ?? inOrder([...(next.get(node) ?? [])]);
		sorted.set(node, known);
		return known;
	};
	const walk = (way: number[], node: number): void => {
		if (found.length >= limit) return;
		if (node === to) return void found.push(way);
		for (const one of follow(node)) walk([...way, one], one);
	};
	walk([from], from);
	return found;
}
