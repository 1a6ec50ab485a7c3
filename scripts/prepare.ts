import { existsSync, rmSync } from 'node:fs';
import { UsageError } from '#graph/errors.ts';
import { createProgram } from './program.ts';
import { inRoot, ROOT } from './root.ts';
import { fingerprint, unlessDone } from './stamp.ts';
import { runToolQuietly } from './tool.ts';

/** Where `npm start` keeps what it loads. */
export const STORE = `sqlite:${inRoot('.recalling', 'recalling.db')}`;

const SOURCES = [
	'src',
	'graph',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

async function build(): Promise<void> {
	console.log('Building the app …');
	// Inside a test run the environment says "test", and the app would be built for tests.
	const env = { NODE_ENV: 'production', VITEST: undefined };
	const { code, output } = await runToolQuietly('vite', ['build'], env);
	if (code === 0) return;
	console.error(output);
	throw new UsageError('The app could not be built: the messages above say why.');
}

/** Builds the app, unless build/ was made from these very sources. */
export const buildApp = (): Promise<void> =>
	// The builder empties build/ first, so a build that was broken off has no stamp.
	unlessDone(inRoot('build', '.stamp'), fingerprint(ROOT, SOURCES), build);

/** `sqlite:PATH` → whether there is such a file; a store that is no file is taken to exist. */
function exists(store: string): boolean {
	const file = /^sqlite:(.+)$/.exec(store)?.[1];
	return file === undefined || existsSync(file);
}

async function load(store: string): Promise<void> {
	console.log('Loading the texts in seeds/ …');
	await createProgram().parseAsync(['load', inRoot('seeds'), '--store', store], { from: 'user' });
	if (process.exitCode) throw new UsageError('The texts in seeds/ could not all be loaded.');
}

/** Loads seeds/ into a new store, and into the project's own whenever seeds or rules changed. */
export async function loadSeeds(store: string): Promise<void> {
	const stamp = inRoot('.recalling', 'seeds.stamp');
	if (store !== STORE) return exists(store) ? undefined : load(store);
	if (!exists(store)) rmSync(stamp, { force: true });
	await unlessDone(stamp, fingerprint(ROOT, ['seeds', 'graph']), () => load(store));
}
