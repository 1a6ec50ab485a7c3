import { describe, expect, it } from 'vitest';
import { readAhead } from '#graph/load/read-ahead.ts';

async function results<Result>(
	steps: number[],
	read: (step: number) => Promise<Result>,
	ahead: number
): Promise<Result[]> {
	const found: Result[] = [];
	for await (const { result } of readAhead(steps, read, ahead)) found.push(result);
	return found;
}

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('readAhead', () => {
	it.each([0, 1, 3, 100])('gives results in order with %i ahead', async (ahead) => {
		const read = async (step: number) => {
			await soon(10 - step);
			return step * step;
		};
		expect(await results([1, 2, 3, 4, 5], read, ahead)).toEqual([1, 4, 9, 16, 25]);
	});

	it.each([
		[0, 1],
		[3, 4]
	])('with %i ahead has at most %i open', async (ahead, most) => {
		let open = 0;
		let seen = 0;
		const read = async () => {
			seen = Math.max(seen, (open += 1));
			await soon(1);
			open -= 1;
		};
		await results([1, 2, 3, 4, 5, 6, 7, 8], read, ahead);
		expect(seen).toBe(most);
	});

	it('throws what one reading threw, after what came before it', async () => {
		const seen: number[] = [];
		const read = async (step: number) => {
			if (step === 3) throw new Error('third');
			return step;
		};
		const reading = (async () => {
			for await (const { result } of readAhead([1, 2, 3, 4], read, 4)) seen.push(result);
		})();
		await expect(reading).rejects.toThrow('third');
		expect(seen).toEqual([1, 2]);
	});
});
