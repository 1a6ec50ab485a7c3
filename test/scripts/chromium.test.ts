import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inRoot } from '../../scripts/root.ts';

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'recalling-chromium-'))));

afterEach(() => rmSync(folder, { recursive: true }));

/** A program of that name that ends with the exit code. */
function put(name: string, code: number): string {
	const path = join(folder, name);
	writeFileSync(path, `#!/bin/sh\nexit ${code}\n`);
	chmodSync(path, 0o755);
	return path;
}

const PROGRAM = `
import { requireChromium } from './scripts/chromium.ts';
try { console.log(requireChromium()); } catch (cause) { console.log(cause.name + ': ' + cause.message); }`;

/** What is found where only this folder is on the PATH. */
function look(CHROMIUM = ''): string {
	const node = ['--import', 'tsx', '--input-type=module', '-e', PROGRAM];
	const env = { PATH: folder, CHROMIUM };
	return spawnSync(process.execPath, node, { cwd: inRoot(), encoding: 'utf8', env }).stdout.trim();
}

it.each([
	['chromium', 'chromium-browser'],
	['chromium-browser', 'google-chrome']
])('finds %s before %s', (first, second) => {
	put(second, 0);
	const path = put(first, 0);
	expect(look()).toBe(path);
});

it('passes over a stand-in that does not run', () => {
	put('chromium', 1);
	const path = put('google-chrome', 0);
	expect(look()).toBe(path);
});

it('takes the one that CHROMIUM names before all others', () => {
	put('chromium', 0);
	const path = put('my-browser', 0);
	expect(look(path)).toBe(path);
});

it('says that CHROMIUM is wrong, and takes no other in its place', () => {
	put('chromium', 0);
	expect(look('/nowhere/chromium')).toMatch(/^UsageError: CHROMIUM names \/nowhere\/chromium, /);
});

it.runIf(process.platform === 'linux')('says what is missing and how to get it', () => {
	expect(look()).toMatch(
		/^UsageError: .* need Chromium .* apt-get install chromium .* CHROMIUM\.$/
	);
});
