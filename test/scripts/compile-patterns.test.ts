import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { inRoot } from '../../scripts/root.ts';

/**
 * Patterns that were tried once before, so that there is bytecode of them, and others afterwards. Text that
 * was just put together takes another way through V8 than text that lies at hand.
 */
const WORK = `
	const { compilePatternsAtOnce } = await import('./scripts/compile-patterns.ts');
	const made = (from) => Array.from({ length: 50 }, (_, i) => new RegExp('a' + (from + i) + '(b|c)+x?[d-g]'));
	const count = (patterns) => patterns.filter((one) => one.test('a7bcd a57bcd '.repeat(3) + '第')).length;
	const before = made(0);
	const counts = [count(before)];
	compilePatternsAtOnce();
	for (let i = 0; i < 4; i++) counts.push(count(before), count(made(50)));
	console.log(counts.join());
`;

it('lets patterns that were tried before go on', () => {
	const args = ['--import', 'tsx', '--input-type=module', '--eval', WORK];
	const { status, stdout } = spawnSync(process.execPath, args, { cwd: inRoot(), encoding: 'utf8' });
	expect({ status, stdout }).toEqual({ status: 0, stdout: '1,1,1,1,1,1,1,1,1\n' });
});
