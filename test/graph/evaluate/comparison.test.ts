import { expect, it } from 'vitest';
import { compare } from '#graph/evaluate/comparison.ts';
import { KEY, shown } from './key.ts';

const held = (wanted: string[], found: string[], complete?: boolean) =>
	shown(compare(KEY, { source: 'gold', class: 'things', wanted, found, complete }));

it.each<[why: string, wanted: string[], found: string[], said: string[]]>([
	['both say it', ['pp1 a'], ['pp1 a'], ['things 1/0/0']],
	['said twice is said once', ['pp1 a', 'pp1 a'], ['pp1 a'], ['things 1/0/0']],
	['another paragraph', ['pp1 a'], ['pp2 a'], ['things 0/1/1', 'missed pp1 a', 'extra pp2 a']],
	['nobody says anything', [], [], ['things 0/0/0']]
])('%s', (_, wanted, found, said) => {
	expect(held(wanted, found)).toEqual(said);
});

it('finds nothing too much where the source is not complete', () => {
	expect(held(['pp1 a', 'pp1 b'], ['pp1 a', 'pp1 c'], false)).toEqual([
		'things 1/1/-',
		'missed pp1 b'
	]);
});
