import { expect, it } from 'vitest';
import { compareRuns, type Run, type RunDifference } from '#graph/evaluate/changes.ts';

const missed = (text: string, item: string, name = 'links citations'): RunDifference => ({
	...{ text, class: name, kind: 'missed', item }
});

const run = (differences: RunDifference[], over: Partial<Run> = {}): Run => ({
	at: '2026-11-21T00:00:00Z',
	texts: ['a@zh', 'b@zh'],
	classes: ['links citations'],
	differences,
	...over
});

it('says what became right and what became wrong', () => {
	const before = run([missed('a@zh', 'pp1 1'), missed('b@zh', 'pp1 2')]);
	const now = run([missed('a@zh', 'pp1 1'), { ...missed('b@zh', 'pp1 2'), kind: 'extra' }]);
	expect(compareRuns(before, now)).toEqual({
		since: before.at,
		gains: [missed('b@zh', 'pp1 2')],
		losses: [{ ...missed('b@zh', 'pp1 2'), kind: 'extra' }]
	});
});

it.each<[why: string, before: Run, now: Run]>([
	['a text that is new', run([], { texts: ['a@zh'] }), run([missed('b@zh', 'pp1 1')])],
	['a text that is left out', run([missed('b@zh', 'pp1 1')]), run([], { texts: ['a@zh'] })],
	['a class that is new', run([], { classes: [] }), run([missed('a@zh', 'pp1 1')])],
	['nothing new', run([missed('a@zh', 'pp1 1')]), run([missed('a@zh', 'pp1 1')])]
])('neither gains nor loses by %s', (_, before, now) => {
	expect(compareRuns(before, now)).toMatchObject({ gains: [], losses: [] });
});
