import { expect, it } from 'vitest';
import { toEnds } from '#graph/derive/ends.ts';

it.each<[string, { from: string; to: string[] }[], number[]]>([
	['both ends of each, by place', [{ from: 'b', to: ['a', 'c'] }], [1, 0, 1, 2]],
	['nobody who has no place', [{ from: 'b', to: ['x', 'a'] }], [1, 0]],
	['nothing of whom has no place', [{ from: 'x', to: ['a'] }], []],
	['nothing', [], []]
])('names %s', (_, citing, ends) => {
	expect([...toEnds(['a', 'b', 'c'], citing)]).toEqual(ends);
});
