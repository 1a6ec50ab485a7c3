/** Columns as wide as their widest cell; those with numbers to the right. */
export function align(rows: string[][], right: (column: number) => boolean): string[] {
	const widths = rows.reduce<number[]>(
		(most, row) => row.map((cell, i) => Math.max(most[i] ?? 0, cell.length)),
		[]
	);
	return rows.map((row) =>
		row
			.map((cell, i) => (right(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
			.join('  ')
			.trimEnd()
	);
}
