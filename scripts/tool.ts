import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { inRoot, ROOT } from './root.ts';

/** Where the commands of installed packages begin: run by this Node, without a shell, on any system. */
const TOOLS = {
	eslint: 'eslint/bin/eslint.js',
	prettier: 'prettier/bin/prettier.cjs',
	'svelte-check': 'svelte-check/bin/svelte-check',
	'svelte-kit': '@sveltejs/kit/svelte-kit.js',
	tsc: 'typescript/bin/tsc',
	vite: 'vite/bin/vite.js',
	vitest: 'vitest/vitest.mjs'
} as const;

export type Tool = keyof typeof TOOLS;

/** Runs a program in the project's folder, its output shown as it comes; gives its exit code. */
export function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
	const child = spawn(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	return exitCodeOf(child);
}

const exitCodeOf = (child: ChildProcess): Promise<number> =>
	new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (code, signal) =>
			resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
		);
	});

const commandOf = (tool: Tool): string => inRoot('node_modules', TOOLS[tool]);

export const runTool = (tool: Tool, args: string[], env: NodeJS.ProcessEnv = {}): Promise<number> =>
	run(process.execPath, [commandOf(tool), ...args], env);

/** Runs a tool in silence, and gives its exit code and what it would have said. */
export async function runToolQuietly(tool: Tool, args: string[], env: NodeJS.ProcessEnv) {
	const child = spawn(process.execPath, [commandOf(tool), ...args], {
		cwd: ROOT,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	let output = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk) => (output += String(chunk)));
	return { code: await exitCodeOf(child), output };
}
