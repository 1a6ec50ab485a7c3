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
	const widths = head.map((name, i) =>
		Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0))
	);
	for (const row of [head, ...rows])
		console.log(
			row
				.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
				.join('  ')
		);
}
