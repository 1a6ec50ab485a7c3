import { patternOf } from '../patterns/alphabets.ts';
import { upTo } from './zh/numerals.ts';

/** How a language writes one number of a list, and the word that makes a range of two. */
export interface NumberList {
	one: string;
	/** Stands before the last number of a range: to, al, по. */
	to: string;
	read(written: string): number | null;
}

/** fifty-first and fifty-fourth → 51, 54; sixty-fourth to sixty-sixth → 64, 65, 66. */
export function createListReader({ one, to, read }: NumberList): (list: string) => number[] {
	const item = patternOf(`(${to})?(${one})`, 'giu');
	return (list) => {
		const numbers: number[] = [];
		for (const [, range, written = ''] of list.matchAll(item)) {
			const number = read(written);
			if (number !== null) numbers.push(...(range ? upTo(numbers.at(-1), number) : [number]));
		}
		return numbers;
	};
}
