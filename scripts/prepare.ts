import { existsSync, rmSync } from 'node:fs';
import { OutdatedStoreError, UsageError } from '#graph/errors.ts';
import { fileOf, openStore } from '#graph/store/open.server.ts';
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

/** Whether there is such a file; a store that is no file is taken to exist. */
function exists(store: string): boolean {
	const file = fileOf(store);
	return file === null || existsSync(file);
}

/** SQLite keeps up to two files beside its own. */
const BESIDE = ['', '-wal', '-shm'];

/**
 * Takes away a store that another version of the project wrote, and nothing else: it holds only what
 * can be loaded again. Gives whether it did.
 */
export async function removeOutdated(store: string): Promise<boolean> {
	const file = fileOf(store);
	if (file === null || !existsSync(file) || !(await isOutdated(store))) return false;
	console.log(`${file} is of another version of Recalling and is made anew.`);
	for (const ending of BESIDE) rmSync(file + ending, { force: true });
	return true;
}

async function isOutdated(store: string): Promise<boolean> {
	try {
		await (await openStore(store)).close();
		return false;
	} catch (cause) {
		// Whoever loads or serves it meets any other trouble again, and tells it.
		return cause instanceof OutdatedStoreError;
	}
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
	if (!exists(store) || (await removeOutdated(store))) rmSync(stamp, { force: true });
	await unlessDone(stamp, fingerprint(ROOT, ['seeds', 'graph']), () => load(store));
}
