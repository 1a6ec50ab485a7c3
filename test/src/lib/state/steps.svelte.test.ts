import { expect, it } from 'vitest';
import { Steps } from '#lib/state/steps.svelte.ts';

const ONE = { name: 'one', before: '?', after: '?hide=Country' };
const TWO = { name: 'two', before: '?hide=Country', after: '?' };

it('goes back step by step, and forward again', () => {
	const steps = new Steps();
	steps.record(ONE);
	steps.record(TWO);
	expect([steps.undo(), steps.undo(), steps.undo()]).toEqual([TWO.before, ONE.before, null]);
	expect([steps.redo(), steps.redo(), steps.redo()]).toEqual([ONE.after, TWO.after, null]);
});

it('names what it would undo and redo', () => {
	const steps = new Steps();
	steps.record(ONE);
	expect([steps.last?.name, steps.next]).toEqual(['one', null]);
	steps.undo();
	expect([steps.last, steps.next?.name]).toEqual([null, 'one']);
});

it('forgets what was undone when something new is done', () => {
	const steps = new Steps();
	steps.record(ONE);
	steps.undo();
	steps.record(TWO);
	expect(steps.redo()).toBeNull();
});
