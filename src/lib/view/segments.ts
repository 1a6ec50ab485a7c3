import type { NoteMark } from '#graph/model.ts';

/** Something said of the characters [start, end). */
export interface Stretch<T> {
	at: readonly [start: number, end: number];
	value: T;
}

/** A piece of text over which nothing changes, or the mark of a footnote between two pieces. */
export type Segment<T> =
	| { kind: 'words'; text: string; values: T[]; /** Of these it is the last piece. */ ends: T[] }
	| { kind: 'note'; label: string };

const lengthOf = ({ at: [start, end] }: Stretch<unknown>): number => end - start;

/** Keeps what lies in the text: a span that begins or ends outside is cut to it, an empty one goes. */
const within = <T>(text: string, stretches: readonly Stretch<T>[]): Stretch<T>[] =>
	stretches
		.map(({ at: [start, end], value }) => ({
			at: [Math.max(start, 0), Math.min(end, text.length)] as const,
			value
		}))
		.filter((stretch) => lengthOf(stretch) > 0);

/**
 * Cuts a text wherever a stretch begins or ends or a note is marked. Stretches may overlap and
 * nest; each piece names those that cover it, the shortest first. The pieces joined are the text.
 */
export function segmentsOf<T>(
	text: string,
	given: readonly Stretch<T>[],
	marks: readonly NoteMark[] = []
): Segment<T>[] {
	const stretches = within(text, given).sort((a, b) => lengthOf(a) - lengthOf(b));
	const placed = marks.map(({ at, label }) => ({
		at: Math.min(Math.max(at, 0), text.length),
		label
	}));
	const cuts = new Set([0, text.length, ...stretches.flatMap(({ at }) => at)]);
	for (const { at } of placed) cuts.add(at);
	const places = [...cuts].sort((a, b) => a - b);
	return places.flatMap((start, i) => [
		...placed
			.filter(({ at }) => at === start)
			.map(({ label }) => ({ kind: 'note' as const, label })),
		...piece(text, stretches, [start, places[i + 1] ?? start])
	]);
}

function piece<T>(
	text: string,
	stretches: readonly Stretch<T>[],
	[start, end]: [number, number]
): Segment<T>[] {
	if (start === end) return [];
	const covering = stretches.filter(({ at }) => at[0] <= start && at[1] >= end);
	const values = covering.map(({ value }) => value);
	const ends = covering.filter(({ at }) => at[1] === end).map(({ value }) => value);
	return [{ kind: 'words', text: text.slice(start, end), values, ends }];
}

/** The part of a long text around its first match, with the matches moved along. */
export function excerpt(
	text: string,
	matches: readonly (readonly [number, number])[],
	length = 160
): { text: string; matches: [number, number][] } {
	const first = matches[0]?.[0] ?? 0;
	const start = text.length <= length ? 0 : Math.max(0, first - Math.floor(length / 3));
	const end = Math.min(text.length, start + length);
	const before = start > 0 ? '…' : '';
	const moved = matches
		.map(([from, to]) => [from, Math.min(to, end)] as const)
		.filter(([from, to]) => from >= start && from < to)
		.map(([from, to]): [number, number] => [
			from - start + before.length,
			to - start + before.length
		]);
	return {
		text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
		matches: moved
	};
}
