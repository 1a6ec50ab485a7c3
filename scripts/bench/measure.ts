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

/** The median of some passes over the same work, in seconds of one core; what each prepares is not counted. */
export async function medianSeconds<Prepared>(
	passes: number,
	work: (prepared: Prepared) => unknown,
	prepare?: () => Prepared
): Promise<number> {
	const times = [];
	for (let pass = 0; pass < passes; pass++) {
		const prepared = prepare?.() as Prepared;
		times.push(await coreSeconds(() => work(prepared)));
	}
	return percentile(times, 50);
}

/** The value that so many in a hundred do not exceed; 0 of none. */
export function percentile(values: readonly number[], hundredth: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil((hundredth / 100) * sorted.length) - 1)] ?? 0;
}

/** Prints rows under a head, the first column to the left and numbers to the right. */
export function table(head: string[], rows: string[][]): void {
	for (const line of align([head, ...rows], (column) => column > 0)) console.log(line);
}
