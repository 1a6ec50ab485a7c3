import { align } from '../columns.ts';

/** How long some work takes, in seconds. */
export async function seconds(work: () => unknown): Promise<number> {
	const started = performance.now();
	await work();
	return (performance.now() - started) / 1000;
}

/** How long some work keeps a core busy, in seconds: what else the machine does is not counted. */
async function coreSeconds(work: () => unknown): Promise<number> {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
}

/** Each thing is worked on so often. */
const PASSES = 5;

/** Seconds of one core that each thing took, pass by pass; what is prepared for it is not counted. */
export async function passesOver<Item, Prepared>(
	items: readonly Item[],
	prepare: (item: Item) => Prepared,
	work: (prepared: Prepared) => unknown
): Promise<number[][]> {
	const passes: number[][] = [];
	for (let pass = 0; pass < PASSES; pass++) {
		const times = [];
		for (const item of items) {
			const prepared = prepare(item);
			times.push(await coreSeconds(() => work(prepared)));
		}
		passes.push(times);
	}
	return passes;
}

/** Seconds of the fastest pass: what else the machine does only ever adds to it. */
export const fastest = (passes: readonly number[][]): number =>
	Math.min(...passes.map((times) => times.reduce((sum, time) => sum + time, 0)));

/** Of each thing the median of its passes. */
export const medians = (passes: readonly number[][]): number[] =>
	(passes[0] ?? []).map((_, i) =>
		percentile(
			passes.map((times) => times[i] ?? 0),
			50
		)
	);

/** The value that so many in a hundred do not exceed; 0 of none. */
export function percentile(values: readonly number[], hundredth: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((hundredth / 100) * sorted.length) - 1)] ?? 0;
}

/** Prints rows under a head, the first column to the left and numbers to the right. */
export function table(head: string[], rows: string[][]): void {
	for (const line of align([head, ...rows], (column) => column > 0)) console.log(line);
}
