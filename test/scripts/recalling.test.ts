import { spawn, spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { inRoot } from '../../scripts/root.ts';

const recalling = (args: string[], node: string[] = []) =>
	spawnSync(process.execPath, [...node, inRoot('scripts', 'recalling.mjs'), ...args], {
		encoding: 'utf8'
	});

const pretend = (version: string): string[] => [
	'--import',
	`data:text/javascript,Object.defineProperty(process.versions,"node",{value:"${version}"})`
];

it.each(['12.22.0', '18.20.4', '20.18.3'])('refuses Node %s in one sentence', (version) => {
	const { status, stderr } = recalling(['--help'], pretend(version));
	expect(stderr).toMatch(/^Recalling needs Node\.js 20\.19 or newer and this is [^\n]+\n$/);
	expect(stderr).toContain(version);
	expect(status).toBe(1);
});

it.each(['20.19.0', '22.0.0'])('accepts Node %s', (version) => {
	expect(recalling(['--help'], pretend(version)).status).toBe(0);
});

it.each([
	['start', ['start', '--port', 'eighty'], /^eighty is no port/],
	['test', ['test', 'unti'], /^unti is no part of the tests/],
	['serve', ['serve', '--store', 'nonsense'], /nonsense/],
	['no command', ['dance'], /dance/]
])('%s says in one sentence what is wrong, with exit code 2', (_, args, sentence) => {
	const { status, stderr } = recalling(args);
	expect(stderr).toMatch(sentence);
	expect(stderr).not.toMatch(/\n\s+at /);
	expect(status).toBe(2);
});

it('ends in silence when its reader has seen enough', async () => {
	const child = spawn(process.execPath, [
		inRoot('scripts', 'recalling.mjs'),
		...['load', inRoot('seeds'), '--store', 'sqlite::memory:']
	]);
	// The reader is gone before the first line comes.
	child.stdout.destroy();
	let said = '';
	child.stderr.on('data', (chunk) => (said += String(chunk)));
	const code = await new Promise((resolve) => child.once('close', resolve));
	expect([said, code]).toEqual(['', 0]);
}, 60_000);

it('lists every command', () => {
	const { stdout } = recalling(['--help']);
	for (const command of ['start', 'test', 'serve', 'load', 'extract'])
		expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
});
