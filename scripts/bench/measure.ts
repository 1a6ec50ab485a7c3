import { align } from '../columns.ts';

/** How long some work takes, in seconds. */
export async function seconds(work: () => unknown): Promise<number> {
	const started = performance.now();
	await work();
	return (performance.now() - started) / 1000;
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
