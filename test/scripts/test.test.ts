import { describe, expect, it } from 'vitest';
import { UsageError } from '#graph/errors.ts';
import { inRoot } from '../../scripts/root.ts';
import { choose, counts, outcomeOf } from '../../scripts/test.ts';

const report = (status: string, tests: string[], pending = 0) => ({
	numPassedTests: tests.filter((one) => one === 'passed').length,
	numPendingTests: pending,
	numTodoTests: 0,
	testResults: [
		{
			name: inRoot('test', 'a.test.ts'),
			status,
			assertionResults: tests.map((one, i) => ({ fullName: `claim ${i}`, status: one }))
		}
	]
});

describe('a run of Vitest', () => {
	it.each([
		['passes', report('passed', ['passed', 'passed']), 0, '2 passed, 0 failed'],
		['names a failed test', report('failed', ['passed', 'failed']), 1, '1 passed, 1 failed'],
		// a file that does not even load has no tests
		['counts a broken file', report('failed', []), 1, '0 passed, 1 failed'],
		// an error outside every test
		['never passes with an exit code', report('passed', ['passed']), 1, '1 passed, 1 failed'],
		['that wrote nothing has failed', null, 1, '0 passed, 1 failed'],
		['says what it skipped', report('passed', ['passed'], 3), 0, '1 passed, 0 failed, 3 skipped']
	])('%s', (_, given, code, expected) => {
		expect(counts(outcomeOf(given, code))).toBe(expected);
	});

	it('names the file and the claim', () => {
		const { faults } = outcomeOf(report('failed', ['failed']), 1);
		expect(faults).toEqual(['test/a.test.ts: claim 0']);
	});
});

describe('parts', () => {
	it.each([
		[[], ['types', 'lint', 'unit', 'neo4j', 'e2e']],
		[['unit'], ['unit']],
		// in their own order, whatever the order asked for
		[
			['e2e', 'types'],
			['types', 'e2e']
		]
	])('%j runs %j', (names, parts) => {
		expect(choose(names)).toEqual(parts);
	});

	it('are not invented', () => {
		expect(() => choose(['unit', 'unti'])).toThrow(UsageError);
	});
});
