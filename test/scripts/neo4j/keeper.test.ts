import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { inRoot } from '../../../scripts/root.ts';

const KEEPER = inRoot('scripts', 'neo4j', 'keeper.mjs');

/** Says its number, and runs until it is told to end. */
const PATIENT = `console.log(process.pid); setInterval(() => {}, 1000);`;

const keep = (program: string) =>
	spawn(process.execPath, [KEEPER, process.execPath, '-e', program], {
		stdio: ['pipe', 'pipe', 'inherit']
	});

const firstWord = (child: ReturnType<typeof keep>): Promise<string> =>
	new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk).trim())));

const exitOf = (child: ReturnType<typeof keep>): Promise<number | null> =>
	new Promise((resolve) => child.once('exit', resolve));

function isRunning(process_: number): boolean {
	try {
		process.kill(process_, 0);
		return true;
	} catch {
		return false;
	}
}

it.each([
	['its parent is gone', (child: ReturnType<typeof keep>) => child.stdin.end()],
	['it is told to stop', (child: ReturnType<typeof keep>) => child.kill('SIGTERM')]
])('ends the program when %s', async (_, end) => {
	const child = keep(PATIENT);
	const program = Number(await firstWord(child));
	expect(isRunning(program)).toBe(true);
	const ended = exitOf(child);
	end(child);
	await ended;
	expect(isRunning(program)).toBe(false);
});

it('ends as the program does', async () => {
	expect(await exitOf(keep('process.exit(7)'))).toBe(7);
});
