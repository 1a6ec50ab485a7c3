import { expect, it } from 'vitest';
import type { Asked, Step } from '#graph/store/ways.ts';
import { countWays, findWays, firstWays } from '#graph/store/ways.ts';

const ask = (steps: Step[]): Asked => ({
	stepsFrom: (nodes) => steps.filter(({ from }) => nodes.includes(from)),
	stepsTo: (nodes) => steps.filter(({ to }) => nodes.includes(to)),
	countFrom: (nodes) => steps.filter(({ from }) => nodes.includes(from)).length,
	countTo: (nodes) => steps.filter(({ to }) => nodes.includes(to)).length
});

const step = (from: number, to: number): Step => ({ from, to });

/** Every way of exactly so many steps, by trying all. */
function tryAll(steps: Step[], from: number, to: number, length: number): number[][] {
	if (length === 0) return from === to ? [[from]] : [];
	return steps
		.filter((one) => one.from === from)
		.flatMap((one) => tryAll(steps, one.to, to, length - 1).map((way) => [from, ...way]));
}

const shortest = (steps: Step[], from: number, to: number): number[][] => {
	for (let length = 0; length <= 5; length++) {
		const ways = tryAll(steps, from, to, length);
		if (ways.length > 0) return ways;
	}
	return [];
};

const ascending = (nodes: number[]): number[] => nodes.sort((a, b) => a - b);

/** Every graph of `size` nodes in which a step depends on nothing but a seed. */
const graph = (size: number, seed: number): Step[] =>
	Array.from({ length: size * size }, (_, i) => step(Math.floor(i / size), i % size)).filter(
		(_, i) => (Math.imul(i + 1, 2654435761) ^ Math.imul(seed, 40503)) >>> 30 === 0
	);

it.each([1, 2, 3, 4, 5, 6, 7, 8])('finds what trying all ways finds, in graph %i', (seed) => {
	const steps = graph(12, seed);
	for (let from = 0; from < 12; from++)
		for (let to = 0; to < 12; to++) {
			const ways = findWays(from, to, 5, ask(steps));
			const expected = shortest(steps, from, to);
			expect(ways ? firstWays(ways, 1000, ascending) : []).toEqual(expected);
			expect(ways ? countWays(ways) : 0).toBe(expected.length);
		}
});

it('reads no more than the shortest way needs', () => {
	const asked: number[] = [];
	const chain = ask(Array.from({ length: 10 }, (_, i) => step(i, i + 1)));
	findWays(0, 2, 8, {
		...chain,
		stepsFrom: (nodes) => (asked.push(...nodes), chain.stepsFrom(nodes))
	});
	expect(asked.every((node) => node < 2)).toBe(true);
});
