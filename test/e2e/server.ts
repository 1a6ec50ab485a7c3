import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { requireChromium } from '../../scripts/chromium.ts';
import { buildApp, loadSeeds } from '../../scripts/prepare.ts';
import { inRoot } from '../../scripts/root.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** Where the app under test answers, without a slash at the end. */
		address: string;
	}
}

/** The command of the user, in a process of its own, so that the tests meet what he meets. */
const serve = (store: string): ChildProcess =>
	spawn(
		process.execPath,
		[inRoot('scripts', 'recalling.mjs'), 'serve', '--port', '0', '--store', store],
		{
			env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
			stdio: ['ignore', 'pipe', 'inherit']
		}
	);

function readyAddress(server: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		server.stdout?.on('data', (chunk) => {
			said += String(chunk);
			const address = /ready at (http\S+)/.exec(said)?.[1];
			if (address) resolve(address);
		});
		server.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)));
	});
}

const stop = (server: ChildProcess): Promise<unknown> =>
	new Promise((resolve) => {
		server.once('exit', resolve);
		server.kill('SIGTERM');
	});

/** Builds what is stale, loads the seeds into a store of this run's own, and serves them. */
export default async function setup(project: TestProject) {
	requireChromium();
	const folder = mkdtempSync(join(tmpdir(), 'recalling-e2e-'));
	const store = `sqlite:${join(folder, 'e2e.db')}`;
	await buildApp();
	await loadSeeds(store);
	const server = serve(store);
	project.provide('address', await readyAddress(server));
	return async () => {
		await stop(server);
		rmSync(folder, { recursive: true });
	};
}
