import type { FoundName, NameFinder } from './name-finder.ts';
import type { Book } from './openings.ts';

/** A finder of the names entered into a book under its bit: at each place the longest, none within another. */
export const createFinder =
	<Value>(
		book: Book,
		mark: number,
		longestAt: (text: string, start: number) => FoundName<Value> | null
	): NameFinder<Value> =>
	(text, given) => {
		const { places, marks } = given && given.known & mark ? given : book.read(text);
		const finds: FoundName<Value>[] = [];
		let end = 0;
		for (let i = 0; i < places.length; i++) {
			const start = places[i] ?? 0;
			if (!((marks[i] ?? 0) & mark) || start < end) continue;
			const find = longestAt(text, start);
			if (!find) continue;
			finds.push(find);
			end = find.end;
		}
		return finds;
	};
