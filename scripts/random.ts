export interface Random {
	/** A whole number from 0 to below `count`. */
	below(count: number): number;
	chance(probability: number): boolean;
	pick<Item>(items: readonly Item[]): Item;
}

/** Spreads a seed over 32 bits (splitmix32). */
function scramble(seed: number): number {
	let z = (seed + 0x9e3779b9) | 0;
	z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
	z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
	return z ^ (z >>> 15);
}

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** The same numbers for the same seed everywhere: xoshiro128** by Blackman and Vigna. */
export function createRandom(seed: number): Random {
	let [a, b, c, d] = [1, 2, 3, 4].map((step) => scramble(Math.imul(seed, 4) + step)) as [
		number,
		number,
		number,
		number
	];

	/** From 0 to below 1. */
	function next(): number {
		const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = rotate(d, 11);
		return result / 2 ** 32;
	}

	const below = (count: number): number => Math.floor(next() * count);
	return {
		below,
		chance: (probability) => next() < probability,
		pick<Item>(items: readonly Item[]): Item {
			const item = items[below(items.length)];
			if (item === undefined) throw new Error('There is nothing to pick from.');
			return item;
		}
	};
}
